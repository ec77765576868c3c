import { isDigitAt, isLowerAt, isUpperAt } from '../../document/characters.ts'
import { CAPITALISED, SHOUTED, unicode } from '../../document/unicode.ts'
import { Around } from '../../language/around-words.ts'
import { Joined } from '../../language/joined-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Numeric } from '../../language/number-words.ts'
import { YEAR } from '../../language/numbers.ts'
import { Small } from '../../language/small-words.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { Page } from '../../phrases/page-classes.ts'
import { isOf } from '../../word-set.ts'
import type { Resources } from '../analyses.ts'
import { DETERMINERS, MISTERS, NAME } from './facts.ts'
import { type Evidence, isWord, joinedClasses, type Split, WEAK } from './splits.ts'

/** “MinistryofHealth”, “InspectorateforEmergencySituations” */
const BODY = /^([A-Z][a-z]{3,}?)(?:of|for)(?=[A-Z][a-z]{2})/
/** Where a further word of such a body begins. */
const BODY_WORD = /(?<=[a-z])(?:(?:of|for)(?=[A-Z])|[A-Z])/g

/**
 * A token with a capital inside it, as two that were run together: “inGeneva”, “harbourReuters”, “NATOsaid”.
 * Brands and names wear inner capitals too; what tells them is that their parts do not stand where words stand.
 */
export function splitAtCapital(
  token: string,
  beforeName: boolean,
  afterArticle: boolean,
  resources: Resources,
  evidence: Evidence,
): Split | undefined {
  const { lexicon } = resources
  if (token.length > 60) return undefined
  const body = BODY.exec(token)
  if (body && isWord(resources.lexicon, resources.lexicon.find(body[1].toLowerCase())))
    return { at: [...token.matchAll(BODY_WORD)].map(({ index }) => index), confidence: 0.9, kind: 'name' }
  const boundary = boundaryOf(token)
  if (boundary < 2 || joinedClasses(resources, token.toLowerCase()) & Joined.BRAND) return undefined
  const left = token.slice(0, boundary)
  // “SeptemberJ. Ruiz”: the initial of who took the picture.
  if (boundary === token.length - 1 && boundary >= 6 && CALENDAR.has(left.toLowerCase()))
    return { at: [boundary], confidence: 0.9, kind: 'name' }
  const right = token.slice(boundary)
  // “andI”
  if (
    right === 'I' &&
    left.length > 2 &&
    isLowerAt(token, 0) &&
    joinedClasses(resources, left) & Joined.CLOSED
  )
    return { at: [boundary], confidence: 0.9, kind: 'function' }
  if (right.length < 2) return undefined
  const split = (confidence: number): Split => ({ at: [boundary], confidence, kind: 'name' })
  const leftKey = left.toLowerCase()
  const number = lexicon.find(token, 0, boundary)
  const rightNumber = lexicon.find(token, boundary, token.length)
  const small = isLowerAt(token, 0)
  const isLeft = joinedClasses(resources, leftKey)
  const isRight = joinedClasses(resources, right.toLowerCase())
  if (isLowerAt(right, 0)) {
    // Capitals, then small letters: an acronym and a word, but not “MPs” or “PhD”.
    // “SVPwhere”: no plural or name ends like that.
    if (isRight & Joined.CLOSED && right.length >= 4) return split(0.9)
    const verb = rightNumber !== NONE && (lexicon.flags(rightNumber) & VERB) !== 0
    // “Ramses IIstands”, “EUsays”
    if (verb && NUMERAL.test(left) && lexicon.zipf(rightNumber) >= 2.5) return split(0.9)
    // “GMTon”, “USand”: of these few are plurals or coined, and none of what everybody knows.
    const least = left.length > 2 || lexicon.has(number, Flag.PLACE) ? 3 : 4
    const famous = lexicon.has(number, Flag.UPPER) && lexicon.zipf(number) >= least
    if (isRight & Joined.AFTER_ACRONYM && (famous || NUMERAL.test(left))) return split(0.88)
    if (right.length < 3 && left.length <= 3) return undefined
    const acronym = left.length >= 3 && (evidence.seenName(left) || lexicon.has(number, Flag.UPPER))
    const word = right.length >= 4 && isWord(lexicon, rightNumber)
    if (acronym && (isRight & Joined.CLOSED || (word && lexicon.zipf(rightNumber) >= 4.5))) return split(0.9)
    const known = lexicon.has(number, Flag.UPPER)
    // “BBCspokeswoman”
    if (known && right.length >= LONG_WORD && word && lexicon.zipf(rightNumber) >= 2) return split(0.86)
    if (word && known && lexicon.zipf(rightNumber) >= 3.5) return split(WEAK)
    // “BBCNews”, “USCongress”
    const whole = lexicon.find(token, boundary - 1, token.length)
    const head = lexicon.find(token, 0, boundary - 1)
    // “CHPAli” of the CHP.
    const given =
      boundary > 3 && lexicon.has(whole, Flag.GIVEN) && evidence.seenName(token.slice(0, boundary - 1))
    if (given) return { at: [boundary - 1], confidence: 0.86, kind: 'name' }
    return boundary > 2 && lexicon.has(head, Flag.UPPER) && isWord(lexicon, whole) && lexicon.zipf(whole) >= 4
      ? { at: [boundary - 1], confidence: WEAK, kind: 'name' }
      : undefined
  }
  const credit = isCredit(right.toLowerCase(), resources)
  const ordinary = lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 2.5
  const rightName = lexicon.has(rightNumber, NAME)
  if (small) {
    if (!ordinary) {
      if (isCredit(leftKey, resources) && rightNumber !== NONE && isRight & Joined.CLOSED) return split(0.93)
      return credit && left.length >= 4 ? split(0.85) : undefined
    }
    if (isLeft & Joined.CLOSED) return split(0.96)
    if (isLeft & Joined.SHORT)
      return rightName || evidence.seenName(right) || right.length >= 4 ? split(0.93) : undefined
    if (left.length < 3) return undefined
    if (credit || evidence.seenName(right)) return split(0.96)
    if (SHOUTED.test(right))
      return right.length >= 2 && left.length >= (right.length > 2 && lexicon.zipf(number) >= 4 ? 3 : 4)
        ? split(0.85)
        : undefined
    if (rightName && lexicon.zipf(number) >= 3.5) return split(0.93)
    const common = lexicon.zipf(number) >= 4 && left.length >= 4 && right.length >= 3
    // The right part begins a sentence or line: “… the borderThe army”, “paid their taxesHe said”.
    if (rightNumber !== NONE && isRight & Joined.CLOSED) return split(0.95)
    if (left.length >= 4 && isRight & Joined.SHORT) return split(0.88)
    return common ? split(rightNumber === NONE ? 0.8 : 0.72) : undefined
  }
  if (isOf(resources.aroundWords(), leftKey, Around.NAME_HEAD)) return undefined
  if (credit && (left.length >= 4 || right.length >= 5) && SHOUTED.test(right)) return split(0.93)
  // “TheUK”
  if (left === 'The' && lexicon.has(rightNumber, Flag.UPPER) && lexicon.has(rightNumber, Flag.PLACE))
    return split(0.86)
  if (credit && left.length >= 4 && (evidence.seenName(left) || ordinary)) return split(0.9)
  // “LastMonday”
  if (ordinary && left.length >= 3 && CALENDAR.has(right.toLowerCase()) && right.length >= 5)
    return split(0.9)
  // “EmmanuelMacron”: both stand alone in the text; else it is a brand.
  if (evidence.seenName(left) && evidence.seenName(right) && left.length >= 3 && right.length >= 3)
    return split(0.9)
  // “SomchaiRattana”: whom the text names so elsewhere too.
  if (rightNumber === NONE && evidence.seenName(right) && left.length >= 3 && right.length >= 5)
    return split(0.86)
  const given = lexicon.has(number, Flag.GIVEN) && lexicon.has(rightNumber, Flag.FAMILY)
  if (given && left.length >= 4 && right.length >= 4) return split(0.7)
  // “CompanyMaria Ruiz”: a given name that a family name follows.
  if (beforeName && lexicon.has(rightNumber, Flag.GIVEN) && left.length >= 5) return split(0.85)
  // A new sentence or line glued to a name: “… in ParisThe minister”, “ZuppelloFrom”.
  const known = number !== NONE || left.length >= 6 || evidence.seenName(left)
  if (isRight & Joined.CLOSED && known && left.length >= 4) return split(0.9)
  if (lexicon.find(token) === NONE && isLed(isLeft, right, rightNumber, rightName, lexicon, evidence))
    return split(rightName && !(isLeft & Joined.BRANDED) ? 0.88 : WEAK)
  if (isLeft & Joined.PLACE_HEAD && isPlace(token, rightNumber, lexicon)) return split(0.88)
  return isTwoNames(token, number, rightNumber, boundary, resources) ||
    ((beforeName || afterArticle) && isTwoWords(token, number, rightNumber, boundary, lexicon))
    ? split(WEAK)
    : undefined
}

/** “NewYork”, “SaudiArabia” */
const isPlace = (token: string, right: number, lexicon: Lexicon): boolean =>
  lexicon.has(right, Flag.PROPER | Flag.PLACE) &&
  !lexicon.has(right, Flag.LOWER) &&
  lexicon.zipf(right) >= 3 &&
  lexicon.find(token) === NONE

/** “the WhiteHouse”, “WorldHealth Organization”: brands of two very common words stand alone. */
function isTwoWords(token: string, left: number, right: number, boundary: number, lexicon: Lexicon): boolean {
  return (
    boundary >= 4 &&
    token.length - boundary >= 4 &&
    lexicon.find(token) === NONE &&
    areCommon(left, right, 4.5, lexicon) &&
    CAPITALISED.test(token.slice(boundary))
  )
}

/** Two ordinary words of at least this Zipf frequency. */
const areCommon = (left: number, right: number, least: number, lexicon: Lexicon): boolean =>
  isWord(lexicon, left) &&
  isWord(lexicon, right) &&
  Math.min(lexicon.zipf(left), lexicon.zipf(right)) >= least

const SMALL = unicode`^\p{Ll}+$`
const WORD = unicode`^\p{L}\p{Ll}*$`
/** A small word behind a number and its preposition, or a preposition and a name. */
const IN_TWO = unicode`^((?:[mb]ill|trill)ion(?=\p{Ll}{4})|\p{Ll}{4,}?(?=(?:in|of|on|to|and|for|from|with|the|died|were|was|are|is|have|had)$)|(?:in|on|at|from|to)(?=\p{Lu}\p{Ll}{3}))(\p{L}+)$`
/** What is glued to a number rightly, before more letters. */
const MEASURED = /^(?:[ck]m|kg|[ap]m|bn|st|nd|rd|th)(?=[a-z]{2}$|[a-z]{3})/
/** A number between two small words. */
const THREE = unicode`^(\p{Ll}{3,})([35679]|\d\d{1,3})(\p{Ll}{4,})$`
/** “G20summit”. */
const NUMBERED = unicode`^\p{Lu}{1,4}\d{1,2}(?=\p{Ll}{5,}$)`

/** “TheArmy”, “InBogota”, “HerLawyer”: a sentence's first word and a name or common word. */
function isLed(
  left: number,
  right: string,
  number: number,
  name: boolean,
  lexicon: Lexicon,
  evidence: Evidence,
): boolean {
  if (right.length < 4 || !CAPITALISED.test(right)) return false
  if (!(left & (Joined.CLOSED | Joined.SHORT))) return false
  if (name || evidence.seenName(right)) return true
  if (left & Joined.BRANDED) return false
  return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 3.5
}

/** No brand has so long a word in small letters behind its capitals. */
const LONG_WORD = 8
/** A Roman numeral behind a name. */
const NUMERAL = /^[IVX]+$/
/** Forms of verbs that stand behind a subject. */
const VERB = Flag.PAST | Flag.THIRD | Flag.FUNCTION

/** “RussianMinistry”, “VeronikaStepanova”, “ExecutiveCommittee”: no brand is made of a people’s, person’s or place’s name, or of long words. */
function isTwoNames(
  token: string,
  left: number,
  right: number,
  boundary: number,
  { lexicon, smallWords }: Resources,
): boolean {
  const length = token.length - boundary
  if (length < 3 || !CAPITALISED.test(token.slice(boundary))) return false
  if (MISTERS.has(token.slice(0, boundary))) return true
  if (boundary < 3 || length < 4) return false
  // “PresidentTakeda”, “SirAlex”
  if (isOf(smallWords(), token.slice(0, boundary).toLowerCase(), Small.ROLE))
    return lexicon.find(token) === NONE
  if (boundary < 4) return false
  // “QinglongRiver”: what no lexicon has, and what many names end in.
  if (left === NONE) return boundary > 4 && length > 4 && isWord(lexicon, right) && lexicon.zipf(right) >= 4.5
  if (lexicon.find(token) !== NONE) return false
  // “GretaSharapova”
  if (
    length > 4 &&
    lexicon.has(left, Flag.GIVEN) &&
    lexicon.has(right, Flag.PROPER) &&
    !isWord(lexicon, right)
  )
    return lexicon.zipf(left) >= 3.5
  const personal = !lexicon.has(left, Flag.LOWER) && lexicon.has(left, Flag.GIVEN | Flag.DEMONYM | Flag.PLACE)
  // Firms are called after places, most with a short word: “RussianMinistry”, but “SwissAir”.
  const firm = lexicon.has(left, Flag.COMPANY) && (length < 6 || !isWord(lexicon, right))
  if (personal) return lexicon.zipf(left) >= 2.5 && !firm
  return boundary >= 5 && length >= 5 && token.length >= 12 && areCommon(left, right, 3.8, lexicon)
}

/** Offset of the capital after a small letter, or of the small run after three capitals or more; -1 when there is none. */
function boundaryOf(token: string): number {
  for (let i = 1; i < token.length; i++) if (isUpperAt(token, i) && isLowerAt(token, i - 1)) return i
  let capitals = 0
  while (capitals < token.length && isUpperAt(token, capitals)) capitals++
  return capitals >= 2 && token.length - capitals >= 2 ? capitals : -1
}

/** Whether a small word behind a number is one of its own: “10km”, “1990s”. */
export const isSuffix = (word: string, { numberWords }: Resources): boolean =>
  isOf(numberWords(), word, Numeric.SUFFIX)

const isCredit = (word: string, { pageWords }: Resources): boolean => isOf(pageWords(), word, Page.CREDIT)

/** “yearold”, as of “a 45-yearold man”. */
export function splitAge(word: string): Split | undefined {
  const age = AGE.exec(word)
  return age ? { at: [age[1].length], confidence: 0.93, kind: 'function' } : undefined
}

const AGE = /^(years?|months?|weeks?|days?)-?olds?$/

/** A number and a word run together: “27in the”, “40people”, “since2020”. Units and codes are right. */
export function splitAtDigit(
  token: string,
  before: string,
  after: string,
  resources: Resources,
): Split | undefined {
  const { lexicon } = resources
  if (token.length > LONGEST_MIXED) return undefined
  const digitsFirst = isDigitAt(token, 0)
  let boundary = 1
  if (digitsFirst)
    while (boundary < token.length && !isLowerAt(token, boundary) && !isUpperAt(token, boundary)) boundary++
  else while (boundary < token.length && !isDigitAt(token, boundary)) boundary++
  if (boundary >= token.length) return undefined
  const rest = token.slice(boundary)
  const split = (confidence: number): Split => ({ at: [boundary], confidence, kind: 'function' })
  if (digitsFirst) {
    if (/^o['’]clock$/u.test(rest)) return split(0.93)
    const age = splitAge(rest)
    if (age) return { ...age, at: [boundary, boundary + age.at[0]] }
    const measured = MEASURED.exec(rest)?.[0].length
    // “40kmlong”, “3rdof”, “the 21stcentury”
    if (measured) {
      const number = lexicon.find(rest, measured, rest.length)
      if (lexicon.find(rest) === NONE && isWord(lexicon, number) && lexicon.zipf(number) >= 4.5)
        return { at: [boundary + measured], confidence: 0.9, kind: 'function' }
    }
    const [, head, tail] = IN_TWO.exec(rest) ?? []
    // “9percentin”, “1998inSichuan”
    if (head) {
      const first = lexicon.find(head)
      const last = lexicon.find(tail)
      const sure = isLowerAt(tail, 0)
        ? head.length > 3 && isWord(lexicon, first) && lexicon.zipf(first) >= 4 && lexicon.find(rest) === NONE
        : isDigitAt(token, boundary - 1) && lexicon.has(last, NAME)
      if (sure) return { at: [boundary, boundary + head.length], confidence: 0.88, kind: 'function' }
    }
    if (!SMALL.test(rest)) {
      // “2020The minister”, “15Reuters”
      const key = rest.toLowerCase()
      return CAPITALISED.test(rest) &&
        rest.length >= 3 &&
        (joinedClasses(resources, key) & Joined.CLOSED ||
          isCredit(key, resources) ||
          isOf(resources.aroundWords(), key, Around.MONTH))
        ? split(0.9)
        : undefined
    }
    const number = lexicon.find(rest)
    if (!lexicon.has(number, Flag.LOWER)) return undefined
    if (rest === 'in')
      return isOf(resources.aroundWords(), before, Around.MONTH) ||
        DETERMINERS.has(after) ||
        YEAR.test(token.slice(0, boundary))
        ? split(0.92)
        : undefined
    if (isSuffix(rest, resources)) return undefined
    if (joinedClasses(resources, rest) & (Joined.CLOSED | Joined.AFTER_DIGIT)) return split(0.95)
    // “350lanterns”: no code or measure ends in a long word.
    const long = rest.length >= 7 || (rest.length >= 5 && lexicon.has(number, Flag.PLURAL))
    if (rest.length >= 4 && lexicon.zipf(number) >= (long ? 2.5 : 4)) return split(0.93)
    // “the 1992riot”, and surely “in 2012car makers”
    const dated = YEAR.test(token.slice(0, boundary)) && rest.length > 2 && lexicon.zipf(number) >= 3.5
    if (dated && joinedClasses(resources, before) & Joined.DATING) return split(0.9)
    return dated || rest === 'new' || rest === 'per' || rest.length >= 5 ? split(WEAK) : undefined
  }
  // “after3hours”, but “just4kids”
  const [, led, figure, counted] = THREE.exec(token) ?? []
  if (counted) {
    const [first, last] = [lexicon.find(led), lexicon.find(counted)]
    const sure = isWord(lexicon, first) && isWord(lexicon, last) && lexicon.zipf(first) >= 4
    return sure &&
      lexicon.zipf(last) >= 4 &&
      (lexicon.has(last, Flag.PLURAL) || isOf(resources.aroundWords(), led, Around.FIGURE))
      ? { at: [boundary, boundary + figure.length], confidence: 0.86, kind: 'function' }
      : undefined
  }
  // “G20summit”
  const numbered = NUMBERED.exec(token)?.[0].length
  if (numbered) {
    const number = lexicon.find(token, numbered, token.length)
    return isWord(lexicon, number) && lexicon.zipf(number) >= 3.5
      ? { at: [numbered], confidence: 0.86, kind: 'function' }
      : undefined
  }
  if (!/^\d[\d.,:]*(?:st|nd|rd|th)?$/.test(rest)) return undefined
  const head = token.slice(0, boundary)
  const key = head.toLowerCase()
  // “July26”, “may2019”
  const dates =
    isOf(resources.aroundWords(), key, Around.MONTH) &&
    (isUpperAt(token, 0) || /^(?:\d\d?|(?:19|20)\d\d)$/.test(rest))
  if (dates) return split(0.93)
  if (token[0] === 'a' && boundary === 1 && rest.length > 1) return split(WEAK)
  if (key.length < 2 || !WORD.test(head)) return undefined
  if (isOf(resources.aroundWords(), key, Around.FIGURE))
    return rest.length >= 2 || key.length >= 4 ? split(0.94) : split(WEAK)
  // “from Odesa180 km to the west”
  if (lexicon.has(lexicon.find(head), Flag.PLACE) && isSuffix(after, resources)) return split(0.9)
  const number = lexicon.find(key)
  if (number === NONE || !isLowerAt(token, 0) || !lexicon.has(number, Flag.LOWER)) return undefined
  // No code begins with a small word or a verb: “its2018”, “plummeted68”, “season2017”.
  const flags = lexicon.flags(number)
  if (flags & Flag.FUNCTION) return rest.length >= 2 ? split(0.88) : split(WEAK)
  const verb = flags & (Flag.PAST | Flag.GERUND | Flag.THIRD) && !(flags & Flag.NOUN)
  if (key.length >= 5 && rest.length >= 2 && (verb || YEAR.test(rest))) return split(0.86)
  return key.length >= 3 ? split(WEAK) : undefined
}

const LONGEST_MIXED = 40
