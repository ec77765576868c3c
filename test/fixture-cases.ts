/** One case of a rule's fixture file: a text and what the rule, alone, finds in it. */
export interface FixtureCase {
  readonly title: string
  readonly text: string
  readonly expected: readonly Expected[]
}

export interface Expected {
  readonly excerpt: string
  /** The excerpt after the first repair; absent where the case does not say. */
  readonly repaired?: string
  readonly severity?: string
}

/**
 * Reads a fixture file. A case is a `##` heading that says what is at stake, a ```text block, and a list of the excerpts
 * expected, in text order: - `excerpt` → `repaired` (severity). “→ deleted” is a repair to nothing; no list means
 * silence; ⏎ stands for a line end inside an excerpt, ␣ for a space and ⍽ for a no-break space (in the text too).
 * @throws when a case has no text block or a line of its list cannot be read
 */
export function casesOf(markdown: string): FixtureCase[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const title = section.slice(0, section.indexOf('\n')).trim()
      const block = /^```text\n([\s\S]*?)\n```$/m.exec(section)
      if (!block) throw new Error(`“${title}” has no text block`)
      const lines = section
        .slice(block.index + block[0].length)
        .split('\n')
        .filter((line) => line.startsWith('- '))
      return { title, text: readable(block[1]), expected: lines.map((line) => expectedOf(line, title)) }
    })
}

function expectedOf(line: string, title: string): Expected {
  const match =
    /^- (?:``\s?(.+?)\s?``|`([^`]+)`)(?: → (?:(deleted)|``\s?(.+?)\s?``|`([^`]+)`))?(?: \((error|warning|note)\))?$/.exec(
      line,
    )
  if (!match) throw new Error(`“${title}”: cannot read ${line}`)
  const repaired = match[3] ? '' : (match[4] ?? match[5])
  return {
    excerpt: readable((match[1] ?? match[2])!),
    ...(repaired === undefined ? {} : { repaired: readable(repaired) }),
    ...(match[6] ? { severity: match[6] } : {}),
  }
}

const readable = (text: string): string =>
  text.replaceAll('⏎', '\n').replaceAll('⍽', '\u00a0').replaceAll('␣', ' ')
