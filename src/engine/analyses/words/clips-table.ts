import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { type WordLines, writeWords } from '../../word-table.ts'
import { CLIP_FLOOR, type ClipRow } from './clips.ts'
import { FILTERED } from './facts.ts'

/** Remainders of fewer letters are left by too many words; two letters only when the word is this common. */
const SHORTEST = 3
const COMMON = 4
/** Places and peoples that a reader knows by what is left of them. */
const KNOWN_PLACE = 3.5

/** What is left of every common word when a filter removes a string: by the remainder, the words. For the build alone. */
export function clipsTable(lexicon: Lexicon): WordLines {
  const rows = new Map<string, ClipRow[]>()
  for (let number = 0; number < lexicon.size; number++) {
    const place = !lexicon.has(number, Flag.LOWER) && lexicon.has(number, Flag.PLACE | Flag.DEMONYM)
    if (place ? lexicon.zipf(number) < KNOWN_PLACE : !lexicon.has(number, Flag.LOWER)) continue
    if (lexicon.zipf(number) < CLIP_FLOOR) continue
    const whole = lexicon.word(number)
    for (const stem of FILTERED) {
      for (let at = whole.indexOf(stem); at >= 0; at = whole.indexOf(stem, at + 1)) {
        const rest = whole.slice(0, at) + whole.slice(at + stem.length)
        if (place && rest.length <= SHORTEST) continue
        if (rest.length < (lexicon.zipf(number) >= COMMON ? SHORTEST - 1 : SHORTEST)) continue
        const known = rows.get(rest)
        if (known) known.push([whole, stem])
        else rows.set(rest, [[whole, stem]])
      }
    }
  }
  return writeWords(rows)
}
