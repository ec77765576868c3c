import { type Connection, findConnection } from './store.ts'

/** So long a change may go unnoticed elsewhere, in milliseconds; a gate that is asked often reads no database. */
const KEPT_FOR = 10_000

/** More are not kept at once: addresses that nobody has cost nothing in the long run. */
const MOST_KEPT = 500

/** Only what was read: nobody waits for what another request reads, which may be cut off. */
const kept = new Map<string, { readonly until: number; readonly connection: Connection | undefined }>()

/** A connection, from memory where it was read seconds ago. What is not there is remembered, too. */
export async function cachedConnection(
  db: D1Database,
  id: string,
  now: number,
): Promise<Connection | undefined> {
  const known = kept.get(id)
  if (known && known.until > now) return known.connection
  const connection = await findConnection(db, id)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(id, { until: now + KEPT_FOR, connection })
  return connection
}

/** A connection has changed here. */
export function forgetConnection(id: string): void {
  kept.delete(id)
}
