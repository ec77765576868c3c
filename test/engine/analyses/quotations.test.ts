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

test.each([
  ['""The ice is thin", the pilot said.', '"The ice is thin", the pilot said.'],
  ['He spoke of "thin ice"" and left.', 'He spoke of "thin ice" and left.'],
  ['The "House "Buoy"" is a museum.', 'The "House ‘Buoy’" is a museum.'],
  ['They call it ,,thin" ice.', 'They call it "thin" ice.'],
  ['They call it `thin` ice.', 'They call it “thin” ice.'],
  ['They call it ″thin″ ice.', 'They call it “thin” ice.'],
  ['They call it \'thin" ice.', 'They call it "thin" ice.'],
  ['They call it "thin\' ice.', 'They call it "thin" ice.'],
  ['"The ice is thin, "said the pilot. He is old.', '"The ice is thin," said the pilot. He is old.'],
])('%s is mended', (text, expected) => {
  const edits = check({ text, format: 'text' }, {}, resources).findings.flatMap(({ repairs }) =>
    repairs[0].edits.map(({ span, text }) => ({ ...span, text })),
  )
  expect(applyEdits(text, edits).text).toBe(expected)
})

test.each([
  'The pipe is 6" wide, and the other one 8" or so.',
  'He came "" and went.',
  'In the \'90s the "players\' union" was strong.',
  "The \"pilots' house\" and the 'buoy' are old.",
  'The tune is called ```.',
])('%s has its marks in order', (text) => {
  expect(check({ text, format: 'text' }, {}, resources).findings).toEqual([])
})

const DAMAGED = 'The mayor wasclosed out inthe end by the council.\n\n'

test('a straight mark without its partner is told in a damaged text alone', () => {
  const text = 'He called the ice "thin in the bay and went home. Nobody asked.'
  const quotesIn = (text: string): string[] =>
    check({ text, format: 'text' }, {}, resources)
      .findings.filter(({ rule }) => rule === 'quotes')
      .map(({ excerpt }) => excerpt)
  expect(quotesIn(text)).toEqual([])
  expect(quotesIn(DAMAGED + text)).toEqual(['"'])
  expect(
    quotesIn(`${DAMAGED}“The ice is thin," he said.\n\n"The bay is wide.\n\n"The sea is deep."`),
  ).toEqual(['"'])
})
