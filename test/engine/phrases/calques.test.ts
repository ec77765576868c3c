import { describe, expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { calques } from '../../../src/engine/analyses/calques.ts'
import { contextOf } from '../../../src/engine/check.ts'
import { languageName } from '../../../src/engine/language/languages.ts'
import { type CalqueEntry, calqueEntries } from '../../../src/engine/phrases/calques/entries.ts'
import { Calques } from '../../../src/engine/phrases/calques/table.ts'
import { calqueTable } from '../../../src/tools/calques.ts'

const resources = loadResources()
const entries = calqueEntries()
const all = new Calques(calqueTable(resources.lexicon))

/** What a text holds of these calques. */
function found(text: string, known: Calques = all) {
  const context = contextOf({ text, format: 'text' }, {}, { ...resources, calques: known })
  return context.analyses.get(calques)
}

/** The usual English for the one calque that is in the text, with the text around it. */
function usual(text: string, known?: Calques): string {
  const [match, ...others] = found(text, known)
  expect(others).toEqual([])
  return match ? text.slice(0, match.start) + match.english + text.slice(match.end) : text
}

const languages = [...new Set(entries.map(({ sources }) => sources[0][0]))]

test.each(['es', 'fr', 'pt', 'it', 'de', 'ru', 'tr', 'ar', 'zh'])(
  '%s has thirty calques or more',
  (language) =>
    expect(entries.filter(({ sources }) => sources[0][0] === language).length).toBeGreaterThanOrEqual(30),
)

describe.each(languages.map((language) => [languageName(language), language]))('%s', (_, language) => {
  const own = entries.filter(({ sources }) => sources[0][0] === language)

  test.each(own.map((entry) => [entry.proof, entry]))('%s', (proof, entry) => {
    const matches = found(proof)
    expect(matches.map(({ calque }) => calque)).toEqual([all.at(entries.indexOf(entry))])
    expect(matches[0].english).not.toMatch(/[{}~]|^\s|\s$|\s\s/)
    // What is put in its place is no calque itself.
    if (entry.trust === 'likely') expect(found(usual(proof))).toEqual([])
  })
})

test('there are a thousand or more, each pattern and each proving sentence once, of languages that have a name', () => {
  expect(entries.length).toBeGreaterThanOrEqual(1000)
  const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) < i)
  expect(repeated(entries.map(({ pattern }) => pattern))).toEqual([])
  expect(repeated(entries.map(({ proof }) => proof))).toEqual([])
  for (const code of new Set(entries.flatMap(({ languages }) => languages)))
    expect(languageName(code), code).not.toBe(languageName('xx'))
})

describe('the language of patterns', () => {
  /** A table of this one calque. */
  const of = (pattern: string, english = 'x'): Calques => {
    const entry: CalqueEntry = {
      pattern,
      english,
      trust: 'likely',
      native: 'never',
      sources: [['es', 'x']],
      languages: ['es'],
      proof: '',
    }
    return new Calques(calqueTable(resources.lexicon, [entry]))
  }

  test.each([
    ['put~ the question → ask~', 'She put the question to him.', 'She asked to him.'],
    ['put~ the question → ask~', 'She has put the question.', 'She has asked.'],
    ['put~ the question → ask~', 'She will put the question.', 'She will ask.'],
    ['put~ the question → ask~', 'Putting the question is hard.', 'Asking is hard.'],
    ['carry~ the bag → take~ it', 'He carries the bag, he said.', 'He takes it, he said.'],
    ['a (red|very old) boat → x', 'They saw a very old boat.', 'They saw x.'],
    ['a [red] boat → x', 'They saw a boat and a tree.', 'They saw x and a tree.'],
    [
      '{Number} harbours of {Name} → {2} ({1})',
      'The two harbours of Las Palmas are full.',
      'The Las (two) Palmas are full.',
    ],
    ['<the boat> of {Day} → x', 'The boat of Monday has left.', 'X of Monday has left.'],
    ['^ <so the captain> $ → x', '“It is safe”, so the captain.', '“It is safe”, x.'],
    ['the {Ordinal} boat → boat {1}', 'They saw the 21st boat.', 'They saw boat 21st.'],
    ['a boat : {Words} → {1}', 'They saw a boat: it sank.', 'They saw it sank.'],
    ['up on {Number} % → up {1}%', 'Prices went up on 5%.', 'Prices went up 5%.'],
    ['the red boat → x', 'He said: “The red boat sank.”', 'He said: “X sank.”'],
    ['the boat {Words} sank → {1}', 'He said the boat with the flag sank.', 'He said with the flag.'],
    ['§ boat of {Plural} → {1}', 'It was late. Boat of pilots sank.', 'It was late. Pilots sank.'],
    ['the boat of {Bygone} → {1}', 'They saw the boat of 1902.', 'They saw 1902.'],
    ['<the boat> !(Noun) → x', 'They say the boat and the net sank.', 'They say x and the net sank.'],
  ])('%s: %s', (entry, text, expected) => {
    const [pattern, english] = entry.split(' → ')
    expect(usual(text, of(pattern, english))).toBe(expected)
  })

  test.each([
    ['a red boat', 'They saw a red, boat.'],
    ['a red boat', 'They saw A Red Boat.'],
    ['a red boat', 'It was a red. Boat was a word he knew.'],
    ['the boat', 'The boat’s name is known.'],
    ['the boat !(of|was)', 'They say that the boat was red.'],
    ['!(of|was) the boat', 'It was the boat.'],
    ['^ so the captain $', '“It is safe”, so the captain said.'],
    ['^ so the captain $', 'And so the captain.'],
    ['the boat of {Day}', 'They sold the boat of Anna.'],
    ['the boat of Plural', 'They sold the boat of women’s clubs.'],
    ['the boat of Bygone', 'They sold the boat of 2002.'],
    ['the boat !(Noun|sank)', 'The boat crew said that the boat sank.'],
    ['§ boat of pilots', 'A boat of pilots sank.'],
    ['¶ boat of pilots', 'Nine hurt on boat of pilots'],
  ])('not %s: %s', (pattern, text) => expect(found(text, of(pattern))).toEqual([]))

  test.each([
    ['a (red boat', /stays open/],
    ['a red) boat', /out of place/],
    ['a rrred boat', /lexicon does not know/],
    ['a {Colour} boat', /nothing is named/],
    ['{Number} {Words}', /no word finds/],
    ['a red; boat', /means nothing/],
  ])('%s cannot be compiled', (pattern, message) => expect(() => of(pattern)).toThrow(message))

  test('what was not remembered cannot be said again', () =>
    expect(() => of('a red boat', 'a {1} boat')).toThrow(/remembers nothing/))
})

test('of two that overlap the longer one is told', () => {
  const text = 'He said the mill burned down in the night from Monday to Tuesday.'
  expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'in the night from Monday to Tuesday',
  ])
})
