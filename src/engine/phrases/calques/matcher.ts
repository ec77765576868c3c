import { withCapital } from '../../document/characters.ts'
import { type Document, type Sentence, tokenKey, tokenSpan } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { NUMBER_WORDS } from '../../language/numbers.ts'
import { Flag } from '../../lexicon/flags.ts'
import { NONE } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import { wordSet } from '../../word-set.ts'
import { type Class, type EnglishPart, Form, type Forms, type Item, MOST, WHOLE } from './pattern.ts'
import type { Calque, Calques } from './table.ts'

/** A calque in a text. */
export interface CalqueMatch extends Span {
  readonly calque: Calque
  /** The usual English for these words. */
  readonly english: string
}

/** The calques in a document, in text order; of overlapping ones the longest. */
export function calquesIn(document: Document, calques: Calques): CalqueMatch[] {
  const { word } = document.tokens
  const reader = new Reader(document, calques)
  const all: CalqueMatch[] = []
  let found: CalqueMatch[] = []
  let sentence = document.sentences[0]
  let i = 0
  const visit = (calque: number, least: number, most: number): void => {
    const match = isTitle(i, sentence, document) ? undefined : reader.find(calque, least, most)
    if (match) found.push(match)
  }
  for (sentence of document.sentences) {
    const { firstToken, endToken } = sentence
    reader.enter(sentence)
    for (i = firstToken; i < endToken; i++) {
      if (word[i] !== NONE) calques.visit(word, i, firstToken, endToken, visit)
    }
    if (found.length === 0) continue
    for (const match of longest(found)) all.push(match)
    found = []
  }
  return all
}

/** A capital within a sentence makes a word part of a title, but for those that have one anyway (Monday, March). */
function isTitle(i: number, sentence: Sentence, document: Document): boolean {
  const { flags, facts } = document.tokens
  if (i === sentence.firstToken || flags[i] & Mark.lower || facts[i] & Flag.PROPER) return false
  return !isOpening(i, sentence, document)
}

/** A word with the capital of the first word, of a sentence or of what is quoted in it: the next is in small letters. */
function isOpening(i: number, sentence: Sentence, { tokens: { kind, flags, facts } }: Document): boolean {
  if (i === sentence.firstToken) return (flags[i] & Mark.title) !== 0
  const isQuoted =
    kind[i - 1] === Kind.punctuation && i + 1 < sentence.endToken && (flags[i + 1] & Mark.lower) !== 0
  return isQuoted && (flags[i] & Mark.title) !== 0 && !(facts[i] & Flag.PROPER)
}

/** In text order; of two that overlap the longer one. */
function longest(matches: readonly CalqueMatch[]): CalqueMatch[] {
  const kept: CalqueMatch[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= match.start) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return kept
}

/** What remains to be matched from a token on: the token after the whole match, or -1. */
type Rest = (at: number) => number

/** A power of two: places for words by their last bits. */
const SEEN = 1 << 12

const HERE: Rest = (at) => at

/** Tokens `[first, end)`. */
interface Place {
  readonly first: number
  readonly end: number
}

/** Reads calques out of a document. Patterns are short and their choices few, so trying all ways through is cheap. */
class Reader {
  readonly #document: Document
  readonly #calques: Calques
  #sentence: Sentence
  /** What the pattern at hand has remembered, by number. */
  #remembered: (Place | undefined)[] = []
  #verb: { readonly token: number; readonly forms: Forms<number> } | undefined
  /** By the last bits of words, the first token of the sentence that has one of them. */
  readonly #seen = new Int32Array(SEEN).fill(-1)

  constructor(document: Document, calques: Calques) {
    this.#document = document
    this.#calques = calques
    this.#sentence = document.sentences[0]
  }

  enter(sentence: Sentence): void {
    const { word } = this.#document.tokens
    this.#sentence = sentence
    for (let at = sentence.firstToken; at < sentence.endToken; at++)
      this.#seen[word[at] & (SEEN - 1)] = sentence.firstToken
  }

  /** The calque with this number, where it begins in the sentence with one of the tokens from `least` to `most`. */
  find(number: number, least: number, most: number): CalqueMatch | undefined {
    const { items, needs } = this.#calques.patternOf(number)
    // Of the calques that a word might begin nearly all end here.
    if (items[0] === '§' && least > this.#sentence.firstToken) return undefined
    for (const words of needs) if (!this.#hasOne(words)) return undefined
    for (let start = most; start >= least; start--) {
      this.#verb = undefined
      const end = this.#sequence(items, 0, start, HERE)
      if (end >= 0) return this.#matchOf(this.#calques.at(number), { first: start, end })
    }
    return undefined
  }

  /** Whether the sentence has one of the words, or one with the same last bits. */
  #hasOne(words: readonly number[]): boolean {
    const { firstToken } = this.#sentence
    for (const word of words) if (this.#seen[word & (SEEN - 1)] === firstToken) return true
    return false
  }

  #matchOf(calque: Calque, all: Place): CalqueMatch {
    const whole = this.#remembered[WHOLE] ?? all
    const usual = calque.english.map((part) => this.#write(part)).join(' ')
    const capital = isOpening(whole.first, this.#sentence, this.#document)
    this.#remembered = []
    return {
      calque,
      ...this.#span(whole),
      english: capital ? withCapital(usual) : usual,
    }
  }

  /** Matches items from `i` on; goes on without a call for each as long as there is only one way. */
  #sequence(items: readonly Item[], i: number, at: number, then: Rest): number {
    for (let next = i; next < items.length; next++) {
      const item = items[next]
      if (typeof item === 'object' && ('any' in item || 'class' in item)) {
        const rest: Rest = (end) => this.#sequence(items, next + 1, end, then)
        return 'any' in item ? this.#choice(item.any, item.as, at, rest) : this.#class(item.class, at, rest)
      }
      at = this.#single(item, at)
      if (at < 0) return -1
    }
    return then(at)
  }

  /** Where an item ends that can only end in one place; -1 when it is not there. */
  #single(item: Item, at: number): number {
    if (typeof item === 'string') return this.#sign(item, at)
    if ('not' in item) return this.#isOne(item, item.before ? at - 1 : at) ? -1 : at
    if (!('forms' in item)) return this.#is(item as readonly number[], at) ? at + 1 : -1
    if (!item.forms.some((words) => this.#is(words, at))) return -1
    // The first verb of the way that leads through; a later one may be left from a way that did not.
    if (!this.#verb || this.#verb.token >= at) this.#verb = { token: at, forms: item.forms }
    return at + 1
  }

  #isOne({ not, classes = [] }: Extract<Item, { not: unknown }>, at: number): boolean {
    // “In” and “and” may be nouns to a lexicon.
    if (this.#is(not, at)) return true
    return classes.some(
      (name) => this.#belongs(at, name) && !(this.#document.tokens.facts[at] & Flag.FUNCTION),
    )
  }

  #choice(any: readonly (readonly Item[])[], as: number | undefined, at: number, then: Rest): number {
    const remember: Rest = (next) => {
      const end = then(next)
      if (end >= 0 && as !== undefined) this.#remembered[as] = { first: at, end: next }
      return end
    }
    for (const option of any) {
      const end = this.#sequence(option, 0, at, remember)
      if (end >= 0) return end
    }
    return -1
  }

  #sign(sign: string, at: number): number {
    if (sign === '^') return this.#isWord(at - 1) ? -1 : at
    if (sign === '$') return this.#isWord(at) ? -1 : at
    if (sign === '§' || sign === '¶') return this.#isText(at, sign) ? at : -1
    if (!this.#inside(at)) return -1
    const { text, tokens } = this.#document
    const mark = text[tokens.start[at]]
    return (sign === '"' ? QUOTATION_MARKS.includes(mark) : mark === sign) ? at + 1 : -1
  }

  #class(name: Class, at: number, then: Rest): number {
    const most = MOST[name] ?? 1
    for (let next = at + 1; next <= at + most && this.#belongs(next - 1, name); next++) {
      const end = then(next)
      if (end >= 0) return end
    }
    return -1
  }

  #belongs(at: number, name: Class): boolean {
    if (!this.#inside(at)) return false
    const { kind, flags, facts, start, end, base } = this.#document.tokens
    switch (name) {
      case 'Number':
        return kind[at] === Kind.number || (NUMBER_WORDS.get(tokenKey(this.#document, at)) ?? 101) <= 100
      case 'Ordinal':
        return kind[at] === Kind.word && ORDINAL.test(tokenKey(this.#document, at))
      case 'Year':
        return kind[at] === Kind.number && end[at] - start[at] === 4
      case 'Bygone':
        return kind[at] === Kind.number && BYGONE.test(tokenKey(this.#document, at))
      case 'Decade':
        return DECADE.test(tokenKey(this.#document, at))
      case 'Words':
        return kind[at] <= Kind.number
      case 'Name':
        return (flags[at] & (Mark.title | Mark.upper | Mark.mixed)) !== 0
      default:
        return (facts[at] & PART_OF_SPEECH[name]) !== 0 && !(name === 'Plural' && base[at] < end[at])
    }
  }

  /** Whether the token is one of the words, without a possessive. */
  #is(words: readonly number[], at: number): boolean {
    const { word, base, end } = this.#document.tokens
    return this.#inside(at) && base[at] === end[at] && words.includes(word[at])
  }

  #inside(at: number): boolean {
    return at >= this.#sentence.firstToken && at < this.#sentence.endToken
  }

  /** Running text, or where a sentence of it begins. */
  #isText(at: number, sign: string): boolean {
    const { firstToken, block } = this.#sentence
    return (sign === '¶' || at === firstToken) && this.#document.blocks[block].kind === 'paragraph'
  }

  #isWord(at: number): boolean {
    return this.#inside(at) && this.#document.tokens.kind[at] <= Kind.number
  }

  #write(part: EnglishPart): string {
    if (typeof part === 'string')
      return part.replace(/\{(\d)\}/g, (_, number) => this.#textOf(Number(number)))
    if (!this.#verb) return part.forms[Form.base][0]
    const { token, forms } = this.#verb
    const same = tokenKey(this.#document, token)
    return part.forms.some((list) => list.includes(same)) ? same : part.forms[this.#formOf(token, forms)][0]
  }

  /** What was remembered under a number; of what need not be there perhaps nothing. */
  #textOf(number: number): string {
    const place = this.#remembered[number]
    if (!place) return ''
    const { start, end } = this.#span(place)
    return this.#document.text.slice(start, end)
  }

  #span({ first, end }: Place): Span {
    return tokenSpan(this.#document, first, end - 1)
  }

  /** Which form a verb has in the text; where forms look alike, what stands before it tells. */
  #formOf(token: number, forms: Forms<number>): number {
    const { word } = this.#document.tokens
    const has = (form: number): boolean => forms[form].includes(word[token])
    const before = token > this.#sentence.firstToken ? tokenKey(this.#document, token - 1) : ''
    if (has(Form.participle) && (PERFECT.has(before) || !has(Form.past))) return Form.participle
    if (has(Form.base) && (BEFORE_BASE.has(before) || !has(Form.past))) return Form.base
    return [Form.past, Form.third, Form.gerund].find(has) ?? Form.base
  }
}

const QUOTATION_MARKS = '“”"‘’«»„'

const PART_OF_SPEECH = {
  Noun: Flag.NOUN,
  Adjective: Flag.ADJECTIVE,
  Gerund: Flag.GERUND,
  Past: Flag.PAST,
  Participle: Flag.PARTICIPLE,
  Base: Flag.BASE,
  Third: Flag.THIRD,
  Plural: Flag.PLURAL,
  Adverb: Flag.ADVERB,
  Town: Flag.PLACE,
  Demonym: Flag.DEMONYM,
} as const

const BYGONE = /^1\d{3}$/
const DECADE = /^\d+0s$/
const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie)th)$/
/** What a participle follows. */
const PERFECT = wordSet('have has had having been be is are was were being not')
/** What a base form follows. */
const BEFORE_BASE = wordSet('to will would can could may might shall should must do does did not')
