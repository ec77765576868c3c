/** A document that was published against the verdict. */
export interface RecordedOverride {
  /** Of its ticket. */
  readonly id: string
  readonly connection: string
  readonly by: string
  readonly why: string
  /** The CMS's own id. */
  readonly document?: string
  readonly digest: string
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number }
  /** Milliseconds since 1970. */
  readonly created: number
}

/** Records an override. */
export async function recordOverride(db: D1Database, override: RecordedOverride): Promise<void> {
  const { id, connection, by, why, document, digest, counts, created } = override
  await db
    .prepare(
      'INSERT INTO overrides (id, connection, who, why, document, digest, errors, warnings, notes, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .bind(
      id,
      connection,
      by,
      why,
      document ?? null,
      digest,
      counts.error,
      counts.warning,
      counts.note,
      created,
    )
    .run()
}

interface Row {
  readonly id: string
  readonly connection: string
  readonly who: string
  readonly why: string
  readonly document: string | null
  readonly digest: string
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly created: number
}

/** The last overrides of a connection, the newest first. */
export async function listOverrides(
  db: D1Database,
  connection: string,
  most: number,
): Promise<RecordedOverride[]> {
  const { results } = await db
    .prepare('SELECT * FROM overrides WHERE connection = ? ORDER BY created DESC LIMIT ?')
    .bind(connection, most)
    .all<Row>()
  return results.map((row) => ({
    id: row.id,
    connection: row.connection,
    by: row.who,
    why: row.why,
    ...(row.document === null ? {} : { document: row.document }),
    digest: row.digest,
    counts: { error: row.errors, warning: row.warnings, note: row.notes },
    created: row.created,
  }))
}
