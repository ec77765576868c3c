import type { Document } from '../document/document.ts'
import type { ForeignLexicon } from '../lexicon/foreign.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Settings } from '../options.ts'
import type { Facts } from '../tables.ts'
import { isOf } from '../word-set.ts'

/** Names the language of a short text out of a list of candidates (ISO 639-1), or gives undefined. Supplied by the shell. */
export type Identify = (text: string, candidates: readonly string[]) => string | undefined

/** What the shell loads for the engine. */
export interface Resources extends Facts {
  readonly lexicon: Lexicon
  readonly foreign: ForeignLexicon
  readonly identify?: Identify
}

/**
 * What rules share about a document. Each analysis is computed when it is first asked for, once, from the document
 * and earlier analyses alone: whatever rules are on, it says the same.
 */
export class Analyses {
  readonly document: Document
  readonly settings: Settings
  readonly resources: Resources
  /** Whether it is known of the text, before anything is looked at, that it is damaged. */
  readonly isKnownDamaged: boolean
  readonly #memo = new Map<string, unknown>()

  constructor(document: Document, settings: Settings, resources: Resources, isKnownDamaged = false) {
    this.document = document
    this.settings = settings
    this.resources = resources
    this.isKnownDamaged = isKnownDamaged
  }

  get lexicon(): Lexicon {
    return this.resources.lexicon
  }

  /** The analysis by name, computed at most once. */
  get<T>(analysis: Analysis<T>): T {
    if (!this.#memo.has(analysis.name)) this.#memo.set(analysis.name, analysis.compute(this))
    return this.#memo.get(analysis.name) as T
  }
}

/** A named piece of shared knowledge and how it is computed. */
export interface Analysis<T> {
  readonly name: string
  compute(analyses: Analyses): T
}

/** Whether a word in lower case is of one of the classes of `Clue`. */
export const isClue = ({ resources }: Pick<Analyses, 'resources'>, word: string, classes: number): boolean =>
  isOf(resources.clueWords(), word, classes)
