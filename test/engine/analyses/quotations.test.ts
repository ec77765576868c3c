import { expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { check } from '../../../src/engine/check.ts'
import { applyEdits } from '../../../src/engine/span.ts'

const resources = loadResources()

/** The text after the first repair of its only unpaired mark. */
function paired(text: string): string {
  const { findings } = check({ text, format: 'text' }, {}, resources)
  const [found, ...more] = findings.filter(({ rule }) => rule === 'quotes')
  expect(more).toEqual([])
  return applyEdits(
    text,
    found.repairs[0].edits.map(({ span, text }) => ({ ...span, text })),
  ).text
}

test.each([
  [
    'before who speaks',
    'The pilot came first. “The light went out at six, recalls Oskar Wendt. He is old.',
    'The pilot came first. “The light went out at six,” recalls Oskar Wendt. He is old.',
  ],
  [
    'at the end of the paragraph',
    'Nobody in the office answered. “The buoys are for the summer guests only.\n\nThe ferry sails at noon.',
    'Nobody in the office answered. “The buoys are for the summer guests only.”\n\nThe ferry sails at noon.',
  ],
  [
    'before who introduces the next quotation',
    '“A coast without lights is a graveyard. His brother, he added, “will not sail again” this year.',
    '“A coast without lights is a graveyard.” His brother, he added, “will not sail again” this year.',
  ],
])('the missing mark closes a quotation %s', (_, text, expected) => {
  expect(paired(text)).toBe(expected)
})

test('the missing mark opens the sentence of who speaks', () => {
  expect(
    paired('The night was cold. We lay on the bank until the morning,” said the cook of the ferry.'),
  ).toBe('The night was cold. “We lay on the bank until the morning,” said the cook of the ferry.')
})

test('a closing mark too many goes', () => {
  expect(
    paired('The harbour is closed until Monday, according to the pilot.” The ferry sails at noon.'),
  ).toBe('The harbour is closed until Monday, according to the pilot. The ferry sails at noon.')
})

test('before who speaks the comma comes inside the English mark', () => {
  const text =
    '„The rope was older than the boat“, explains the engineer. It lay in the „House of Nets“, a museum.'
  const { findings } = check({ text, format: 'text' }, {}, resources)
  const edits = findings.flatMap(({ repairs }) =>
    repairs[0].edits.map(({ span, text }) => ({ ...span, text })),
  )
  expect(applyEdits(text, edits).text).toBe(
    '“The rope was older than the boat,” explains the engineer. It lay in the “House of Nets”, a museum.',
  )
})
