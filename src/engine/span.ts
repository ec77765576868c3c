/**
 * A non-empty, half-open range of UTF-16 code units.
 * Inside the engine it counts in the document's text; in a Result and a Report it counts in the source as received.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replace `[start, end)` by `text`. An empty range inserts, an empty text deletes. */
export interface Edit extends Span {
  readonly text: string
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/**
 * Applies edits that do not overlap; an edit inside another one is swallowed by it, and of two that cross the first wins.
 * @returns the changed text and the edits that were applied, in text order
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; applied: Edit[] } {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  const applied: Edit[] = []
  const pieces: string[] = []
  let at = 0
  for (const edit of sorted) {
    const previous = applied.at(-1)
    // Two insertions at one place are the same repair said twice.
    if (edit.start < at || (previous && previous.start === edit.start && previous.end === edit.end)) continue
    pieces.push(text.slice(at, edit.start), edit.text)
    applied.push(edit)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return { text: pieces.join(''), applied }
}
