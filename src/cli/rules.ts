import { RULES } from '../engine/rules/index.ts'

/** The rules as a table: id, severity, what each finds. */
export function rulesTable(): string {
  const width = Math.max(0, ...RULES.map(({ id }) => id.length))
  return RULES.map(({ id, severity, status, docs }) => {
    const preview = status === 'preview' ? ' (preview)' : ''
    return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${docs.summary}${preview}\n`
  }).join('')
}
