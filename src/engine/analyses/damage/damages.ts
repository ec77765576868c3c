import type { Edit, Span } from '../../span.ts'
import type { Damage, DamageKind } from '../damaged-characters.ts'

/** The damage that was found so far, each kind in each look once. */
export class Damages {
  readonly #found = new Map<string, Damage & { places: Span[]; edits: Edit[] }>()

  /** Adds one place; gives the offset of its last unit, as all that add do. */
  add(kind: DamageKind, look: string, place: Span, meant?: string, edit?: Edit): number {
    const key = `${kind} ${look}`
    let damage = this.#found.get(key)
    if (!damage) {
      damage = { kind, look, meant, places: [], edits: [] }
      this.#found.set(key, damage)
    }
    damage.places.push(place)
    if (edit) damage.edits.push(edit)
    return place.end - 1
  }

  /** Adds one place with the edit that puts `meant` there. */
  replace(kind: DamageKind, look: string, start: number, end: number, meant: string): number {
    return this.add(kind, look, { start, end }, meant, { start, end, text: meant })
  }

  /** Adds one place of which nobody can tell what stood there. */
  lose(text: string, start: number, end: number): number {
    return this.add('lost', text.slice(start, end), { start, end })
  }

  /** All damage, in the order of first places. */
  all(): readonly Damage[] {
    return [...this.#found.values()]
  }
}
