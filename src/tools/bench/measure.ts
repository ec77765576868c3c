/** The middle of the numbers, which may not be none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Milliseconds that a call takes. */
export function time(call: () => unknown): number {
  const start = performance.now()
  call()
  return performance.now() - start
}
