import { expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check } from '../../src/engine/check.ts'
import type { CheckOptions } from '../../src/engine/options.ts'

const resources = loadResources()

/** A whole article of some 120 words. */
const ARTICLE = [
  'The harbour office of Veltmar said on Monday that the northern quay would stay closed until the end of the month.',
  'Engineers found cracks in two of the pillars last week, and divers will examine the others before any ship may tie up there again.',
  'The mayor told reporters that nobody had been in danger, and that the ferries would leave from the old fish market instead.',
  'Shop owners near the quay fear for their trade, since most of their customers come on foot from the boats.',
  'The city has promised them a lower rent for the summer, but the council has yet to vote on the sum.',
  'A first report on the pillars is due on Friday, the office added, and the repairs will begin soon after it.',
]

const severities = (sentences: readonly string[], options: CheckOptions = {}) =>
  check({ text: sentences.join('\n\n'), format: 'text' }, options, resources).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  )

const withLast = (sentence: string) => [...ARTICLE, sentence]

test('the only slip of the hand in an article that is otherwise whole counts one step less', () => {
  expect(severities(ARTICLE)).toEqual([])
  expect(severities(withLast('The divers were paid by the the city.'))).toEqual(['repeated-word warning'])
  expect(severities(withLast('The divers were paid by the goverment .'))).toEqual([
    'misspelling warning',
    'space-before-punctuation warning',
  ])
  expect(severities(withLast('The divers were paid by the city .'))).toEqual([
    'space-before-punctuation note',
  ])
})

test('in a short text, or where the request says how severe it is, a slip keeps its severity', () => {
  expect(severities(['The divers were paid by the the city.'])).toEqual(['repeated-word error'])
  expect(
    severities(withLast('The divers were paid by the the city.'), { rules: { 'repeated-word': 'error' } }),
  ).toEqual(['repeated-word error'])
})

test('what no typist does keeps its severity', () => {
  expect(severities(withLast('The divers were paid by the cityand the port.'))).toEqual([
    'merged-words error',
  ])
})

test('one word left over is a matter for the editor of a whole text, unless English keeps it as a term', () => {
  expect(severities(withLast('The wethouder thanked the divers.'))).toEqual(['untranslated warning'])
  expect(severities(withLast('The divers will be back on viernes.'))).toEqual(['untranslated warning'])
  expect(severities(withLast('The cost was put at 3 yi yuan.'))).toEqual(['untranslated warning'])
  expect(severities(withLast('The akimat thanked the divers.'))).toEqual(['untranslated note'])
})

test('many different faults of language are no slips of a native', () => {
  const faults = [
    'The divers was paid by the city.',
    'Two diver were late.',
    'The quay cost 2,5 million euros.',
    'The pillars, they are old.',
    'An other ship left, and 4 thousand people came.',
    'One of the main reason is the rain.',
    'These measures has a cost of 3,5 million euros.',
  ]
  expect(new Set(severities([...ARTICLE, faults[0], faults[2]]).map((each) => each.split(' ')[1]))).toEqual(
    new Set(['note']),
  )
  const all = severities([...ARTICLE, ...faults])
  expect(all.length).toBeGreaterThanOrEqual(6)
  expect(all.filter((each) => each.endsWith('note'))).toEqual([])
  expect(severities([...ARTICLE, ...faults], { rules: { agreement: 'note' } })).toContain('agreement note')
})
