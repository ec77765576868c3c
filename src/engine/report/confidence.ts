/**
 * How much of the doubt about a detection goes when the text is damaged elsewhere. Measured with `npm run eval`: in the
 * marked articles nine in ten of what rules say with 0.75 are right, on clean news hardly any.
 */
const CLEARED = 0.8
/** What is less likely than not to be damage by itself, the rest of the text does not make so: quoted code, say. */
const LIKELY = 0.5

/**
 * The confidence that a report states: of findings said with 0.9, nine in ten are right. Rules speak of a place by itself;
 * what stands in a damaged text is far more likely to be damage.
 * @param confidence of the detection, 0–1
 * @param damaged whether the text shows damage beyond doubt
 */
export function calibrated(confidence: number, damaged: boolean): number {
  return damaged && confidence >= LIKELY ? 1 - (1 - confidence) * (1 - CLEARED) : confidence
}
