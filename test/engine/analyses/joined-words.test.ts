import { expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { check } from '../../../src/engine/check.ts'

const resources = loadResources()
const DAMAGED = 'The mayor wasclosed out inthe end by the council.\n\n'

/** The first parts of what is told as run together, behind a damaged paragraph. */
const joinedIn = (text: string): string[] =>
  check({ text: DAMAGED + text, format: 'text' }, {}, resources)
    .findings.filter(({ rule, span }) => rule === 'merged-words' && span.start >= DAMAGED.length)
    .flatMap(({ excerpt, repairs }) =>
      repairs[0].edits.map(({ span }) =>
        excerpt.slice(0, span.start - DAMAGED.length - text.indexOf(excerpt)),
      ),
    )

test.each([
  ['The envoy flew to NewYork at dawn.', 'New'],
  ['The WorldHealth Organization sent two doctors.', 'World'],
  ['The inquiry of the Parisprosecutor began.', 'Paris'],
  ['The Parisprosecutor’s office said nothing.', 'Paris'],
  ['Her lawyer Kovacsdenied it.', 'Kovacs'],
  ['The keeper Lindqvistscored twice.', 'Lindqvist'],
  ['It rained in Juneand July.', 'June'],
  ['Inaddition, the roof leaks.', 'In'],
  ['The U.S.envoy left.', 'U.S.'],
  ['He died athis house.', 'at'],
  ['The oilprice rose.', 'oil'],
  ['LastMonday she left.', 'Last'],
  ['The USCongress voted.', 'US'],
  ['The G20summit began.', 'G20'],
  ['They live in SãoPaulo now.', 'São'],
  ['A 45-yearold man fell.', 'year'],
  ['SirAlex left early.', 'Sir'],
  ['The mayor ZuppelloFrom the north spoke.', 'Zuppello'],
  ['The MoscowRegion was calm.', 'Moscow'],
  ['Boonmee Rattanakul spoke, and SomchaiRattanakul wept.', 'Somchai'],
  ['The USand its allies left.', 'US'],
])('%s', (text, left) => {
  expect(joinedIn(text)).toEqual([left])
})

test('an age parts in two places', () => {
  expect(joinedIn('A 45yearold man fell.')).toEqual(['45', '45year'])
})

test.each([
  'They flew to toronto and back.',
  'The Marchand family sold it.',
  'She has a PlayStation and a SoundCloud account.',
  'She met the Hundertwassers.',
  'He lives in Ashby, near Kirkstead.',
])('%s has no joined words', (text) => {
  expect(joinedIn(text)).toEqual([])
})

test.each([
  ['They found that thestatemedia had lied.', ['the', 'thestate']],
  ['It was afterlosingtheir third game.', ['after', 'afterlosing']],
  ['They heard of the voters’responseto the call.', ['voters’', 'voters’response']],
  ['The bank’spurchaseof the mill failed.', ['bank’s', 'bank’spurchase']],
  ['The Ghanaianembassyin Lima was shut.', ['Ghanaian', 'Ghanaianembassy']],
])('several words: %s', (text, heads) => {
  expect(joinedIn(text)).toEqual(heads)
})

test.each(['The DVDs sold well.', 'She flew with EgyptAir to Cairo.', 'The McDonald family left.'])(
  'no run: %s',
  (text) => {
    expect(joinedIn(text)).toEqual([])
  },
)
