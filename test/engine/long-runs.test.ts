import { expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check } from '../../src/engine/check.ts'

const resources = loadResources()

// Each would take minutes, or the stack, if what stands in a row were followed from each of its parts.
test.each([
  ['one word', 'word '.repeat(60_000)],
  ['numbers joined by hyphens', `They saw ${'twenty-'.repeat(30_000)}goat in it.`],
  ['a plural in the singular', 'all the passenger survived '.repeat(10_000)],
  [
    'what is the reader’s, and you in quotations',
    'The singer cancelled your tour. “You” left. '.repeat(10_000),
  ],
  [
    'second subjects',
    'The price of milk it rose by a fifth. Those who have no ticket, they must wait. '.repeat(4_000),
  ],
  ['capitals in one sentence', 'The Tall minister said That the Big house Was ready and '.repeat(8_000)],
  ['faults of grammar in one sentence', 'The unit was compose of ten men '.repeat(10_000)],
  ['short sentences in one paragraph', 'First…. and so on. '.repeat(12_000)],
])(
  'a run of %s is checked',
  (_, text) => {
    expect(check({ text, format: 'text' }, {}, resources).document.words).toBeGreaterThan(10_000)
  },
  60_000,
)
