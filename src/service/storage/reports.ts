import { digestOf, hexOf } from '../../digest.ts'
import type { Input } from '../../engine/input/source.ts'
import type { Report } from '../../render/report.ts'
import type { Env } from '../env.ts'

/** A report as it is stored, with its text. */
export interface StoredReport {
  readonly input: Input
  readonly report: Report
  /** Milliseconds since 1970. */
  readonly expires: number
}

/** What its maker gets: the id is its address, the key deletes it. */
export interface Receipt {
  readonly id: string
  readonly key: string
}

/** A row of the database holds two megabytes at most: text and report together may have so many UTF-16 code units. */
export const LARGEST_STORED = 900_000

/** Stores a report under an id that nobody guesses. */
export async function storeReport(
  db: D1Database,
  { input, report, expires }: StoredReport,
): Promise<Receipt> {
  const receipt = { id: randomWord(), key: randomWord() }
  await db
    .prepare('INSERT INTO reports (id, key_digest, expires, format, text, report) VALUES (?, ?, ?, ?, ?, ?)')
    .bind(receipt.id, await digestOf(receipt.key), expires, input.format, input.text, JSON.stringify(report))
    .run()
  return receipt
}

/** A report that has not expired. */
export async function findReport(db: D1Database, id: string, now: number): Promise<StoredReport | undefined> {
  const row = await db
    .prepare('SELECT format, text, report, expires FROM reports WHERE id = ? AND expires > ?')
    .bind(id, now)
    .first<{ format: Input['format']; text: string; report: string; expires: number }>()
  if (!row) return undefined
  const { format, text, report, expires } = row
  return { input: { format, text }, report: JSON.parse(report), expires }
}

/** Deletes a report for who has its key. @returns whether there was such a one */
export async function deleteReport(db: D1Database, { id, key }: Receipt): Promise<boolean> {
  const { meta } = await db
    .prepare('DELETE FROM reports WHERE id = ? AND key_digest = ?')
    .bind(id, await digestOf(key))
    .run()
  return meta.changes > 0
}

/** Deletes what has expired. */
export async function deleteExpired({ DB }: Env, now: number): Promise<void> {
  await DB?.prepare('DELETE FROM reports WHERE expires <= ?').bind(now).run()
}

/** 128 random bits, as letters and digits for an address. */
function randomWord(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)))
}
