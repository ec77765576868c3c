import {
  type Document,
  isComma,
  type Sentence,
  tokenKey,
  tokenText,
  tokenUnit,
} from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Beside } from '../../language/capital-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { againAt, type CapitalPlace, capitalAt } from './capital.ts'
import { besideOf, COMMA, capitalsBehind, capitalsNear, isCapitalised, isReverent } from './neighbours.ts'
import { takesUp } from './subjects.ts'

/** “, He asked”, “the vests They have”: a function word with a capital between a small word or comma and a small word. */
export function functionWord(analyses: Analyses, i: number, sentence: Sentence): CapitalPlace | undefined {
  const { document } = analyses
  const { kind, flags, facts } = document.tokens
  if (flags[i] & (Mark.hyphen | Mark.apostrophe)) return undefined
  const key = tokenText(document, i).toLowerCase()
  const isKey = besideOf(analyses, key)
  const spoken = key === 'said' || key === 'says'
  if (!(spoken || facts[i] & Flag.FUNCTION) || isKey & Beside.PROPER) return undefined
  const [before, next] = [i - 1, i + 1]
  const unit = tokenUnit(document, before)
  // “vitamins C, A and D”; “, A tree fell” goes on with a noun or adjective.
  if (key.length < 2 && (unit !== COMMA || facts[next] & Flag.FUNCTION)) return undefined
  if (kind[next] === Kind.number) return beforeYear(analyses, i, key)
  if (!(flags[next] & Mark.lower) || flags[next] & Mark.hyphen) return undefined
  if (!(flags[i] & Mark.spaceBefore)) return undefined
  const pronoun = (isKey & Beside.PRONOUN) !== 0
  // “; Because he refused”: behind a semicolon go titles of a list, but none begins so.
  const comma =
    unit === COMMA ||
    (unit === SEMICOLON && (pronoun || isKey & Beside.JOINING || isOnlySemicolon(document, sentence)))
  // `“…,” He asked`: the sentence goes on after a quotation that ends in a comma, or is followed by one.
  const quoted = unit === QUOTE
  if (quoted ? !isComma(document, before - 1) : !comma && !(flags[before] & Mark.lower)) return undefined
  if (isReverent(document, key, sentence)) return undefined
  if (!comma && !pronoun && !isBeforeObject(analyses, i)) {
    // Behind an ordinary small word a name may begin, but none goes on.
    const begins = (facts[quoted ? before - 1 : before] & Flag.FUNCTION) === 0
    if (begins ? capitalsBehind(document, i, sentence) : capitalsNear(document, i, sentence)) return undefined
  }
  // “, Because the Philharmonic has”
  const joins =
    isKey & Beside.CONNECTING &&
    tokenKey(document, next) === 'the' &&
    i + 3 < sentence.endToken &&
    (flags[i + 3] & Mark.lower) !== 0
  if (comma && !joins && isTitleBehind(document, i, sentence)) return undefined
  const found = capitalAt(document, i, comma && pronoun ? 0.93 : 0.87)
  return takesUp(analyses, i, sentence) ? againAt(found) : found
}

/** “opinions differed Between those who”: no name goes on so. */
function isBeforeObject(analyses: Analyses, i: number): boolean {
  const { document } = analyses
  return (
    (document.tokens.facts[i - 1] & (Flag.VERB | Flag.PAST | Flag.BASE)) !== 0 &&
    (besideOf(analyses, tokenKey(document, i + 1)) & (Beside.PRONOUN | Beside.OBJECT)) !== 0
  )
}

/** “the fee is low; The town”: no list, which has another or begins with a colon, and no “&gt;”. */
function isOnlySemicolon(document: Document, { firstToken, endToken }: Sentence): boolean {
  let semicolons = 0
  for (let i = firstToken; i < endToken; i++) {
    const unit = tokenUnit(document, i)
    if (unit === 0x3a || unit === 0x28 || unit === 0x26) return false
    if (unit === SEMICOLON) semicolons++
  }
  return semicolons === 1
}

/** “a measure last ordered In 2013”, “paid in Pisa In 1539”: a preposition before a year, behind a word of its sentence. */
function beforeYear(analyses: Analyses, i: number, key: string): CapitalPlace | undefined {
  const { document } = analyses
  const { kind, flags, count } = document.tokens
  if (!(besideOf(analyses, key) & Beside.OF_TIME) || !YEAR.test(tokenText(document, i + 1))) return undefined
  if (!(flags[i] & Mark.spaceBefore) || kind[i - 1] !== Kind.word || flags[i] & Mark.lineBefore)
    return undefined
  const after = i + 2
  if (after < count && isCapitalised(document, after)) return undefined
  return capitalAt(document, i, 0.87)
}

const YEAR = /^(?:1\d|20)\d\d$/u

/** A capitalised word close behind may make the whole a title: “, It Takes Two”. */
function isTitleBehind({ tokens: { flags } }: Document, i: number, { endToken }: Sentence): boolean {
  for (let k = i + 1; k < Math.min(i + 3, endToken); k++)
    if (flags[k] & (Mark.title | Mark.mixed)) return true
  return false
}

const SEMICOLON = 0x3b
const QUOTE = 0x201d
