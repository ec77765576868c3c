import { tokenKey } from '../../document/document.ts'
import type { Analysis } from '../analyses.ts'
import { names } from '../names.ts'
import { grammar } from './grammar.ts'
import { persons } from './persons/persons.ts'
import { genderOf, isSingle, Who } from './persons/who.ts'

/** Tokens behind a name whose pronoun may mean it, and how many names must agree. */
const REACH = 25
const FEWEST = 2

/**
 * By token, the gender that the text gives to a name of which no list knows it: that of the first pronoun behind it, where
 * at least two such pronouns agree and hardly any is of the other.
 */
export const votedGenders: Analysis<Uint8Array> = {
  name: 'voted-genders',
  compute: (analyses) => {
    const words = analyses.get(grammar)
    const who = analyses.get(persons)
    const { document, tokens } = words
    const unknown = analyses
      .get(names)
      .mentions.filter((mention) => who[mention.words[mention.words.length - 1]] === Who.unknown)
    const votes = new Map<string, [he: number, she: number]>()
    const votesFor = (word: number) => votes.get(tokenKey(document, word)) ?? [0, 0]
    for (const mention of unknown)
      for (let k = mention.endToken; k < Math.min(tokens.count, mention.endToken + REACH); k++) {
        const gender = genderOf(words, k)
        // Somebody else stands between.
        if (!gender && isSingle(who[k])) break
        if (!gender) continue
        for (const word of mention.words) {
          const [he, she] = votesFor(word)
          votes.set(tokenKey(document, word), gender === Who.he ? [he + 1, she] : [he, she + 1])
        }
        break
      }
    const voted = new Uint8Array(tokens.count)
    for (const mention of unknown) {
      const all = mention.words.map(votesFor)
      const he = Math.max(...all.map(([his]) => his))
      const she = Math.max(...all.map(([, her]) => her))
      if (Math.max(he, she) >= FEWEST && Math.min(he, she) * 4 <= Math.max(he, she))
        voted[mention.words[mention.words.length - 1]] = he > she ? Who.he : Who.she
    }
    return voted
  },
}
