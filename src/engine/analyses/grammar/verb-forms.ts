import { isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Clause } from '../../language/clause-words.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import { AUXILIARY, type Grammar, isCase, isOfClause, isPlain, isThing } from './grammar.ts'
import { looseForm } from './loose-forms.ts'

/** An auxiliary and a verb in a form that it does not take, or a perfect with a time that is over. */
export interface VerbForm {
  /**
   * - `base`: after do, will, can and “to” the base form stands: “did not excluded”, “will held”.
   * - `participle`: after have and be the participle stands: “has took”.
   * - `passive`: a verb that has no passive: “was occurred”.
   * - `past`: a perfect with a time that is over: “has resigned yesterday”.
   * - `comparative`: “more better”, “most biggest”.
   * - `short`: “more big”, “the most old”.
   */
  readonly wanted: 'base' | 'participle' | 'passive' | 'past' | 'comparative' | 'short'
  readonly first: number
  readonly last: number
}

/** The fault of the auxiliary, “to” or “more” at token `i`, in a sentence of the tokens `[from, to)`. */
export function verbFormAt(grammar: Grammar, i: number, from: number, to: number): VerbForm | undefined {
  const sure = surely(grammar, i, from, to)
  if (sure || i === from || !grammar.isDamaged()) return sure
  const verb = behindAdverbs(grammar, i)
  const wanted = verb + 1 < to ? looseForm(grammar, i, verb) : undefined
  return wanted && found(wanted, i, verb)
}

function surely(grammar: Grammar, i: number, from: number, to: number): VerbForm | undefined {
  const { tokens, roles, words, clause } = grammar
  if (!isPlain(grammar, i + 1) || i + 2 >= to) return undefined
  const role = roles[i]
  if (!(role & AUXILIARY)) {
    if (tokens.word[i] === words.to)
      return isPastOnly(grammar, i + 1) || isPastBehindTo(grammar, i) || isThirdBehindTo(grammar, i, from)
        ? found('base', i, i + 1)
        : undefined
    const ending = tokens.word[i] === words.more ? 'er' : tokens.word[i] === words.most ? 'est' : ''
    if (ending && isDoubled(grammar, i + 1, ending)) return found('comparative', i, i + 1)
    return isShort(grammar, i) ? found('short', i, i + 1) : undefined
  }
  if (tokens.flags[i] & Mark.hyphen) return undefined
  const not = tokens.word[i + 1] === words.not
  const verb = behindAdverbs(grammar, i)
  if (verb >= to || !isPlain(grammar, verb)) return undefined
  if (role & Role.BE && tokenKey(grammar.document, verb) === 'been') return found('participle', i, verb)
  if (role & Role.HAVE && tokenKey(grammar.document, verb) === 'being') return found('participle', i, verb)
  if (role & Role.MODAL) return afterModal(grammar, i, verb, from)
  if (role & Role.DO)
    return not &&
      (isNoBase(grammar, verb) ||
        isThird(grammar, verb) ||
        isAuxiliary(grammar, verb) ||
        // “Do not dying”
        (tokens.facts[verb] & Flag.GERUND && roles[verb + 1]))
      ? found('base', i, verb)
      : undefined
  const late = role & Role.HAVE ? behindDay(grammar, i) : -1
  if (late > 0) return found('past', i, late)
  const past =
    (role & Role.HAVE || tokens.word[verb + 1] === words.by) &&
    isOf(clause, tokens.word[verb], Clause.PAST) &&
    !(tokens.facts[verb + 1] & Flag.NOUN)
  if (past || isPastOnly(grammar, verb)) return found('participle', i, verb)
  if (role & (Role.BE | Role.BEEN) && isBaseBehindBe(grammar, i, verb, from))
    return found('participle', i, verb)
  if (role & Role.HAVE)
    return isBaseOnly(grammar, verb) || isThirdOnly(grammar, verb) || isVerbBehindHave(grammar, verb)
      ? found('participle', i, verb)
      : afterHave(grammar, i, verb, to)
  const intransitive = isOfClause(grammar, verb, Clause.INTRANSITIVE)
  return intransitive && verb + 1 < to && tokens.word[verb + 1] !== words.at
    ? found('passive', i, verb)
    : undefined
}

/** “Didn’t received”, at the contraction `i`; “why don’t schools open” asks. @param to where the sentence ends */
export function deniedFormAt(grammar: Grammar, i: number, to: number): VerbForm | undefined {
  if (!/^d(?:id|oes|o)n['’]t$/u.test(tokenKey(grammar.document, i))) return undefined
  const verb = behindAdverbs(grammar, i)
  const wrong = verb < to && isPlain(grammar, verb) && (isNoBase(grammar, verb) || isAuxiliary(grammar, verb))
  return wrong ? found('base', i, verb) : undefined
}

const found = (wanted: VerbForm['wanted'], first: number, last: number): VerbForm => ({ wanted, first, last })

/** The first token behind token `i` that is no “not” or adverb. */
function behindAdverbs(grammar: Grammar, i: number): number {
  const { tokens, roles, words } = grammar
  let k = i + 1
  while (k < i + 3 && (tokens.word[k] === words.not || roles[k] & Role.BETWEEN || isOnlyAdverb(grammar, k)))
    k++
  return k
}

/** “Practically” */
const isOnlyAdverb = ({ tokens }: Grammar, i: number): boolean =>
  (tokens.facts[i] &
    (Flag.ADVERB | Flag.ADJECTIVE | Flag.NOUN | Flag.BASE | Flag.PARTICIPLE | Flag.FUNCTION)) ===
  Flag.ADVERB

/** A past that is neither participle, base form, noun nor adjective: took, went. In -ed it may be a participle too: mowed. */
function isPastOnly({ document, tokens, roles }: Grammar, i: number): boolean {
  if (document.text.startsWith('ed', tokens.end[i] - 2)) return false
  const other = Flag.PARTICIPLE | Flag.BASE | Flag.NOUN | Flag.ADJECTIVE | Flag.ADVERB | Flag.FUNCTION
  return (tokens.facts[i] & (Flag.PAST | other)) === Flag.PAST && !(roles[i] & AUXILIARY)
}

/** A base form that is nothing else: “has decide”. */
function isBaseOnly({ tokens, roles }: Grammar, i: number): boolean {
  const facts = tokens.facts[i]
  const other =
    Flag.PARTICIPLE | Flag.PAST | Flag.NOUN | Flag.ADJECTIVE | Flag.ADVERB | Flag.FUNCTION | Flag.PROPER
  return (facts & (Flag.BASE | other)) === Flag.BASE && !(roles[i] & AUXILIARY)
}

/** A past or third person that can be no base form. */
function isNoBase({ tokens, roles }: Grammar, i: number): boolean {
  const facts = tokens.facts[i]
  if (facts & (Flag.BASE | Flag.NOUN | Flag.ADVERB | Flag.FUNCTION)) return false
  return (facts & (Flag.PAST | Flag.THIRD)) !== 0 && !(roles[i] & AUXILIARY)
}

/** “Will held”, “must to pay”; not “the will left by his aunt”, “those who can won”. */
function afterModal(grammar: Grammar, modal: number, verb: number, from: number): VerbForm | undefined {
  const { tokens, roles, words } = grammar
  if (!(tokens.flags[modal] & Mark.lower) || modal === from) return undefined
  const before = modal - 1
  const key = tokenKey(grammar.document, modal)
  const after = Role.HE | Role.THEY | Role.RELATIVE
  // After a pronoun it is surely the auxiliary; after an article or adjective a noun.
  const named = isPlain(grammar, before) && (tokens.facts[before] & Flag.NOUN) !== 0
  const pronoun = (roles[before] & after) !== 0
  const name =
    tokens.kind[before] === Kind.word &&
    !(tokens.flags[before] & Mark.lower) &&
    !(roles[before] & Role.DETERMINER)
  // “Should prices fall”; “would” and “could” are nothing else: “one could faces a fine”.
  const third = isThird(grammar, verb) && key !== 'should' && tokenKey(grammar.document, verb) !== 'needs'
  const clear = third && isCase(grammar, modal, Case.MODAL_ONLY) && (roles[verb + 1] & Role.DETERMINER) !== 0
  if (clear) return found('base', modal, verb)
  if (!pronoun && !name && (!named || tokens.facts[before] & Flag.ADJECTIVE)) return undefined
  // “A beer can exploded”, “the people’s will to live”
  const mayBeNoun =
    !pronoun &&
    isCase(grammar, modal, Case.MODAL_NOUN) &&
    !(key === 'must' && roles[before - 1] & Role.DETERMINER)
  if (mayBeNoun && !(tokens.facts[before] & Flag.PLURAL) && tokens.word[modal] !== words.will)
    return undefined
  if (tokens.word[verb] === words.to)
    return verb === modal + 1 &&
      MUST.has(key) &&
      (tokens.facts[verb + 1] & (pronoun ? Flag.BASE : Flag.BASE | Flag.NOUN)) === Flag.BASE
      ? found('base', modal, verb + 1)
      : undefined
  const used = tokenKey(grammar.document, verb) === 'used' && tokens.word[verb + 1] !== words.to
  const wrong = used || third || isNoBase(grammar, verb) || isNeitherForm(grammar, verb)
  return wrong || (pronoun && isAuxiliary(grammar, verb)) || isHas(grammar, verb)
    ? found('base', modal, verb)
    : undefined
}

/** “Will has”, “can had” */
const isHas = ({ tokens, words }: Grammar, i: number): boolean =>
  tokens.word[i] === words.has || tokens.word[i] === words.had

/** “Does not has”, “did not was” */
const isAuxiliary = ({ tokens, roles, words }: Grammar, i: number): boolean =>
  (roles[i] & Role.SINGULAR_VERB) !== 0 || tokens.word[i] === words.had

/** “Taken”, “holding”: a participle, and no noun, adjective or past. */
const isNeitherForm = ({ tokens, roles }: Grammar, i: number): boolean => {
  const facts = tokens.facts[i]
  const other = Flag.BASE | Flag.NOUN | Flag.ADVERB | Flag.FUNCTION | Flag.PAST
  if (facts & (facts & Flag.GERUND ? other : other & ~Flag.FUNCTION) || roles[i]) return false
  return facts & Flag.GERUND ? !(facts & Flag.ADJECTIVE) : (facts & Flag.PARTICIPLE) !== 0
}

/** “Has increase by a third”, “could have cause the flow”, “had drop nine places”: a noun too, but not there. */
function isVerbBehindHave({ tokens, roles, words, clause }: Grammar, verb: number): boolean {
  const next = verb + 1
  if (tokens.word[next] === words.by) return isOf(clause, tokens.word[verb], Clause.CHANGE)
  const object = roles[next] & (Role.DETERMINER | Role.MANY) || tokens.kind[next] === Kind.number
  return Boolean(object) && isOf(clause, tokens.word[verb], Clause.CHANGE | Clause.ACT)
}

/** “Had to made the dome”, “wants to taken part”: a past or participle that is no noun or adjective. */
function isPastBehindTo({ document, tokens, clause, words }: Grammar, to: number): boolean {
  const facts = tokens.facts[to + 1]
  const made = document.text.startsWith('ed', tokens.end[to + 1] - 2) ? Flag.ADJECTIVE : 0
  const other = Flag.BASE | Flag.NOUN | Flag.ADVERB | Flag.FUNCTION | made
  if (!(facts & (Flag.PAST | Flag.PARTICIPLE)) || facts & (other | Flag.GERUND)) return false
  const before = tokens.word[to - 1]
  return before === words.had || before === words.has || isOf(clause, before, Clause.WANTS)
}

/** “Has decides” */
const isThirdOnly = ({ tokens, roles }: Grammar, i: number): boolean =>
  (tokens.facts[i] & (Flag.THIRD | Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION | Flag.BASE)) === Flag.THIRD &&
  !roles[i]

/** “Rules”, “uses”: a third person, though it may be a plural. */
const isThird = ({ tokens }: Grammar, i: number): boolean =>
  (tokens.facts[i] & (Flag.THIRD | Flag.BASE | Flag.FUNCTION)) === Flag.THIRD

/** “Has to decides”, “wants to raises taxes”, “how to folds it”; not “the plan to changes”, “the town he moved to lies”. */
function isThirdBehindTo(grammar: Grammar, to: number, from: number): boolean {
  const { tokens, roles, clause } = grammar
  const verb = to + 1
  if (!isThird(grammar, verb)) return false
  const wants =
    isOf(clause, tokens.word[to - 1], Clause.WANTS) && !isCase(grammar, to - 1, Case.NOUN_BEFORE_TO)
  // What may be a plural noun wants more than what can only be a verb.
  if (tokens.facts[verb] & (Flag.NOUN | Flag.PLURAL))
    return (
      wants || (isCase(grammar, to - 1, Case.BASE_BEHIND_TO) && (roles[verb + 1] & Role.DETERMINER) !== 0)
    )
  return wants || !isStranded(grammar, to, from)
}

/** “The town he moved to”, “what it comes to”, “the rules that they hold to”, “the firm Lind went to”: “to” belongs to a word before it. */
function isStranded({ tokens, roles, words }: Grammar, to: number, from: number): boolean {
  for (let k = to - 1; k >= Math.max(from, to - STRANDED); k--) {
    if (tokens.kind[k] === Kind.punctuation) return false
    if (roles[k] & Role.RELATIVE || tokens.word[k] === words.that) return true
    const behindNoun = k > from && (tokens.facts[k - 1] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
    const subject = roles[k] & (Role.HE | Role.THEY | Role.DETERMINER) || !(tokens.flags[k] & Mark.lower)
    if (behindNoun && subject && k < to - 1) return true
  }
  return false
}

/** Words between a noun and the “to” of a clause that goes with it, at most. */
const STRANDED = 8

/** “Must be approve”, “was compose of”, “were kill by”; not “all he did was resign”. */
function isBaseBehindBe(grammar: Grammar, be: number, verb: number, from: number): boolean {
  const { tokens, roles, words, clause } = grammar
  const base = isBaseOnly(grammar, verb)
  const by =
    tokens.word[verb + 1] === words.by &&
    (tokens.facts[verb] &
      (Flag.BASE | Flag.NOUN | Flag.ADJECTIVE | Flag.ADVERB | Flag.PAST | Flag.PARTICIPLE)) ===
      (Flag.BASE | Flag.NOUN)
  // “Was build in 1932”
  const strong =
    isOf(clause, tokens.word[verb], Clause.BUILT) && roles[verb + 1] & (Role.PREPOSITION | Role.TIME)
  if (!base && !by && !strong) return false
  if (roles[verb] & (Role.PERSON | Role.COLLECTIVE | Role.INVARIABLE)) return false
  for (let k = be - 1; k >= from; k--)
    if (
      roles[k] & Role.DO ||
      (k < be - 1 && roles[k] & Role.RELATIVE) ||
      isOf(clause, tokens.word[k], Clause.DOING)
    )
      return false
  return true
}

/** Modals that no “to” follows; “all he can to help”, “what they could to win”. */
const MUST = wordSet('must should')

/** “has took part” is asked before; “has resigned yesterday”, “has ordered on Monday the trial”, “have met two days ago”. */
function afterHave(grammar: Grammar, have: number, verb: number, to: number): VerbForm | undefined {
  const { tokens, roles, words } = grammar
  // “Had met the day before yesterday”, “should have met a week ago” are right.
  if (tokens.word[have] === words.had || !(tokens.facts[verb] & Flag.PARTICIPLE)) return undefined
  if (have > 0 && (roles[have - 1] & Role.MODAL || tokens.word[have - 1] === words.to)) return undefined
  if (roles[verb] & AUXILIARY) return undefined
  const next = verb + 1
  const on = tokens.word[next] === words.on ? 1 : 0
  const day = next + on
  if (day + 1 < to && isOfClause(grammar, day, Clause.PAST_DAY) && isOver(grammar, day, on))
    return found('past', have, day)
  const ago = agoBehind(grammar, next, to)
  return ago > 0 ? found('past', have, ago) : undefined
}

/** “Has on Friday evening opened”, “have yesterday signed”: the participle behind a day that is over; -1 where none is. */
function behindDay({ tokens, roles, words, clause }: Grammar, have: number): number {
  const on = tokens.word[have + 1] === words.on ? 1 : 0
  const day = have + on + 1
  if (tokens.word[have] === words.had || !isOf(clause, tokens.word[day], Clause.PAST_DAY)) return -1
  const verb = roles[day + 1] & Role.TIME ? day + 2 : day + 1
  return (tokens.facts[verb] & (Flag.PARTICIPLE | Flag.GERUND | Flag.ADJECTIVE | Flag.NOUN)) ===
    Flag.PARTICIPLE
    ? verb
    : -1
}

/** Words between a verb and “two years ago”, at most. */
const REACH = 8

/**
 * “Has bought the ship two years ago”: the time that is over behind a verb, with no other verb or clause between that it
 * may belong to; -1 where there is none.
 */
function agoBehind({ tokens, roles, words, clause }: Grammar, from: number, to: number): number {
  const end = Math.min(to, from + REACH)
  for (let k = from; k < end; k++) {
    if (tokens.kind[k] === Kind.punctuation) return -1
    if (roles[k] & (AUXILIARY | Role.RELATIVE | Role.AND | Role.HE | Role.THEY)) return -1
    if (tokens.word[k] === words.ago) {
      const counted = (clause.get(tokens.word[k - 1]) ?? 0) & (Clause.STRETCH | Clause.ONE_STRETCH)
      const before = k - 3
      // “Since two years ago”, “the ship of three weeks ago”
      return counted && before >= from - 1 && !(roles[before] & Role.PREPOSITION) ? k : -1
    }
    const facts = tokens.facts[k]
    if (facts & (Flag.PAST | Flag.THIRD | Flag.GERUND | Flag.PARTICIPLE) && !(facts & Flag.NOUN)) return -1
    if (roles[k] & Role.SUBORDINATE) return -1
  }
  return -1
}

/** “Yesterday”, “Monday”; not “Monday’s vote”, “Monday morning papers”. */
function isOver({ tokens, roles }: Grammar, day: number, on: number): boolean {
  if (isPossessive(tokens, day)) return false
  return on === 1 || !(tokens.facts[day + 1] & Flag.NOUN) || (roles[day + 1] & Role.PREPOSITION) !== 0
}

/** “Is more big than”, “the most old mill”, “a more cheap ticket”; not “more small firms”, “most old people”. */
function isShort(grammar: Grammar, i: number): boolean {
  const { document, tokens, roles, words } = grammar
  const short = i + 1
  if (i === 0 || !isThing(grammar, short, Thing.SHORT) || tokens.flags[short + 1] & Mark.hyphen) return false
  const next = short + 1
  const more = tokens.word[i] === words.more
  const before = tokens.word[i - 1]
  const article = before === words.the || (more && before === words.a)
  const noun = tokens.facts[next] & Flag.NOUN && !(tokens.facts[next] & Flag.PLURAL)
  if (article && noun) return true
  const degree = before === words.much || tokenKey(document, i - 1) === 'even'
  if (!more || !(degree || roles[i - 1] & Role.BE)) return false
  if (tokenKey(document, next) === 'than') return true
  const adverb = (tokens.facts[next] & (Flag.ADVERB | Flag.NOUN | Flag.ADJECTIVE)) === Flag.ADVERB
  return (
    degree &&
    (tokens.kind[next] === Kind.punctuation || adverb || ((roles[next] & Role.PREPOSITION) !== 0 && !noun))
  )
}

/** A comparative in -er or superlative in -est of an adjective: “more bigger than”, “most biggest”. Behind “more” a noun may follow what is compared: “more older people came”. */
function isDoubled(grammar: Grammar, i: number, ending: 'er' | 'est'): boolean {
  const { document, tokens, roles } = grammar
  const { lexicon } = grammar
  const facts = tokens.facts[i]
  const described = ending === 'er' && tokens.facts[i + 1] & (Flag.NOUN | Flag.ADJECTIVE | Flag.GERUND)
  if (!(facts & Flag.ADJECTIVE) || described) return false
  if (tokens.word[i] === grammar.words.better || tokens.word[i] === grammar.words.worse) return true
  if (facts & Flag.NOUN) return false
  const { text } = document
  if (roles[i] || !text.startsWith(ending, tokens.end[i] - ending.length)) return false
  const stem = text.slice(tokens.start[i], tokens.end[i] - ending.length)
  const last = stem.length - 1
  const isAdjective = (word: string): boolean => {
    const number = lexicon.find(word)
    return number !== NONE && (lexicon.flags(number) & Flag.ADJECTIVE) !== 0
  }
  if (stem[last] === 'i') return isAdjective(`${stem.slice(0, last)}y`)
  if (stem[last] === stem[last - 1]) return isAdjective(stem.slice(0, last)) || isAdjective(stem)
  return isAdjective(stem) || isAdjective(`${stem}e`)
}
