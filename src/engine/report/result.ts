import type { Span } from '../span.ts'

/** What to do about a finding: `error` may not be published, `warning` an editor must choose, `note` worth a look. */
export type Severity = 'error' | 'warning' | 'note'

/** `safe` never changes meaning; `likely` is our best guess; `show-only` is an example to an editor. */
export type Trust = 'safe' | 'likely' | 'show-only'

/** May the text go out? `block`: there is an error; `review`: there is a warning. */
export type Verdict = 'pass' | 'review' | 'block'

/** A place in an input; see DESIGN.md §5. Without `side` and `document` it is in the text that was checked. */
export interface Place {
  readonly span: Span
  /** JSON pointer of the field, where the input has fields. */
  readonly field?: string
  readonly side?: 'source' | 'target'
  readonly document?: string
}

/** One way to mend a finding: all edits together. Edits fit the source (escaped in HTML). */
export interface Repair {
  readonly edits: readonly (Place & { readonly text: string })[]
  readonly trust: Trust
  readonly label?: string
}

/** Another place that belongs to a finding: the other spelling, the first copy of the block. */
export interface Related extends Place {
  readonly excerpt: string
  readonly note: string
}

/** A finding as the engine gives it: the report's without line, column and help, which the renderer adds. */
export interface ResultFinding extends Place {
  /** Fingerprint: rule, normalised excerpt, context, ordinal among equals. */
  readonly id: string
  /** Rule and normalised excerpt: what “dismiss everywhere” goes by. */
  readonly key: string
  readonly rule: string
  readonly category: string
  readonly severity: Severity
  readonly confidence: number
  /** The raw slice of the source (in HTML with tags and entities). */
  readonly excerpt: string
  /** The same as a reader sees it. */
  readonly text: string
  readonly message: string
  /** The message's id and arguments, for renderers that carry templates (SARIF). */
  readonly messageId: string
  readonly messageArguments: readonly string[]
  readonly repairs: readonly Repair[]
  readonly related: readonly Related[]
  readonly mqm: string
  readonly its: string
}

/** Findings that one fault of the pipeline explains, with advice for whoever runs it. */
export interface Cause {
  readonly id: string
  readonly title: string
  readonly advice: string
  readonly findings: readonly string[]
}

/** The likely source language with its evidence; absent rather than guessed. */
export interface Origin {
  readonly language: string
  readonly confidence: number
  readonly evidence: readonly string[]
}

/** What was left out and how much of it; counts, score and verdict are of the whole. */
export interface Truncation {
  readonly findings?: number
  readonly unknownTokens?: number
  readonly nesting?: number
}

/** What the engine answers: the Report without name, digest, line, column and help. */
export interface Result {
  readonly document: {
    readonly length: number
    readonly words: number
    readonly language: string
    readonly languageConfidence: number
  }
  readonly verdict: Verdict
  readonly score: number
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number }
  readonly origin?: Origin
  readonly causes: readonly Cause[]
  readonly findings: readonly ResultFinding[]
  readonly truncated?: Truncation
}
