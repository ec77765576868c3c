import { FINITE, type Grammar, grammar, isPlain } from '../analyses/grammar/grammar.ts'
import { isPossessive, tokenSpan, tokenText } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Role } from '../language/word-classes.ts'
import { Flag } from '../lexicon/lexicon.ts'
import type { Complement, Complements, Fault } from '../phrases/verb-complements.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface WrongComplement {
  readonly fault: Fault
  /** The verb with what follows it, as it stands. */
  readonly found: string
  readonly usual: string
  /** Of a preposition: where it stands, from the end of the word before, and what is put there. */
  readonly preposition?: { readonly start: number; readonly end: number; readonly right: string }
}

export const verbComplement = defineRule<WrongComplement, 'document'>({
  id: 'verb-complement',
  category: 'calque',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary:
      'A verb with a complement that it has in other languages only: “allows to buy”, “informed that”.',
    why: 'The construction of the source’s verb is kept: its object is left out, its clause or preposition taken over.',
    wrong: [
      'The new law allows to build houses near the river.',
      'The ministry informed that two people were hurt.',
      'The doctor recommended to wait until spring.',
      'He explained us that the road was closed.',
      'Everything depends of the weather.',
      'The choir dreams of to sing in Vienna.',
      'The mayor informed on Friday that the pool was empty.',
    ],
    right: [
      'The law allows people to build, and nobody is allowed to fish.',
      'He was informed that the men he had ordered to leave were there.',
      'Rest assured that they were recommended to the judges.',
      'What the bank allows to happen depends on the rules.',
      'The accused denied to nobody that he had explained them all. Allow to cool.',
    ],
    falseAlarms: [],
    missed: ['He gave the possibility to enter.'],
  },
  messages: {
    object: '“{0}” lacks its object; usual English: {1}.',
    gerund: '“{0}” is not how English goes on; usual English: {1}.',
    hearer: '“{0}” does not say who is told; usual English: {1}.',
    clause: '“{0}” has no clause behind it in English; usual English: {1}.',
    person: '“{0}” lacks “to” before the person; usual English: {1}.',
    preposition: '“{0}” has the preposition of another language; usual English: {1}.',
    superfluous: '“{0}” has a preposition that English does not use.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    const { roles } = words
    for (const { block, firstToken, endToken } of document.sentences) {
      if (document.blocks[block].kind === 'furniture') continue
      for (let i = firstToken; i + 2 < endToken; i++) {
        if (roles[i] & Role.PREPOSITION && isBeforeInfinitive(words, i, firstToken))
          yield ofPreposition(words, i)
        if (!(roles[i] & Role.COMPLEMENT) || !isPlain(words, i) || !isPlain(words, i + 1)) continue
        const found = wrongComplement(words, analyses.resources.complements, i, firstToken)
        if (found) yield found
      }
    }
  },
  explain: ({ fault, found, usual }) => ({
    id: usual ? fault.replace(/-.*/, '') : 'superfluous',
    arguments: [found, usual],
  }),
  repairs: ({ evidence: { preposition } }) =>
    preposition ? [replace(preposition, preposition.right, 'likely')] : [],
})

/** Prepositions behind which “to” never stands as a part of what goes before. */
const BEFORE_GERUND = new Set(['at', 'of', 'without', 'despite', 'from'])

/** “Dreams of to sing”, “without to ask”: an infinitive where English has -ing. */
function isBeforeInfinitive(words: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles, words: numbers } = words
  if (tokens.word[i + 1] !== numbers.to || i < from + 1 || !isPlain(words, i) || !isPlain(words, i + 2))
    return false
  if (!BEFORE_GERUND.has(tokenText(document, i)) || !isInfinitive(words, i + 2)) return false
  // “What it consists of to begin with”, “those he spoke of to reporters”
  return (
    ((tokens.facts[i + 2] & (Flag.NOUN | Flag.ADJECTIVE)) === 0 ||
      (roles[i + 3] & (Role.DETERMINER | Role.OBJECT | Role.MANY)) !== 0) &&
    !(roles[i - 1] & (Role.BETWEEN | Role.RELATIVE)) &&
    tokenText(document, i + 2) !== 'begin' &&
    !hasRelative(words, i, from)
  )
}

/** A clause whose gap the preposition may leave: “the ones that he thinks of to fill the post”. */
function hasRelative({ tokens, roles, words }: Grammar, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - LOOK_BACK); k--)
    if (roles[k] & Role.RELATIVE || tokens.word[k] === words.that) return true
  return false
}

function ofPreposition({ document }: Grammar, i: number): Detection<WrongComplement> {
  const span = tokenSpan(document, i, i + 2)
  return {
    span,
    evidence: {
      fault: 'gerund',
      found: document.text.slice(span.start, span.end),
      usual: `${tokenText(document, i)} doing`,
    },
    confidence: 0.88,
  }
}

/** What is wrong behind the verb at token `i`, in a sentence that begins at token `from`. */
function wrongComplement(
  words: Grammar,
  complements: Complements,
  i: number,
  from: number,
): Detection<WrongComplement> | undefined {
  if (!(words.roles[i + 1] & FOLLOWS)) return undefined
  for (const complement of complements.get(tokenText(words.document, i)) ?? []) {
    const confidence = weigh(words, complement, i, from)
    if (confidence) return detection(words, complement, i, confidence)
  }
  return undefined
}

/** What stands behind the verb in all wrong complements: an article, “to” and other prepositions, “that”, a person. */
const FOLLOWS = Role.DETERMINER | Role.PREPOSITION | Role.SUBORDINATE | Role.OBJECT | Role.TIME

/** How sure it is that the verb at token `i` has the wrong complement behind it; 0 where it has not. */
function weigh(words: Grammar, complement: Complement, i: number, from: number): number {
  const { tokens, roles, words: numbers } = words
  const next = tokens.word[i + 1]
  const infinitive = next === numbers.to && isInfinitive(words, i + 2)
  const clause = next === numbers.that && beginsClause(words, i + 2)
  const before = beforeVerb(words, i, from)
  const passive = before >= from && (roles[before] & (Role.BE | Role.BEEN)) !== 0
  switch (complement.fault) {
    case 'object':
      return infinitive && isActive(words, i, from) && !isGap(words, i, from) ? 0.9 : 0
    case 'object-perfect':
      return infinitive && before >= from && roles[before] & Role.HAVE && !isGap(words, i, from) ? 0.88 : 0
    case 'object-future':
      return infinitive && before >= from && roles[before] & Role.MODAL && !isGap(words, i, from) ? 0.88 : 0
    case 'gerund':
      if (!infinitive || (before >= from && roles[before] & Role.DETERMINER)) return 0
      if (tokens.facts[i] & Flag.PARTICIPLE) return !passive && isSubject(words, i, from) ? 0.88 : 0
      return isActive(words, i, from) ? 0.9 : 0
    case 'gerund-person':
    case 'gerund-to':
      return !passive &&
        isActive(words, i, from) &&
        isPersonTo(words, i + 1, complement.fault === 'gerund-person')
        ? 0.88
        : 0
    case 'hearer':
      return clause && isActive(words, i, from) ? 0.88 : 0
    case 'hearer-active':
      return (clause || isLateClause(words, i)) && isSubject(words, i, from) ? 0.88 : 0
    case 'clause':
      return clause && !passive ? 0.88 : 0
    case 'person':
      return isHearer(words, i + 1) ? 0.9 : 0
    case 'preposition':
      return tokenText(words.document, i + 1) === complement.preposition &&
        !(passive && tokens.facts[i] & Flag.PARTICIPLE) &&
        !infinitive &&
        // “Rose with 20 per cent”, not “rose with the tide”
        (complement.right === 'by' ? tokens.kind[i + 2] === Kind.number : isNounPhrase(words, i + 2))
        ? 0.88
        : 0
  }
}

/** “Informed on Friday that the pool was empty”: only when and where stands between the verb and its clause. */
function isLateClause(words: Grammar, i: number): boolean {
  const { tokens, roles, words: numbers } = words
  let time = false
  for (
    let k = i + 1;
    k < Math.min(tokens.count, i + LONGEST_ADVERBIAL) && tokens.kind[k] === Kind.word;
    k++
  ) {
    if (tokens.word[k] === numbers.that) return time && beginsClause(words, k + 1)
    if (roles[k] & Role.TIME) time = true
    else if (!(roles[k] & (Role.PREPOSITION | Role.DETERMINER))) return false
  }
  return false
}

/** Words of when something was said. */
const LONGEST_ADVERBIAL = 7

/** Words that are looked back over, at most: a longer clause says nothing sure, and hostile ones never end. */
const LOOK_BACK = 16

/** The word before a verb, adverbs left out. */
function beforeVerb({ tokens, roles }: Grammar, i: number, from: number): number {
  let before = i - 1
  while (
    before >= from &&
    i - before < LOOK_BACK &&
    (roles[before] & Role.BETWEEN || (tokens.facts[before] & (Flag.ADVERB | Flag.NOUN)) === Flag.ADVERB)
  )
    before--
  return before
}

const NO_INFINITIVE =
  Role.PERSON | Role.BODY | Role.COLLECTIVE | Role.UNCOUNTABLE | Role.INVARIABLE | Role.TIME

function isInfinitive(words: Grammar, i: number): boolean {
  const { tokens, roles } = words
  if (!isPlain(words, i) || roles[i] & NO_INFINITIVE) return false
  return (tokens.facts[i] & Flag.BASE) !== 0 || tokenText(words.document, i) === 'be'
}

/** A verb in its base form is no command: “must allow to”, not “allow to cool”. Other forms may stand anywhere. */
function isActive(words: Grammar, i: number, from: number): boolean {
  const { tokens, roles, words: numbers } = words
  if (!(tokens.facts[i] & Flag.BASE)) return true
  const before = beforeVerb(words, i, from)
  return (
    before >= from &&
    (tokens.word[before] === numbers.to ||
      (roles[before] & (Role.MODAL | Role.DO | Role.THEY | Role.RELATIVE)) !== 0 ||
      (tokens.facts[before] & Flag.PLURAL) !== 0)
  )
}

/**
 * True where a subject that can tell or recommend stands right before the verb and begins the clause, so that the verb is
 * no participle: “the ministry informed that”, not “the guests informed that …, left”.
 */
function isSubject(words: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles } = words
  const before = beforeVerb(words, i, from)
  if (before < from || tokens.kind[before] !== Kind.word || isPossessive(tokens, before)) return false
  if (roles[before] & (Role.HAVE | Role.HE | Role.THEY))
    return before === from || !(roles[before - 1] & FINITE)
  const noun =
    (roles[before] & (Role.PERSON | Role.BODY | Role.COLLECTIVE)) !== 0 ||
    !(document.text.charCodeAt(tokens.start[before]) & 32)
  // “Rest assured”, “Guests informed that …”: an ordinary word without an article.
  if (!noun || (before === from && tokens.facts[before] & Flag.LOWER)) return false
  for (let k = before - 1; k >= Math.max(from, i - LOOK_BACK) && tokens.kind[k] === Kind.word; k--)
    if (
      roles[k] & (FINITE | Role.PREPOSITION) ||
      (tokens.facts[k] & (Flag.PAST | Flag.THIRD) && !(tokens.facts[k] & Flag.NOUN))
    )
      return false
  return true
}

/** True where the object stands before: “the men it allows to go”, “what the law allows to do”. */
function isGap({ tokens, roles, words }: Grammar, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - LOOK_BACK) && tokens.kind[k] === Kind.word; k--) {
    const isNoun = k > from && (tokens.facts[k - 1] & (Flag.NOUN | Flag.VERB | Flag.FUNCTION)) === Flag.NOUN
    if (roles[k] & (Role.HE | Role.THEY)) return isNoun || (k > from && (roles[k - 1] & Role.RELATIVE) !== 0)
    // “The law which allows to build” has its subject there.
    if (roles[k] & Role.RELATIVE || (isNoun && tokens.word[k] === words.that))
      return (roles[k + 1] & (FINITE | Role.COMPLEMENT)) === 0
  }
  return false
}

/** A subject, with which a clause begins. */
function beginsClause(words: Grammar, i: number): boolean {
  const { tokens, roles } = words
  return (
    (roles[i] & (Role.DETERMINER | Role.HE | Role.THEY | Role.MANY)) !== 0 ||
    (!(tokens.flags[i] & Mark.lower) && tokens.kind[i] <= Kind.number)
  )
}

/** A person as an object, and something told: “him that”, “us how”. */
function isHearer({ tokens, roles, words }: Grammar, i: number): boolean {
  return (
    (roles[i] & Role.OBJECT) !== 0 &&
    (tokens.word[i + 1] === words.that || (roles[i + 1] & Role.RELATIVE) !== 0)
  )
}

/** “Him to leave”, “the mayor to lie”, “to the council to build”. @param bare whether the first “to” may be missing */
function isPersonTo(words: Grammar, i: number, bare: boolean): boolean {
  const { document, tokens, roles, words: numbers } = words
  const to = tokens.word[i] === numbers.to
  if (!to && !bare) return false
  const first = to ? i + 1 : i
  const object = roles[first] & Role.OBJECT && tokens.word[first + 1] === numbers.to
  const noun = object ? first : first + 1
  if (!object && tokens.word[first] !== numbers.the) return false
  // “Suggested the way to save it”
  if (
    !object &&
    !(roles[noun] & (to ? Role.PERSON | Role.BODY | Role.COLLECTIVE : Role.PERSON)) &&
    !(tokens.facts[noun] & Flag.HUMAN)
  )
    return false
  return (
    tokens.word[noun + 1] === numbers.to &&
    isInfinitive(words, noun + 2) &&
    tokenText(document, noun + 2) !== 'be'
  )
}

function isNounPhrase(words: Grammar, i: number): boolean {
  const { tokens, roles } = words
  if (tokens.kind[i] !== Kind.word || roles[i] & Role.TIME) return false
  return (
    (roles[i] & Role.DETERMINER) !== 0 ||
    !(tokens.flags[i] & Mark.lower) ||
    // “Asked to police the square”
    ((tokens.facts[i] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 && !(tokens.facts[i] & Flag.BASE))
  )
}

function detection(
  words: Grammar,
  { fault, usual, right }: Complement,
  i: number,
  confidence: number,
): Detection<WrongComplement> {
  const { document, tokens } = words
  const last = fault === 'preposition' ? i + 1 : i + 2
  const span = tokenSpan(document, i, last)
  return {
    span,
    evidence: {
      fault,
      found: document.text.slice(span.start, span.end),
      usual: fault === 'preposition' && usual ? `${tokenText(document, i)} ${usual}` : usual,
      ...(right === undefined
        ? {}
        : { preposition: { start: tokens.end[i], end: tokens.end[i + 1], right: right && ` ${right}` } }),
    },
    confidence,
  }
}
