import { isApostrophe } from '../../../document/characters.ts'
import type { Sentence } from '../../../document/document.ts'
import { baseText, tokenText, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { pluralOf, singularOf } from '../../../language/inflection.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag, NONE } from '../../../lexicon/lexicon.ts'
import type { Analyses } from '../../analyses.ts'
import { names } from '../../names.ts'
import { quotations } from '../../quotations.ts'
import { articleFaultAt } from '../articles.ts'
import { barePhrase } from '../bare-persons.ts'
import { bareThing } from '../bare-things.ts'
import { pluralInCompound } from '../compounds.ts'
import { contractionAt } from '../contractions.ts'
import {
  isTwice,
  nameLackingArticle,
  nameWithoutArticle,
  pickedWithoutArticle,
  stretchWithoutArticle,
  timeWithoutArticle,
} from '../definite-names.ts'
import { AUXILIARY, type Grammar, isGap } from '../grammar.ts'
import { doublePlural, ownerForPlural, ownerForSubject, plainPlural, verbForPlural } from '../noun-forms.ts'
import { afterLoneOne } from '../noun-number/after-one.ts'
import { powerBefore } from '../noun-number/measures.ts'
import { NUMBER_WORDS, nounNumberAt } from '../noun-number/noun-number.ts'
import { afterAll, afterFew, severalBefore } from '../noun-number/several.ts'
import { relativeWordAt } from '../relative-words.ts'
import { titleNumberAt } from '../title-number.ts'
import { deniedFormAt, verbFormAt } from '../verb-forms.ts'
import { opensClause } from '../verb-number/clause-starts.ts'
import { isBase } from '../verb-number/distant-subjects.ts'
import { verbNumberAt } from '../verb-number/verb-number.ts'
import { wordPairAt } from '../word-pairs.ts'
import { type DisagreementPlace, inForm, inserted, placeAt, removed, replaced } from './disagreement.ts'
import { ofArticle, ofBare, ofForm, ofNoun, ofPair, ofTitle, ofVerb } from './told.ts'

/** The words that do not agree in a sentence. */
export function* disagreementsIn(
  analyses: Analyses,
  words: Grammar,
  { block, firstToken, endToken }: Sentence,
): Iterable<DisagreementPlace> {
  const { document } = analyses
  const { kind } = document.blocks[block]
  const { roles, tokens } = words
  const { to, more, most, much, the, of, few, other, all, one, that } = words.words
  const picked = kind === 'paragraph' && pickedWithoutArticle(words, firstToken)
  if (picked || timeWithoutArticle(words, firstToken, endToken)) {
    const text = `The ${tokenText(document, firstToken).toLowerCase()}`
    yield placeAt(words, 'bare', firstToken, firstToken + 1, picked ? 0.8 : 0.86, [
      replaced(words, firstToken, text),
    ])
  }
  // “Witness said that …”
  const lone = kind === 'paragraph' ? barePhrase(words, firstToken) : -1
  if (lone >= 0 && tokens.flags[lone + 1] & Mark.lower && isPredicate(words, lone + 1))
    yield placeAt(words, 'bare', firstToken, lone, 0.8, [inForm(words, lone, pluralOf)])
  let clause = firstToken
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (i > firstToken && opensClause(words, i - 1, firstToken)) clause = i
    const role = roles[i]
    const word = tokens.word[i]
    // Headlines leave articles out.
    const lacks = kind === 'headline' ? -1 : bareThing(words, i, firstToken)
    if (lacks >= 0) yield ofBare(words, lacks, i, firstToken)
    // Half of the words are of no class: what is asked only of small words, numbers and names need not be asked.
    const plain =
      role === 0 &&
      word !== NONE &&
      word !== much &&
      word !== other &&
      word !== one &&
      !(tokens.flags[i] & Mark.hyphen)
    if (!plain || tokens.facts[i + 1] & Flag.PLURAL) {
      const pair = wordPairAt(words, i, firstToken, endToken)
      if (pair) yield ofPair(words, pair)
    }
    // In speech some say so.
    const short = tokens.flags[i] & Mark.apostrophe && tokens.facts[i] & Flag.FUNCTION
    const shortened = short ? contractionAt(words, i, firstToken) : undefined
    if (shortened && (words.isDamaged() || !analyses.get(quotations).inside(tokens.start[i])))
      yield ofVerb(words, shortened)
    const denied = short ? deniedFormAt(words, i, endToken) : undefined
    if (denied) yield ofForm(words, denied)
    const verb =
      verbNumberAt(words, i, clause, endToken) ??
      (clause > firstToken ? verbNumberAt(words, i, firstToken, endToken) : undefined)
    // “Coats has”: a firm of which the text has spoken.
    const isName = verb && verb.subject === clause && i === clause && analyses.get(names).isName(i)
    if (verb && !isName) yield ofVerb(words, verb)
    // “Plans introduce forty robots”
    const lost = isGap(words, i, Gap.WANTS) && isBase(words, i + 1) && !(roles[i - 1] & Role.DETERMINER)
    const named = !(tokens.facts[i] & Flag.PLURAL) || !(tokens.flags[i - 1] & Mark.lower)
    if (lost && named && i > firstToken && words.isDamaged())
      yield placeAt(words, 'to', i, i + 1, 0.86, [inserted(words, i + 1, 'to ')])
    if (plain) continue
    if (role & Role.PREPOSITION) {
      const lacks = nameLackingArticle(words, i, firstToken)
      if (lacks > 0) yield placeAt(words, 'bare', i + 1, lacks, 0.86, [inserted(words, i + 1, 'the ')])
      const verb = verbForPlural(words, i)
      if (verb > 0) yield placeAt(words, 'false-plural', verb, verb, 0.86, [])
    }
    if (role & Role.DETERMINER) {
      const lone = ownerForSubject(words, i)
      if (lone > 0) {
        const bare = baseText(document, lone)
        yield placeAt(words, 'owner', i, lone, 0.86, [replaced(words, lone, pluralOf(bare))])
      }
    }
    if (word === NONE) {
      const right = isApostrophe(tokenUnit(document, i + 1))
        ? doublePlural(words, i)
        : tokens.flags[i] & Mark.lower && plainPlural(words, i)
      if (right) yield placeAt(words, 'plural-twice', i, i, 0.9, [replaced(words, i, right)])
    }
    const owner = role & Role.MANY || tokens.kind[i] === Kind.number ? ownerForPlural(words, i) : -1
    if (owner > 0) {
      const bare = baseText(document, owner)
      yield placeAt(words, 'owner', i, owner, 0.86, [replaced(words, owner, pluralOf(bare))])
    }
    if (role & NUMBER_WORDS || tokens.kind[i] === Kind.number || word === much) {
      const noun = nounNumberAt(words, i, firstToken, endToken)
      // “A informations” is told once.
      const article = noun || !(role & Role.ONE) ? undefined : articleFaultAt(words, i, firstToken)
      if (noun) yield ofNoun(words, noun)
      else if (article && !(roles[i + 1] & Role.FALSE_PLURAL)) yield ofArticle(words, article)
    }
    if (tokens.flags[i] & Mark.hyphen) {
      const unit = pluralInCompound(words, i, endToken)
      if (unit > 0) yield placeAt(words, 'compound', i, unit, 0.9, [inForm(words, unit, singularOf)])
    }
    if (word === of && i > firstToken && powerBefore(words, i))
      yield placeAt(words, 'plural', i - 1, i + 1, 0.9, [inForm(words, i - 1, pluralOf)])
    const fewer =
      word === few || word === other || word === most
        ? afterFew(words, i, firstToken, endToken)
        : word === all
          ? afterAll(words, i, firstToken, endToken)
          : word === one
            ? afterLoneOne(words, i, firstToken)
            : undefined
    if (fewer) yield ofNoun(words, fewer)
    const several = word === of && i > firstToken && severalBefore(words, i, endToken)
    if (several) yield ofNoun(words, several)
    if (word === the) {
      const name = nameWithoutArticle(words, i, firstToken)
      if (name > 0) yield placeAt(words, 'definite', i, name, 0.88, i > firstToken ? [removed(words, i)] : [])
      const bare = stretchWithoutArticle(words, i)
      if (bare > 0) yield placeAt(words, 'bare', i, bare, 0.86, [inserted(words, bare, 'the ')])
    }
    if (isTwice(words, i)) yield placeAt(words, 'determiners', i, i + 1, 0.9, [removed(words, i + 1)])
    if (role & Role.RELATIVE || word === that) {
      const form = relativeWordAt(words, i, firstToken)
      if (form)
        yield placeAt(
          words,
          word === that ? 'that' : form.wanted === 'which' ? 'thing' : 'relative',
          form.first,
          form.last,
          0.88,
          [replaced(words, form.last, form.wanted)],
        )
    }
    const title = role & Role.TITLES ? titleNumberAt(words, i, firstToken, endToken) : undefined
    if (title) yield ofTitle(words, title)
    if (role & AUXILIARY || word === to || word === more || word === most) {
      const form = verbFormAt(words, i, firstToken, endToken)
      if (form) yield ofForm(words, form)
    }
  }
}

/** A verb that a subject in either number has: said, will. */
const isPredicate = ({ tokens, roles }: Grammar, i: number): boolean =>
  (roles[i] & (Role.MODAL | Role.SAY | Role.SINGULAR_VERB)) !== 0 ||
  (tokens.facts[i] & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE)) === Flag.PAST
