import { Problem } from './problems.ts'

/** Reads JSON. @throws {Problem} 400 with the place of the first fault: position from 0, line and column from 1 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const position = firstFault(text)
    const before = text.slice(0, position)
    const line = before.split('\n').length
    const column = position - before.lastIndexOf('\n')
    const fault =
      position < text.length
        ? `${JSON.stringify(text[position])} cannot stand here`
        : 'the body ends too early'
    throw new Problem('malformed-json', `Line ${line}, column ${column}: ${fault}.`, {
      members: { position, line, column },
    })
  }
}

const SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const PLAIN = /[^"\\\0-\x1f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Where JSON.parse stopped. The runtime's own messages leave the position out for some faults, hence this walk
 * through the grammar of RFC 8259, with a stack of its own because nesting is the caller's choice.
 * @returns a UTF-16 offset; the text's length where it ends too early
 */
function firstFault(text: string): number {
  const open: string[] = []
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found !== ''
  }
  const takeCharacter = (character: string): boolean => {
    if (text[at] !== character) return false
    at++
    return true
  }
  const takeString = (): boolean => {
    if (!takeCharacter('"')) return false
    do take(PLAIN)
    while (take(ESCAPE))
    return takeCharacter('"')
  }
  let expected: 'value' | 'key' | 'colon' | 'after' = 'value'
  let mayClose = false
  while (true) {
    if (text.charCodeAt(at) <= 0x20) take(SPACE)
    const bracket = open.at(-1)
    if (expected === 'after' && !bracket) return at
    if (bracket && mayClose && takeCharacter(bracket === '{' ? '}' : ']')) {
      open.pop()
      expected = 'after'
    } else if (expected === 'after') {
      if (!takeCharacter(',')) return at
      expected = bracket === '{' ? 'key' : 'value'
      mayClose = false
    } else if (expected === 'colon') {
      if (!takeCharacter(':')) return at
      expected = 'value'
    } else if (expected === 'key') {
      if (!takeString()) return at
      expected = 'colon'
      mayClose = false
    } else if (text[at] === '{' || text[at] === '[') {
      open.push(text[at])
      expected = text[at++] === '{' ? 'key' : 'value'
      mayClose = true
    } else {
      if (text[at] === '"' ? !takeString() : !take(SCALAR)) return at
      expected = 'after'
      mayClose = true
    }
  }
}
