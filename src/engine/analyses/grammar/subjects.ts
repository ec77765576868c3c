import { isComma, isPossessive, tokenKey, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { AUXILIARY, FINITE, type Grammar, isGap, isInner, isThing } from './grammar.ts'

/** A noun phrase that begins a sentence and can be nothing but its subject. */
export interface SubjectPhrase {
  /** The first token behind it. */
  readonly end: number
  /**
   * It names a time, stands before a clause (“the reason”), or may be a predicate put first (“the son of a miner”).
   */
  readonly frame: boolean
  /** A name, or a noun with an article or demonstrative and nothing behind it: no predicate put first. */
  readonly bare: boolean
  /** A noun with another behind it, which hardly is a predicate put first: “the price of bread”, not “the home of kings”. */
  readonly heavy?: boolean
}

/** Words of a subject before it is taken for something else. */
const LONGEST = 14

/** The subject that begins at token `from`: a name or a definite noun phrase, without a verb. Undefined for all else. */
export function subjectPhrase(grammar: Grammar, from: number, to: number): SubjectPhrase | undefined {
  const { tokens, roles } = grammar
  const named = isName(grammar, from)
  // “Egypt’s ministry”, “Boatbuilder Lund”: an owner or a name makes it definite too.
  const owned = named && isPossessive(tokens, from)
  const titled =
    !named &&
    (tokens.facts[from] & (Flag.NOUN | NO_TITLE)) === Flag.NOUN &&
    !((roles[from] | roles[from + 1]) & ~NOUNS)
  // “Mining, which …”
  if (
    tokens.facts[from] & Flag.NOUN &&
    !(roles[from] & (STOPS | Role.FRAME | Role.TIME | Role.PREPOSITION)) &&
    isComma(grammar.document, from + 1) &&
    roles[from + 2] & Role.RELATIVE
  )
    return { end: from + 1, frame: false, bare: false }
  if (!named && !titled && !isDefinite(grammar, from)) return undefined
  let prepositions = 0
  let frame = false
  let name = !titled
  // “The National Bank of Georgia”
  let proper = !titled
  let heavy = tokens.word[from] === grammar.words.the
  let i = from
  for (; i < to && i < from + LONGEST; i++) {
    if (tokens.kind[i] === Kind.number) continue
    if (tokens.kind[i] !== Kind.word) {
      if (isInner(grammar, i)) continue
      break
    }
    if (i > from && isCapitalPronoun(grammar, i)) break
    // “The assembly of the union it will”
    // “Russia he denies any part”; a stranger may be a slip: “Beneathit they had”.
    const first = named && tokens.word[from] !== NONE && roles[i] & Role.HE ? from : from + 1
    if (
      i > first &&
      roles[i] & (Role.HE | Role.THEY) &&
      (beginsAgain(grammar, i) || beginsLoosely(grammar, i))
    )
      break
    // “Her son Danylo” is no predicate put first.
    const frames =
      (roles[i] & Role.FRAME ||
        (roles[from] & Role.MANY && i > from && prepositions === 0 && isGap(grammar, i, Gap.EXPLAINED))) &&
      !(i + 1 < to && isName(grammar, i + 1))
    if (frames || (roles[i] & Role.TIME && prepositions === 0)) frame = true
    if (!(tokens.flags[i] & Mark.lower)) name ||= i > from && isName(grammar, i)
    else {
      if (
        roles[i] & STOPS ||
        (isVerbal(tokens.facts[i]) &&
          !(i === from + 1 && (tokens.word[from] === grammar.words.those || isAttribute(grammar, i))))
      )
        return undefined
      if (roles[i] & Role.PREPOSITION) prepositions++
      else if (i > from) {
        if (!(roles[i] & (Role.AND | Role.DETERMINER))) proper = false
        if (prepositions === 0 && isPredicative(grammar, i)) heavy = false
      }
    }
  }
  // “Those arrested, four men, they”
  const those = tokens.word[from] === grammar.words.those && i === from + 2
  if (
    !name ||
    i >= to ||
    i === from + LONGEST ||
    !(those || isNominal(grammar, i - 1) || isCode(grammar, i - 1))
  )
    return undefined
  const plain =
    named && !owned
      ? prepositions === 0
      : prepositions === 0 && i - from <= (owned ? 4 : tokens.kind[i - 1] === Kind.number ? 5 : 3)
  return {
    end: i,
    frame,
    bare: plain || (proper && i - from > 2 && !(named && !owned)),
    heavy: heavy && !proper && prepositions > 0,
  }
}

/** “The tallest”, “the capital”, “the brainchild”, “the head”: what something else may be called in advance. */
function isPredicative(grammar: Grammar, i: number): boolean {
  const { document, tokens, roles } = grammar
  const key = tokenKey(document, i)
  const superlative = key.endsWith('est') && (tokens.facts[i] & Flag.ADJECTIVE) !== 0
  return (
    superlative ||
    (roles[i] & (Role.PERSON | Role.BODY | Role.FRAME)) !== 0 ||
    isThing(grammar, i, Thing.PREDICATE)
  )
}

/** “The BR-282”, “the road SC-110”, “the Boeing 737”: a number that ends a name. */
function isCode(grammar: Grammar, i: number): boolean {
  const { tokens } = grammar
  if (tokens.kind[i] !== Kind.number) return false
  const letters = isInner(grammar, i - 1) || tokenUnit(grammar.document, i - 1) === 0x2d ? i - 2 : i - 1
  return tokens.kind[letters] === Kind.word && !(tokens.flags[letters] & Mark.lower)
}

/** “It will”, “it opened a file”: a pronoun with its verb, and no clause on the noun before, which would lack its object. */
export function beginsAgain({ tokens, roles, words, gaps }: Grammar, pronoun: number): boolean {
  const before = (gaps.get(tokens.word[pronoun - 1]) ?? 0) & Gap.WITH_CLAUSE
  if (before || (roles[pronoun] & Role.THEY && tokens.word[pronoun] !== words.they)) return false
  if (roles[pronoun - 1] & Role.PREPOSITION) return false
  // “It also sent 600 men”
  let verb = pronoun + 1
  if (roles[verb] & Role.BETWEEN) verb++
  if (roles[verb] & FINITE) return true
  // “The price of rice it rose by …”
  const plain = (gaps.get(tokens.word[verb]) ?? 0) & (Gap.INTRANSITIVE | Gap.WITH_PREPOSITION)
  if (plain && roles[verb + 1] & Role.PREPOSITION && tokens.kind[verb + 2] <= Kind.number) return true
  // “Then the phone it died.”
  if (plain & Gap.INTRANSITIVE && tokens.kind[verb + 1] === Kind.punctuation) return true
  const facts = tokens.facts[verb]
  const present = (facts & Flag.PAST) === 0
  // “The minister he said that the road …”, “the farmers they demand that it …”
  const base = tokens.word[pronoun] === words.they ? Flag.BASE : 0
  if (
    tokens.word[verb + 1] === words.that &&
    roles[verb + 2] & (Role.HE | Role.THEY | Role.DETERMINER) &&
    !(roles[verb + 3] & Role.TIME)
  )
    return (facts & (Flag.PAST | Flag.THIRD | base)) !== 0
  if (!(facts & (Flag.PAST | Flag.THIRD)) || roles[verb] & Role.SAY) return false
  // “The man she calls the boss”
  const small = tokens.flags[pronoun - 1] & Mark.lower
  const two = small && (gaps.get(tokens.word[verb]) ?? 0) & Gap.TWO_OBJECTS
  if (present && (two || roles[pronoun - 1] & Role.PERSON)) return false
  const object = verb + 1
  // “The minister he met on Sunday the envoy”
  if (
    roles[object] & Role.PREPOSITION &&
    roles[object + 1] & Role.TIME &&
    roles[object + 2] & Role.DETERMINER
  )
    return true
  // “The crew she led the year before”
  if (roles[object + 1] & Role.TIME) return false
  // “It denies any role”, “it foresees that”
  if (roles[object] & (Role.DETERMINER | Role.MANY) || tokens.kind[object] === Kind.number) return true
  return !(facts & Flag.NOUN) && tokens.word[object] === words.that
}

/**
 * “They blame the wind”, “he always comes back”, “she paid on time”, “he said that”: in a damaged text, where no other
 * verb follows, that is the sentence’s verb and no clause on the noun before.
 */
export function beginsLoosely(grammar: Grammar, pronoun: number): boolean {
  const { tokens, roles, words } = grammar
  const before = pronoun - 1
  if (isGap(grammar, before, Gap.WITH_CLAUSE) || roles[before] & Role.PREPOSITION) return false
  const they = tokens.word[pronoun] === words.they
  if ((roles[pronoun] & Role.THEY && !they) || !grammar.isDamaged()) return false
  let verb = pronoun + 1
  if (roles[verb] & Role.BETWEEN) verb++
  const facts = tokens.facts[verb]
  const object = verb + 1
  if (facts & Flag.FUNCTION || !(facts & (Flag.PAST | (they ? Flag.BASE : Flag.THIRD)))) return false
  if (roles[object] & Role.TIME || roles[object + 1] & Role.TIME) return false
  // “The bread it makes feeds the town”
  const noun = tokens.facts[object] & (Flag.THIRD | Flag.PAST | (they ? Flag.BASE : 0)) ? 0 : Flag.NOUN
  return (
    (roles[object] & (Role.PREPOSITION | Role.DETERMINER | Role.MANY)) !== 0 ||
    ((tokens.flags[object] & Mark.lower) !== 0 && (tokens.facts[object] & (noun | Flag.ADVERB)) !== 0)
  )
}

/** What a noun is not, when it stands like a title before a name. */
const NO_TITLE = Flag.ADVERB | Flag.FUNCTION | Flag.PARTICIPLE | Flag.PAST | Flag.GERUND

/** What no plain subject holds. */
const STOPS = AUXILIARY | Role.HE | Role.THEY | Role.OBJECT | Role.SAY | Role.RELATIVE | Role.SUBORDINATE

/** “The armed men”: a participle between a determiner and a noun. */
function isAttribute({ tokens, roles }: Grammar, i: number): boolean {
  const noun = i + 1
  return (
    (roles[i - 1] & (Role.DETERMINER | Role.MANY)) !== 0 &&
    (tokens.facts[i] & Flag.PARTICIPLE) !== 0 &&
    (tokens.flags[noun] & Mark.lower) !== 0 &&
    (tokens.facts[noun] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
  )
}

/** A verb that cannot be taken for a noun or adjective, or an adverb. */
function isVerbal(facts: number): boolean {
  if (facts & (Flag.FUNCTION | Flag.NOUN)) return false
  return (
    (facts & (Flag.PAST | Flag.THIRD | Flag.BASE | Flag.PARTICIPLE | Flag.GERUND)) !== 0 ||
    (facts & (Flag.ADVERB | Flag.ADJECTIVE)) === Flag.ADVERB
  )
}

function isNominal({ tokens, roles }: Grammar, i: number): boolean {
  if (tokens.kind[i] !== Kind.word) return false
  if (!(tokens.flags[i] & Mark.lower)) return true
  // “The firm”, “of the mine”
  if (roles[i - 1] & Role.DETERMINER && tokens.facts[i] & Flag.NOUN) return true
  return (tokens.facts[i] & (Flag.NOUN | Flag.ADVERB | Flag.PARTICIPLE | Flag.FUNCTION)) === Flag.NOUN
}

function isDefinite({ tokens, roles, words }: Grammar, i: number): boolean {
  const word = tokens.word[i]
  return (
    word === words.the ||
    word === words.this ||
    word === words.these ||
    word === words.those ||
    word === words.their ||
    word === words.his ||
    word === words.her ||
    word === words.its ||
    word === words.all ||
    word === words.most ||
    (roles[i] & Role.MANY) !== 0
  )
}

/** Classes that nouns belong to. */
const NOUNS = Role.PERSON | Role.BODY | Role.COLLECTIVE

/** A capitalised word that is a name even at the head of a sentence. */
function isName({ tokens, roles }: Grammar, i: number): boolean {
  if (tokens.kind[i] !== Kind.word || tokens.flags[i] & (Mark.lower | Mark.digit)) return false
  if (roles[i] & ~NOUNS) return false
  const facts = tokens.facts[i]
  if (facts & (Flag.ADVERB | Flag.FUNCTION | Flag.PARTICIPLE | Flag.ADJECTIVE) && facts & Flag.LOWER)
    return false
  return (
    tokens.word[i] === NONE ||
    !(facts & Flag.LOWER) ||
    (facts & (Flag.PLACE | Flag.GIVEN | Flag.FAMILY)) !== 0
  )
}

/** “He”, “They”, “It” with a capital, not “I”. */
export function isCapitalPronoun({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & (Role.HE | Role.THEY)) !== 0 && (tokens.flags[i] & Mark.title) !== 0 && widthOf(tokens, i) > 1
  )
}
