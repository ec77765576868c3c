import { tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Abroad } from '../../language/abroad-words.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { foreignStretches } from '../foreign.ts'
import { quotations } from '../quotations.ts'
import { type Remnant, remnantAt } from './remnant.ts'

/** “Sin embargo, the squad trained”: a connective at a sentence's head, before English. */
export function* connectives(analyses: Analyses): Generator<Remnant> {
  const { document, resources } = analyses
  const { tokens } = document
  for (const { firstToken, endToken, start } of document.sentences) {
    if (!(tokens.flags[firstToken] & Mark.title)) continue
    const candidates = resources.connectives().get(tokenKey(document, firstToken))
    if (
      !candidates ||
      analyses.get(foreignStretches).isSurelyForeign(firstToken) ||
      analyses.get(quotations).inside(start)
    )
      continue
    for (const { words, language } of candidates) {
      const behind = firstToken + words.length
      if (behind >= endToken) continue
      if (!words.every((word, k) => tokenKey(document, firstToken + k) === word)) continue
      if (words.length === 1 && isOf(resources.abroadWords(), words[0], Abroad.CONNECTIVE)) continue
      const next = tokenUnit(document, behind) === COMMA ? behind + 1 : behind
      const counted = words.length > 1 && tokens.kind[next] === Kind.number
      if (next >= endToken || !(counted || isUsualEnglish(analyses, next))) continue
      yield remnantAt(document, { start, end: tokens.end[behind - 1] }, 'conjunction', language, 0.88)
      break
    }
  }
}

const COMMA = 0x2c

/** A small word that the lexicon knows well. */
function isUsualEnglish({ document: { tokens }, lexicon }: Analyses, i: number): boolean {
  const word = tokens.word[i]
  if (word === NONE || !(tokens.flags[i] & Mark.lower)) return false
  return lexicon.has(word, Flag.LOWER) && lexicon.zipf(word) >= 3
}
