/** What is known of the persons and bodies of a text, and what is asked of their names. */

import { tokenKey } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import type { Genders } from '../../../language/genders.ts'
import { PARTICLES } from '../../../language/name-words.ts'
import { fold, NONE } from '../../../lexicon/lexicon.ts'
import type { UnknownWords } from '../../unknown-words.ts'
import type { Grammar } from '../grammar.ts'
import { Who } from './who.ts'

/** What the names of a text tell of whom its words name. */
export interface Cast {
  readonly grammar: Grammar
  /** By token, whom it names, as far as is known. */
  readonly who: Uint8Array
  readonly genders: Genders
  readonly small: () => ReadonlyMap<string, number>
  readonly verdicts: UnknownWords['verdicts']
  /** Surnames that stand behind a given name of known gender; `unknown` where several persons have one. */
  readonly surnames: Map<string, number>
  /** Words of the names of bodies and places. */
  readonly bodies: Set<string>
  /** First words of the names that stand behind a noun for a body: “the firm Naviera Sol”. */
  readonly bodyStarts: Set<string>
}

/** A name in lower case, without accents, and without the word that has been run together with it. */
export function nameKey(cast: Cast, i: number): string {
  const { document, tokens } = cast.grammar
  const verdict = tokens.word[i] === NONE ? cast.verdicts.get(i) : undefined
  const whole = tokenKey(document, i)
  const key = verdict?.kind === 'merged' ? whole.slice(0, verdict.split.at[0]) : whole
  return tokens.flags[i] & Mark.accent ? fold(key) : key
}

/** The gender that the lists know of a given name. */
export function listedGender(cast: Cast, k: number): number {
  const key = nameKey(cast, k)
  if (PARTICLES.has(key)) return Who.unknown
  return Who[cast.genders.of(key) ?? 'unknown']
}
