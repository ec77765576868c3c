import type {
  Cause,
  Origin,
  Place,
  Related,
  Repair,
  Result,
  ResultFinding,
  Severity,
  Truncation,
  Verdict,
} from '../engine/report/result.ts'
import type { Span } from '../engine/span.ts'
import type { Offsets } from '../options/schema.ts'
import { VERSION } from '../version.ts'
import { Lines } from './lines.ts'
import { offsetConverter } from './offsets.ts'

/** What mtlint says about one text: the contract of the API, of `mtlint check --format json` and of webhooks. */
export interface Report {
  readonly schema: 'mtlint/1'
  /** Version of the engine. */
  readonly engine: string
  readonly document: {
    readonly name?: string
    /** `sha256:` and 64 hexadecimal digits: of the bytes received, or of the UTF-8 of a JSON string. */
    readonly digest: string
    readonly length: number
    readonly words: number
    readonly language: string
    readonly languageConfidence: number
  }
  readonly verdict: Verdict
  /** 0–100. */
  readonly score: number
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number }
  readonly origin?: Origin
  readonly causes: readonly Cause[]
  /** In text order. */
  readonly findings: readonly Finding[]
  readonly truncated?: Truncation
}

/** One thing found, with its place, its words and its repairs. */
export interface Finding extends Place {
  readonly id: string
  readonly key: string
  readonly rule: string
  readonly category: string
  readonly severity: Severity
  readonly confidence: number
  readonly excerpt: string
  readonly text: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units of the source's line, whatever the spans count. */
  readonly column: number
  readonly message: string
  readonly repairs: readonly Repair[]
  readonly related: readonly Related[]
  readonly mqm: string
  readonly its: string
  /** Address of the rule's page. */
  readonly help: string
}

/** What the shell knows about a text and the engine does not. */
export interface About {
  readonly name?: string
  readonly digest: string
  /** What stands before `/rules/{id}` in the address of a rule's page: an origin. Default: nothing. */
  readonly helpBase?: string
  /** How spans and the document's length count. Renderers that show the text need `utf16`, the default. */
  readonly offsets?: Offsets
}

/** The strings of an entry by their JSON pointers. */
export type FieldTexts = ReadonlyMap<string, string>

/**
 * Completes a Result into a Report: exactly the contract's fields, in its order.
 * @param received the text as received, in which the Result's spans count, or those of an entry's fields
 */
export function completeReport(result: Result, received: string | FieldTexts, about: About): Report {
  const { name, digest, helpBase = '', offsets = 'utf16' } = about
  const counted = countedTexts(received, offsets)
  const texts = typeof received === 'string' ? [[undefined, received] as const] : [...received]
  const length = texts.reduce(
    (sum, [field, text]) => sum + counted(field).convert({ start: 0, end: text.length }).end,
    0,
  )
  const { words, language, languageConfidence } = result.document
  return {
    schema: 'mtlint/1',
    engine: VERSION,
    document: {
      ...(name === undefined ? {} : { name }),
      digest,
      length,
      words,
      language,
      languageConfidence,
    },
    verdict: result.verdict,
    score: result.score,
    counts: result.counts,
    ...(result.origin && { origin: result.origin }),
    causes: result.causes,
    findings: result.findings.map((finding) => complete(finding, counted, helpBase)),
    ...(result.truncated && { truncated: result.truncated }),
  }
}

/** How places in a text are counted. */
interface Counted {
  readonly lines: Lines
  readonly convert: (span: Span) => Span
}

/** The text of a field, or the only one there is, ready to count in; made when the first place in it is asked for. */
function countedTexts(
  received: string | FieldTexts,
  offsets: Offsets,
): (field: string | undefined) => Counted {
  const made = new Map<string | undefined, Counted>()
  return (field) => {
    let counted = made.get(field)
    if (!counted) {
      const text = typeof received === 'string' ? received : (received.get(field ?? '') ?? '')
      counted = { lines: new Lines(text), convert: offsetConverter(text, offsets) }
      made.set(field, counted)
    }
    return counted
  }
}

function complete(
  finding: ResultFinding,
  counted: (field: string | undefined) => Counted,
  helpBase: string,
): Finding {
  const {
    id,
    key,
    rule,
    category,
    severity,
    confidence,
    excerpt,
    text,
    message,
    repairs,
    related,
    mqm,
    its,
  } = finding
  return {
    id,
    key,
    rule,
    category,
    severity,
    confidence,
    ...placeOf(finding, counted),
    excerpt,
    text,
    ...counted(finding.field).lines.positionAt(finding.span.start),
    message,
    repairs: repairs.map((repair) => ({
      edits: repair.edits.map((edit) => ({ ...placeOf(edit, counted), text: edit.text })),
      trust: repair.trust,
      ...(repair.label === undefined ? {} : { label: repair.label }),
    })),
    related: related.map((other) => ({
      ...placeOf(other, counted),
      excerpt: other.excerpt,
      note: other.note,
    })),
    mqm,
    its,
    help: `${helpBase}/rules/${rule}`,
  }
}

function placeOf(
  { span, field, side, document }: Place,
  counted: (field: string | undefined) => Counted,
): Place {
  return {
    span: counted(field).convert(span),
    ...(field === undefined ? {} : { field }),
    ...(side === undefined ? {} : { side }),
    ...(document === undefined ? {} : { document }),
  }
}
