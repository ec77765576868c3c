import { Around } from '../language/around-words.ts'
import { type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import {
  Char,
  characterAt,
  classAt,
  classOf,
  isLetterAt,
  isLetterClass,
  isWordClass,
  LATIN,
} from './characters.ts'

/** What a token is. White space is no token: it is the gap between two. */
export const Kind = {
  /** Letters, with digits or apostrophes among them: “don’t”, “27in”, “5G”, “U.S.”. */
  word: 1,
  /** Digits with separators among them: “1,000”, “6:00”, “3.5”. */
  number: 2,
  /** One punctuation character, or a run of dots (“...”). */
  punctuation: 3,
  /** Currency signs, arithmetic, emoji and whatever else is neither word nor punctuation. */
  symbol: 4,
  /** Address, e-mail address, handle, hashtag, domain or file name: never looked into. */
  link: 5,
} as const

/** Bits of a token's flags. How it is written (`lower`, `title`, `upper`, `mixed`) is told of words only. */
export const Mark = {
  /** All letters lower-case. */
  lower: 1,
  /** First letter a capital, the others lower-case (also a single capital: “I”, “A”). */
  title: 2,
  /** Two capitals or more and no lower-case letter. */
  upper: 4,
  /** A capital after a lower-case letter, or several before one: “YouTube”, “inGeneva”, “NATOsaid”. */
  mixed: 8,
  digit: 16,
  apostrophe: 32,
  /** A Latin letter outside ASCII, or a combining mark. */
  accent: 64,
  /** Letters of a script other than Latin. */
  script: 128,
  /** Dotted letters: “U.S.”, “p.m.”, “e.g.”. The token holds the dots. */
  abbreviation: 256,
  /** White space, or the text's start, stands before it. */
  spaceBefore: 512,
  /** White space, or the text's end, stands after it. */
  spaceAfter: 1024,
  /** A line end stands between it and the token before. */
  lineBefore: 2048,
  /** Invisible characters stand inside it. */
  invisible: 4096,
  /** A hyphen stands directly before or after it. */
  hyphen: 8192,
} as const

/** Tokens as parallel arrays, in text order; the arrays may be longer than there are tokens. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** End without the possessive ’s or ’. */
  readonly base: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint16Array
  /** The lexicon's number of the word without possessive, or NONE. */
  readonly word: Int32Array
  /** What the lexicon knows of that word (`Flag`); 0 for NONE. */
  readonly facts: Int32Array
  /** The tokens that are punctuation or symbols: an eighth of all, and all that many a rule looks at. */
  readonly signs: Int32Array
  readonly signCount: number
}

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const isApostrophe = (unit: number): boolean =>
  unit === APOSTROPHE || unit === CURLY_APOSTROPHE || unit === 0x02bc
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011

/** Words by what may stand around them: bits of `Around`. */
export type AroundWords = () => ReadonlyMap<string, number>

class Builder implements Tokens {
  start!: Int32Array
  end!: Int32Array
  base!: Int32Array
  kind!: Uint8Array
  flags!: Uint16Array
  word!: Int32Array
  facts!: Int32Array
  signs!: Int32Array
  count = 0
  signCount = 0

  constructor(capacity: number) {
    this.allocate(capacity)
  }

  /** One buffer for all: what costs is the making of a buffer. */
  allocate(capacity: number): void {
    const buffer = new ArrayBuffer(capacity * 27)
    this.start = new Int32Array(buffer, 0, capacity)
    this.end = new Int32Array(buffer, capacity * 4, capacity)
    this.base = new Int32Array(buffer, capacity * 8, capacity)
    this.word = new Int32Array(buffer, capacity * 12, capacity)
    this.facts = new Int32Array(buffer, capacity * 16, capacity)
    this.signs = new Int32Array(buffer, capacity * 20, capacity)
    this.flags = new Uint16Array(buffer, capacity * 24, capacity)
    this.kind = new Uint8Array(buffer, capacity * 26, capacity)
  }

  push(start: number, end: number, base: number, kind: number, flags: number, word: number): void {
    if (this.count === this.start.length) this.grow()
    const i = this.count++
    this.start[i] = start
    this.end[i] = end
    this.base[i] = base
    this.kind[i] = kind
    this.flags[i] = flags
    this.word[i] = word
    if (kind === Kind.punctuation || kind === Kind.symbol) this.signs[this.signCount++] = i
  }

  grow(): void {
    const { start, end, base, kind, flags, word, signs } = this
    this.allocate(start.length * 2)
    this.start.set(start)
    this.end.set(end)
    this.base.set(base)
    this.kind.set(kind)
    this.flags.set(flags)
    this.word.set(word)
    this.signs.set(signs)
  }

  /** Fills in what is known once all tokens are there. */
  done(lexicon: Lexicon): Tokens {
    const { count, flags, word, facts } = this
    for (let i = 0; i < count; i++) {
      if (word[i] !== NONE) facts[i] = lexicon.flags(word[i])
      if (i + 1 === count || flags[i + 1] & Mark.spaceBefore) flags[i] |= Mark.spaceAfter
    }
    return this
  }
}

/** Reads the text once, left to right, into tokens. Linear in the text; never throws. */
export function scan(text: string, lexicon: Lexicon, around: AroundWords): Tokens {
  // News has a token every five or six code units.
  const tokens = new Builder(Math.max(16, text.length >> 2))
  const length = text.length
  let at = 0
  let gap: number = Mark.spaceBefore
  while (at < length) {
    const c = classAt(text, at)
    if (c === Char.space || c === Char.invisible) {
      if (c === Char.space) gap |= Mark.spaceBefore
      at++
      continue
    }
    if (c === Char.line) {
      gap |= Mark.spaceBefore | Mark.lineBefore
      at++
      continue
    }
    const start = at
    if (isWordClass(c) && c !== Char.mark) at = word(text, start, gap, lexicon, around, tokens)
    else at = sign(text, start, c, gap, tokens)
    gap = 0
  }
  return tokens.done(lexicon)
}

/** True where a plain word surely ends: nothing that follows could belong to it. */
function endsPlainly(text: string, at: number): boolean {
  if (at >= text.length) return true
  const unit = text.charCodeAt(at)
  if (unit === 0x2e) {
    const next = text.charCodeAt(at + 1)
    return at + 1 >= text.length || next === 0x20 || next === 0x0a || next === 0x0d
  }
  return (
    unit === 0x20 ||
    unit === 0x2c ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x29 ||
    unit === 0x3b ||
    unit === 0x22 ||
    unit === 0x201d ||
    unit === 0x3f ||
    unit === 0x21
  )
}

/** A word of ASCII letters with nothing special around it, as most are; `start` where it is none of these. */
function plainWord(text: string, start: number, gap: number, lexicon: Lexicon, tokens: Builder): number {
  let at = start
  let uppers = 0
  let lowers = 0
  let inner = false
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x61 && unit <= 0x7a) {
      lowers++
      if (uppers > 1) inner = true
    } else if (unit >= 0x41 && unit <= 0x5a) {
      uppers++
      if (lowers > 0) inner = true
    } else break
  }
  // A single letter may be an initial.
  if (at - start < 2 || !endsPlainly(text, at)) return start
  const shape = inner ? Mark.mixed : uppers === 0 ? Mark.lower : lowers > 0 ? Mark.title : Mark.upper
  const hyphen = start > 0 && isHyphen(text.charCodeAt(start - 1)) ? Mark.hyphen : 0
  tokens.push(start, at, at, Kind.word, gap | shape | hyphen, lexicon.find(text, start, at))
  return at
}

/** A word, number or link that begins at `start`; gives where it ends. */
function word(
  text: string,
  start: number,
  gap: number,
  lexicon: Lexicon,
  around: AroundWords,
  tokens: Builder,
): number {
  const plain = plainWord(text, start, gap, lexicon, tokens)
  if (plain > start) return plain
  const length = text.length
  const link = linkEnd(text, start)
  if (link > start) return pushLink(tokens, start, link, gap)
  const dotted = abbreviationEnd(text, start)
  if (dotted > start) {
    tokens.push(
      start,
      dotted,
      dotted,
      Kind.word,
      gap | Mark.abbreviation | hyphens(text, start, dotted),
      NONE,
    )
    return dotted
  }
  let at = start
  let uppers = 0
  let lowers = 0
  let letters = 0
  let digits = 0
  let marks = 0
  let latin = 0
  let flags = gap
  let innerCapital = false
  let apostrophe = -1
  let onlyAscii = true
  while (at < length) {
    const unit = text.charCodeAt(at)
    const character = characterAt(text, at)
    const c = classOf(character)
    if (isLetterClass(c)) {
      if (c === Char.upper) {
        uppers++
        if (lowers > 0) innerCapital = true
      } else if (c === Char.lower) {
        lowers++
        if (uppers > 1) innerCapital = true
      }
      letters++
      if (character & LATIN) latin++
      if (unit >= 0x80) onlyAscii = false
    } else if (c === Char.digit) digits++
    else if (c === Char.mark) marks++
    else if (c === Char.invisible) {
      if (!isWordClass(at + 1 < length ? classAt(text, at + 1) : 0)) break
      flags |= Mark.invisible
    } else if (isApostrophe(unit)) {
      if (
        at === start ||
        at + 1 >= length ||
        !isLetterAt(text, at + 1) ||
        !isWordClass(classAt(text, at - 1))
      )
        break
      apostrophe = at
      flags |= Mark.apostrophe
    } else if (
      digits > 0 &&
      letters === 0 &&
      isSeparator(unit) &&
      at + 1 < length &&
      classAt(text, at + 1) === Char.digit
    ) {
      // “1,000”, “3.5”, “6:00”
    } else break
    at++
  }
  if (text.charCodeAt(at) === 0x40 /* @ */ && isLetterAt(text, at + 1)) {
    const email = runEnd(text, at + 1)
    return pushLink(tokens, start, email, gap)
  }
  if (digits) flags |= Mark.digit
  if (letters === 0) {
    tokens.push(start, at, at, Kind.number, flags | hyphens(text, start, at), NONE)
    return at
  }
  const domain = domainEnd(text, start, at, around)
  if (domain > at) return pushLink(tokens, start, domain, gap)
  if (innerCapital) flags |= Mark.mixed
  else if (uppers === 0) flags |= lowers ? Mark.lower : 0
  else if (lowers > 0 || uppers === 1) flags |= Mark.title
  else flags |= Mark.upper
  if (marks || (!onlyAscii && latin)) flags |= Mark.accent
  if (latin < letters) flags |= Mark.script
  let base = at
  // The possessive: “Macron’s”, “players’” (the latter is known only by what follows, so it is left to the quotes).
  if (apostrophe > 0 && at - apostrophe === 2 && (text.charCodeAt(apostrophe + 1) | 32) === 0x73)
    base = apostrophe
  let number = NONE
  if (latin === letters && !digits) {
    number = lexicon.find(text, start, at)
    if (number === NONE && base < at) number = lexicon.find(text, start, base)
    else if (base < at && number !== NONE) {
      // “it’s”, “let’s” are words of their own; “Macron’s” is the name.
      const bare = lexicon.find(text, start, base)
      if (bare !== NONE) number = bare
    }
  }
  tokens.push(start, at, base, Kind.word, flags | hyphens(text, start, at), number)
  return at
}

function isSeparator(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === APOSTROPHE || unit === CURLY_APOSTROPHE
}

function hyphens(text: string, start: number, end: number): number {
  return (start > 0 && isHyphen(text.charCodeAt(start - 1))) || isHyphen(text.charCodeAt(end))
    ? Mark.hyphen
    : 0
}

/** Punctuation or symbol at `start`; handles and hashtags are links. */
function sign(text: string, start: number, c: number, gap: number, tokens: Builder): number {
  const unit = text.charCodeAt(start)
  if ((unit === 0x40 || unit === 0x23) && isLetterAt(text, start + 1)) {
    let end = start + 1
    while (end < text.length && (isWordClass(classAt(text, end)) || text.charCodeAt(end) === 0x5f)) end++
    return pushLink(tokens, start, end, gap)
  }
  let end = start + 1
  if (unit === 0x2e) while (text.charCodeAt(end) === 0x2e) end++
  else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++
  tokens.push(start, end, end, c === Char.punctuation ? Kind.punctuation : Kind.symbol, gap, NONE)
  return end
}

function pushLink(tokens: Builder, start: number, end: number, gap: number): number {
  tokens.push(start, end, end, Kind.link, gap, NONE)
  return end
}

/** End of “http://…”, “https://…” or “www.…” at `start`, else `start`. */
function linkEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 32
  if (first !== 0x68 && first !== 0x77) return start
  const head = text.slice(start, start + 8).toLowerCase()
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return start
  return runEnd(text, start)
}

/** End of an unbroken run of characters that an address may hold, without closing punctuation. */
function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    const c = classAt(text, end)
    if (c === Char.space || c === Char.line || c === Char.invisible) break
    if (
      unit === 0x22 ||
      unit === 0x3c ||
      unit === 0x3e ||
      unit === 0x201c ||
      unit === 0x201d ||
      unit === 0xbb
    )
      break
    end++
  }
  while (end > start) {
    const unit = text.charCodeAt(end - 1)
    if (isWordClass(classAt(text, end - 1)) || unit === 0x2f || unit === 0x5f || unit === 0x3d) break
    end--
  }
  return end
}

/** End of dotted single letters (“U.S.”, “J.K.”, “p.m.”) at `start`, else `start`. */
function abbreviationEnd(text: string, start: number): number {
  let at = start
  let letters = 0
  while (isLetterAt(text, at) && !isLetterAt(text, at + 1) && text.charCodeAt(at + 1) === 0x2e) {
    at += 2
    letters++
  }
  if (letters === 0) return start
  // “U.S” without its last dot
  if (
    isLetterAt(text, at) &&
    at + 1 <= text.length &&
    !isWordClass(at + 1 < text.length ? classAt(text, at + 1) : 0)
  ) {
    at += 1
    letters++
  }
  return letters >= 2 ? at : start
}

/** End of “Booking.com”, “Node.js”, “photo.jpg” whose first part is `[start, end)`, else `end`. */
function domainEnd(text: string, start: number, end: number, around: AroundWords): number {
  let at = end
  let last = end
  while (text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x2d || text.charCodeAt(at) === 0x5f) {
    const dot = text.charCodeAt(at) === 0x2e
    let next = at + 1
    while (next < text.length && isWordClass(classAt(text, next)) && text.charCodeAt(next) < 0x80) next++
    if (next === at + 1) break
    if (dot && isOf(around(), text.slice(at + 1, next), Around.DOMAIN)) last = next
    at = next
    // No name is longer than this; it keeps the look-ahead from being repeated over long runs.
    if (at - start > 80) break
  }
  if (last === end) return end
  // A path may follow: “example.org/page”.
  return text.charCodeAt(last) === 0x2f ? runEnd(text, start) : last
}
