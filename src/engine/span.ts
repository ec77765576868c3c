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
 * Applies edits that do not overlap; an edit inside another one is swallowed by it, and of two that cross the first wins,
 * unless both delete: then all goes that either deletes.
 * @returns the changed text and the edits that were applied, in text order
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; applied: Edit[] } {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  const applied: Edit[] = []
  const pieces: string[] = []
  let at = 0
  for (const edit of sorted) {
    const previous = applied.at(-1)
    // Two lines that go, each with the space between them, go together.
    if (previous && edit.start < at && edit.end > at && previous.text === '' && edit.text === '') {
      applied[applied.length - 1] = { ...previous, end: edit.end }
      at = edit.end
      continue
    }
    // Two insertions at one place are the same repair said twice.
    if (edit.start < at || (previous && previous.start === edit.start && previous.end === edit.end)) continue
    pieces.push(text.slice(at, edit.start), edit.text)
    applied.push(edit)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return { text: pieces.join(''), applied }
}

/**
 * Two rounds of edits as one: `first` made `between` out of a text, `second` edits `between`. Edits of one round are in
 * text order and do not overlap.
 * @returns the edits of the first text that lead straight to the last
 */
export function composeEdits(between: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  /** What the first round wrote and the second changes, in `between`; edits that touch are one place. */
  const places: { start: number; end: number }[] = []
  let shift = 0
  const written = first.map((edit) => {
    const start = edit.start + shift
    shift += edit.text.length - (edit.end - edit.start)
    return { start, end: start + edit.text.length }
  })
  for (const { start, end } of [...written, ...second].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = places.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  const composed: Edit[] = []
  let w = 0
  let s = 0
  let before = 0
  for (const place of places) {
    const start = place.start - before
    for (; w < written.length && written[w].end <= place.end; w++)
      before += first[w].text.length - (first[w].end - first[w].start)
    const inner: Edit[] = []
    for (; s < second.length && second[s].end <= place.end; s++) {
      inner.push({
        start: second[s].start - place.start,
        end: second[s].end - place.start,
        text: second[s].text,
      })
    }
    composed.push({
      start,
      end: place.end - before,
      text: applyEdits(between.slice(place.start, place.end), inner).text,
    })
  }
  return composed
}

/**
 * The edit without the characters that it replaces by themselves at either end; no surrogate pair is cut. One that only
 * adds at its end keeps a character: as a bare insertion it would start where an edit of what follows starts, too.
 */
export function onlyDifference(text: string, edit: Edit): Edit {
  const old = text.slice(edit.start, edit.end)
  const most = Math.min(old.length, edit.text.length)
  let head = 0
  while (head < most && old[head] === edit.text[head]) head++
  if (head > 0 && (head === old.length || isHighSurrogate(old.charCodeAt(head - 1)))) head--
  if (head > 0 && isLowSurrogate(old.charCodeAt(head)) && isHighSurrogate(old.charCodeAt(head - 1))) head--
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++
  if (tail > 0 && isLowSurrogate(old.charCodeAt(old.length - tail))) tail--
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000
