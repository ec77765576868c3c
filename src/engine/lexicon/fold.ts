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
  [0, 0x300],
  [0x1e00, 0x1f00],
  [0x2018, 0x201a],
  [0x212a, TABLE_END],
]

/**
 * By UTF-16 code unit: number of the letter; two numbers, the second shifted by eight, where a character folds to
 * two letters; SILENT; or 0 for what no word contains.
 */
export const FOLDS: Uint16Array = buildFolds()

/** The word as the lexicon spells it. Characters that no word contains stay, in lower case. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letters = code < TABLE_END ? FOLDS[code] : 0
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

function buildFolds(): Uint16Array {
  const folds = new Uint16Array(TABLE_END)
  for (const [start, end] of FOLDING) {
    const characters = String.fromCharCode(...Array.from({ length: end - start }, (_, i) => start + i))
    // All at once, which is quick; each character has one base.
    const bases = characters
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
    for (let i = 0; i < bases.length; i++) folds[start + i] = letters(bases[i])
  }
  folds.fill(SILENT, 0x300, 0x370)
  folds[0xad] = SILENT
  return folds
}

function letters(base: string): number {
  const spelled = TRANSCRIPTIONS[base] ?? base
  return (
    (ALPHABET.indexOf(spelled[0]) + 1) | ((spelled.length > 1 ? ALPHABET.indexOf(spelled[1]) + 1 : 0) << 8)
  )
}
