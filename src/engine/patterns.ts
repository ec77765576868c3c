import { unicode } from './document/unicode.ts'
import { once } from './once.ts'

/** Expressions by name. */
export type Patterns<Name extends string> = Readonly<Record<Name, () => RegExp>>

/** Reads them from their sources, each when it is first asked for. */
export function readPatterns<Name extends string>(sources: Readonly<Record<Name, string>>): Patterns<Name> {
  const patterns: Record<string, () => RegExp> = {}
  for (const name in sources) patterns[name] = once(() => unicode`${sources[name]}`)
  return patterns as Patterns<Name>
}
