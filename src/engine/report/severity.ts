import type { Resolved } from './overlap.ts'
import type { Severity } from './result.ts'

/** The least confidence of an error, and of a warning in a text that is otherwise whole. */
const SURE = 0.85

/**
 * Only what is nearly certain may block a publication, and what is only probable asks for an editor's time only in a text
 * that is damaged elsewhere too.
 */
export function severityOf(severity: Severity, confidence: number, damaged: () => boolean): Severity {
  if (confidence >= SURE || severity === 'note') return severity
  return damaged() ? 'warning' : 'note'
}

/** Faults of language that careful writers make too, now and then. */
const LANGUAGE: ReadonlySet<string> = new Set([
  'number-format',
  'number-conflict',
  'agreement',
  'pronoun-shift',
  'resumptive-pronoun',
  'fragment',
  'calque',
])
/** So many of one rule in a text are no slips. */
const HABIT = 3

/** In a text that is otherwise whole a fault of language or two are its writer’s: worth a look, and no more. */
export function isSlip(category: string, times: number, damaged: () => boolean): boolean {
  return LANGUAGE.has(category) && times > 0 && times < HABIT && !damaged()
}

/** Faults of language of more than one rule, so many different ones and so many in a hundred words, have no writer of English. */
const TRANSLATED = 6
/** Fewer tell it where each is sure by itself: of 12,000 stretches of 150 words by native writers none has so many. */
const SURELY_TRANSLATED = 3
const DENSITY = 1 / 100
/** Where only two are sure, they must stand closer together. */
const CLOSE = 1 / 60

/**
 * Whether there are so many faults of language that the text can only be a translation that nobody read.
 * @param words of the text
 */
export function isOfTranslation(findings: readonly Resolved[], words: number): boolean {
  const places = new Set<string>()
  const rules = new Set<string>()
  const sure = new Set<string>()
  for (const { rule, detection } of findings) {
    if (!LANGUAGE.has(rule.category)) continue
    rules.add(rule.id)
    const place = rule.id + JSON.stringify(detection.evidence)
    // One person mistaken makes many pronouns.
    if (detection.confidence >= SURE) sure.add(rule.category === 'pronoun-shift' ? rule.id : place)
    places.add(place)
  }
  const few = places.size < TRANSLATED && sure.size < SURELY_TRANSLATED
  const least = sure.size < 2 ? TRANSLATED : SURELY_TRANSLATED
  return rules.size > 1 && places.size >= Math.max(least, words * (few ? CLOSE : DENSITY))
}

/** Faults of the hand: what a typist does too, and no pipeline need have done. */
const HAND: ReadonlySet<string> = new Set([
  'misspelling',
  'repeated-word',
  'quotes',
  'brackets',
  'missing-space',
  'space-before-punctuation',
  'stray-punctuation',
  'extra-space',
  'mid-sentence-capital',
])
/** Below so many words a single fault is already much. */
const ARTICLE = 100

const LOWER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'note', note: 'note' }

/**
 * The findings, with the severity of the only fault of the hand in an article that is otherwise whole lowered by one step:
 * a doubled word asks for a look and does not block, one letter wrong or one space too many asks for none.
 * @param findings all of the text, after overlaps are resolved
 * @param words of the text
 * @param isSet whether the request itself says how severe findings of a rule are
 */
export function withoutLoneSlip(
  findings: readonly Resolved[],
  words: number,
  damaged: () => boolean,
  isSet: (rule: string) => boolean,
): readonly Resolved[] {
  if (words < ARTICLE) return findings
  let lone = -1
  for (const [i, { severity }] of findings.entries()) {
    if (severity === 'note') continue
    if (lone >= 0) return findings
    lone = i
  }
  if (lone < 0) return findings
  const { rule, severity, detection } = findings[lone]
  // What stands in several places is no slip.
  if (!HAND.has(rule.category) || detection.related?.length || isSet(rule.id) || damaged()) return findings
  return findings.with(lone, { ...findings[lone], severity: LOWER[severity] })
}
