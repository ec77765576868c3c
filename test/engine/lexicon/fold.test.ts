import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/engine/lexicon/lexicon.ts'
import { lexiconOf } from './build.ts'

describe('folding', () => {
  test.each([
    ['Élysée', 'elysee'],
    ['e\u0301', 'e'],
    ['Straße', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['Søren', 'soren'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Əliyev', 'aliyev'],
    ['Nguyễn', 'nguyen'],
    ['don’t', "don't"],
    ['co\u00adoperate', 'cooperate'],
    ['Covid-19', 'covid-19'],
    ['Киев', 'киев'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })

  test('look-up folds as fold does, character by character', () => {
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCharCode(code)
      const folded = fold(character)
      if (!/^[a-z0-9']+$/.test(folded)) continue
      expect(lexiconOf([`x${folded}y`]).find(`X${character}Y`), `U+${code.toString(16)}`).toBe(0)
    }
  })
})
