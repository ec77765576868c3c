import type { Source } from './source.ts'

/** Reads plain text: every code unit stands for itself. */
export function readText(raw: string): Source {
  return {
    raw,
    format: 'text',
    text: raw,
    toSource: ({ start, end }) => ({ start, end }),
    toSourceEdits: (edit) => [edit],
  }
}
