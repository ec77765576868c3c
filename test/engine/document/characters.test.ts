import { expect, test } from 'vitest'
import { Char, characterAt, LATIN } from '../../../src/engine/document/characters.ts'

/** Classes by Unicode property; what shows nothing is the table's own choice. */
const PROPERTIES: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Lu}\p{Lt}]$/u, Char.upper],
  [/^\p{Ll}$/u, Char.lower],
  [/^\p{L}$/u, Char.letter],
  [/^\p{M}$/u, Char.mark],
  [/^\p{N}$/u, Char.digit],
  [/^[\n-\r\u0085\u2028\u2029]$/u, Char.line],
  [/^[\p{Zs}\t]$/u, Char.space],
  [/^\p{P}$/u, Char.punctuation],
  [/^\p{S}$/u, Char.symbol],
]

test('every character of the basic plane is what Unicode says it is', () => {
  const wrong: string[] = []
  for (let unit = 0; unit < 0xd800; unit++) {
    const character = String.fromCharCode(unit)
    const found = characterAt(character, 0)
    if (found === Char.invisible) continue
    const kind = PROPERTIES.find(([property]) => property.test(character))?.[1] ?? Char.other
    const latin = /\p{L}/u.test(character) && /\p{Script=Latin}/u.test(character) ? LATIN : 0
    if (found !== (kind | latin)) wrong.push(`U+${unit.toString(16)}: ${found}, not ${kind | latin}`)
  }
  expect(wrong).toEqual([])
})

test('a pair has one class, half a pair none', () => {
  expect(characterAt('a😀', 1)).toBe(Char.symbol)
  expect(characterAt('a😀', 2)).toBe(Char.symbol)
  expect(characterAt('a\ud83d', 1)).toBe(Char.other)
})
