import { addTo } from './add-to.ts'
import type { Variety } from './language/varieties.ts'
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
  /** The spelling of English that the house asks for. Default `any`. */
  readonly spelling?: Variety | 'any'
  /** How the house writes names and terms. */
  readonly glossary?: readonly GlossaryEntry[]
}

/** How the house writes one name or term. */
export interface GlossaryEntry {
  readonly preferred: string
  /** Forms that it does not want, in any case. */
  readonly variants?: readonly string[]
  /** Whether the preferred form in other capitals is wrong, too. Default false. */
  readonly caseSensitive?: boolean
}

/** A form that a glossary forbids, or the preferred one in other capitals: its words in small letters. */
export interface GlossaryForm {
  readonly words: readonly string[]
  readonly entry: GlossaryEntry
}

/** Options with every default filled in. */
export interface Settings {
  readonly language: string
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly minConfidence: number
  readonly preview: boolean
  /** Accepted words, lower-cased. */
  readonly names: ReadonlySet<string>
  readonly spelling: Variety | 'any'
  /** Names of the glossary, lower-cased word by word: they are right, and other spellings of them are not. */
  readonly preferred: ReadonlySet<string>
  /** What the glossary forbids, by first word. */
  readonly glossary: ReadonlyMap<string, readonly GlossaryForm[]>
}

/** Target languages the engine can check. */
export const LANGUAGES: readonly string[] = ['en']

/** Fills in the defaults. */
export function settingsOf(options: CheckOptions = {}): Settings {
  const preferred = new Set((options.glossary ?? []).flatMap(({ preferred }) => namesIn(preferred)))
  return {
    language: (options.language ?? 'en').toLowerCase().split(/[-_]/)[0] || 'en',
    rules: options.rules ?? {},
    minConfidence: options.minConfidence ?? 0.5,
    preview: options.preview ?? false,
    names: new Set([...(options.names ?? []).map((name) => name.toLowerCase()), ...preferred]),
    preferred,
    spelling: options.spelling ?? 'any',
    glossary: glossaryOf(options.glossary),
  }
}

const wordsOf = (form: string): string[] => form.split(/[\s-]+/).filter(Boolean)

/** The words of a form that have a capital, in small letters. */
const namesIn = (form: string): string[] =>
  wordsOf(form)
    .filter((word) => word !== word.toLowerCase())
    .map((word) => word.toLowerCase())

function glossaryOf(entries: readonly GlossaryEntry[] = []): Settings['glossary'] {
  const forms = new Map<string, GlossaryForm[]>()
  for (const entry of entries) {
    for (const form of [...(entry.variants ?? []), ...(entry.caseSensitive ? [entry.preferred] : [])]) {
      const words = wordsOf(form.toLowerCase())
      if (words.length === 0) continue
      addTo(forms, words[0], { words, entry })
    }
  }
  return forms
}
