import { baseSpan, baseText } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { englishFromLook, isUnmistakable } from '../../language/respelling.ts'
import { NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import type { Mention } from '../names.ts'
import { OUT_OF_CYRILLIC } from './matches.ts'
import type { Romanized } from './romanized.ts'

/** Unknown people with a given name of the East whose surnames another language has spelled: Sergej Tschernyschow. */
export function* cyrillicLooks(analyses: Analyses, mentions: readonly Mention[]): Generator<Romanized> {
  const { document, settings, resources } = analyses
  const { tokens } = document
  const surnames = new Set<string>()
  for (const { words } of mentions) {
    const token = words[words.length - 1]
    if (tokens.word[token] !== NONE || (tokens.flags[token] & Mark.hyphen) !== 0) continue
    const spelling = baseText(document, token)
    const lower = spelling.toLowerCase()
    if (lower.length < 6 || settings.names.has(lower)) continue
    const english = englishFromLook(lower, resources.looks())
    if (english === undefined || english === spelling) continue
    const isTold =
      words.length > 1 ? isEastern(analyses, words[0]) : surnames.has(lower) || isUnmistakable(lower)
    if (!isTold) continue
    surnames.add(lower)
    const span = baseSpan(document, token)
    yield { span, evidence: { spelling, english }, confidence: 0.75, severity: 'warning' }
  }
}

/** A given name of somebody well known out of Cyrillic, or another language’s spelling of one; no Peter, no Anna. */
function isEastern({ document, lexicon, resources }: Analyses, token: number): boolean {
  const { words } = resources.names.of(baseText(document, token))
  const borne = words.filter(
    ({ name, index }) => index === 0 && OUT_OF_CYRILLIC.test(name.english[name.english.length - 1]),
  )
  if (borne.length === 0) return false
  const word = document.tokens.word[token]
  return word === NONE || borne.every(({ accepted }) => !accepted) || lexicon.zipf(word) < AT_HOME
}

/** Zipf frequency from which a given name is at home in English. */
const AT_HOME = 4
