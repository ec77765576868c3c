/** Writes the README's table of rules from the registry: `npm run readme`. A test keeps it from drifting. */
import { readFileSync, writeFileSync } from 'node:fs'
import { CATEGORIES } from '../engine/report/categories.ts'
import { RULES } from '../engine/rules/index.ts'

const BEGIN = '<!-- rules: written by npm run readme -->\n'
const END = '<!-- end of rules -->\n'

/** A sentence in a cell of a Markdown table, whatever signs it quotes. */
const escaped = (text: string): string => text.replace(/[\\|<>_*`]/g, '\\$&')

/** The README with its table of rules as the registry has it. @throws when the markers are missing */
export function withRules(readme: string): string {
  const start = readme.indexOf(BEGIN)
  const end = readme.indexOf(END)
  if (start < 0 || end < start) throw new Error('The README has no place for the table of rules')
  const rows = RULES.map(
    ({ id, severity, category, docs }) =>
      `| \`${id}\` | ${severity} | ${escaped(docs.summary)} | ${CATEGORIES[category].mqm} |`,
  )
  const table = ['| rule | severity | finds | MQM type |', '|---|---|---|---|', ...rows].join('\n')
  return `${readme.slice(0, start)}${BEGIN}\n${table}\n\n${readme.slice(end)}`
}

if (import.meta.main) writeFileSync('README.md', withRules(readFileSync('README.md', 'utf8')))
