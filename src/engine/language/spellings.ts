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
  /**
   * How French spells names from Cyrillic, Armenian and Georgian: a mark and an ending, as expressions, by which such a
   * surname is known, and then what English has in place of what. C and K stand for ch and kh until the French ch is done with.
   */
  readonly french: string
  /** The same of other languages, which write j for y too. */
  readonly looks: string
  /** The English letters, each with how it is called and how other languages write that down. */
  readonly letterNames: string
}

/** Each line of a list, cut at its spaces. */
export const linesOf = (list: string): (readonly string[])[] => list.split(',').map((line) => line.split(' '))

/** What a spelling has, and what is put there in its place, in order. */
export type SoundRules = readonly (readonly [RegExp, string])[]

export const soundRulesOf = (lines: readonly (readonly string[])[], flags = ''): SoundRules =>
  lines.map(([from, to]) => [new RegExp(from, flags), to])

/** The word, in small letters, by the rules. */
export const respell = (word: string, rules: SoundRules): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), word)
