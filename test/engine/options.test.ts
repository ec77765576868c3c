import { describe, expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check } from '../../src/engine/check.ts'
import type { CheckOptions } from '../../src/engine/options.ts'

const resources = loadResources()
const found = (text: string, options: CheckOptions) =>
  check({ text, format: 'text' }, options, resources).findings.map(({ rule, text: excerpt, repairs }) => [
    rule,
    excerpt,
    repairs[0]?.edits[0].text,
  ])

describe('glossary', () => {
  const glossary = [{ preferred: 'Melnichenko', variants: ['Melnychenko'] }, { preferred: 'Zarvanj' }]

  test('forbids what it lists, and says what the house writes', () => {
    expect(found('The mayor, Oleh Melnychenko, left the hall early.', { glossary })).toEqual([
      ['glossary', 'Melnychenko', 'Melnichenko'],
    ])
  })
  test('decides between two spellings of a name that the text has', () => {
    const text =
      'The poet Ashot Vardanjan read first. Ashot Vardanian read last, and nobody left before Vardanian did.'
    expect(found(text, {})).toContainEqual(['name-variant', 'Vardanjan', 'Vardanian'])
    expect(found(text, { glossary: [{ preferred: 'Vardanjan' }] })).toEqual([
      ['name-variant', 'Vardanian', 'Vardanjan'],
      ['name-variant', 'Vardanian', 'Vardanjan'],
    ])
  })
  test('makes the house’s words known', () => {
    expect(found('They met at Zarvanj on a Monday in May.', { glossary })).toEqual([])
  })
})

describe('spelling', () => {
  const text = 'The color of the harbour was grey.'
  test('says nothing unless it is asked for', () => expect(found(text, {})).toEqual([]))
  test('British', () =>
    expect(found(text, { spelling: 'en-GB' })).toEqual([['spelling-variety', 'color', 'colour']]))
  test('American', () =>
    expect(found(text, { spelling: 'en-US' })).toEqual([['spelling-variety', 'harbour', 'harbor']]))
})
