import { expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { SMALL_WORDS } from '../../../src/engine/language/small-word-lists.ts'
import { Small } from '../../../src/engine/language/small-words.ts'
import { SOURCE_WORDS } from '../../../src/engine/language/source-words.ts'
import { Flag, NONE } from '../../../src/engine/lexicon/lexicon.ts'
import { classesByWord } from '../../../src/engine/word-set.ts'

const { lexicon } = loadResources()

test('no word that translations leave standing is an ordinary English one, unless its accents tell it apart', () => {
  const english = [...SOURCE_WORDS].filter(([word, [, kind]]) => {
    const number = lexicon.find(word)
    if (number === NONE || !lexicon.has(number, Flag.LOWER | Flag.FUNCTION)) return false
    // Words of the calendar are looked for in dates, where the rare English ones do not stand.
    // Abbreviations need a stop, and units a capital.
    const placed =
      (kind === 'time' && lexicon.zipf(number) < 3.5) || (kind === 'short' && lexicon.has(number, Flag.UNIT))
    return !/[^a-z]/u.test(word) && !placed
  })
  expect(english).toEqual([])
})

test('none is a word that English keeps with its accents', () => {
  const small = classesByWord(SMALL_WORDS)
  expect([...SOURCE_WORDS.keys()].filter((word) => (small.get(word) ?? 0) & Small.ACCENTED)).toEqual([])
})

test('one that is several words in the text would never be met', () => {
  expect([...SOURCE_WORDS.keys()].filter((word) => /[^\p{L}’'.º]/u.test(word))).toEqual([])
})
