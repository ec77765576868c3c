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

/**
 * Completes a Result into a Report: exactly the contract's fields, in its order.
 * @param raw the text as received, in which the Result's spans count
 */
export function completeReport(result: Result, raw: string, about: About): Report {
  const lines = new Lines(raw)
  const convert = offsetConverter(raw, about.offsets ?? 'utf16')
  const { name, digest, helpBase = '' } = about
  const { words, language, languageConfidence } = result.document
  return {
    schema: 'mtlint/1',
    engine: VERSION,
    document: {
      ...(name === undefined ? {} : { name }),
      digest,
      length: convert({ start: 0, end: raw.length }).end,
      words,
      language,
      languageConfidence,
    },
    verdict: result.verdict,
    score: result.score,
    counts: result.counts,
    ...(result.origin && { origin: result.origin }),
    causes: result.causes,
    findings: result.findings.map((finding) => complete(finding, lines, convert, helpBase)),
    ...(result.truncated && { truncated: result.truncated }),
  }
}

function complete(
  finding: ResultFinding,
  lines: Lines,
  convert: (span: Span) => Span,
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
    ...placeOf(finding, convert),
    excerpt,
    text,
    ...lines.positionAt(finding.span.start),
    message,
    repairs: repairs.map((repair) => ({
      edits: repair.edits.map((edit) => ({ ...placeOf(edit, convert), text: edit.text })),
      trust: repair.trust,
      ...(repair.label === undefined ? {} : { label: repair.label }),
    })),
    related: related.map((other) => ({
      ...placeOf(other, convert),
      excerpt: other.excerpt,
      note: other.note,
    })),
    mqm,
    its,
    help: `${helpBase}/rules/${rule}`,
  }
}

function placeOf({ span, field, side, document }: Place, convert: (span: Span) => Span): Place {
  return {
    span: convert(span),
    ...(field === undefined ? {} : { field }),
    ...(side === undefined ? {} : { side }),
    ...(document === undefined ? {} : { document }),
  }
}
