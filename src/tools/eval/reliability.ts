/** A finding's confidence, and whether it was right. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/** Findings said with about the same confidence. */
export interface Band {
  /** Confidence from `from` to below `to`; the last band takes in 1. */
  readonly from: number
  readonly to: number
  readonly findings: number
  readonly right: number
  /** Their confidence on average. */
  readonly said: number
  /** Where the true share of right ones lies, with 95 % probability. */
  readonly interval: readonly [low: number, high: number]
}

const BORDERS = [0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1]

/** Of findings said with 0.9, nine in ten should be right: what was said against what was, by bands of confidence. */
export function bandsOf(judged: readonly Judged[]): Band[] {
  return BORDERS.slice(0, -1).flatMap((from, i) => {
    const to = BORDERS[i + 1]
    const own = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence <= 1)),
    )
    if (own.length === 0) return []
    const right = own.filter((one) => one.right).length
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length
    return [{ from, to, findings: own.length, right, said, interval: wilson(right, own.length) }]
  })
}

/** The score interval of Wilson (1927) for a share, at 95 %. */
export function wilson(hits: number, trials: number): [number, number] {
  const z = 1.96
  const share = hits / trials
  const centre = share + (z * z) / (2 * trials)
  const reach = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  const scale = 1 + (z * z) / trials
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)]
}
