/** Two words of a name that are joined now by a hyphen, now by a space, now written as one. */

import { baseSpan, baseText, type Document, tokenKey, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import type { KnownName, Spelling } from '../../language/known-names.ts'
import { Flag, fold, type Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { isEveryday, type NameEntry, type NameLedger } from '../names.ts'
import { isStranger } from './entry-kinds.ts'
import { isArticle, neighbours } from './surroundings.ts'
import { formOf, mostFrequent, type NameVariant } from './variant.ts'

/** “Nagorno Karabakh” beside “Nagorno-Karabakh”: pairs of words that are joined now by a hyphen, now by a space. */
export function* joinedNames(analyses: Analyses, ledger: NameLedger): Generator<NameVariant> {
  const { document, settings } = analyses
  for (const { name, forms } of jointsOf(document, wordPairs(analyses, ledger))) {
    if (forms.size < 2) continue
    const list = [...forms.values()].filter((form) => !settings.names.has(form.text.toLowerCase()))
    // Accents alone are the words' own business.
    if (!name && new Set(list.map((form) => /[\s-]/.exec(form.text)?.[0])).size < 2) continue
    const usual = name && list.find((form) => form.text.toLowerCase() === name.english[0].toLowerCase())
    const preferred = usual ?? mostFrequent(list)
    const by = usual && 'usual'
    for (const form of list)
      if (form !== preferred)
        yield { form, preferred, by, confidence: name ? 0.96 : 0.85, severity: 'error', keepsCase: true }
  }
}

/** Two words side by side in one place. */
interface WordPair {
  readonly left: number
  readonly right: number
  readonly hyphen: boolean
  /** The well-known place that they name. */
  readonly name: KnownName | undefined
  /** Both written as one word elsewhere. */
  readonly solid: NameEntry | undefined
}

/** Two words of a name side by side, wherever they stand. */
function wordPairs(analyses: Analyses, ledger: NameLedger): WordPair[] {
  const { document, lexicon } = analyses
  const { tokens } = document
  const known = analyses.resources.names.of
  const pairs: WordPair[] = []
  for (const { words } of ledger.mentions) {
    for (let k = 0; k + 1 < words.length; k++) {
      const [left, right] = [words[k], words[k + 1]]
      const link = linkOf(document, left, right)
      if (link === undefined) continue
      const plain = isPlainWord(lexicon, tokens.word[left]) || isPlainWord(lexicon, tokens.word[right])
      // “Yun Ling” beside “Yunling”: a fish, and no fish.
      if (plain && !(link === ' ' && analyses.get(damaged))) continue
      if (isEveryday(lexicon, tokens.word[left]) && isEveryday(lexicon, tokens.word[right])) continue
      const [one, other] = [baseText(document, left), baseText(document, right)]
      const solid = ledger.bySpelling.get((one + other).toLowerCase())
      if (plain && !(solid && (isStranger(lexicon, solid) || lexicon.has(solid.word, Flag.GIVEN)))) continue
      pairs.push({
        left,
        right,
        hyphen: link === '-',
        name: placeOf(known(one), other),
        solid: solid && isJoined(analyses, left, words[k + 2], solid) ? solid : undefined,
      })
    }
  }
  return pairs
}

/** Two name words side by side, joined by a space, by a hyphen, or written as one. */
interface Joint {
  readonly name: KnownName | undefined
  /** By spelling, in lower case. */
  readonly forms: Map<string, { text: string; spans: Span[] }>
}

/** The pairs of the same two words together, with all their forms. */
function jointsOf(document: Document, pairs: readonly WordPair[]): Iterable<Joint> {
  const hyphened = pairs.some(({ hyphen }) => hyphen)
  const joints = new Map<string, Joint>()
  for (const { left, right, name, solid } of pairs) {
    // Strangers differ in a hyphen, are written as one, or do not differ.
    if (!name && !hyphened && !solid) continue
    const key = name ? name.english[0] : fold(`${baseText(document, left)} ${baseText(document, right)}`)
    let joint = joints.get(key)
    if (!joint) {
      joint = { name, forms: new Map() }
      joints.set(key, joint)
    }
    const { forms } = joint
    const span = baseSpan(document, left, right)
    const text = baseText(document, left, right)
    const form = forms.get(text.toLowerCase())
    if (form) form.spans.push(span)
    else forms.set(text.toLowerCase(), { text, spans: [span] })
    if (solid) forms.set(solid.lower, { text: solid.text, spans: [...formOf(document, solid).spans] })
  }
  return joints.values()
}

/** “Giancarlo”, “Chongqing”: a name that has been parted elsewhere, and is not followed by another surname there. */
function isJoined(analyses: Analyses, left: number, after: number | undefined, solid: NameEntry): boolean {
  const { document, lexicon } = analyses
  if (isStranger(lexicon, solid)) return true
  if (!lexicon.has(solid.word, Flag.GIVEN | Flag.PLACE) || isArticle(document, left)) return false
  if (lexicon.has(solid.word, Flag.LOWER) || SAINTS.test(tokenText(document, left))) return false
  if (after === undefined) return true
  const behind = neighbours(analyses, solid, 1)
  return behind.size === 0 || behind.has(tokenKey(document, after))
}

/** Places have them as a word of its own, and people in one. */
const SAINTS = /^(?:san|santa|saint)$/iu

/** How two words of a mention are joined: by a space, by a hyphen; undefined when more stands between. */
function linkOf({ tokens }: Document, left: number, right: number): ' ' | '-' | undefined {
  if (right === left + 1) return ' '
  return right === left + 2 &&
    tokens.kind[left + 1] === Kind.punctuation &&
    !(tokens.flags[left + 1] & Mark.spaceBefore) &&
    !(tokens.flags[right] & Mark.spaceBefore)
    ? '-'
    : undefined
}

/** An ordinary word joins and parts as grammar wants: “North-East”, “Labour-led”. Particles too. */
function isPlainWord(lexicon: Lexicon, word: number): boolean {
  return lexicon.has(word, Flag.LOWER)
}

/** The well-known place or body of two words that these two spell. */
function placeOf({ phrases }: Spelling, second: string): KnownName | undefined {
  if (phrases.length === 0) return undefined
  const folded = fold(second)
  return phrases.find(({ words }) => words.length === 2 && words[1] === folded)?.name
}
