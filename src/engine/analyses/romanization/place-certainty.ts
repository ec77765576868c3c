/** How sure it is that a foreign name of a place is that, and not a part of another name or somebody’s. */

import { baseText, type Document, isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import type { KnownPhrase } from '../../language/known-names.ts'
import { PARTICLES } from '../../language/name-words.ts'
import { Flag, fold, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { type Mention, type NameEntry, names } from '../names.ts'

/** 0: leave it. @param end the token behind the name @param borne tells surnames of the text */
export function placeCertainty(
  analyses: Analyses,
  borne: (word: string) => boolean,
  mention: Mention,
  phrase: KnownPhrase,
  token: number,
  end: number,
): number {
  const { document, lexicon } = analyses
  const { tokens } = document
  // Part of a longer name: a station, a newspaper, a bank; or of foreign words: “La Voz de Moscú”.
  if (end < mention.endToken && !opensEnglishName(analyses, phrase, token, end)) return 0
  const before = token - 1
  if (!(tokens.flags[token] & Mark.lineBefore) && isForeignWord(document, before)) return 0
  if (end < tokens.count && !(tokens.flags[end] & Mark.lineBefore) && isForeignWord(document, end)) return 0
  if (phrase.words.length > 1) return 0.95
  if (mention.role !== undefined || borne(baseText(document, token))) return 0
  const word = tokens.word[token]
  const located = before >= 0 && LOCATING.test(tokenKey(document, before))
  // “In Milano’s shops”: of a firm or club.
  if (phrase.borne && (!located || isPossessive(tokens, token))) return 0
  if (phrase.borne) return analyses.get(damaged) ? 0.76 : 0.6
  const accented = (tokens.flags[token] & Mark.accent) !== 0
  // Without its accent a short name, or one that somebody has listed, is another word: Şam, Sam; Colônia, Colonia.
  const bare = !accented && phrase.spelling !== fold(phrase.spelling)
  if (bare && (word !== NONE || phrase.words[0].length < 6)) return 0
  if (word === NONE || lexicon.flags(word) === Flag.UNCURATED) return 0.94
  if (accented) return lexicon.has(word, Flag.FAMILY) ? 0.75 : 0.94
  // In the lexicon without the accent: another word, somebody's name, or an older English name of the place.
  const other = lexicon.has(word, Flag.LOWER | Flag.FAMILY | Flag.GIVEN | Flag.COMPANY | Flag.DEMONYM)
  return other && !located ? 0 : 0.75
}

/** A particle, or a word that English does not have. */
const isForeignWord = (document: Document, i: number): boolean =>
  document.tokens.kind[i] === Kind.word &&
  (document.tokens.word[i] === NONE || PARTICLES.has(tokenKey(document, i)))

/** Behind these no person or firm stands alone: “in Tokio”. */
const LOCATING = /^(?:in|from|near)$/

/** “Myunkhen Airport”: no language writes so but English that came out of Cyrillic, and the rest is English. */
function opensEnglishName(
  { document, lexicon }: Analyses,
  phrase: KnownPhrase,
  token: number,
  end: number,
): boolean {
  const { tokens } = document
  return phrase.respelled && tokens.word[token] === NONE && lexicon.has(tokens.word[end], Flag.LOWER)
}

/** Tells the words that are somebody's surname in this text; each word is looked into once. */
export function surnamesOf(analyses: Analyses): (word: string) => boolean {
  const { bySpelling } = analyses.get(names)
  const seen = new Map<string, boolean>()
  return (word) => {
    const lower = word.toLowerCase()
    let borne = seen.get(lower)
    if (borne === undefined) {
      const entry = bySpelling.get(lower)
      borne = entry !== undefined && isSurname(analyses, entry)
      seen.set(lower, borne)
    }
    return borne
  }
}

/** True for a word that closes a person's name somewhere in the text: Ali Londra, and later Londra alone. */
function isSurname({ document, lexicon }: Analyses, { tokens, mentions }: NameEntry): boolean {
  return mentions.some(({ words }, i) => {
    const last = words.length - 1
    return last > 0 && words[last] === tokens[i] && isGiven(lexicon, document.tokens.word[words[0]])
  })
}

const isGiven = (lexicon: Lexicon, word: number): boolean => word === NONE || lexicon.has(word, Flag.GIVEN)
