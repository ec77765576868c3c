import type { Env } from './env.ts'
import { sweep } from './outbox/send.ts'
import { deleteOldDeliveries } from './storage/deliveries.ts'
import { deleteExpired } from './storage/reports.ts'

/** What is done by the minute: what is due is sent, what has expired is deleted. */
export async function keepHouse(env: Env, now: number): Promise<void> {
  if (!env.DB) return
  await Promise.all([sweep(env), deleteExpired(env, now), deleteOldDeliveries(env.DB, now)])
}
