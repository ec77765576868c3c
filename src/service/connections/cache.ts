import { type Connection, findConnection } from './store.ts'

/** So long a change may go unnoticed elsewhere, in milliseconds; a gate that is asked often reads no database. */
const KEPT_FOR = 10_000

/** More are not kept at once: addresses that nobody has cost nothing in the long run. */
const MOST_KEPT = 500

const kept = new Map<string, { readonly until: number; readonly found: Promise<Connection | undefined> }>()

/** A connection, from memory where it was read seconds ago. What is not there is remembered, too. */
export function cachedConnection(db: D1Database, id: string, now: number): Promise<Connection | undefined> {
  const known = kept.get(id)
  if (known && known.until > now) return known.found
  if (kept.size >= MOST_KEPT) kept.clear()
  const found = findConnection(db, id)
  kept.set(id, { until: now + KEPT_FOR, found })
  // What could not be read is asked for again.
  found.catch(() => kept.delete(id))
  return found
}

/** A connection has changed here. */
export function forgetConnection(id: string): void {
  kept.delete(id)
}
