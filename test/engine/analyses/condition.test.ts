import { expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { damaged } from '../../../src/engine/analyses/condition.ts'
import { contextOf } from '../../../src/engine/check.ts'

const resources = loadResources()

/** Some three hundred words of plain English. */
const LONG = Array.from(
  { length: 30 },
  (_, i) => `On day ${i + 1} of the fair some ${i * 7 + 12} people came to the mill.`,
).join(' ')

const isDamaged = (text: string): boolean =>
  contextOf({ text, format: 'text' }, {}, resources).analyses.get(damaged)

test.each([
  [
    'three listed words',
    'The fine was paid by the gemeente. The rechter spoke, and the brandweer left at noon.',
  ],
  [
    'a listed word, a doubtful one and a slip',
    'The word of the rechter was law. The waarbij left, and the comission met.',
  ],
])('%s make a short text damaged', (_, text) => {
  expect(isDamaged(text)).toBe(true)
})

test.each([
  ['two', 'The fine was paid by the gemeente. The rechter spoke, and the fire brigade left at noon.'],
  [
    'words that the text explains',
    'The gemeente (town) paid the fine. The rechter, the judge, spoke, and the firemen, or brandweer, left at noon.',
  ],
  [
    'three in a long text',
    `The fine was paid by the gemeente. The rechter spoke, and the brandweer left.\n\n${LONG}`,
  ],
])('%s do not', (_, text) => {
  expect(isDamaged(text)).toBe(false)
})
