import { Joined } from '../../language/joined-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Resources } from '../analyses.ts'
import { IMPERSONAL } from './facts.ts'
import { isWord, joinedClasses, LONGEST, type Split, WEAK } from './splits.ts'

/**
 * The likeliest way to read a token that is nothing else as two common words run together: less than a rule can say by
 * itself, and more than chance. A small word is one of the two, or both are common.
 */
export function splitLoosely(word: string, resources: Resources): Split | undefined {
  const { lexicon } = resources
  if (word.length < 4 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined
  let best: Split | undefined
  let most = 0
  lexicon.prefixes(word, 0, word.length, (end, left) => {
    if (end < 2 || word.length - end < 2 || !isWord(lexicon, left)) return
    const right = lexicon.find(word, end, word.length)
    if (!isWord(lexicon, right)) return
    const weight = weigh(word.slice(0, end), word.slice(end), left, right, resources)
    if (weight <= most) return
    most = weight
    const small = lexicon.has(left, Flag.FUNCTION) || lexicon.has(right, Flag.FUNCTION)
    best = { at: [end], confidence: WEAK, kind: small ? 'function' : 'content' }
  })
  return best
}

/** How frequent the parts are beyond what parts of their length must be; 0 where they say nothing. */
function weigh(a: string, b: string, left: number, right: number, resources: Resources): number {
  const { lexicon } = resources
  const isB = joinedClasses(resources, b)
  const [za, zb] = [lexicon.zipf(left), lexicon.zipf(right)]
  const smallA = lexicon.has(left, Flag.FUNCTION)
  const smallB = lexicon.has(right, Flag.FUNCTION)
  if (smallA && smallB) return Math.min(za, zb)
  // “based on” is no noun, as “lineout” is.
  const done =
    isB & Joined.PARTICLE &&
    a.length >= 5 &&
    /(?:ed|ing)$/.test(a) &&
    lexicon.has(left, Flag.PAST | Flag.GERUND)
  if (done) return over(za, a, 3)
  if ((joinedClasses(resources, a) | isB) & Joined.PARTICLE) return 0
  // “moonlike”, but “lookslike”
  if (b === 'like' && !lexicon.has(left, Flag.THIRD | Flag.PAST)) return 0
  if (smallB) return over(za, a, b.length < 3 ? 4 : 3)
  if (smallA) return over(zb, b, a.length < 3 ? 4 : 3)
  if (a.length < 3 || b.length < 3 || isB & Joined.COMPOUND_END || lexicon.has(left, Flag.PREFIX)) return 0
  return Math.min(over(za, a, 3.8), over(zb, b, 3.8))
}

/** Short words are found in others by chance: they must be more frequent. */
function over(zipf: number, { length }: string, least: number): number {
  const more = length === 2 ? 2 : length === 3 ? 1.2 : length === 4 ? 0.4 : 0
  return Math.max(0, zipf - least - more)
}

const NAMED = IMPERSONAL | Flag.PROPER | Flag.GIVEN | Flag.FAMILY

/** The same of a capitalised token: a name and a common word. @param seen whether the name stands alone in the text */
export function splitNameLoosely(
  token: string,
  resources: Resources,
  seen: (name: string) => boolean,
): Split | undefined {
  const { lexicon } = resources
  if (token.length < 5 || token.length > LONGEST || !/^[A-Z][a-z]+$/.test(token)) return undefined
  let best: Split | undefined
  let most = 0
  for (let end = 4; end <= token.length - 3; end++) {
    const word = lexicon.find(token, end, token.length)
    if (!isWord(lexicon, word)) continue
    const name = lexicon.find(token, 0, end)
    const alone = seen(token.slice(0, end))
    const weight = weighBehindName(token.slice(end), word, name, alone, end, resources)
    if (weight <= most) continue
    most = weight
    best = { at: [end], confidence: WEAK, kind: 'name' }
  }
  return best
}

function weighBehindName(
  right: string,
  word: number,
  name: number,
  alone: boolean,
  end: number,
  resources: Resources,
): number {
  const { lexicon } = resources
  const classes = joinedClasses(resources, right)
  const zipf = lexicon.zipf(word)
  const known = alone || (end > 4 && lexicon.has(name, NAMED) && lexicon.zipf(name) >= 2.5)
  // “Departmentsaid”: of ordinary words under a capital no name is made that ends so.
  const ordinary = end > 4 && lexicon.has(name, Flag.LOWER) && lexicon.zipf(name) >= 3.5
  if (classes & Joined.FOLLOWING) return known || ordinary ? zipf : 0
  if (!known) return 0
  // “Germanmobile”, “Colombianwoman”: nothing is called after a people so.
  const people = lexicon.has(name, Flag.DEMONYM)
  if (right.length < 5 || (classes & Joined.COMPOUND_END && !people)) return 0
  if (alone) return over(zipf, right, 3)
  const impersonal = lexicon.has(name, IMPERSONAL)
  if (lexicon.has(word, Flag.FAMILY | Flag.PLACE) && !(impersonal && right.length > 5)) return 0
  return over(zipf, right, people ? 2.5 : impersonal ? 3.3 : 3.8)
}

/** “The Iraqwar”, “on Thursdayhe is”, “a New Yorkband”: a place or day that everybody knows, and a very common word. */
export function splitFamous(token: string, resources: Resources): Split | undefined {
  const { lexicon } = resources
  if (token.length < 6 || token.length > LONGEST || !/^[A-Z][a-z]+$/.test(token)) return undefined
  for (let end = token.length - 2; end >= 4; end--) {
    const name = lexicon.find(token, 0, end)
    const word = lexicon.find(token, end, token.length)
    if (!isFamous(lexicon, name) || !isWord(lexicon, word)) continue
    const right = token.slice(end)
    const classes = joinedClasses(resources, right)
    const small = classes & (Joined.SHORT | Joined.PARTICLE)
    // “Iraqis”, “Milanoff”
    if (
      small
        ? right === 'off' || (right === 'is' && token[end - 1] !== 'a')
        : !isCommonNoun(lexicon, name, word, right, classes)
    )
      continue
    return { at: [end], confidence: WEAK, kind: 'name' }
  }
  return undefined
}

/** A noun that is no end of a place’s name; “Eastport” has words of English for both parts. */
const isCommonNoun = (
  lexicon: Lexicon,
  name: number,
  word: number,
  { length }: string,
  classes: number,
): boolean =>
  length > 2 &&
  !(classes & Joined.COMPOUND_END) &&
  !lexicon.has(name, Flag.LOWER) &&
  lexicon.has(word, Flag.NOUN) &&
  lexicon.zipf(word) >= 4.5

const isFamous = (lexicon: Lexicon, name: number): boolean =>
  name !== NONE &&
  lexicon.zipf(name) >= 4.2 &&
  (lexicon.has(name, Flag.PLACE) || CALENDAR.has(lexicon.word(name)))
