import type { Sentence } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag, NONE } from '../../../lexicon/lexicon.ts'
import type { Analyses } from '../../analyses.ts'
import { names } from '../../names.ts'
import { quotations } from '../../quotations.ts'
import { nameBehind, stretchWithoutArticle } from '../definite-names.ts'
import { AUXILIARY, type Grammar } from '../grammar.ts'
import { verbAsPlural } from '../noun-forms.ts'
import { NUMBER_WORDS } from '../noun-number/noun-number.ts'
import { opensClause } from '../verb-number/clause-starts.ts'
import { verbNumberAt } from '../verb-number/verb-number.ts'
import {
  articleBeforeName,
  articleOfSound,
  atHead,
  bareNoun,
  barePerson,
  twoDeterminers,
} from './articles.ts'
import type { DisagreementPlace } from './disagreement.ts'
import {
  countedOwner,
  nounBehindFew,
  nounBehindOf,
  nounNumber,
  ownerAsSubject,
  pluralJoined,
  powerBeforeOf,
  severalTitles,
  twicePlural,
} from './nouns.ts'
import { pairOfWords, relativeWord } from './pairs.ts'
import { contracted, deniedForm, lostTo, ofVerb, verbForm } from './verbs.ts'

/** The words that do not agree in a sentence, in the order of the text. */
export function disagreementsIn(
  analyses: Analyses,
  grammar: Grammar,
  { block, firstToken: from, endToken: to }: Sentence,
): readonly DisagreementPlace[] {
  const { document, tokens, roles, words } = grammar
  const places: DisagreementPlace[] = []
  const tell = (place: DisagreementPlace | undefined): void => {
    if (place) places.push(place)
  }
  const { kind } = document.blocks[block]
  const running = kind === 'paragraph'
  tell(atHead(grammar, from, to, running))
  if (running) tell(barePerson(grammar, from))
  let clause = from
  for (let i = from; i + 1 < to; i++) {
    if (i > from && opensClause(grammar, i - 1, from)) clause = i
    // Headlines leave articles out.
    if (kind !== 'headline') tell(bareNoun(grammar, i, from))
    const small = isSmallWord(grammar, i)
    if (small || tokens.facts[i + 1] & Flag.PLURAL) tell(pairOfWords(grammar, i, from, to))
    if (tokens.flags[i] & Mark.apostrophe && tokens.facts[i] & Flag.FUNCTION) {
      const short = contracted(grammar, i, from)
      // In speech some say so.
      if (short && (grammar.isDamaged() || !analyses.get(quotations).inside(tokens.start[i]))) tell(short)
      tell(deniedForm(grammar, i, to))
    }
    tell(verbAt(analyses, grammar, i, clause, from, to))
    tell(lostTo(grammar, i, from))
    if (!small) continue
    const role = roles[i]
    const word = tokens.word[i]
    const number = tokens.kind[i] === Kind.number
    if (role & Role.PREPOSITION) {
      tell(nameBehind(grammar, i, from))
      tell(verbAsPlural(grammar, i))
    }
    if (role & Role.DETERMINER) tell(ownerAsSubject(grammar, i))
    if (word === NONE) tell(twicePlural(grammar, i))
    if (role & Role.MANY || number) tell(countedOwner(grammar, i))
    if (role & NUMBER_WORDS || number || word === words.much)
      tell(nounNumber(grammar, i, from, to) ?? articleOfSound(grammar, i, from))
    if (tokens.flags[i] & Mark.hyphen) tell(pluralJoined(grammar, i, to))
    if (word === words.of && i > from) tell(powerBeforeOf(grammar, i))
    tell(nounBehindFew(grammar, i, from, to))
    if (word === words.of && i > from) tell(nounBehindOf(grammar, i, to))
    if (word === words.the) {
      tell(articleBeforeName(grammar, i, from))
      tell(stretchWithoutArticle(grammar, i))
    }
    tell(twoDeterminers(grammar, i))
    if (role & Role.RELATIVE || word === words.that) tell(relativeWord(grammar, i, from))
    if (role & Role.TITLES) tell(severalTitles(grammar, i, from, to))
    if (role & AUXILIARY || word === words.to || word === words.more || word === words.most)
      tell(verbForm(grammar, i, from, to))
  }
  return places
}

/**
 * Half of the words are of no class, and stand for nothing but themselves: what is asked only of small words, numbers and
 * names need not be asked of them.
 */
function isSmallWord({ tokens, roles, words }: Grammar, i: number): boolean {
  const word = tokens.word[i]
  return (
    roles[i] !== 0 ||
    word === NONE ||
    word === words.much ||
    word === words.other ||
    word === words.one ||
    (tokens.flags[i] & Mark.hyphen) !== 0
  )
}

/** The verb in the wrong number behind token `i`, in its clause or else in the sentence. */
function verbAt(
  analyses: Analyses,
  grammar: Grammar,
  i: number,
  clause: number,
  from: number,
  to: number,
): DisagreementPlace | undefined {
  const verb =
    verbNumberAt(grammar, i, clause, to) ?? (clause > from ? verbNumberAt(grammar, i, from, to) : undefined)
  if (!verb) return undefined
  // “Coats has”: a firm of which the text has spoken.
  const isFirm = verb.subject === clause && i === clause && analyses.get(names).isName(i)
  return isFirm ? undefined : ofVerb(grammar, verb)
}
