/** Gathers the forms of names by name, for what compares whole names rather than words. */

import { type Document, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import type { Spelling } from '../../language/known-names.ts'
import { isRespelled } from '../../language/romanization.ts'
import type { Span } from '../../span.ts'
import type { NameLedger } from '../names.ts'

/** One form, as it is first spelled, and its places. */
export interface NameForm {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Forms of what is one name, each spelled differently; at least two. */
export interface FormGroup {
  readonly forms: readonly NameForm[]
  readonly confidence: number
}

/** A form while its places are gathered. */
export interface Gathering {
  readonly text: string
  readonly spans: Span[]
  /** Sentences it stands in. */
  readonly sentences: Set<number>
  /** Words that stand before it in its mentions, in lower case. */
  readonly before: Set<string>
  /** What follows it in its mentions. */
  readonly after: string
}

/** Forms of one name beyond this many are a list of spellings, or hostile. */
const MOST_FORMS = 6

/** Looks a word up among the well-known names. */
export type Known = (word: string) => Spelling

/** Groups places by name and, within, by spelling. */
export class Groups {
  readonly byName = new Map<string, Map<string, Gathering>>()

  add(
    name: string,
    text: string,
    span: Span,
    sentence: number,
    before: string | undefined,
    after = '',
  ): void {
    let forms = this.byName.get(name)
    if (!forms) {
      forms = new Map()
      this.byName.set(name, forms)
    }
    const key = text.toLowerCase()
    let form = forms.get(key)
    if (!form) {
      if (forms.size === MOST_FORMS) return
      form = { text, spans: [], sentences: new Set(), before: new Set(), after }
      forms.set(key, form)
    }
    form.spans.push(span)
    form.sentences.add(sentence)
    if (before !== undefined) form.before.add(before)
  }

  /** The names with at least two forms. */
  *varied(): Generator<readonly Gathering[]> {
    for (const forms of this.byName.values()) if (forms.size > 1) yield [...forms.values()]
  }
}

/** Two forms in one sentence are two people: “Serhii Koval and Sergiy Koval”. */
function meet(a: Gathering, b: Gathering): boolean {
  for (const sentence of a.sentences) if (b.sentences.has(sentence)) return true
  return false
}

/** The forms that may be the first form’s name, when there are any beside it. */
export function together(
  forms: readonly Gathering[],
  isOne: (first: Gathering, other: Gathering) => boolean,
): readonly Gathering[] {
  const [first, ...others] = forms
  const same = others.filter((other) => !meet(first, other) && isOne(first, other))
  return same.length === others.length ? forms : []
}

/** Given names looked at for one form. */
const MOST_GIVEN = 8

/** True where one given name stands before both, however it is romanized. */
export function shareGiven(known: Known, a: Gathering, b: Gathering): boolean {
  for (const one of [...a.before].slice(0, MOST_GIVEN)) {
    if (b.before.has(one)) return true
    const { given } = known(one)
    for (const other of [...b.before].slice(0, MOST_GIVEN)) {
      if (given >= 0 && known(other).given === given) return true
      if (isRespelled(one, other)) return true
    }
  }
  return false
}

/** Visits the mentions with the number of the sentence they begin in. */
export function walk(
  { sentences }: Document,
  { mentions }: NameLedger,
  visit: (words: readonly number[], sentence: number) => void,
): void {
  let sentence = 0
  for (const { firstToken, words } of mentions) {
    while (sentence < sentences.length && sentences[sentence].endToken <= firstToken) sentence++
    visit(words, sentence)
  }
}

/** A hyphen between two words, with no space on either side. */
export function isHyphen(text: string, tokens: Document['tokens'], token: number): boolean {
  return (
    tokens.kind[token] === Kind.punctuation &&
    text.charCodeAt(tokens.start[token]) === 0x2d &&
    widthOf(tokens, token) === 1 &&
    !(tokens.flags[token] & (Mark.spaceBefore | Mark.spaceAfter))
  )
}
