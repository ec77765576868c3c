import { expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check } from '../../src/engine/check.ts'

const resources = loadResources()

const UNREAD =
  'The choir has took the second place. They did not expected the prize, said Sergei Malin, who leads it since 2004. ' +
  'The old women has sung for the guards, and they was released. Sergey Malin has 90-years-old singers in the choir.'

/** How often the name's second spelling is said to be a matter for an editor. */
const told = (text: string, rules: Readonly<Record<string, 'off'>> = {}) =>
  check({ text, format: 'text' }, { rules }, resources).findings.filter(
    ({ rule, severity }) => rule === 'name-variant' && severity === 'warning',
  ).length

test('faults of language alone show that nobody read a translation, so that what is only likely elsewhere is told', () => {
  expect(told(UNREAD)).toBe(1)
  expect(told('Sergei Malin leads the choir. It won a prize on Monday. Sergey Malin was glad.')).toBe(0)
})

test('whatever rules are off, the others say the same', () => {
  expect(told(UNREAD, { agreement: 'off' })).toBe(1)
})
