/** What is kept of a webhook, so that the same one is answered alike. Times are milliseconds since 1970. */
export interface KeptEvent {
  readonly connection: string
  readonly id: string
  readonly digest: string
  /** JSON, without words of the text. */
  readonly answer: string
  readonly received: number
}

export const STATES = ['waiting', 'delivered', 'dead', 'expired'] as const
export type State = (typeof STATES)[number]

/** A report that is to be sent. */
export interface NewDelivery {
  /** Its `webhook-id`. */
  readonly id: string
  /** The body of the webhook, encrypted. */
  readonly sealed: Uint8Array
  /** When the first attempt is due. */
  readonly due: number
  /** When its text is deleted at the latest. */
  readonly expires: number
}

/** A delivery as it is listed. */
export interface Delivery {
  readonly id: string
  readonly event: string
  readonly state: State
  readonly attempts: number
  /** What the last attempt met. */
  readonly outcome: string | null
  readonly due: number
  readonly created: number
}

/** A delivery whose attempt is this sender's alone for a while. */
export interface Claimed {
  readonly id: string
  readonly connection: string
  readonly sealed: Uint8Array
  /** Attempts since it was last asked to be sent, this one included. */
  readonly tries: number
}

/**
 * Keeps a webhook and what is to be sent for it, both or neither.
 * @returns the event that is kept under this id already; nothing when this one was new
 */
export async function keepEvent(
  db: D1Database,
  event: KeptEvent,
  delivery: NewDelivery | undefined,
): Promise<KeptEvent | undefined> {
  const statements = [
    db
      .prepare('INSERT INTO events (connection, id, digest, answer, received) VALUES (?, ?, ?, ?, ?)')
      .bind(event.connection, event.id, event.digest, event.answer, event.received),
    ...(delivery
      ? [
          db
            .prepare(
              'INSERT INTO deliveries (id, connection, event, sealed, due, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?)',
            )
            .bind(
              delivery.id,
              event.connection,
              event.id,
              delivery.sealed,
              delivery.due,
              event.received,
              delivery.expires,
            ),
        ]
      : []),
  ]
  try {
    await db.batch(statements)
    return undefined
  } catch (error) {
    // The same webhook came twice at once: the other one was first.
    const kept = /UNIQUE constraint failed: events/.test(String(error))
      ? await findEvent(db, event.connection, event.id)
      : undefined
    if (kept) return kept
    throw error
  }
}

/** The event that is kept under an id. */
export async function findEvent(
  db: D1Database,
  connection: string,
  id: string,
): Promise<KeptEvent | undefined> {
  const row = await db
    .prepare('SELECT * FROM events WHERE connection = ? AND id = ?')
    .bind(connection, id)
    .first<KeptEvent>()
  return row ?? undefined
}

/**
 * Takes a delivery that is due for one attempt.
 * @param leased until when nobody else takes it; after a crash it is taken again then
 * @returns nothing when it is not due, was delivered, or is another's
 */
export async function claimDelivery(
  db: D1Database,
  id: string,
  now: number,
  leased: number,
): Promise<Claimed | undefined> {
  const row = await db
    .prepare(
      `UPDATE deliveries SET leased = ?, attempts = attempts + 1, tries = tries + 1
       WHERE id = ? AND state = 'waiting' AND due <= ? AND leased <= ? AND sealed IS NOT NULL
       RETURNING id, connection, sealed, tries`,
    )
    .bind(leased, id, now, now)
    .first<Omit<Claimed, 'sealed'> & { sealed: number[] }>()
  return row ? { ...row, sealed: Uint8Array.from(row.sealed) } : undefined
}

/** It was delivered: its text is deleted. */
export async function settleDelivered(db: D1Database, id: string, outcome: string): Promise<void> {
  await db
    .prepare("UPDATE deliveries SET state = 'delivered', sealed = NULL, outcome = ? WHERE id = ?")
    .bind(outcome, id)
    .run()
}

/** An attempt has failed: it is due again, or dead. A delivery that another attempt has settled stays as it is. */
export async function settleFailed(
  db: D1Database,
  id: string,
  outcome: string,
  due: number | undefined,
): Promise<void> {
  await db
    .prepare(
      `UPDATE deliveries SET state = ?, due = coalesce(?, due), leased = 0, outcome = ?
       WHERE id = ? AND state = 'waiting'`,
    )
    .bind(due === undefined ? 'dead' : 'waiting', due ?? null, outcome, id)
    .run()
}

/** Ids of deliveries that are due and nobody's, the longest due first. */
export async function dueDeliveries(db: D1Database, now: number, most: number): Promise<string[]> {
  const { results } = await db
    .prepare(
      "SELECT id FROM deliveries WHERE state = 'waiting' AND due <= ? AND leased <= ? ORDER BY due LIMIT ?",
    )
    .bind(now, now, most)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** The last deliveries of a connection, the newest first. */
export async function listDeliveries(
  db: D1Database,
  connection: string,
  state: State | undefined,
  most: number,
): Promise<Delivery[]> {
  const { results } = await db
    .prepare(
      `SELECT id, event, state, attempts, outcome, due, created FROM deliveries
       WHERE connection = ?1 AND (?2 IS NULL OR state = ?2) ORDER BY created DESC LIMIT ?3`,
    )
    .bind(connection, state ?? null, most)
    .all<Delivery>()
  return results
}

/**
 * Lets dead letters be sent again, from the start of the schedule.
 * @param id of one; without it all of the connection
 * @returns their ids
 */
export async function reviveDeliveries(
  db: D1Database,
  connection: string,
  id: string | undefined,
  now: number,
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `UPDATE deliveries SET state = 'waiting', due = ?1, leased = 0, tries = 0
       WHERE connection = ?2 AND (?3 IS NULL OR id = ?3) AND state = 'dead' AND sealed IS NOT NULL AND expires > ?1
       RETURNING id`,
    )
    .bind(now, connection, id ?? null)
    .all<{ id: string }>()
  return results.map((row) => row.id)
}

/** A callback has said that it is gone: nothing is sent to it until it is set again. */
export async function markCallbackGone(db: D1Database, connection: string, now: number): Promise<void> {
  await db.prepare('UPDATE connections SET callback_gone = ? WHERE id = ?').bind(now, connection).run()
}

/** Webhooks are remembered for longer than anyone tries to send one again: four days. */
const EVENTS_KEPT = 4 * 86_400_000

/** Deliveries are listed for a month. */
const DELIVERIES_KEPT = 30 * 86_400_000

/** Deletes texts that have expired, and what is remembered no longer. */
export async function deleteOldDeliveries(db: D1Database, now: number): Promise<void> {
  await db.batch([
    db
      .prepare(
        "UPDATE deliveries SET state = 'expired', sealed = NULL WHERE sealed IS NOT NULL AND expires <= ?",
      )
      .bind(now),
    db.prepare('DELETE FROM deliveries WHERE created <= ?').bind(now - DELIVERIES_KEPT),
    db.prepare('DELETE FROM events WHERE received <= ?').bind(now - EVENTS_KEPT),
  ])
}
