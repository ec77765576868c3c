import { isLowerAt } from '../document/characters.ts'
import { unicode } from '../document/unicode.ts'

/** Text that was written in UTF-8 and read in another encoding. */

/** Characters of the bytes from 0x80 on in the encodings by which this happens, as the build writes them down. */
export interface EncodingLists {
  /** Windows-1252, where Latin-1 has control characters. */
  readonly western: string
  /** Windows-1251. */
  readonly cyrillic: string
  /** Mac OS Roman. */
  readonly macintosh: string
  /** Windows-1250, as far as the letters of Europe need it. */
  readonly central: string
}

/** From character to byte, for one of the encodings. */
type Bytes = ReadonlyMap<number, number>

/** The same, as misread text is decoded by them. */
export interface Encodings {
  /** Characters of Windows-1252 that Latin-1 takes for control characters, from 0x80 on. */
  readonly windows: string
  /** In the order in which they are tried: of the West, Cyrillic, the Macintosh’s, of Central Europe. */
  readonly bytes: readonly Bytes[]
}

/** @param lists see encoding-lists.ts */
export const encodingsOf = ({ western, cyrillic, macintosh, central }: EncodingLists): Encodings => ({
  windows: western,
  bytes: [bytesOf(western, true), ...[cyrillic, macintosh, central].map((table) => bytesOf(table, false))],
})

function bytesOf(table: string, latin1: boolean): Bytes {
  const bytes = new Map<number, number>()
  if (latin1) for (let byte = 0x80; byte < 0x100; byte++) bytes.set(byte, byte)
  for (let i = 0; i < table.length; i++) bytes.set(table.charCodeAt(i), 0x80 + i)
  return bytes
}

/** A stretch of misread text and what was written. */
export interface Misread {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a misread sequence may turn out to be: letters and signs of the scripts that news comes in. */
const PLAUSIBLE =
  /^[\u0080-\u017f\u0192\u0218-\u021b\u0259\u02bb-\u02bd\u0391-\u03ce\u0400-\u045f\u0490\u0491\u04d8\u04d9\u0600-\u06ff\u1e00-\u1eff\u2010-\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u20a0-\u20bf\u2116\u2122\u2190-\u2193\u2212\ufeff\u{1f300}-\u{1faff}]$/u
/** Scripts whose every letter makes three misread characters: one alone may be an accident (“à…”). */
const EASTERN = /^[\u0900-\u0fff\u1200-\u137f\u1780-\u17ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+$/u
const QUOTE = /[‘’“”‚„‹›«»]/u
const LETTER = unicode`\p{L}`

/**
 * The misread sequence at `start`, decoded once; undefined where there is none.
 * One pair of characters can be an accident (“À l’É”): then it must not be a letter with a quotation mark,
 * but for one that opens and stands at a word's end: “PoznaÅ„”.
 */
function sequenceAt(text: string, start: number, bytes: Bytes): Misread | undefined {
  const lead = bytes.get(text.charCodeAt(start))
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let point = lead & (0x7f >> length)
  for (let i = 1; i < length; i++) {
    const byte = bytes.get(text.charCodeAt(start + i))
    if (byte === undefined || byte > 0xbf) return undefined
    point = (point << 6) | (byte & 0x3f)
  }
  if (point < (length === 3 ? 0x800 : length === 4 ? 0x10000 : 0x80) || point > 0x10ffff) return undefined
  const character = String.fromCodePoint(point)
  if (!PLAUSIBLE.test(character) && !EASTERN.test(character)) return undefined
  const end = start + length
  const opens = '„‚‹‘'.includes(text[start + 1]) && LETTER.test(text[start - 1] ?? '')
  if (length === 2 && !opens && QUOTE.test(text[start + 1]) && !LETTER.test(text[end] ?? '')) return undefined
  return { start, end, text: character }
}

/**
 * The longest run of misread sequences that begins at `start`, decoded; undefined where there is none.
 * @param encodings the bytes of `Encodings`
 */
export function misreadAt(text: string, start: number, encodings: readonly Bytes[]): Misread | undefined {
  for (const bytes of encodings) {
    let end = start
    let decoded = ''
    let sequences = 0
    for (let one = sequenceAt(text, end, bytes); one; one = sequenceAt(text, end, bytes)) {
      decoded += one.text
      end = one.end
      sequences++
    }
    if (!sequences || (sequences === 1 && !certain(text, start, decoded, bytes, encodings))) continue
    // Read wrongly twice: “Ã¢â‚¬â„¢”.
    return { start, end, text: decodeAll(decoded, encodings[0]) }
  }
  return undefined
}

/** Decodes what is still misread in a decoded run, until nothing is. */
function decodeAll(text: string, western: Bytes): string {
  for (let round = 0; round < 3; round++) {
    let out = ''
    let changed = false
    for (let at = 0; at < text.length; ) {
      const misread = sequenceAt(text, at, western)
      out += misread ? misread.text : text[at]
      at = misread ? misread.end : at + 1
      changed ||= misread !== undefined
    }
    text = out
    if (!changed) break
  }
  return text
}

/** Whether one misread sequence alone is proof enough in English text. */
function certain(
  text: string,
  start: number,
  decoded: string,
  bytes: Bytes,
  [western, cyrillic, , central]: readonly Bytes[],
): boolean {
  // The second characters of Japanese brackets and kana, and of the scripts of India, are no punctuation.
  if (EASTERN.test(decoded)) return /[€¤¥¦§¨©¬¸¹]/u.test(text[start + 1])
  if (bytes === western) {
    // “É™” is a trade mark before it is an Azerbaijani letter.
    if (decoded === 'ə') return isLowerAt(text, start - 1) || isLowerAt(text, start + 2)
    return true
  }
  // In the other encodings most pairs are words of a language, so only punctuation and accented letters count.
  if (bytes === cyrillic)
    return /[\u2010-\u2026\u00a0-\u017f]/u.test(decoded) && !/[А-яЁё]{3}/u.test(text.slice(start, start + 3))
  if (bytes === central) return true
  return /[\u2010-\u2026\u00c0-\u017f]/u.test(decoded) && /[√‚≈ƒ]/u.test(text[start])
}
