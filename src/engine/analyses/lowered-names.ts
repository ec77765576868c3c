import { tokenKey, tokenText } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Flag, fold } from '../lexicon/lexicon.ts'
import type { Analyses } from './analyses.ts'
import { names } from './names.ts'

const SHORTEST = 4

/**
 * “Giorgia meloni”, “Donald trump”: a surname that lost its capital, behind a given name. Well-known people are listed;
 * of others the text has the capital elsewhere.
 */
export function* loweredSurnames(analyses: Analyses): Generator<number> {
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
    if (tokens.kind[i] !== Kind.word || !(tokens.flags[i] & Mark.lower) || tokens.facts[i] & Flag.FUNCTION)
      continue
    if (tokens.end[i] - tokens.start[i] < SHORTEST || tokens.end[given] + 1 !== tokens.start[i]) continue
    if (tokens.flags[i] & (Mark.hyphen | Mark.apostrophe | Mark.digit)) continue
    const key = tokenKey(document, i)
    const first = fold(tokenText(document, given))
    const known = analyses.resources.names
      .of(key)
      .words.some(({ name, index }) => index > 0 && fold(name.english[0]) === first)
    if (known) {
      yield i
      continue
    }
    const english = (tokens.facts[i] & Flag.LOWER) !== 0
    // “Christian unity”
    if (english && tokens.facts[given] & (Flag.ADJECTIVE | Flag.DEMONYM | Flag.LOWER)) continue
    const mentions = analyses.get(names).bySpelling.get(key)?.mentions ?? []
    const sameGiven = ({ words: [word] }: { words: readonly number[] }): boolean =>
      fold(tokenText(document, word)) === first
    if (mentions.some((mention) => sameGiven(mention) || !english)) yield i
  }
}
