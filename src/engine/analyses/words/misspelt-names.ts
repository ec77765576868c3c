import { withCapital } from '../../document/characters.ts'
import { tokenKey } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { Small } from '../../language/small-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isForeignWord, isSmallWord, type Seen, SURE_OFFICE, SURE_SWAP } from './judged.ts'
import { isCalendar } from './lowered.ts'
import { isHead, isSmallAt } from './places.ts'
import { suggestions } from './spelling.ts'

/** What was meant by a word under a capital that is a letter apart from a name, or from a word that may stand there. */

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)

/**
 * “the Amercian envoy”, “the Februrary exports”, “in Denmrak”: a letter apart from a very common people, month or, behind a
 * preposition, place. What lacks its end, or has another letter, is mostly another language’s form.
 */
export function misspeltPeople(seen: Seen, token: number, word: string): string | undefined {
  const { document, lexicon } = seen
  // Behind a stop or comma only a month tells: “in Febuary.”
  const closed = document.tokens.kind[token + 1] > Kind.number
  const placed = token > 0 && isSmallWord(seen, tokenKey(document, token - 1), Small.PREPOSITION)
  let found: string | undefined
  for (const { number, kind, position, letter } of lexicon.neighbours(word)) {
    if (position === 0 || lexicon.zipf(number) < 3.5) continue
    const whole = lexicon.word(number)
    const place = placed && lexicon.has(number, Flag.PLACE) && !lexicon.has(number, Flag.LOWER)
    // “Guruzeta (Maroan 71)” is a player.
    const people = lexicon.has(number, Flag.DEMONYM) && document.tokens.kind[token + 1] !== Kind.number
    if (kind === 'substitute' && !((place || people) && isVowel(letter) && isVowel(word[position]))) continue
    if (kind !== 'transpose' && (word.length < 6 || position > word.length - 2)) continue
    if (((place || people) && !closed) || isCalendar(whole)) found = withCapital(whole)
  }
  return found
}

/** “Englaid” where the text has England: a letter apart from a well-known place, people or word, before the ending. */
export function misspeltName(seen: Seen, word: string): string | undefined {
  const { lexicon } = seen
  let found: string | undefined
  for (const { number, position } of lexicon.neighbours(word)) {
    // An ending is another language’s, and persons may have names that are alike.
    const known = lexicon.has(number, Flag.PLACE | Flag.DEMONYM | Flag.LOWER)
    if (!known || position >= word.length - 1 || lexicon.zipf(number) < 4) continue
    const name = withCapital(lexicon.word(number))
    if (seen.names.has(name)) found = name
  }
  return found
}

/** “the Minisrty of Health”, “the Goverment said”: a very common word under a capital, between “the” and a small word. */
export function misspeltOffice(seen: Seen, token: number, word: string): string | undefined {
  const { document, lexicon } = seen
  if (word.length < 7 || token === 0 || isForeignWord(seen, word)) return undefined
  if (tokenKey(document, token - 1) !== 'the' || !isSmallAt(seen, token + 1)) return undefined
  const best = suggestions(word, lexicon)[0]
  // “the Presidenti said” has another language's ending.
  const owned = tokenKey(document, token + 1) === 'of'
  const sound = owned || !(best && word.startsWith(best.word))
  return best && sound && best.score >= (owned ? SURE_SWAP : SURE_OFFICE) ? withCapital(best.word) : undefined
}

/** “Meanwile, the fine”, “Acording to him”: an adverb or small word at a sentence’s head, before a comma or a small word. */
export function misspeltOpener(seen: Seen, token: number, word: string): string | undefined {
  const { lexicon } = seen
  if (word.length < 6 || !isHead(seen, token) || isForeignWord(seen, word)) return undefined
  const best = suggestions(word, lexicon)[0]
  return best &&
    best.score >= 4 &&
    (best.word === 'according' || lexicon.has(lexicon.find(best.word), Flag.FUNCTION | Flag.ADVERB))
    ? withCapital(best.word)
    : undefined
}
