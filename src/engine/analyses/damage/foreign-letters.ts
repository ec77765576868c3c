import { isUpperAt } from '../../document/characters.ts'
import { type Document, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { unicode } from '../../document/unicode.ts'
import { inLatin, withoutTurkishI } from '../../language/lookalikes.ts'
import { fold } from '../../lexicon/fold.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import type { Damages } from './damages.ts'

/** Letters of other alphabets and code pages in words of the text. */

const LONGER_THAN_ABBREVIATIONS = 6

/** Zipf frequency from which on a word is sure to be the English one. */
const COMMON = 3

/** Words of Cyrillic that were read in Latin-1. */
const ACCENTS_ALONE = /^[À-ÖØ-öø-ÿ]{4,}$/
/** From a letter of Latin-1 to the Cyrillic one of the same byte. */
const TO_CYRILLIC = 0x350
/** Letters of Turkish by those that Latin-1 has in their place. */
const TURKISH: Readonly<Record<string, string>> = { ð: 'ğ', þ: 'ş', Þ: 'Ş', ý: 'ı', Ý: 'İ' }

const HAS_SMALL = unicode`\p{Ll}`

/** Words with letters of two scripts, and single lookalikes among Latin words. */
export function tellLookalikes({ document, lexicon }: Analyses, damages: Damages): void {
  const { tokens } = document
  for (let t = 0; t < tokens.count; t++) {
    if (!(tokens.flags[t] & Mark.script) || tokens.kind[t] !== Kind.word) continue
    const word = tokenText(document, t)
    const alone = word.length <= 3 && isAmongLatin(document, t)
    const latin = inLatin(word, alone)
    if (latin === undefined) continue
    if (alone && inLatin(word) === undefined && (latin === '' || lexicon.find(latin) === NONE)) continue
    const start = tokens.start[t]
    const end = tokens.end[t]
    if (latin) damages.replace('lookalike', word, start, end, latin)
    else damages.add('lookalike', word, { start, end })
  }
}

/** Letters of the west where an old code page of the east of Europe had others: “Constanþa”, “Gdañsk”, “Ìîñêâà”. */
export function tellCodePages({ document, lexicon }: Analyses, damages: Damages): void {
  const { text, tokens } = document
  const northern = text.includes('ð') && text.includes('þ')
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.word || !(tokens.flags[t] & Mark.accent)) continue
    const word = tokenText(document, t)
    let meant = word
      .replace(/(?<=(?:[oe]v|dr)i)[èæ]$/u, (letter) => (letter === 'æ' ? 'ć' : 'č'))
      .replace(/(?<=[AaOo])ð(?=lu|an)/gu, 'ğ')
      .replace(/ñ(?=sk)/gu, 'ń')
      .replace(/ø(?=[áí])/gu, 'ř')
    if (ACCENTS_ALONE.test(word))
      meant = word.replace(/./gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + TO_CYRILLIC))
    else if (meant === word && word.length > 4 && /[ðþýÞÝ]/u.test(word))
      meant =
        [
          northern ? word : word.replace(/(?<=.)þ/gu, 'ț'),
          word.replace(/[ðþýÞÝ]/gu, (letter) => TURKISH[letter]),
        ].find((form) => form !== word && (/[üç]/u.test(form) || lexicon.find(fold(form)) !== NONE)) ?? word
    if (meant !== word) damages.replace('lookalike', word, tokens.start[t], tokens.end[t], meant)
  }
}

function isShouted({ tokens }: Document, t: number): boolean {
  return t >= 0 && t < tokens.count && (tokens.flags[t] & Mark.upper) !== 0
}

/** English words with a Turkish i. Turkish words and names that are English without it stand in no English company. */
export function tellTurkish(analyses: Analyses, damages: Damages): void {
  const { document, lexicon } = analyses
  const { text, tokens } = document
  if (!/[İı]/u.test(text)) return
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.word || /[’'-]/u.test(text[tokens.start[t] - 1] ?? '')) continue
    const word = tokenText(document, t)
    const plain = withoutTurkishI(word)
    if (plain === undefined || !isCommon(lexicon, plain.toLowerCase())) continue
    const rest = word.slice(1)
    // “Sarı” and “İmam Hatip” are names; whole capitals were made by a Turkish program.
    const capitals = word.length > 1 && !HAS_SMALL.test(word)
    // DİSK, between small words: an abbreviation of Turkish.
    if (
      capitals &&
      word.length < LONGER_THAN_ABBREVIATIONS &&
      !isShouted(document, t - 1) &&
      !isShouted(document, t + 1)
    )
      continue
    if (
      !capitals &&
      (rest !== rest.toLowerCase() || (isUpperAt(word, 0) && (word[0] !== 'İ' || /ı/u.test(rest))))
    )
      continue
    if (!isEnglish(analyses, t - 1) || !isEnglish(analyses, t + 1)) continue
    damages.replace('turkish', word, tokens.start[t], tokens.end[t], plain)
  }
}

function isCommon(lexicon: Lexicon, word: string): boolean {
  const number = lexicon.find(word)
  return number !== NONE && lexicon.zipf(number) >= COMMON
}

/** No word, or a common English one in its place: neither a name nor another language's. */
function isEnglish({ document, lexicon }: Analyses, t: number): boolean {
  const { count, kind, start } = document.tokens
  if (t < 0 || t >= count || kind[t] !== Kind.word) return true
  const word = tokenText(document, t)
  const plain = withoutTurkishI(word) ?? word
  const first = t === 0 || kind[t - 1] !== Kind.word
  const capital = isUpperAt(document.text, start[t]) && word !== word.toUpperCase()
  return (first || !capital) && isCommon(lexicon, plain.toLowerCase())
}

function isAmongLatin({ tokens }: Document, t: number): boolean {
  const { count, kind, flags } = tokens
  const latin = (i: number): boolean =>
    i >= 0 && i < count && kind[i] === Kind.word && !(flags[i] & Mark.script)
  return latin(t - 1) && latin(t + 1)
}
