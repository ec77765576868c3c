import { damaged } from '../analyses/condition.ts'
import { blockAt } from '../document/document.ts'
import { inFields } from '../input/fields.ts'
import type { Source } from '../input/source.ts'
import { type Context, messageText, type RuleRepair } from '../rules/rule.ts'
import type { Edit, Span } from '../span.ts'
import { calibrated } from './confidence.ts'
import { Fingerprints, keyOf } from './fingerprint.ts'
import type { Resolved } from './overlap.ts'
import type { Place, Related, Repair, ResultFinding } from './result.ts'

/** Related places of one finding beyond this many are left out: an editor reads none of them. */
const MOST_RELATED = 50

/**
 * Turns resolved detections into findings: places in the source, excerpts, words, repairs, fingerprints.
 * @param source where the places are: the document's own, or another one of the same text
 */
export function findingsOf(
  resolved: readonly Resolved[],
  context: Context,
  source: Source = context.document.source,
): ResultFinding[] {
  const fingerprints = new Fingerprints()
  return resolved.map((candidate) => findingOf(candidate, context, source, fingerprints))
}

function findingOf(
  { rule, detection, severity, absorbed }: Resolved,
  context: Context,
  source: Source,
  fingerprints: Fingerprints,
): ResultFinding {
  const { text } = context.document
  const [where, ...further] = quoted(source, detection.span)
  const seen = text.slice(detection.span.start, detection.span.end)
  const message = rule.explain(detection.evidence)
  const { categories } = context.analyses.resources
  const [mqm, its] = categories[rule.category].split('\t')
  const place = (related: Span, note: string): Related => ({ ...quoted(source, related)[0], note })
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
    ...where,
    text: seen,
    message: messageText(rule.messages, message),
    messageId: message.id,
    messageArguments: message.arguments,
    repairs: (rule.repairs?.(detection, context) ?? []).flatMap((repair) => inSource(repair, source)),
    related: [
      ...further.map((rest) => ({ ...rest, note: 'goes on here' })),
      ...(detection.related ?? []).map((related) => place(related.span, related.note)),
      ...absorbed.map((other) =>
        place(other.detection.span, `also: ${categories[other.rule.category].split('\t')[2].toLowerCase()}`),
      ),
    ].slice(0, MOST_RELATED),
    mqm: detection.mqm ?? mqm,
    its,
  }
}

/** A place with what stands there. */
type Quoted = Place & Pick<Related, 'excerpt'>

/** The place of a span of the text in the source; where it crosses the borders of fields, its part in each. */
function quoted(source: Source, span: Span): [Quoted, ...Quoted[]] {
  const there = source.toSource(span)
  if (!source.fields?.length) return [{ span: there, excerpt: source.raw.slice(there.start, there.end) }]
  const [first, ...others] = inFields(source.fields, there).map(({ field, at, start, end }) => ({
    span: { start, end },
    field,
    excerpt: source.raw.slice(at + start, at + end),
  }))
  return [first, ...others]
}

/** A repair in the source; none where it leaves that as it is, which would only mislead. */
function inSource({ edits, trust, label }: RuleRepair, source: Source): Repair[] {
  const there = edits.flatMap((edit) => source.toSourceEdits(edit))
  if (there.every(({ start, end, text }) => source.raw.slice(start, end) === text)) return []
  return [
    {
      edits: there.map((edit) => inField(edit, source)),
      trust,
      ...(label === undefined ? {} : { label }),
    },
  ]
}

/** An edit of a source that has fields lies in one of them. */
function inField({ start, end, text }: Edit, { fields }: Source): Repair['edits'][number] {
  if (!fields?.length) return { span: { start, end }, text }
  const [part] = inFields(fields, { start, end })
  return { span: { start: part.start, end: part.end }, field: part.field, text }
}
