/** Seconds before each attempt (Standard Webhooks): in all three days. */
const STANDARD = '0,5,300,1800,7200,18000,36000,50400,72000,86400'

/** No receiver may ask for a longer wait, in seconds. */
const LONGEST_WAIT = 86_400

/** Seconds to wait before each attempt. @throws {Error} for a RETRY_SCHEDULE that is none */
export function scheduleOf(given: string | undefined): readonly number[] {
  const waits = (given ?? STANDARD).split(',').map(Number)
  if (!waits.every((wait) => wait >= 0 && wait <= LONGEST_WAIT))
    throw new Error('RETRY_SCHEDULE is not a list of seconds with commas between')
  return waits
}

/**
 * Seconds until the next attempt, or undefined when there is none.
 * @param tries attempts so far
 * @param asked seconds that the receiver asks to be left alone for
 * @param chance in [0, 1): waits are spread by a fifth, so that what failed together does not come back together
 */
export function nextWait(
  schedule: readonly number[],
  tries: number,
  asked: number | undefined,
  chance: number,
): number | undefined {
  const wait = schedule[tries]
  if (wait === undefined) return undefined
  return Math.max(wait * (1 + chance / 5), Math.min(asked ?? 0, LONGEST_WAIT))
}

/** The seconds of a Retry-After header: a number, or a date (RFC 9110, 10.2.3). */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (!header) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000)
}
