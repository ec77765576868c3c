import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'

const INITIALS = String.raw`\p{Ll}{2,4}`
const INITIALS_FIRST = unicode`^\p{Lu}\p{Ll}?\.[\s-]?\p{Lu}`
const LONGEST_INITIALS = 70
/** What a date in the sign-off looks like: “(APA, 12.03.2024)”. */
const DATED = /,\s\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?(?=\)?$)/u
const LONGEST = 60

/** What dispatches end in: see `agency-list.ts`. */
export interface SignOffLists {
  /** Names of agencies, as alternatives of an expression. */
  readonly agencies: string
  /** An expression for initials that stand alone. */
  readonly initials: string
}

/** Tells how the dispatches of agencies end. */
export class SignOffs {
  readonly #lists: SignOffLists
  readonly #names = once(() => this.#lists.agencies.split('|'))
  readonly #bareInitials = once(() => unicode`${this.#lists.initials}`)
  /** “T.D. with Belga”, “M. K., AFP”: initials of who wrote it, with an agency. */
  readonly #initialsWith = once(() => {
    const agency = `(?:${this.#lists.agencies}|agencies)`
    return unicode`^(?:\p{Lu}\p{Ll}?\.[\s-]?){2,4}(?:,|(?:with|and|avec|con|com|mit|et) (?:the )?|[/–-]\s?)\s?${agency}(?:(?:,| and| et| y| e| und) (?:the )?${agency})?\.?$`
  })
  readonly #signOff = once(() => {
    const agency = `(?:${this.#lists.agencies})`
    return unicode`^[([]?${agency}(?:\s?[/-]\s?(?:${agency}|${INITIALS})){0,3}[)\]]?\.?-?((?:[\s/,.-]{1,3}${INITIALS}){0,6})/?\.?$`
  })

  constructor(lists: SignOffLists) {
    this.#lists = lists
  }

  /** What a line that is an agency's sign-off says: just its name, or also who worked on it; undefined for other lines. */
  in(line: string): 'name' | 'initials' | undefined {
    line = line.replace(DATED, '').replace(/^\//u, '')
    if (line.length <= LONGEST_INITIALS && /[/()]|^©?\s?dpa-/u.test(line) && this.#bareInitials().test(line))
      return 'initials'
    if (line.length <= LONGEST && INITIALS_FIRST.test(line) && this.#initialsWith().test(line))
      return 'initials'
    const start = line[0] === '(' || line[0] === '[' ? 1 : 0
    // Few lines begin so, and the expression is costly to compile.
    if (line.length > LONGEST || !this.#names().some((name) => line.startsWith(name, start))) return undefined
    const match = this.#signOff().exec(line)
    if (!match) return undefined
    return match[1] || line.includes('/') ? 'initials' : 'name'
  }
}
