import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'
import { wordList } from '../word-set.ts'

/** A person's name of two to four words. For expressions with tags. */
export const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:al|el|de|da|do|dos|del|van|von|der|den|bin|ibn|y|e|di|la|le)?[ -]?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}`

const LONGEST = 80

const HEAD = unicode`^(?:\p{Lu}|\p{Ll}{2,3} \p{Lu}|\p{L}+(?:-\p{L}+)?(?: by)?\s?[:：])`

/** Tells who wrote an article, in words that are no English byline’s. */
export class Bylines {
  /** “Por Ana Pires”, “Books: Samir Haddad” (Arabic “writes”), “Text: Jan Nowak, Photo: Piotr Zaremba”. */
  readonly #byline: () => RegExp
  /** “Gangneung = Reporter Noh Sang-woo”, “(Seoul = Yonhap News) Reporter Kim Min-ji”: Korean pages set the place so. */
  readonly #korean: () => RegExp

  /** @param lists see `byline-lists.ts` */
  constructor(lists: { readonly before: string; readonly labels: string; readonly korean: string }) {
    const oneOf = (list: string): string => `(?:${wordList(list).join('|')})`
    this.#byline = once(
      () =>
        unicode`^(?:${oneOf(lists.before)}\s?[:：|]?\s|${oneOf(lists.labels)}(?: by)?\s?[:：]\s?)${NAME}(?:(?:,| and| y| e| et| und| i|\s?[/|·–-]) ?\p{L}[\p{L}\p{M}\p{N} .:'’—–-]{1,40})?$`,
    )
    this.#korean = once(() => unicode`${lists.korean}`)
  }

  /** Whether a line is such a byline. It may stand above the text only. */
  has(line: string): boolean {
    if (line.length > LONGEST) return false
    if (/[=＝]/.test(line)) return this.#korean().test(line)
    if (!HEAD.test(line)) return false
    if (this.#byline().test(line)) return true
    // Labels are set with a capital, and Italian prepositions without: “di Ana Pires”.
    const first = line[0].toLowerCase()
    return this.#byline().test((first === line[0] ? first.toUpperCase() : first) + line.slice(1))
  }
}
