/**
 * Folding: the one spelling under which a word is kept. Lower case, no accents, ’ as ', Latin special letters
 * by their usual transcription (ß → ss, ø → o). Letters are numbered for the automaton in the order of ASCII.
 */

/** Letters of the automaton by number − 1. Zero is no letter. */
export const ALPHABET = "'0123456789abcdefghijklmnopqrstuvwxyz"

/** In FOLDS: a character that spells nothing (combining accent, soft hyphen). */
export const SILENT = 0xffff

/** Beyond this no character folds: the sign for ångström, whose small letter is å, is the last. */
const TABLE_END = 0x212c
/** In the table: a character that has not been asked for. */
const UNREAD = 0xfffe

// What Unicode does not decompose. ə is romanized a: Əliyev is Aliyev.
const TRANSCRIPTIONS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'a',
  ĳ: 'ij',
  ſ: 's',
  ƒ: 'f',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  ʹ: "'",
}

/** Where characters stand that fold, as code units from the first to before the last: Latin, quotes, and two signs. */
const FOLDING = [
  [0x80, 0x300],
  [0x1e00, 0x1f00],
  [0x2018, 0x201a],
  [0x212a, TABLE_END],
] as const

const folds = startFolds()

/** What ASCII folds to, by code unit: the number of the letter, or 0 for what no word contains. */
export const ASCII_FOLDS: Uint16Array = folds.subarray(0, 0x80)

/**
 * What a UTF-16 code unit folds to: the number of a letter; two numbers, the second shifted by eight, where it folds to
 * two letters; SILENT; or 0 for what no word contains.
 */
export function foldOf(code: number): number {
  if (code >= TABLE_END) return 0
  if (folds[code] === UNREAD) folds[code] = read(code)
  return folds[code]
}

/** The word as the lexicon spells it. Characters that no word contains stay, in lower case. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letters = foldOf(code)
    if (letters === SILENT) continue
    if (letters === 0) {
      folded += text[at].toLowerCase()
      continue
    }
    folded += ALPHABET[(letters & 0xff) - 1]
    if (letters > 0xff) folded += ALPHABET[(letters >> 8) - 1]
  }
  return folded
}

/** True for ASCII letters alone, as most words are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const small = text.charCodeAt(at) | 0x20
    if (small < 0x61 || small > 0x7a) return false
  }
  return true
}

/** ASCII and what is silent are known from the start; the rest takes too long for a fresh Worker. */
function startFolds(): Uint16Array {
  const table = new Uint16Array(TABLE_END)
  for (let letter = 1; letter <= ALPHABET.length; letter++) {
    const character = ALPHABET[letter - 1]
    table[character.charCodeAt(0)] = letter
    table[character.toUpperCase().charCodeAt(0)] = letter
  }
  for (const [start, end] of FOLDING) table.fill(UNREAD, start, end)
  table.fill(SILENT, 0x300, 0x370)
  table[0xad] = SILENT
  return table
}

function read(code: number): number {
  const base = String.fromCharCode(code)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  const spelled = TRANSCRIPTIONS[base] ?? base
  return numberOf(spelled[0]) | (numberOf(spelled[1]) << 8)
}

/** The number of a letter, or 0. */
function numberOf(letter: string | undefined): number {
  return letter === undefined ? 0 : ALPHABET.indexOf(letter) + 1
}
