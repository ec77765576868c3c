import type { Edit } from '../engine/span.ts'
import { Lines } from './lines.ts'

/** A stretch of text that stays, goes or comes. */
export interface ChangePiece {
  readonly kind: 'same' | 'del' | 'ins'
  readonly text: string
}

/** One or more whole lines that edits touch. */
export interface ChangedLines {
  /** Of the first line, in the text before; from 1. */
  readonly line: number
  readonly pieces: readonly ChangePiece[]
}

/**
 * The lines that edits change, with what goes and what comes in place: what an editor reads to see what was done.
 * @param raw the text before the edits
 * @param edits in text order, without overlap
 */
export function changedLines(raw: string, edits: readonly Edit[]): ChangedLines[] {
  const lines = new Lines(raw)
  const changes: ChangedLines[] = []
  for (let i = 0; i < edits.length; ) {
    const { start } = lines.lineAt(edits[i].start)
    const pieces: ChangePiece[] = []
    const add = (kind: ChangePiece['kind'], text: string) => {
      if (text) pieces.push({ kind, text })
    }
    let at = start
    let line = lines.lineAt(start)
    do {
      const edit = edits[i++]
      add('same', raw.slice(at, edit.start))
      add('del', raw.slice(edit.start, edit.end))
      add('ins', edit.text)
      at = edit.end
      // An edit that ends with its line touches nothing of the next one.
      line = lines.lineAt(Math.max(edit.start, at - 1))
      // An edit between the two units of a line's end is still on that line.
    } while (i < edits.length && lines.lineAt(edits[i].start).start <= line.start)
    add('same', raw.slice(at, line.end))
    changes.push({ line: lines.positionAt(start).line, pieces })
  }
  return changes
}
