/** Which names are worth comparing, beyond those that share a romanization key. */

import { addTo } from '../../add-to.ts'
import { fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { NameEntry, NameLedger } from '../names.ts'
import { isStranger } from './entry-kinds.ts'
import { neighbours } from './surroundings.ts'

/**
 * Strangers that begin and end alike, or but for a silent letter at the end, or have the same letters in another order: a
 * letter lost, changed or moved may have changed the romanization key.
 */
export function byEdges(analyses: Analyses, ledger: NameLedger): Iterable<readonly NameEntry[]> {
  const groups = new Map<string, NameEntry[]>()
  const all = analyses.get(damaged)
  for (const entry of ledger.entries) {
    const { lower } = entry
    if (lower.length > LONGEST_NAME) continue
    const keys: string[] = []
    // “Kühne” and “Kuehne”
    if (TRANSCRIBED.test(lower)) keys.push(`=${fold(lower).replace(/([aou])e/g, '$1')}`)
    if (lower.length >= (all ? 5 : 6) && (all || isStranger(analyses.lexicon, entry))) {
      // The first two letters and the last two, or all but a last one that is not heard.
      const folded = fold(lower)
      const letters = [...folded.replace(DIGRAPHS, (heard) => SINGLE[heard])].sort().join('')
      keys.push(lower.slice(0, 2) + lower.slice(-2), folded.replace(/[xzte]$/, ''), letters)
      if (all) {
        // “Mamani” and “Mamami”
        keys.push(folded.slice(0, 3) + folded.length + folded.at(-1))
        // “De Cristofaro” and “De Christofaro”
        for (let i = 1; i < folded.length - 1; i++) keys.push(folded.slice(0, i) + folded.slice(i + 1))
        // “Procolo Schiano” and “Procolo Schiavo”
        for (const before of neighbours(analyses, entry, -1)) keys.push(before + folded.slice(0, 3))
      }
    }
    for (const key of new Set(keys)) addTo(groups, key, entry)
  }
  return groups.values()
}

/** A longer word is none, and each of its letters would cost as much as the word. */
const LONGEST_NAME = 60

/** An umlaut or what it may be transcribed by. */
const TRANSCRIBED = /[äöüøæ]|[aou]e/u

/** What one spelling writes with other letters than the next: Shcherbakov, Araghchi, Aggeloudis, Mpakas. */
const SINGLE: Readonly<Record<string, string>> = { shch: 'sh', gh: 'q', gg: 'ng', mp: 'b', nt: 'd' }

const DIGRAPHS = /shch|gh|gg|^mp|^nt/
