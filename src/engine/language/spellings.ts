/** What is spelled in several ways, as the build writes it down: lines parted by commas, and what they hold by spaces. */
export interface SpellingLists {
  /** How British spelling differs from American, British first. */
  readonly varieties: string
  /**
   * How other languages spell what English has from Greek and Latin: the letters seen, and those meant. “^” before one:
   * only at the word's beginning.
   */
  readonly cognates: string
  /** Spellings of one Korean surname that no rule makes of one another. */
  readonly koreanSurnames: string
  /** What a Korean syllable is spelled with, as an expression, in place of what else stands for it; closed syllables do not tell eo from u. */
  readonly koreanSounds: string
  /** The English letters, each with how it is called and how other languages write that down. */
  readonly letterNames: string
}

/** Each line of a list, cut at its spaces. */
export const linesOf = (list: string): (readonly string[])[] => list.split(',').map((line) => line.split(' '))
