import { parseAccept } from 'hono/utils/accept'
import { Problem } from './problems.ts'

/**
 * Chooses the form of the answer (RFC 9110, 12.5.1): the offer that the Accept header likes best, of equals the first.
 * @throws {Problem} 406 when the header excludes every offer
 */
export function negotiate<Offer extends string>(accept: string | undefined, offers: readonly Offer[]): Offer {
  if (!accept?.trim()) return offers[0]
  const ranges = parseAccept(accept)
  let best: Offer | undefined
  let liking = 0
  for (const offer of offers) {
    const quality = qualityOf(offer, ranges)
    if (quality > liking) {
      best = offer
      liking = quality
    }
  }
  if (best) return best
  throw new Problem('not-acceptable', `The answer can be ${offers.join(', ')}.`, {
    members: { supported: offers },
  })
}

/** The weight of the most specific range that covers the type; 0 when none does. */
function qualityOf(type: string, ranges: readonly { type: string; q: number }[]): number {
  for (const range of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const found = ranges.find((one) => one.type.toLowerCase() === range)
    if (found) return found.q
  }
  return 0
}
