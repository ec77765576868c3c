/** Korean names as people and systems romanize them: Ahn Kyung-min, An Gyeong-min. */

import { wordList } from '../word-set.ts'

/** Spellings of one surname, the official one first. */
const SURNAMES = [
  'an ahn',
  'bae pae',
  'baek paek paik baik',
  'bang pang',
  'byeon byun pyon',
  'jang chang',
  'jo cho',
  'choe choi',
  'jeong jung chung chong cheong',
  'jeon jun chun chon',
  'eom um uhm',
  'gang kang',
  'gil kil',
  'go ko koh',
  'gong kong',
  'gu koo ku goo',
  'gwak kwak',
  'gwon kwon',
  'han hahn',
  'heo hur huh',
  'hwang whang',
  'im lim rim yim',
  'ji jee',
  'ju joo',
  'gim kim',
  'yi lee rhee ri i',
  'mun moon',
  'myeong myung',
  'no noh roh',
  'oh o',
  'bak pak park',
  'na ra nah rah',
  'yu yoo ryu ryoo',
  'seo suh',
  'sim shim',
  'sin shin',
  'son sohn',
  'seong sung',
  'won weon',
  'u woo wu',
  'yeo yuh',
  'yeom yum',
  'yun yoon youn',
]

const officialOf = new Map(
  SURNAMES.flatMap((group) => {
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
  [/^sh/, 's'],
  [/^[lr]/, 'r'],
  [/^w(?=oo|u)/, ''],
  [/e?ui$|ee/, 'i'],
  [/ai|ay/, 'ae'],
  [/uh$/, 'eo'],
  [/(?:eo|oo|ou|u)(?=[^aeiou]+$)/, 'u'],
  [/oo/, 'u'],
  [/h$/, ''],
]

/**
 * One key for the spellings of a Korean name.
 * @param surname in small letters
 * @param syllables those of the given name, in small letters
 */
export function koreanKey(surname: string, syllables: readonly string[]): string {
  const given = syllables.map((syllable) =>
    RULES.reduce((word, [from, to]) => word.replace(from, to), syllable),
  )
  return `${officialOf.get(surname) ?? surname} ${given.join('-')}`
}
