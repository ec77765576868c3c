import { addTo } from '../../add-to.ts'
import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { type WordLines, writeWords } from '../../word-table.ts'
import { CLIP_FLOOR, WEAK } from './clips.ts'
import { FILTERED, FILTERED_TOO, REPLACED } from './filtered.ts'
import { commonWords } from './partial.ts'

/** What is known of filters: by the remainder the words, the strings they remove, and what they put in their place. */
export interface ClipLists {
  readonly words: WordLines
  readonly stems: string
  readonly replaced: string
  /** The common words, by which what is left of one is known. */
  readonly common: string
}

/** Remainders of fewer letters are left by too many words; two letters only when the word is common enough. */
const SHORTEST = 3
const COMMON = 3.2
/** Places and peoples that a reader knows by what is left of them, and persons. */
const KNOWN_PLACE = 3.2
const KNOWN_PERSON = 2.4
/** A string that is met in many words must have been in one that is met often. */
const OFTEN = 2.8

/** What is left of every common word when a filter removes a string. For the build alone. */
export function clipsTable(lexicon: Lexicon): ClipLists {
  const rows = new Map<string, string[]>()
  for (let number = 0; number < lexicon.size; number++) {
    const zipf = lexicon.zipf(number)
    const small = lexicon.has(number, Flag.LOWER)
    const floor = small
      ? CLIP_FLOOR
      : lexicon.has(number, Flag.PLACE | Flag.DEMONYM)
        ? KNOWN_PLACE
        : lexicon.has(number, Flag.FAMILY | Flag.GIVEN | Flag.COMPANY | Flag.PROPER)
          ? KNOWN_PERSON
          : 9
    if (zipf < floor) continue
    const whole = lexicon.word(number)
    for (const stem of FILTERED) add(whole, stem, zipf, small)
    if (small && zipf >= OFTEN) for (const stem of FILTERED_TOO) add(whole, stem, zipf, small, WEAK)
  }
  return {
    words: writeWords(new Map([...rows].map(([rest, removed]) => [rest, removed.join(' ')]))),
    stems: [...FILTERED, ...FILTERED_TOO].join(' '),
    replaced: REPLACED.map((pair) => pair.join(' ')).join('|'),
    common: commonWords(lexicon),
  }

  function add(whole: string, stem: string, zipf: number, small: boolean, weak = ''): void {
    for (let at = whole.indexOf(stem); at >= 0; at = whole.indexOf(stem, at + 1)) {
      const rest = whole.slice(0, at) + whole.slice(at + stem.length)
      if (!small && rest.length < SHORTEST) continue
      if (rest.length < (zipf >= COMMON ? SHORTEST - 1 : SHORTEST)) continue
      const row = `${at}${weak}${stem}`
      addTo(rows, rest, row)
    }
  }
}
