import type { Severity } from './report/result.ts'

/** What a request may say about the check. Shells validate it (options/schema.ts); the engine trusts it. */
export interface CheckOptions {
  /** Expected target language, BCP 47; only its primary subtag counts. Default `en`. */
  readonly language?: string
  /** Severity by rule id; `off` silences the rule. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** Findings below this confidence (0–1) are not reported. Default 0.5. */
  readonly minConfidence?: number
  /** Also run rules of status `preview`. Default false. */
  readonly preview?: boolean
  /** Words and names to accept as they stand, in any case. */
  readonly names?: readonly string[]
}

/** Options with every default filled in. */
export interface Settings {
  readonly language: string
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly minConfidence: number
  readonly preview: boolean
  /** Accepted words, lower-cased. */
  readonly names: ReadonlySet<string>
}

/** Target languages the engine can check. */
export const LANGUAGES: readonly string[] = ['en']

/** Fills in the defaults. */
export function settingsOf(options: CheckOptions = {}): Settings {
  return {
    language: (options.language ?? 'en').toLowerCase().split(/[-_]/)[0] || 'en',
    rules: options.rules ?? {},
    minConfidence: options.minConfidence ?? 0.5,
    preview: options.preview ?? false,
    names: new Set((options.names ?? []).map((name) => name.toLowerCase())),
  }
}
