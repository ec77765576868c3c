/**
 * Bodies that a text calls by two names: by the words of another rendering, or in the order of another language.
 */

import { addTo } from '../../add-to.ts'
import { type Document, tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import type { Synonyms } from '../../language/synonyms.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { formAt, type NameVariant, type Reason } from './variant.ts'

/**
 * “Federal Supreme Tribunal” where the text has the Supreme Federal Court: the same words, but for one that renders the
 * same word of the source, or three of them in another order. Only for damaged texts.
 */
export function* renamedBodies(analyses: Analyses): Generator<NameVariant> {
  if (!analyses.get(damaged)) return
  const { document, resources } = analyses
  const bySpelling = new Map<string, Body[]>()
  for (const body of bodies(document, 2)) {
    if (body.links > 1) continue
    addTo(bySpelling, body.spelling, body)
  }
  const all = [...bySpelling.values()].slice(0, MOST_BODIES)
  for (const usual of all) {
    if (usual.length < 2) continue
    for (const [odd, ...more] of all) {
      const [first] = usual
      if (more.length > 0 || odd.start < first.start || !isRenamed(odd, first, resources.synonyms)) continue
      yield variantOf(document, odd, first, 'renamed', 0.78)
    }
  }
}

/** Bodies that are compared with each other. */
const MOST_BODIES = 60

/** The same words but for one of the same meaning, or three of them in another order. */
function isRenamed(a: Body, b: Body, synonyms: Synonyms): boolean {
  if (a.links !== b.links || a.words.length !== b.words.length) return false
  const one = a.spelling.split(' ')
  const other = b.spelling.split(' ')
  const own = one.filter((word) => !other.includes(word))
  const theirs = other.filter((word) => !one.includes(word))
  if (own.length === 0) return a.links === 0 && one.length > 2
  if (own.length !== 1 || theirs.length !== 1) return false
  return synonyms.isOneBody(own[0], theirs[0]) || (isOneRoot(own[0], theirs[0]) && !one.includes('party'))
}

/** “Investigation” and “Investigative”, “Administrative” and “Administration”; a party’s name is another’s so: Social, Socialist. */
function isOneRoot(one: string, other: string): boolean {
  return (
    one.length >= LONG_WORD &&
    other.length >= LONG_WORD &&
    one.slice(0, LONG_ROOT) === other.slice(0, LONG_ROOT)
  )
}

const LONG_WORD = 9
const LONG_ROOT = 7

/** A body under another name than before. */
function variantOf(
  document: Document,
  { start, end }: Body,
  english: Body,
  by: Reason,
  confidence: number,
): NameVariant {
  const preferred = formAt(document, { start: english.start, end: english.end })
  return { form: formAt(document, { start, end }), preferred, by, confidence, severity: 'warning' }
}

interface Body extends Span {
  /** Tokens of the words with a capital. */
  readonly words: readonly number[]
  /** How many times “of” joins them. */
  readonly links: number
  readonly key: string
  /** In small letters. */
  readonly spelling: string
}

/** Fewer words are two bodies as easily as one: Oxford University, the University of Oxford. */
const LEAST_WORDS = 3
const MOST_WORDS = 8
/** So much of a country and its people is the same: Turkey, Turkish. */
const ROOT = 3

/**
 * “Institute National of Statistics” and “National Statistics Institute”: the same words in another order, where the one
 * has its adjective behind the noun, or hangs noun on noun with “of” where the other needs none.
 */
export function* reorderedBodies({ document }: Analyses): Generator<NameVariant> {
  const byKey = new Map<string, Body[]>()
  for (const body of bodies(document)) {
    addTo(byKey, body.key, body)
  }
  for (const same of byKey.values()) {
    if (same.length < 2) continue
    const english = same.find((body) => body.links === 0 && !isReversed(document, body))
    if (!english) continue
    for (const body of same)
      if (body.links > 1 || (body.links > 0 && isReversed(document, body)))
        yield variantOf(document, body, english, 'order', 0.8)
  }
}

/** They stand behind offices in English too: Secretary General. */
const BEHIND = new Set(['general', 'elect', 'designate', 'laureate', 'emeritus', 'royal', 'martial'])

/** “Association Polish of …”: an adjective behind the first noun. */
function isReversed(document: Document, { words }: Body): boolean {
  const { tokens } = document
  const [noun, adjective] = words
  return (
    adjective === noun + 1 &&
    !BEHIND.has(tokenKey(document, adjective)) &&
    (tokens.facts[noun] & (Flag.ADJECTIVE | Flag.DEMONYM)) === 0 &&
    (tokens.facts[adjective] & (Flag.ADJECTIVE | Flag.DEMONYM)) !== 0
  )
}

/** Names of bodies, of at least so many words with capitals. */
function* bodies(document: Document, least = LEAST_WORDS): Iterable<Body> {
  const { tokens } = document
  for (let i = 0; i < tokens.count; i++) {
    if (!isNamed(document, i)) continue
    const words = [i]
    let links = 0
    let last = i
    for (let at = i + 1; at < tokens.count && words.length <= MOST_WORDS; at++) {
      if (isNamed(document, at) && !(tokens.flags[at] & Mark.lineBefore)) {
        words.push(at)
        if (last < at - 1) links++
        last = at
      } else if (last < at - 1 || tokenKey(document, at) !== 'of') break
    }
    if (words.length >= least && words.length <= MOST_WORDS)
      yield {
        start: tokens.start[i],
        end: tokens.base[last],
        words,
        links,
        key: words
          .map((word) => keyOf(document, word))
          .sort()
          .join(' '),
        spelling: words.map((word) => tokenKey(document, word)).join(' '),
      }
    i = last
  }
}

/** A word with a capital that is one of the language, a place or a people, and no function word. */
function isNamed({ tokens }: Document, i: number): boolean {
  return (
    (tokens.flags[i] & Mark.title) !== 0 &&
    (tokens.facts[i] & (Flag.LOWER | Flag.PLACE | Flag.DEMONYM)) !== 0 &&
    (tokens.facts[i] & Flag.FUNCTION) === 0
  )
}

/** What a word of a body’s name has in common with its other forms: Poland, Polish. */
function keyOf(document: Document, i: number): string {
  const word = tokenKey(document, i)
  const { facts } = document.tokens
  return facts[i] & (Flag.PLACE | Flag.DEMONYM) ? word.slice(0, ROOT) : word
}
