import { widthOf } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { Remnant } from './remnant.ts'

/** “E’ too early”, “È a pity”: the source’s “is”, of one letter. @param letter the token’s text */
export function copulaAt(analyses: Analyses, i: number, letter: string): Remnant | undefined {
  if (!isCopula(analyses, i, letter)) return undefined
  const start = analyses.document.tokens.start[i]
  return {
    span: { start, end: start + (letter[0] === 'E' ? 2 : 1) },
    evidence: { kind: 'words', language: COPULAS[letter[0]] ?? 'it', words: letter },
    confidence: 0.84,
  }
}

/** At a sentence’s head it stands before the English that it should be a part of. */
const COPULAS: Readonly<Record<string, string>> = { è: 'it', È: 'it', é: 'pt', É: 'pt' }

/** At a sentence’s head, or behind a small word of a damaged text, before a small English word. */
function isCopula(analyses: Analyses, i: number, letter: string): boolean {
  const { tokens, text } = analyses.document
  const apostrophe =
    letter[0] === 'E' && /^E[’'´\u0060]$/u.test(text.slice(tokens.start[i], tokens.start[i] + 2))
  if (!(letter in COPULAS) && !apostrophe) return false
  const after = apostrophe && letter.length === 1 ? i + 2 : i + 1
  if (after >= tokens.count || tokens.flags[after] & Mark.lineBefore) return false
  if (!(tokens.flags[after] & Mark.lower) || !(tokens.flags[after] & Mark.spaceBefore)) return false
  if (widthOf(tokens, after) === 1 && text[tokens.start[after]] !== 'a') return false
  if (!(tokens.facts[after] & (Flag.LOWER | Flag.FUNCTION))) return false
  if (tokens.flags[i] & Mark.title)
    return (tokens.flags[i] & Mark.lineBefore) !== 0 || '.!?“"«:'.includes(text[tokens.end[i - 1] - 1])
  return (tokens.flags[i - 1] & Mark.lower) !== 0 && analyses.get(damaged)
}
