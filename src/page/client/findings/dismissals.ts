import type { Dismissed } from '../../../render/remaining.ts'

/** All that is remembered between visits. */
interface Memory extends Dismissed {
  /** Words to accept as they stand. */
  readonly names: readonly string[]
}

const STORE = 'mtlint.dismissed'

/** Of each kind so many are remembered, the newest. */
const MOST = 2000

/**
 * What the editor dismissed and which names they accepted. It is kept in this browser and goes nowhere else; where the
 * browser keeps nothing, it lasts as long as the page.
 */
export class Dismissals implements Memory {
  ids: readonly string[] = []
  keys: readonly string[] = []
  names: readonly string[] = []

  constructor() {
    try {
      const { ids = [], keys = [], names = [] } = JSON.parse(localStorage.getItem(STORE) ?? '{}')
      Object.assign(this, { ids, keys, names })
    } catch {
      // Nothing is kept here, or something unreadable: we begin anew.
    }
  }

  /** Adds to what is remembered, or with `without` takes away. */
  change(list: keyof Memory, item: string, without = false): void {
    const others = this[list].filter((one) => one !== item)
    this[list] = without ? others : [...others, item].slice(-MOST)
    try {
      const { ids, keys, names } = this
      localStorage.setItem(STORE, JSON.stringify({ ids, keys, names }))
    } catch {
      // Kept for this visit only.
    }
  }
}
