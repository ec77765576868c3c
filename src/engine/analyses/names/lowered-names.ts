import { withCapital } from '../../document/characters.ts'
import { baseSpan, tokenKey, tokenText, widthOf } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag, fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { names } from '../names.ts'
import { SHORTEST } from './entry-kinds.ts'
import { formAt, type NameVariant } from './variant.ts'

/**
 * “Giorgia meloni”, “Donald trump”: a surname that lost its capital, behind a given name. Well-known people are listed;
 * of others the text has the capital elsewhere.
 */
export function* loweredSurnames(analyses: Analyses): Generator<NameVariant> {
  const { document } = analyses
  const { tokens } = document
  for (let i = 1; i < tokens.count; i++) {
    const given = i - 1
    // “Sydney airport”
    if (
      !(tokens.flags[given] & Mark.title) ||
      (tokens.facts[given] & (Flag.GIVEN | Flag.PLACE)) !== Flag.GIVEN
    )
      continue
    if (!(tokens.flags[i] & Mark.lower) || tokens.facts[i] & Flag.FUNCTION) continue
    if (widthOf(tokens, i) < SHORTEST || tokens.end[given] + 1 !== tokens.start[i]) continue
    if (tokens.flags[i] & (Mark.hyphen | Mark.apostrophe | Mark.digit) || !isSurname(analyses, i)) continue
    const form = formAt(document, baseSpan(document, i))
    const preferred = { text: withCapital(tokenText(document, i)), spans: [] }
    yield { form, preferred, by: 'lowered', times: 1, confidence: 0.84, severity: 'warning' }
  }
}

/** The surname of somebody well known, or of somebody in the text, behind the given name. */
function isSurname(analyses: Analyses, i: number): boolean {
  const { document, resources } = analyses
  const { facts } = document.tokens
  const key = tokenKey(document, i)
  const first = fold(tokenText(document, i - 1))
  const { words } = resources.names.of(key)
  if (words.some(({ name, index }) => index > 0 && fold(name.english[0]) === first)) return true
  const english = (facts[i] & Flag.LOWER) !== 0
  // “Christian unity”
  if (english && facts[i - 1] & (Flag.ADJECTIVE | Flag.DEMONYM | Flag.LOWER)) return false
  const mentions = analyses.get(names).bySpelling.get(key)?.mentions ?? []
  return mentions.some(({ words: [word] }) => !english || fold(tokenText(document, word)) === first)
}
