/**
 * Verbs with a complement that English does not give them, though other languages do: “allows to buy”, “informed that”,
 * “discussed about the plan”.
 */

import type { WordTable } from '../word-table.ts'

/**
 * How the complement is wrong.
 * - `object`: an infinitive without the object that it needs, “allows to buy”
 * - `object-perfect`: the same, of a form that is passive unless have stands before it, “has ordered to close”
 * - `object-future`: the same, of a form that is a noun unless an auxiliary stands before it, “will force to leave”
 * - `gerund`: an infinitive where English has -ing or a clause, “avoid to pay”
 * - `gerund-person`: the same behind a person, with “to” or without, “suggested him to leave”, “accused the mayor to lie”
 * - `gerund-to`: only with “to”, “proposed to the council to build”
 * - `hearer`: a clause without the one who is told, “assures that”
 * - `hearer-active`: the same, of a form that may be passive, “the ministry informed that”
 * - `clause`: a clause where English has a noun or “the fact that”, “criticised that the”
 * - `person`: a person without “to”, “explained us that”
 * - `preposition`: a preposition too many, or the wrong one, “depends of the”
 */
export type Fault =
  | 'object'
  | 'object-perfect'
  | 'object-future'
  | 'gerund'
  | 'gerund-person'
  | 'gerund-to'
  | 'hearer'
  | 'hearer-active'
  | 'clause'
  | 'person'
  | 'preposition'

export interface Complement {
  readonly fault: Fault
  /** The usual English. */
  readonly usual: string
  /** Of `preposition`: what follows the verb, and what should; empty where nothing should. */
  readonly preposition?: string
  readonly right?: string
}

/** Complements by verb form, in lower case: see verb-complement-lists.ts. */
export type Complements = WordTable<readonly Complement[]>
