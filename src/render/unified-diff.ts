import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff'
import type { Edit } from '../engine/span.ts'

/** Unchanged lines shown around a change. */
const CONTEXT = 3

/** Lines `[start, end)` of the old text and what stands in their place. */
interface Change {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/**
 * The unified diff of known edits. It looks at each line once instead of searching for what differs: the cost is
 * that of splitting the text into lines.
 * @param old the text before the edits
 * @param edits in text order, without overlap, as applyEdits gives them
 * @returns the diff; empty when nothing changes
 */
export function unifiedDiff(name: string, old: string, edits: readonly Edit[]): string {
  const lines = linesOf(old)
  const changes = changesOf(old, lines, edits)
  if (changes.length === 0) return ''
  const patch = {
    oldFileName: name,
    newFileName: name,
    oldHeader: '',
    newHeader: '',
    hunks: hunksOf(lines, changes),
  }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

/** Lines with their line feeds; only the last may lack one. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed + 1
    lines.push(text.slice(at, end))
    at = end
  }
  return lines
}

/** Widens edits to whole lines, joins those that share one, and drops what is the same before and after. */
function changesOf(old: string, lines: readonly string[], edits: readonly Edit[]): Change[] {
  const changes: Change[] = []
  let line = 0
  let lineStart = 0
  /** Whether a place lies behind the current line; the end of a text without a last line feed is still in its last line. */
  const isBehind = (place: number) =>
    line < lines.length && place >= lineStart + lines[line].length && lines[line].endsWith('\n')
  const step = () => {
    lineStart += lines[line++].length
  }
  for (let i = 0; i < edits.length; ) {
    while (isBehind(edits[i].start)) step()
    const start = line
    const pieces: string[] = []
    let at = lineStart
    do {
      pieces.push(old.slice(at, edits[i].start), edits[i].text)
      at = edits[i++].end
      while (isBehind(at)) step()
    } while (i < edits.length && !isBehind(edits[i].start))
    // The line in which the last edit ends belongs to the change as well.
    if (line < lines.length) step()
    pieces.push(old.slice(at, lineStart))
    const change = trimmed(lines, start, line, linesOf(pieces.join('')))
    if (change) changes.push(change)
  }
  return changes
}

/** A change without the lines that it leaves as they are, at its start and at its end. */
function trimmed(
  old: readonly string[],
  start: number,
  end: number,
  lines: readonly string[],
): Change | undefined {
  let head = 0
  while (start + head < end && head < lines.length && old[start + head] === lines[head]) head++
  let tail = 0
  while (
    start + head < end - tail &&
    head < lines.length - tail &&
    old[end - tail - 1] === lines[lines.length - tail - 1]
  )
    tail++
  if (start + head === end - tail && head === lines.length - tail) return undefined
  return { start: start + head, end: end - tail, lines: lines.slice(head, lines.length - tail) }
}

/** Changes whose contexts touch share a hunk. */
function hunksOf(old: readonly string[], changes: readonly Change[]): StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = []
  /** How many lines the text has grown by so far. */
  let growth = 0
  for (let i = 0; i < changes.length; ) {
    const start = Math.max(0, changes[i].start - CONTEXT)
    const newStart = start + growth
    const lines: string[] = []
    let at = start
    do {
      const change = changes[i++]
      mark(lines, ' ', old.slice(at, change.start))
      mark(lines, '-', old.slice(change.start, change.end))
      mark(lines, '+', change.lines)
      growth += change.lines.length - (change.end - change.start)
      at = change.end
    } while (i < changes.length && changes[i].start - at <= 2 * CONTEXT)
    const end = Math.min(old.length, at + CONTEXT)
    mark(lines, ' ', old.slice(at, end))
    hunks.push({
      oldStart: start + 1,
      oldLines: end - start,
      newStart: newStart + 1,
      newLines: end + growth - newStart,
      lines,
    })
  }
  return hunks
}

function mark(into: string[], sign: string, lines: readonly string[]): void {
  for (const line of lines) {
    if (line.endsWith('\n')) into.push(sign + line.slice(0, -1))
    else into.push(sign + line, '\\ No newline at end of file')
  }
}
