/** Which gate is asked, and what follows from its answers. */
export interface GateOptions {
  /** Address of the connection’s gate: `https://…/v1/gate/…`. While it is not set, nothing is published. */
  readonly gate: string | undefined
  /** Key of the connection: `mtk_…`; likewise. */
  readonly key: string | undefined
  /** `report` never refuses. Default: `enforce`. */
  readonly mode?: 'enforce' | 'report'
  /** What happens while the gate cannot be asked. Default: what the connection’s policy said last, else `open`. */
  readonly onFailure?: 'open' | 'closed'
  /** Milliseconds to wait for an answer. Default: 5000. */
  readonly timeout?: number
  /** Is told of each decision, for logs and records. */
  readonly onDecision?: (decision: Decision, document: GateDocument) => void
}

/** A document as the gate takes it. */
export interface GateDocument {
  readonly fields: Readonly<Record<string, unknown>>
  readonly id?: string
  readonly type?: string
  readonly categories?: readonly string[]
  readonly override?: { readonly by: string; readonly why: string }
}

/** A finding, as far as adapters need it; the gate’s documentation has all of it. */
export interface Finding {
  readonly id: string
  readonly key: string
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
  readonly text: string
  /** JSON pointer into what was asked: `/fields/body/value/…`. */
  readonly field: string
}

/** What was decided. */
export interface Decision {
  /** Whether the document may be published. */
  readonly publish: boolean
  /** `unchecked`: the gate could not be asked. */
  readonly verdict: 'pass' | 'review' | 'block' | 'unchecked'
  /** For an editor, plain text. */
  readonly message: string
  readonly findings: readonly Finding[]
  readonly ticket?: string
}

/** Asks the gate whether a document may be published. Never throws: a gate that cannot be asked is a decision, too. */
export function askGate(options: GateOptions, document: GateDocument): Promise<Decision>
