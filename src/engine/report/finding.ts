import { damaged } from '../analyses/condition.ts'
import { blockAt } from '../document/document.ts'
import type { Source } from '../input/source.ts'
import { type Context, messageText, type RuleRepair } from '../rules/rule.ts'
import type { Span } from '../span.ts'
import { CATEGORIES } from './categories.ts'
import { calibrated } from './confidence.ts'
import { Fingerprints, keyOf } from './fingerprint.ts'
import type { Resolved } from './overlap.ts'
import type { Related, Repair, ResultFinding } from './result.ts'

/** Related places of one finding beyond this many are left out: an editor reads none of them. */
const MOST_RELATED = 50

/** Turns resolved detections into findings: places in the source, excerpts, words, repairs, fingerprints. */
export function findingsOf(resolved: readonly Resolved[], context: Context): ResultFinding[] {
  const fingerprints = new Fingerprints()
  return resolved.map((candidate) => findingOf(candidate, context, fingerprints))
}

function findingOf(
  { rule, detection, severity, absorbed }: Resolved,
  context: Context,
  fingerprints: Fingerprints,
): ResultFinding {
  const { source, text } = context.document
  const span = source.toSource(detection.span)
  const seen = text.slice(detection.span.start, detection.span.end)
  const message = rule.explain(detection.evidence)
  const category = CATEGORIES[rule.category]
  const place = (related: Span, note: string): Related => {
    const there = source.toSource(related)
    return { span: there, excerpt: source.raw.slice(there.start, there.end), note }
  }
  return {
    id: fingerprints.of(
      rule.id,
      text,
      detection.span,
      context.document.blocks[blockAt(context.document, detection.span.start)] ?? detection.span,
    ),
    key: keyOf(rule.id, seen),
    rule: rule.id,
    category: rule.category,
    severity,
    confidence: Math.round(calibrated(detection.confidence, context.analyses.get(damaged)) * 100) / 100,
    span,
    excerpt: source.raw.slice(span.start, span.end),
    text: seen,
    message: messageText(rule, message),
    messageId: message.id,
    messageArguments: message.arguments,
    repairs: (rule.repairs?.(detection, context) ?? [])
      .map((repair) => inSource(repair, source))
      .filter(changes(source)),
    related: [
      ...(detection.related ?? []).map((related) => place(related.span, related.note)),
      ...absorbed.map((other) =>
        place(other.detection.span, `also: ${CATEGORIES[other.rule.category].title.toLowerCase()}`),
      ),
    ].slice(0, MOST_RELATED),
    mqm: detection.mqm ?? category.mqm,
    its: category.its,
  }
}

function inSource(repair: RuleRepair, source: Source): Repair {
  return {
    edits: repair.edits
      .flatMap((edit) => source.toSourceEdits(edit))
      .map(({ start, end, text }) => ({ span: { start, end }, text })),
    trust: repair.trust,
    ...(repair.label === undefined ? {} : { label: repair.label }),
  }
}

/** A repair that leaves the source as it is would only mislead. */
function changes(source: Source): (repair: Repair) => boolean {
  return (repair) => repair.edits.some(({ span, text }) => source.raw.slice(span.start, span.end) !== text)
}
