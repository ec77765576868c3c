import { tokenKey, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { endsPhrase, type Grammar, isCase, isPlain } from './grammar.ts'

/** Two words side by side of which one is in a form that does not stand there, and what it should be. */
export interface WordPair {
  readonly kind: 'other' | 'both' | 'object' | 'hundreds' | 'people'
  readonly first: number
  readonly last: number
  /** The word to be changed, and what to; empty where it goes. */
  readonly at: number
  readonly text: string
}

const PLURAL_NOUN = Flag.NOUN | Flag.PLURAL

const isPlural = ({ tokens, roles }: Grammar, i: number): boolean =>
  (tokens.facts[i] & (PLURAL_NOUN | Flag.FUNCTION)) === PLURAL_NOUN && !(roles[i] & Role.PLURAL_FORM)

/** The fault of the pair that begins at token `i`: “others countries”, “both two”, “some of they”, “hundred of people”, “the Russians troops”. */
export function wordPairAt(grammar: Grammar, i: number, from: number, to: number): WordPair | undefined {
  const { document, tokens, roles, words } = grammar
  const next = i + 1
  const word = tokens.word[i]
  if (next >= to || tokens.flags[i] & Mark.hyphen || !(tokens.flags[next] & Mark.spaceBefore))
    return undefined
  if (word === words.others)
    return isPlain(grammar, next) && isPlural(grammar, next)
      ? { kind: 'other', first: i, last: next, at: i, text: i === from ? 'Other' : 'other' }
      : undefined
  if (word === words.both) {
    const two = tokenKey(document, next) === 'two' && isPlain(grammar, next) && isPlural(grammar, next + 1)
    if (two && !(roles[next + 2] & Role.AND))
      return { kind: 'both', first: i, last: next, at: next, text: '' }
    // “Their both sons”, “the both sides”
    const the = tokens.word[i - 1] === words.the
    const owned = i > from && (isCase(grammar, i - 1, Case.OWNER) || the) && isPlural(grammar, next)
    return owned && isPlain(grammar, next)
      ? { kind: 'both', first: i - 1, last: i, at: the ? i : i - 1, text: '' }
      : undefined
  }
  // “Given to she on Monday”, “between he and the minister”
  if (roles[next] & (Role.HE | Role.THEY) && isCase(grammar, i, Case.BEFORE_OBJECT)) {
    const object = SUBJECTS.get(tokenKey(document, next))
    return object && roles[next + 1] & (Role.PREPOSITION | Role.TIME | Role.AND) && isPlain(grammar, next)
      ? { kind: 'object', first: i, last: next, at: next, text: object }
      : undefined
  }
  if (word === words.of) {
    const subject = SUBJECTS.get(tokenKey(document, next))
    if (subject && isPlain(grammar, next) && !(roles[next + 1] & Role.RELATIVE))
      return { kind: 'object', first: i, last: next, at: next, text: subject }
    const power = i - 1
    const counted = isPlain(grammar, next) && (isPlural(grammar, next) || tokens.word[next] === words.people)
    if (!counted || power < from || !isCase(grammar, power, Case.POWER) || tokens.flags[power] & Mark.hyphen)
      return undefined
    const before = power - 1
    const alone =
      power === from ||
      (tokens.kind[before] === Kind.word &&
        !(roles[before] & (Role.DETERMINER | Role.MANY | Role.ONE)) &&
        (tokens.facts[before] & Flag.PAST || !(tokens.facts[before] & (Flag.ADJECTIVE | Flag.NOUN))) &&
        tokens.word[before] !== words.one)
    return alone
      ? {
          kind: 'hundreds',
          first: power,
          last: i,
          at: power,
          text: `${tokenText(document, power)}s`,
        }
      : undefined
  }
  // “A forty manuscripts”, “a 6 tons”; not “a two thirds majority”, “won a 200 metres”
  const figure = tokens.kind[next] === Kind.number && !(tokens.flags[next] & Mark.hyphen)
  if (word === words.a && (figure || roles[next] & Role.MANY) && !(roles[next] & Role.DETERMINER)) {
    const noun = next + 1
    const race = figure && /^(?:met|yard)/.test(tokenKey(document, noun))
    const several =
      !race && (figure || isPlain(grammar, next)) && isPlain(grammar, noun) && isPlural(grammar, noun)
    const ends =
      endsPhrase(grammar, noun) ||
      (figure && tokens.word[noun + 1] === words.of) ||
      (tokens.facts[noun + 1] & Flag.PAST) !== 0
    return several &&
      ends &&
      !(roles[noun] & Role.TIME) &&
      !(tokens.word[noun + 1] === words.to && tokens.word[noun + 2] === words.one)
      ? { kind: 'both', first: i, last: next, at: i, text: '' }
      : undefined
  }
  // “The Russians troops”
  if (!(tokens.facts[next] & Flag.PLURAL) || !isPlain(grammar, next) || !isPlural(grammar, next))
    return undefined
  const end = tokens.end[i]
  if (!document.text.startsWith('ns', end - 2) || !(tokens.flags[i] & Mark.title)) return undefined
  const people = document.text.slice(tokens.start[i], end - 1)
  const number = grammar.lexicon.find(people)
  return number !== NONE &&
    grammar.lexicon.flags(number) & Flag.DEMONYM &&
    tokens.base[i] === end &&
    !(tokens.facts[next] & Flag.PAST)
    ? { kind: 'people', first: i, last: next, at: i, text: people }
    : undefined
}

const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['they', 'them'],
  ['we', 'us'],
  ['he', 'him'],
  ['she', 'her'],
])
