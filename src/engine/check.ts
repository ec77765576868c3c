import { Analyses, type Resources } from './analyses/analyses.ts'
import { damaged } from './analyses/condition.ts'
import { origin } from './analyses/origin.ts'
import { targetLanguage } from './analyses/target-language.ts'
import { unknownWords } from './analyses/unknown-words.ts'
import { documentOf } from './document/document.ts'
import { read } from './input/index.ts'
import type { Input, Source } from './input/source.ts'
import { type CheckOptions, settingsOf } from './options.ts'
import { causesOf } from './report/causes.ts'
import { calibrated } from './report/confidence.ts'
import { findingsOf } from './report/finding.ts'
import { type Candidate, type Resolved, resolveOverlaps } from './report/overlap.ts'
import type { Result, Severity, Truncation } from './report/result.ts'
import { scoreOf, verdictOf } from './report/score.ts'
import { isOfTranslation, isSlip, severityOf, withoutLoneSlip } from './report/severity.ts'
import { RULES } from './rules/index.ts'
import type { Context, Rule } from './rules/rule.ts'

/** More findings than this are counted but not listed. */
const MOST_FINDINGS = 1000

/** Of one rule's detections more than this are counted only: no text but a hostile one has them. */
const MOST_DETECTIONS = 2000

/**
 * Checks one text. Pure: the same input, options and resources give the same result; nothing is read or kept.
 * @param input the text as received, any string at all
 * @param options what the request says; see CheckOptions for defaults
 * @param resources the lexicons, loaded by the shell
 * @returns the Result; never throws on any input
 */
export function check(input: Input, options: CheckOptions, resources: Resources): Result {
  return resultOf(examine(read(input), options, resources))
}

/** What an examination found, places still in the document's text. */
export interface Examination {
  readonly context: Context
  /** In text order. */
  readonly listed: readonly Resolved[]
  readonly counts: Result['counts']
  readonly truncated: Truncation
}

/** Examines a source that was read. Pure, as `check`. */
export function examine(source: Source, options: CheckOptions, resources: Resources): Examination {
  const first = sourceContext(source, options, resources)
  let [found, counts] = resolvedIn(first)
  const context = isUnread(first, found) ? asDamaged(first) : first
  if (context !== first) [found, counts] = resolvedIn(context)
  const { document, settings } = context
  const beyond = counts.error + counts.warning + counts.note
  const resolved = withoutLoneSlip(
    found,
    document.words,
    () => context.analyses.get(damaged),
    (rule) => settings.rules[rule] !== undefined,
  )
  for (const { severity } of resolved) counts[severity]++
  const listed = resolved.slice(0, MOST_FINDINGS)
  const unlisted = resolved.length - listed.length + beyond
  const { unexamined } = context.analyses.get(unknownWords)
  const truncated = {
    ...(unlisted ? { findings: unlisted } : {}),
    ...(unexamined ? { unknownTokens: unexamined } : {}),
  }
  return { context, listed, counts, truncated }
}

/** What all rules find, and how much of each severity is beyond what is looked at. */
function resolvedIn(context: Context): [readonly Resolved[], Record<Severity, number>] {
  const beyond = { error: 0, warning: 0, note: 0 }
  return [resolveOverlaps(detect(RULES, context, beyond)), beyond]
}

/**
 * Whether faults of language alone show that the text is a translation that nobody read. What the request silences counts
 * as well: so no rule depends on another's being on.
 */
function isUnread(context: Context, found: readonly Resolved[]): boolean {
  const { document, settings, analyses } = context
  if (analyses.get(damaged)) return false
  const all = Object.values(settings.rules).includes('off')
    ? resolvedIn({ ...context, settings: { ...settings, rules: {} } })[0]
    : found
  return isOfTranslation(all, document.words)
}

/** The same text as one whose pipeline is known to be broken: there what is doubtful elsewhere is likely. */
const asDamaged = ({ document, settings, analyses }: Context): Context => ({
  document,
  settings,
  analyses: new Analyses(document, settings, analyses.resources, true),
})

/**
 * The result of an examination.
 * @param source where its places are to be: what was examined, or another source of the same text
 */
export function resultOf(
  { context, listed, counts, truncated }: Examination,
  source: Source = context.document.source,
): Result {
  const { document, settings, analyses } = context
  const language = analyses.get(origin)
  const findings = findingsOf(listed, context, source)
  return {
    document: {
      length: lengthOf(source),
      words: document.words,
      language: settings.language,
      languageConfidence: analyses.get(targetLanguage),
    },
    verdict: verdictOf(counts),
    score: scoreOf(counts, document.words),
    counts,
    ...(language ? { origin: language } : {}),
    causes: causesOf(findings, listed, document, analyses.resources.causeTexts),
    findings,
    ...(Object.keys(truncated).length ? { truncated } : {}),
  }
}

/** Of all fields, where there are some. */
const lengthOf = ({ raw, fields }: Source): number =>
  fields ? fields.reduce((sum, { start, end }) => sum + end - start, 0) : raw.length

/** Below what the request wants to hear of. What is sure by itself needs no look at the rest of the text. */
function isDoubtful(confidence: number, { analyses, settings: { minConfidence } }: Context): boolean {
  return confidence < minConfidence && calibrated(confidence, analyses.get(damaged)) < minConfidence
}

/** The document of an input with its analyses: what rules look at. */
export function contextOf(input: Input, options: CheckOptions, resources: Resources): Context {
  return sourceContext(read(input), options, resources)
}

function sourceContext(source: Source, options: CheckOptions, resources: Resources): Context {
  const settings = settingsOf(options)
  const document = documentOf(source, resources.lexicon, resources.aroundWords)
  return { document, analyses: new Analyses(document, settings, resources), settings }
}

/**
 * Runs rules over a document: everything they detect that the settings do not silence, overlaps unresolved.
 * @param beyond counts by severity of what a rule detects beyond MOST_DETECTIONS, when given; it is then left out
 */
export function detect(
  rules: readonly Rule[],
  context: Context,
  beyond?: Record<Severity, number>,
): Candidate[] {
  const { document, analyses, settings } = context
  const isDamaged = () => analyses.get(damaged)
  const found: Candidate[] = []
  for (const rule of rules) {
    let detections = 0
    const before = found.length
    const setting = settings.rules[rule.id]
    if (setting === 'off' || (rule.status === 'preview' && !settings.preview && setting === undefined))
      continue
    const units =
      rule.scope === 'document' ? [document] : rule.scope === 'block' ? document.blocks : document.sentences
    for (const unit of units) {
      for (const detection of rule.detect(unit as never, context)) {
        if (isDoubtful(detection.confidence, context)) continue
        const severity =
          setting ?? severityOf(detection.severity ?? rule.severity, detection.confidence, isDamaged)
        if (beyond && ++detections > MOST_DETECTIONS) beyond[severity]++
        else found.push({ rule, detection, severity })
      }
    }
    if (setting === undefined && isSlip(rule.category, found.length - before, isDamaged))
      for (let i = before; i < found.length; i++) found[i] = { ...found[i], severity: 'note' }
  }
  return found
}
