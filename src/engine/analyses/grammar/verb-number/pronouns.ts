/** A verb in the wrong number behind a pronoun. */

import { isComma, tokenKey } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { barePhrase } from '../bare-persons.ts'
import { type Grammar, isGap, isPlain } from '../grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { isWas, LOOK_BACK } from './words.ts'

/** “This are below the figure”, “These is new”: the pronoun begins the sentence. */
export function afterDemonstrative(
  { roles, tokens, words }: Grammar,
  i: number,
  from: number,
): VerbNumber | undefined {
  if (i !== from) return undefined
  const verb = i + 1
  const word = tokens.word[i]
  if (word === words.this && roles[verb] & Role.PLURAL_VERB) return singularVerb(i, verb, 0.88)
  return (word === words.these || word === words.those || word === words.others) &&
    roles[verb] & Role.SINGULAR_VERB
    ? pluralVerb(i, verb, 0.88)
    : undefined
}

/** “He have told”, “we was there”, “they goes”. */
export function afterPronoun(grammar: Grammar, subject: number, from: number): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const verb = subject + 1
  const he = (roles[subject] & Role.HE) !== 0
  const other = he ? Role.PLURAL_VERB : Role.SINGULAR_VERB
  // Of other verbs only at the head of a sentence: “He say”, “They goes”.
  if (!(roles[verb] & other) && (subject > from || !isOther(grammar, verb, he))) return undefined
  const { text } = grammar.document
  // “If he were”, “that he have” are subjunctives; a perfect is none: “that it have advertised”.
  const perfect = (roles[verb] & Role.HAVE) !== 0 && (tokens.facts[verb + 1] & Flag.PARTICIPLE) !== 0
  // “I was”; “I says to him”, as stories are told
  if (!he && text[tokens.start[subject]] === 'I' && (isWas(grammar, verb) || roles[verb] & Role.SAY))
    return undefined
  const before = subject - 1
  const reported = perfect && subject > from && tokens.word[before] === grammar.words.that
  const said = subject > from && (roles[before] & Role.SAY) !== 0 && !isGap(grammar, before, Gap.MANDATIVE)
  // “She have told”, “he are”: she and he are nobody’s object.
  const person =
    he &&
    tokens.word[subject] !== grammar.words.it &&
    !(subject > from && tokens.flags[subject - 1] & Mark.apostrophe)
  const clear = isIndicative(grammar, verb) || (person && perfect)
  const indicative = reported || said || clear
  if (he && !indicative && hasConjunction(grammar, from, subject)) return undefined
  if (subject > from) {
    // “We” and “they” are the whole subject behind “but” too.
    const whole = !he && roles[before] & Role.AND && isWholeSubject(grammar, subject)
    if (whole) return pluralVerb(subject, verb, 0.9)
    const but = clear && tokenKey(grammar.document, before) === 'but'
    if (
      (roles[before] & (person && clear ? INVERTED & ~Role.PREPOSITION : INVERTED) && !but) ||
      (tokens.kind[before] !== Kind.word && !isBreak(grammar, before))
    )
      return undefined
    // “It” may be an object: “those who see it are many”. “Now she have a house”
    const now = person && (clear || (before === from && (roles[before] & Role.TIME) !== 0))
    const opened = (roles[before] & Role.SUBORDINATE) !== 0 || said || now || but
    if (he && !opened && tokens.kind[before] === Kind.word) return undefined
  }
  return (he ? singularVerb : pluralVerb)(subject, verb, 0.9)
}

/** What may stand before a pronoun that is not the subject of the next word: “did he have”, “he and it have”. */
const INVERTED = Role.DO | Role.MODAL | Role.HAVE | Role.BE | Role.AND | Role.PREPOSITION

/** “Are” and “do not” are no subjunctive. */
function isIndicative({ document, tokens, roles, words }: Grammar, verb: number): boolean {
  if (roles[verb] & Role.DO) return tokens.word[verb + 1] === words.not
  return (roles[verb] & Role.BE) !== 0 && document.text.charCodeAt(tokens.start[verb]) === 0x61
}

/** we, they, “but I”; “he and I was” is another fault. */
const isWholeSubject = ({ document, tokens, words }: Grammar, i: number): boolean =>
  tokens.word[i] === words.we ||
  tokens.word[i] === words.they ||
  (tokens.word[i - 1] === words.but && tokenKey(document, i) === 'i')

/** Whether what may be a subjunctive’s conjunction stands among the tokens `[from, to)`: “if he were”. */
function hasConjunction({ roles }: Grammar, from: number, to: number): boolean {
  for (let i = Math.max(from, to - LOOK_BACK); i < to; i++) if (roles[i] & Role.SUBORDINATE) return true
  return false
}

/** A form of a full verb that a subject of the given number does not have. */
function isOther({ tokens, roles }: Grammar, verb: number, he: boolean): boolean {
  const facts = tokens.facts[verb]
  if (
    facts & (Flag.PAST | Flag.PARTICIPLE | Flag.ADVERB | Flag.ADJECTIVE | Flag.FUNCTION) ||
    roles[verb] & Role.MODAL
  )
    return false
  return he ? (facts & Flag.BASE) !== 0 : (facts & Flag.THIRD) !== 0 && !(facts & Flag.PLURAL)
}

/** A comma or quotation mark. */
const isBreak = ({ document, tokens }: Grammar, i: number): boolean =>
  ',“":;'.includes(document.text[tokens.start[i]])

/** “Everyone have”, “Witness have said”: one of all, or of several. */
export function afterEveryone(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const verb = i + 1
  return grammar.roles[verb] & Role.PLURAL_VERB &&
    (isEveryone(grammar, i, from) || barePhrase(grammar, from) === i)
    ? singularVerb(i, verb, 0.88)
    : undefined
}

/** “Everyone have”, “to whoever are”; not “does everyone have”, “ask that someone have”, “if nobody were”. */
function isEveryone(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, words } = grammar
  if (isWas(grammar, i + 1)) return false
  const key = tokenKey(document, i)
  // “No one have”
  const no = key === 'one' && tokens.word[i - 1] === words.no
  if (!isGap(grammar, i, Gap.EVERYONE) && !no) return false
  const first = no ? i - 1 : i
  const before = first - 1
  return (
    key === 'whoever' ||
    first === from ||
    (before === from && tokens.word[before] === words.not) ||
    isComma(document, before) ||
    tokens.word[before] === words.because ||
    tokens.word[before] === words.but ||
    (isPlain(grammar, before) && endsFrame(grammar, before) && grammar.isDamaged())
  )
}

/** “In the end everybody have” */
const endsFrame = ({ tokens, roles }: Grammar, i: number): boolean =>
  (tokens.facts[i] & Flag.NOUN) !== 0 &&
  ((roles[i - 1] & Role.DETERMINER) !== 0 || !(tokens.facts[i] & Flag.BASE))
