/** Korean names as people and systems romanize them: Ahn Kyung-min, An Gyeong-min. */

import { wordList } from '../word-set.ts'

/** Spellings of one surname that no rule makes of one another. */
const SURNAMES =
  'choe choi|heo hur huh|im lim rim yim|yi lee rhee ri i|no noh roh|bak pak park|na ra nah rah|yu yoo ryu ryoo|yun yoon youn'

const surnameOf = new Map(
  SURNAMES.split('|').flatMap((group) => {
    const spellings = wordList(group)
    return spellings.map((spelling) => [spelling, spellings[0]] as const)
  }),
)

/** What a syllable is spelled with, in place of what else stands for it; closed syllables do not tell eo from u. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^k(?!k)/, 'g'],
  [/^t(?!t)/, 'd'],
  [/^p(?!p)/, 'b'],
  [/^ch/, 'j'],
  [/ah(?=n)/, 'a'],
  [/^sh/, 's'],
  [/^[lr]/, 'r'],
  [/^w(?=oo|u)/, ''],
  [/e?ui$|ee/, 'i'],
  [/ai|ay/, 'ae'],
  [/uh$/, 'eo'],
  [/(?:eo|eu|oo|ou|u)(?=[^aeiou]+$)/, 'u'],
  [/oo/, 'u'],
  [/h$/, ''],
]

/**
 * One key for the spellings of a Korean name.
 * @param surname in small letters
 * @param syllables those of the given name, in small letters
 */
export function koreanKey(surname: string, syllables: readonly string[]): string {
  const given = syllables.map(plain).join('-')
  return `${surnameOf.get(surname) ?? plain(surname)} ${given}`
}

const plain = (syllable: string): string =>
  RULES.reduce((word, [from, to]) => word.replace(from, to), syllable)
