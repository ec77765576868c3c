/**
 * The little language in which calques are written. A pattern is matched token by token; case does not count, except that
 * the word by which the index finds a calque stands in lower case or begins a sentence or what is quoted in it, so that no
 * title is taken for one.
 *
 * - `(a|b c)` one of; `[a|b c]` one of or nothing; `{a|b c}` one of, remembered
 * - `put~` any form of the verb
 * - `Number` digits or a number in words; `Ordinal` “third”, “18th”; `Year` four digits; `Decade` “70s”; `Noun` `Adjective` `Gerund` `Past`
 *   `Participle` `Base` `Third` (of a verb) `Plural` (of a noun) `Adverb` what the lexicon says may be one; `Words` one to
 *   four words; `Name` one to three words with a capital; `Bygone` a year of the last century or before; `Town` a place, `Demonym` what
 *   belongs to one, by their names
 * - `Day` `Month` `Person` …: a word of the list of that name in word-lists.ts
 * - `,` `.` `-` `:` `%` this sign; `"` any quotation mark
 * - `^` no word stands before; `$` no word follows; `§` a sentence begins in running text; `¶` this is running text,
 *   no headline or caption
 * - `!(a|b)` at the beginning: none of these words stands before; elsewhere: none of them stands here; `!(a|Noun)` nor a noun
 * - `<a b>` only this is the calque: what stands around it must be there, and stays
 *
 * What is remembered stands in the usual English by its number: `{Number} years old` → `aged {1}`. A verb with `~` in the
 * usual English takes the form that the pattern's first verb has in the text.
 */
export type Pattern = string

/** A class of tokens that is no list of words. */
export type Class = (typeof CLASSES)[number]

export const CLASSES = [
  'Number',
  'Ordinal',
  'Year',
  'Decade',
  'Noun',
  'Adjective',
  'Gerund',
  'Past',
  'Participle',
  'Base',
  'Third',
  'Plural',
  'Adverb',
  'Bygone',
  'Town',
  'Demonym',
  'Words',
  'Name',
] as const

/** Most tokens that a class takes, where it is not one. */
export const MOST: Readonly<Partial<Record<Class, number>>> = { Words: 4, Name: 3 }

/** No pattern takes more tokens. */
export const LONGEST = 20

/** Forms of a verb, in the order of the constants in `Form`. */
export type Forms<T> = readonly (readonly T[])[]

/** Which form of a verb, as index of `Forms`. */
export const Form = { base: 0, third: 1, gerund: 2, past: 3, participle: 4 } as const

/** The number under which `<…>` is remembered. */
export const WHOLE = 0

/** A piece of a pattern as the build compiles it. Words are the lexicon's numbers. */
export type Item =
  /** One of these words. */
  | readonly number[]
  /** A sign. */
  | string
  | { readonly class: Class }
  /** A verb. */
  | { readonly forms: Forms<number> }
  /** One of these sequences; of an optional part the last is empty. What fits is remembered under a number. */
  | { readonly any: readonly (readonly Item[])[]; readonly as?: number }
  /** None of these words stands here, or before, nor a word of these classes. */
  | { readonly not: readonly number[]; readonly before: boolean; readonly classes?: readonly Class[] }

/** A piece of the usual English: text, which may hold `{1}`, or a verb. */
export type EnglishPart = string | { readonly forms: Forms<string> }
