/**
 * Of items that stand in order, the last that begins at or before `position`; -1 when none does. Binary search.
 * @param count how many items there are
 * @param startOf where an item begins
 */
export function lastUpTo(count: number, startOf: (index: number) => number, position: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
