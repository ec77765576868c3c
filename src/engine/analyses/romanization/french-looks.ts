import { baseSpan, tokenKey } from '../../document/document.ts'
import { unicodeAll } from '../../document/unicode.ts'
import { englishFromFrench, hasForeignEnding, hasFrenchMark, type Look } from '../../language/respelling.ts'
import { NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import type { Mention } from '../names.ts'
import type { Romanized } from './romanized.ts'

/** Unknown people whose names look French, and their surnames alone later on. */
export function* frenchLooks(analyses: Analyses, mentions: readonly Mention[]): Generator<Romanized> {
  const { document, settings, resources } = analyses
  const { french } = resources.looks()
  const { text, tokens } = document
  const surnames = new Set<string>()
  for (const mention of mentions) {
    const { words } = mention
    const lower = words.map((token) => tokenKey(document, token))
    const surname = lower[lower.length - 1]
    const strange = words.map((token) => tokens.word[token] === NONE)
    if (!strange[words.length - 1] || settings.names.has(surname)) continue
    const alone = words.length === 1
    if (alone ? !surnames.has(surname) : !looksFrench(lower, strange, french)) continue
    // A given name that English knows stays as it is: “Alain Manoukian” is French himself, “Farid” needs no change.
    const from =
      alone || (hasFrenchMark(lower[0], french) && (strange[0] || lower[0].includes('ï')))
        ? 0
        : words.length - 1
    const span = baseSpan(document, words[from], words[words.length - 1])
    const spelling = text.slice(span.start, span.end)
    const english = spelling.replace(WORD, (word) => englishFromFrench(word, french))
    if (english === spelling) continue
    surnames.add(surname)
    yield { span, evidence: { spelling, english, language: 'French' }, confidence: 0.7, severity: 'warning' }
  }
}

/** A surname with a Slavic, Armenian or Georgian ending and a French mark, or such a given name before it. */
function looksFrench(lower: readonly string[], strange: readonly boolean[], french: Look): boolean {
  const surname = lower[lower.length - 1]
  if (!hasForeignEnding(surname, french)) return false
  if (strange[0] && hasFrenchMark(lower[0], french)) return true
  // Armenians in France bear their names in French; who has a given name that English knows may be one of them.
  return hasFrenchMark(surname, french) && (strange[0] || !surname.endsWith('ian'))
}

const WORD = unicodeAll`\p{L}+`
