import { Kind } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import type { Analysis } from '../../analyses.ts'
import { names } from '../../names.ts'
import { unknownWords } from '../../unknown-words.ts'
import { grammar, isThing } from '../grammar.ts'
import { whomCalled } from './called.ts'
import type { Cast } from './cast.ts'
import { learnNames } from './learned.ts'
import { whomNamed } from './named.ts'
import { Who } from './who.ts'

/** By token, whom it names. A name stands at its last word; several persons are nobody, since no “he” stands for them. */
export const persons: Analysis<Uint8Array> = {
  name: 'persons',
  compute: (analyses) => {
    const words = analyses.get(grammar)
    const { mentions } = analyses.get(names)
    const { tokens, roles } = words
    const who = new Uint8Array(tokens.count)
    const cast: Cast = {
      grammar: words,
      who,
      genders: analyses.resources.genders,
      small: analyses.resources.smallWords,
      verdicts: analyses.get(unknownWords).verdicts,
      surnames: new Map(),
      bodies: new Set(),
      bodyStarts: new Set(),
    }
    learnNames(cast, mentions)
    // Names first: a noun before or behind one may mean the same person.
    const inName = new Uint8Array(tokens.count)
    for (const mention of mentions) {
      inName.fill(1, mention.firstToken, mention.endToken)
      who[mention.words[mention.words.length - 1]] = whomNamed(cast, mention)
    }
    for (let k = 0; k < tokens.count; k++) {
      if (tokens.kind[k] !== Kind.word || inName[k]) continue
      if (roles[k] & NOUNS || tokens.facts[k] & Flag.HUMAN || tokens.word[k] === words.words.old)
        who[k] = whomCalled(cast, k)
      else if (tokens.facts[k] & Flag.NOUN && isThing(words, k, Thing.SHIP)) who[k] = Who.ship
    }
    return who
  },
}

/** Words that may mean somebody or a body. */
const NOUNS = Role.PERSON | Role.BODY | Role.GENDERED
