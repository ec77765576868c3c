import { describe, expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { names } from '../../../src/engine/analyses/names.ts'
import { contextOf } from '../../../src/engine/check.ts'

const resources = loadResources()
const ledger = (text: string) => {
  const { analyses, document } = contextOf({ text, format: 'text' }, {}, resources)
  const found = analyses.get(names)
  const { tokens } = document
  return {
    ...found,
    document,
    spelled: found.mentions.map(
      ({ role, firstToken, endToken }) =>
        (role ? `${role}: ` : '') + text.slice(tokens.start[firstToken], tokens.base[endToken - 1]),
    ),
  }
}

describe('mentions', () => {
  test.each([
    ['He met Armenian Prime Minister Nikol Pashinyan today.', ['minister: Nikol Pashinyan']],
    [
      'He met Mr. Pashinyan and the analyst Tigran Abrahamyan there.',
      ['mr: Pashinyan', 'analyst: Tigran Abrahamyan'],
    ],
    ['Then KMVA Mykhailo Shamarov came.', ['Mykhailo Shamarov']],
    ['We asked the minister of the Interior Brahim Meradi.', ['Brahim Meradi']],
    ['Talks on Nagorno-Karabakh went on in the United States.', ['Nagorno-Karabakh', 'United States']],
    [
      'We asked Ursula von der Leyen and Mohammed bin Salman.',
      ['Ursula von der Leyen', 'Mohammed bin Salman'],
    ],
    [
      'It was J. Smith, not John F. Kennedy or Sean O’Brien.',
      ['J. Smith', 'John F. Kennedy', 'Sean O’Brien'],
    ],
    ['They saw the Prime Minister on Monday in May.', []],
    ['Zhuravlyov’s team won. Then Oleg lost.', ['Zhuravlyov', 'Oleg']],
  ])('%s', (text, expected) => {
    expect(ledger(text).spelled).toEqual(expected)
  })
  test('an ordinary word at the head of a sentence is a name only when it is one elsewhere', () => {
    expect(ledger('Rice left. Many stayed.').spelled).not.toContain('Many')
    expect(ledger('We met Sister Bank there. Bank left.').spelled).toContain('Bank')
  })
  test('a run of capitals is cut', () => {
    expect(
      ledger(`We saw ${'Zoltan '.repeat(100)}here.`).mentions.every(({ words }) => words.length <= 12),
    ).toBe(true)
  })
})

describe('entries', () => {
  test('one a spelling, whatever its case and possessive, with all its places', () => {
    const { bySpelling } = ledger(
      'PASHINYAN RESIGNS\n\nNikol Pashinyan resigned. In Pashinyan’s party nobody wept.',
    )
    expect(bySpelling.get('pashinyan')).toMatchObject({ text: 'Pashinyan', tokens: { length: 3 } })
  })
  test('spellings of one name share a key', () => {
    const { byKey } = ledger('We met Nikol Pashinyan. We left Nikol Pashinian.')
    expect([...byKey.values()].map((group) => group.map(({ text }) => text))).toContainEqual([
      'Pashinyan',
      'Pashinian',
    ])
  })
  test('isName tells the tokens of mentions, particles and hyphens among them', () => {
    const { isName, document } = ledger('In Nagorno-Karabakh spoke Ursula von der Leyen.')
    const told = Array.from({ length: document.tokens.count }, (_, i) => i).filter(isName)
    expect(told.map((i) => document.text.slice(document.tokens.start[i], document.tokens.end[i]))).toEqual([
      'Nagorno',
      '-',
      'Karabakh',
      'Ursula',
      'von',
      'der',
      'Leyen',
    ])
  })
})
