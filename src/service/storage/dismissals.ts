/** How editors dismiss: a word that is right, a finding, or all findings of a rule with these words. */
export const DISMISSED = ['name', 'id', 'key'] as const

/** Something that a connection's editors do not want to hear of again. */
export interface Dismissal {
  readonly kind: (typeof DISMISSED)[number]
  readonly value: string
  readonly by?: string
}

/** A connection's list ends here: each check reads all of it. */
const MOST_DISMISSALS = 10_000

/** Keeps a dismissal; one that is kept already stays as it is. @returns false when the list is full */
export async function storeDismissal(
  db: D1Database,
  connection: string,
  { kind, value, by }: Dismissal,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO dismissals (connection, kind, value, who, created)
       SELECT ?1, ?2, ?3, ?4, ?5
       WHERE (SELECT count(*) FROM dismissals WHERE connection = ?1) < ?6
       ON CONFLICT DO UPDATE SET kind = kind`,
    )
    .bind(connection, kind, value, by ?? null, now, MOST_DISMISSALS)
    .run()
  return meta.changes > 0
}

/** Takes a dismissal back. @returns whether there was such a one */
export async function deleteDismissal(
  db: D1Database,
  connection: string,
  { kind, value }: Dismissal,
): Promise<boolean> {
  const { meta } = await db
    .prepare('DELETE FROM dismissals WHERE connection = ? AND kind = ? AND value = ?')
    .bind(connection, kind, value)
    .run()
  return meta.changes > 0
}
