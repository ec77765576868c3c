import type { Analyses } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { unknownWords } from '../analyses/unknown-words.ts'
import { isSuffix } from '../analyses/words/mixed.ts'
import type { Split } from '../analyses/words/splits.ts'
import { type Document, tokenSpan, tokenText, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicode } from '../document/unicode.ts'
import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { once } from '../once.ts'
import { type Detection, defineRule } from './rule.ts'

interface Merged {
  readonly parts: readonly string[]
  readonly split: Split
  /** A single word that is only a slip away. */
  readonly alternative?: string
}

/** From this confidence on, a word is surely two. */
const SURE = 0.85
/** Where so many words are surely two, a space was lost throughout: what is likely to be two then is. */
const COMPANY = 2
const LIKELY = 0.7
/** Where so many different tokens may be two words they are: no text that is whole has so many. */
const MANY = 3
/** In a long text there must be one in so many words. */
const WORDS_A_JOIN = 700
/** Brands have capitals within, codes digits. */
const BRANDED = Mark.mixed | Mark.digit
/** What may be a small word and another, for a reader to look at. */
const LOOK = 0.6
/** In letters. */
const LONG = 12

export const mergedWords = defineRule<Merged, 'document'>({
  id: 'merged-words',
  category: 'merged-words',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Two or three words run together.',
    why: 'Inline tags, links and line breaks are removed without leaving a space, so that the words on both sides of a border touch.',
    wrong: [
      'The talksbetween both sides went on.',
      'The storm reached Portugalthe day after.',
      'The minister spoke inGeneva on Monday.',
      'The fair opens on May 27in the old harbour.',
      'They heard of the miners’demands at noon.',
      'TheHungarian envoy left the hall.',
      'The court approveda plan to sell the mill.',
      'The envoys spoke about thecountry’s debt.',
      'The guestsdon’t complain of the tax.',
      'It sold 12 million cards in May and 15million in June.',
    ],
    right: [
      'The peacekeepers saw a livestream of the airstrike on YouTube.',
      'Mr McDonald bought an iPhone and an A320neo model in the 1990s.',
      'She was treated at NewYork-Ashcroft, a clinic by the river.',
      'LaGuardia and DeSantis were named, and so was Goethe.',
      'Blythe, Labarthe, Bensaid and Holland met Kirchhof, Roland and Valentin in Marchand.',
      'She reads TheStreet, wrote for InStyle and asked why the newbuilding stood in the yard.',
    ],
    falseAlarms: [],
    missed: ['The gasstation burned down.'],
  },
  messages: {
    default: '“{0}” is several words run together: “{1}”.',
    either: '“{0}” may be words run together (“{1}”) or a slip for “{2}”.',
  },
  *detect(document, { analyses }) {
    const { tokens, text } = document
    yield* afterPercent(document, analyses.lexicon)
    yield* afterAbbreviation(document, analyses.lexicon)
    yield* unitsInFull(document, analyses)
    const { lexicon } = analyses
    const { verdicts } = analyses.get(unknownWords)
    const isPlain = (token: number): boolean => (tokens.flags[token] & BRANDED) === 0
    let sure = 0
    let joins = 0
    const forms = new Set<string>()
    for (const [token, verdict] of verdicts) {
      if (verdict.kind !== 'merged') continue
      if (verdict.split.confidence >= SURE) sure++
      if (!isPlain(token)) continue
      forms.add(tokenText(document, token))
      if (verdict.split.kind !== 'content') joins++
    }
    // Who writes of saltbush and seedcoats coins compounds of two nouns.
    const many = joins > 0 && forms.size >= Math.max(MANY, document.words / WORDS_A_JOIN)
    for (const [token, verdict] of verdicts) {
      if (verdict.kind !== 'merged') continue
      const { split, alternative } = verdict
      const start = tokens.start[token]
      const form = text.slice(start, tokens.end[token])
      const cuts = [0, ...split.at, form.length]
      const parts = cuts.slice(1).map((end, k) => form.slice(cuts[k], end))
      const company = (sure >= COMPANY && split.confidence >= LIKELY) || (many && isPlain(token))
      // Brands are made of short words: “Movielink”, “rockwool”.
      const small = parts.some((part) => lexicon.has(lexicon.find(part), Flag.FUNCTION))
      const look = isPlain(token) && (small || form.length >= LONG)
      const confidence = company ? Math.max(split.confidence, SURE) : inDamage(split, look, analyses)
      yield {
        span: { start, end: tokens.end[token] },
        evidence: { parts, split, ...(alternative ? { alternative } : {}) },
        confidence,
        severity: split.confidence >= 0.8 ? 'error' : confidence >= LIKELY ? 'warning' : 'note',
      }
    }
  },
  explain: ({ parts, alternative }) =>
    alternative
      ? { id: 'either', arguments: [parts.join(''), parts.join(' '), alternative] }
      : { id: 'default', arguments: [parts.join(''), parts.join(' ')] },
  repairs({ span, evidence: { parts, alternative, split } }) {
    const edits = split.at.map((at) => ({ start: span.start + at, end: span.start + at, text: ' ' }))
    const apart = {
      edits,
      trust: split.confidence >= 0.9 && !alternative ? ('safe' as const) : ('likely' as const),
    }
    if (!alternative) return [apart]
    return [
      apart,
      {
        edits: [{ ...span, text: alternative }],
        trust: 'show-only' as const,
        label: `${parts.join('')} → ${alternative}`,
      },
    ]
  },
})

/** What is a compound in a text that is whole is two words in one where other things went wrong. */
function inDamage({ confidence }: Split, look: boolean, analyses: Analyses): number {
  if (confidence >= LIKELY) return confidence
  return analyses.get(damaged) ? IN_DAMAGE : look ? LOOK : confidence
}

const IN_DAMAGE = 0.76

/**
 * “6,000miles”, “£2.5million”: some papers write units so throughout. Where a text parts the same unit from other numbers, or
 * is damaged, they are glued like other words.
 */
function* unitsInFull(document: Document, analyses: Analyses): Iterable<Detection<Merged>> {
  const { tokens, text } = document
  const units = once(() => partedUnits(document))
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || !(tokens.flags[i] & Mark.digit) || tokens.flags[i] & Mark.hyphen)
      continue
    const start = tokens.start[i]
    const form = text.slice(start, tokens.end[i])
    const match = UNIT.exec(form)
    if (!match || !isSuffix(match[2], analyses.resources)) continue
    const apart = units().has(match[2])
    const priced = !(tokens.flags[i] & Mark.spaceBefore)
    if (priced && !'$€£¥'.includes(text[start - 1])) continue
    if (!apart && (priced || !analyses.get(damaged))) continue
    const at = match[1].length
    const confidence = apart ? 0.88 : 0.8
    yield {
      span: { start, end: tokens.end[i] },
      evidence: { parts: [match[1], match[2]], split: { at: [at], confidence, kind: 'function' } },
      confidence,
      severity: apart ? 'error' : 'warning',
    }
  }
}

/** Words that stand behind a number and a space. */
function partedUnits(document: Document): ReadonlySet<string> {
  const { tokens } = document
  const units = new Set<string>()
  for (let i = 1; i < tokens.count; i++)
    if (
      tokens.kind[i - 1] === Kind.number &&
      tokens.kind[i] === Kind.word &&
      tokens.flags[i] & Mark.spaceBefore
    )
      units.add(tokenText(document, i))
  return units
}

const UNIT = /^(\d[\d.,]*)([a-z]{4,})$/

const INITIALS = unicode`^(?:\p{Lu}\.){2,3}$`

/** “the U.S.president”: a word glued to initials. */
function* afterAbbreviation(document: Document, lexicon: Lexicon): Iterable<Detection<Merged>> {
  const { tokens } = document
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!(tokens.flags[i] & Mark.abbreviation) || tokens.flags[i + 1] & Mark.spaceBefore) continue
    const next = i + 1
    const word = tokens.word[next]
    if (!(tokens.flags[next] & Mark.lower) || word === NONE) continue
    const initials = tokenText(document, i)
    const rest = tokenText(document, next)
    if (!INITIALS.test(initials) || rest.length < 2 || !lexicon.has(word, Flag.LOWER)) continue
    yield {
      span: tokenSpan(document, i, next),
      evidence: {
        parts: [initials, rest],
        split: { at: [initials.length], confidence: 0.9, kind: 'function' },
      },
      confidence: 0.9,
    }
  }
}

/** “1.4%at the close”, “500€for”: a word glued to the sign behind a number. */
function* afterPercent(document: Document, lexicon: Lexicon): Iterable<Detection<Merged>> {
  const { tokens, text } = document
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.kind[i - 1] !== Kind.number || !'%€'.includes(text[tokens.start[i]])) continue
    const next = i + 1
    if (tokens.flags[next] & Mark.spaceBefore || !(tokens.flags[next] & Mark.lower)) continue
    const word = tokens.word[next]
    if (!lexicon.has(word, Flag.LOWER) || widthOf(tokens, next) < 2) continue
    const span = tokenSpan(document, i - 1, next)
    const parts = [text.slice(span.start, tokens.end[i]), text.slice(tokens.start[next], span.end)]
    yield {
      span,
      evidence: { parts, split: { at: [parts[0].length], confidence: 0.93, kind: 'function' } },
      confidence: 0.93,
    }
  }
}
