import { type ArticleFault, articleFaultAt } from '../analyses/grammar/articles.ts'
import { barePhrase } from '../analyses/grammar/bare-persons.ts'
import { bareThing } from '../analyses/grammar/bare-things.ts'
import { pluralInCompound } from '../analyses/grammar/compounds.ts'
import { contractionAt } from '../analyses/grammar/contractions.ts'
import {
  isTwice,
  nameLackingArticle,
  nameWithoutArticle,
  pickedWithoutArticle,
  stretchWithoutArticle,
  timeWithoutArticle,
} from '../analyses/grammar/definite-names.ts'
import { AUXILIARY, type Grammar, grammar, isGap, isThing } from '../analyses/grammar/grammar.ts'
import {
  doublePlural,
  ownerForPlural,
  ownerForSubject,
  plainPlural,
  verbForPlural,
} from '../analyses/grammar/noun-forms.ts'
import { afterLoneOne } from '../analyses/grammar/noun-number/after-one.ts'
import type { NounNumber } from '../analyses/grammar/noun-number/found.ts'
import { powerBefore } from '../analyses/grammar/noun-number/measures.ts'
import { NUMBER_WORDS, nounNumberAt } from '../analyses/grammar/noun-number/noun-number.ts'
import { afterAll, afterFew, severalBefore } from '../analyses/grammar/noun-number/several.ts'
import { relativeWordAt } from '../analyses/grammar/relative-words.ts'
import { type TitleNumber, titleNumberAt } from '../analyses/grammar/title-number.ts'
import { deniedFormAt, type VerbForm, verbFormAt } from '../analyses/grammar/verb-forms.ts'
import { opensClause } from '../analyses/grammar/verb-number/clause-starts.ts'
import { isBase } from '../analyses/grammar/verb-number/distant-subjects.ts'
import type { VerbNumber } from '../analyses/grammar/verb-number/found.ts'
import { verbNumberAt } from '../analyses/grammar/verb-number/verb-number.ts'
import { type WordPair, wordPairAt } from '../analyses/grammar/word-pairs.ts'
import { names } from '../analyses/names.ts'
import { quotations } from '../analyses/quotations.ts'
import { isApostrophe } from '../document/characters.ts'
import { baseText, tokenSpan, tokenText, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { otherNumberOf, pluralOf, singularOf } from '../language/inflection.ts'
import { Gap } from '../language/relatives.ts'
import { Thing } from '../language/things.ts'
import { Role } from '../language/word-classes.ts'
import { Flag, NONE } from '../lexicon/lexicon.ts'
import type { Edit } from '../span.ts'
import { type Detection, defineRule, type RuleRepair } from './rule.ts'

type Fault =
  | NounNumber['wanted']
  | VerbNumber['wanted']
  | 'false-plural'
  | 'article'
  | 'title'
  | VerbForm['wanted']
  | 'compound'
  | 'definite'
  | 'relative'
  | 'that'
  | 'determiners'
  | 'bare'
  | 'owner'
  | WordPair['kind']
  | 'plural-twice'
  | 'thing'
  | 'to'

interface Disagreement {
  readonly kind: Fault
  /** The two words that do not agree. */
  readonly first: string
  readonly second: string
  /** The ways to mend it, best first. */
  readonly edits: readonly Edit[]
}

export const agreement = defineRule<Disagreement, 'document'>({
  id: 'agreement',
  category: 'agreement',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'Words that do not agree in number, or an article that does not fit the next word’s sound.',
    why: 'Other languages count what English does not (informations), mark the number at another word, or have one article for all sounds.',
    wrong: [
      'Many expert believe it.',
      'The service received many informations about the attack.',
      'Because of this measures, the shops were closed.',
      'It was one of the main reason why the talks failed.',
      'The negotiations has ended without a result.',
      'The village lies a hour from the border.',
      'Presidents Macron said that he would come.',
      'The board did not accepted the offer.',
      'The crew has took the boat to Malta.',
      'The wall was built to prevents the floods of the river.',
      'It is an issue that she have taken up before.',
      'One could faces a fine for the noise.',
      'The accident was occurred near a school.',
      'The mayor has resigned on Monday after a quarrel.',
      'Pensions was raised, and the shops closed.',
      'The police say that shots was fired there.',
      'Much customers have left, because the bank was closed.',
      'A woman in her 70 was hurt.',
      'The state has sold the harbour two years ago.',
      'The market is weak, but the prices is rising.',
      'Another three is still waiting for help.',
      'The leaders, who announces a strike, met.',
      'It is open to whoever have a ticket.',
      'The storm drove ten of thousands of people out.',
      'They signed a ten-years contract.',
      'In the end the Greece remembers it.',
      'She has lived there since the 2016, with her son.',
      'The judge, for who the case is closed, left.',
      'The tower, whose the staircase is closed, leans.',
      'The contract runs until the end of year.',
      'The ferry sails to Bahamas in June.',
      'The thieves took three laptop’s and a clock.',
      'Last time the river froze was in 1996.',
      'Biggest problem is the lack of wood.',
      'The song ended with loud applauds.',
      'The pensioners which came late were sent home.',
      'This tower is more high than that one.',
      'The road is now more safer than the bridge.',
      'The three ambassador signed the treaty.',
      'The wall is 30 meter long.',
      'Hundreds of supporter gathered in the square.',
      'Less than a hundred vessel in the port were inspected.',
      'Prices for gas is fixed by the state.',
      'The new bridge connect the two banks.',
      'The ship carry 300 tonnes of grain.',
      'Everyone in the village know who did it.',
      'The water levels has risen.',
      'Germany and France has agreed on the plan.',
      'There was 20 people in the bus.',
      'He met those who has a ticket.',
      'The shirts, balls and boots was stolen.',
      'The court will rules on the case.',
      'The unit was compose of ten men.',
      'They did not had any money.',
      'The suspect is been questioned by the police.',
      'Others countries have closed their borders.',
      'Some of they live abroad.',
      'He has trained hundred of dancers.',
      'The Russians troops left the town.',
      'The trains who run at night were cancelled.',
      'Mayors Anna Novak, who resigned in May, is ill.',
      'The player’s are tired of waiting.',
      'The toys of the childrens’ home were burned.',
      'These kind of attack is rare.',
      'Half of the members has left the party.',
      'One of the five prisoners have escaped.',
      'The prize was given to she on Monday.',
      'The houses that was damaged are empty.',
      'The miners demands higher wages.',
      'The pilot said he don’t fly at night.',
      'They wasn’t told of the strike.',
      'All the tourist survived the crash.',
      'Witness said that the plane was on fire.',
      'The students who took part was released later.',
      'These luggages were lost.',
      'Foreign tourist are not let in.',
      'In the last ten year the town grew.',
      'The girl, together with two friends, were rescued.',
      'The prices that the farmers get for milk has fallen.',
      'Here is the main rules of the game.',
      'The United Nations have called for calm.',
      'No one have seen the ship.',
      'The injureds were flown to Bergen.',
      'The iron was kept for pregnant woman.',
      'There are a risk that the dam breaks.',
      'The driver and the nurse was unhurt.',
      'Two policemans were hurt.',
      'The miner must pays a fine.',
      'It is the most biggest mine in the valley.',
      'One persons was hurt in the quarry.',
      'Both side agreed to the truce.',
      'None of the tourist was hurt.',
      'The firm pays doctors who works at night.',
      'Doctors believes that the tests are safe.',
      'He sold a forty books to the school.',
      'There is clashes in the north of the valley.',
      'The firm said that the doctors has left.',
      'These lamps do not dying in the cold.',
      'The toll has increase by a third.',
      'The ice could have cause the flood.',
      'There is no a shortage of milk.',
      'They built a 6 houses.',
      'The masons had to made a dome.',
    ],
    right: [
      'All this affects what people pay, and this limits who may sail. This influences how they vote.',
      'The team are sure that the government have the money.',
      'It was a five man team, and the three judge panel saw these police officers.',
      'If he were here, would he have come? Did they ask that she have a say?',
      'An MP, a European, an hour, a unique case, an 18-year-old and a US ship.',
      'Many fear it. This measures ten metres. The number four driver came a week later.',
      'He won a 200 metres and a 20 minutes’ race. The plan has support by a majority, and we have hope the rain ends.',
      'Much sports coverage was lost. Sports is fun, and two goals was enough. In his 60 seconds he won.',
      'A two-thirds majority. The Greece of today, the Greece team and the 2016 vote. The question of who the man is.',
      'He has found the man who left two years ago, and it has grown since two years ago.',
      'He insulted the workers, which was wrong.',
      'Her will named a nephew. A beer can exploded, and he had left on Monday. He has to go on Monday.',
      'The more tender meat is sold. More younger people came.',
      'Last time the river froze, the ferry stayed in port. In United States history it is new.',
      'It is the number two driver’s car, and not the two brother’s.',
      'Presidents Putin of Russia and Xi of China met the Presidents Bush.',
      'The two year ban was lifted. A 227 to 198 vote was held, and those familiar with it left.',
      'All he could do was resign. Should prices fall, the road to the town he moved to lies open.',
      'The sources who asked not to be named left. Marks and Spencer has closed, and others said so.',
      'Doctors Without Borders has left. The team bus the club bought is new. What the state plans is bad.',
      'A hundred metre sprint. The top two players. Both hospital and school are closed. The few left in anger.',
      'The notice alerts owners of jets that a fault was found. The weapons controls were lifted.',
      'The letter went from donor to patient. This type of student is rare. It costs ten euros per person.',
      'Official reports show it. Bosnia and Herzegovina has left. Marks and Spencer Ltd is open. The report states that the ship is old.',
      'All the tourist saw was fog. No one wishes it. Formula One drivers met. Both home and office are shut.',
      'A two thirds majority. She insisted that he have a say; there is news of the ship. A couple of tough years followed. He has a few hundred of them. Thousands of police came.',
    ],
    falseAlarms: [],
    missed: ['What worries the doctors are the lack of oxygen.'],
  },
  messages: {
    plural: 'After “{0}” a plural is expected, and “{1}” is a singular.',
    singular: 'After “{0}” a singular is expected, and “{1}” is a plural.',
    mass: '“{1}” is not counted in English, so that “{0}” does not stand before it.',
    'false-plural': '“{0}” has no plural in English.',
    'plural-verb': 'The subject “{0}” is a plural, and the verb “{1}” a singular.',
    'singular-verb': 'The subject “{0}” is a singular, and the verb “{1}” a plural.',
    article: '“{0}” does not fit the sound with which “{1}” begins.',
    compound: 'Joined to a number before a noun, “{1}” stands in the singular.',
    definite: '“{1}” has no article in English.',
    determiners: 'Behind “{0}” no “{1}” stands: either belongs to the noun, and not both.',
    bare: '“{1}” has an article here.',
    owner: 'No apostrophe makes a plural: “{1}” names an owner, and nothing follows that is owned.',
    other: '“Others” stands alone: before “{1}” English has “other”.',
    both: '“{0} {1}”: one of the two is enough.',
    object: '“{1}” is a subject: after “{0}” another form stands.',
    hundreds: '“{0}” has an “-s” before “of”, where no number says how many.',
    people: '“{0}” names people; before “{1}” the adjective has no plural.',
    'plural-twice': '“{1}” has a plural’s -s, which its plural does not need.',
    thing: '“{1}” stands for persons: of a thing English has “which” or “that”.',
    that: 'Behind a comma English has “which” for “{1}”, and “who” of persons.',
    relative: '“{1}”: of persons English has “who”, and “whom” after a preposition.',
    to: 'Between “{0}” and “{1}” a “to” is missing.',
    base: 'After “{0}” a verb has its base form; “{1}” is another.',
    participle: 'After “{0}” a verb is a participle; “{1}” is another form.',
    passive: '“{1}” is no passive in English, so that “{0}” does not stand before it.',
    past: '“{0} {1}”: with a time that is over English has the simple past.',
    comparative: '“{1}” says “{0}” by itself.',
    short: '“{1}” is compared by its ending in English, not by “{0}”.',
    title: '“{0}” is a plural, and only one name follows: “{1}”.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    const { roles, tokens } = words
    const { to, more, most, much, the, of, few, other, all, one, that } = words.words
    for (const { block, firstToken, endToken } of document.sentences) {
      const { kind } = document.blocks[block]
      if (kind !== 'paragraph' && kind !== 'list' && kind !== 'caption')
        if (kind !== 'headline' || !words.isDamaged()) continue
      const picked = kind === 'paragraph' && pickedWithoutArticle(words, firstToken)
      if (picked || timeWithoutArticle(words, firstToken, endToken)) {
        const text = `The ${tokenText(document, firstToken).toLowerCase()}`
        yield detection(words, 'bare', firstToken, firstToken + 1, picked ? 0.8 : 0.86, [
          edit(words, firstToken, text),
        ])
      }
      // “Witness said that …”
      const lone = kind === 'paragraph' ? barePhrase(words, firstToken) : -1
      if (lone >= 0 && tokens.flags[lone + 1] & Mark.lower && isPredicate(words, lone + 1))
        yield detection(words, 'bare', firstToken, lone, 0.8, [
          edit(words, lone, pluralOf(tokenText(document, lone))),
        ])
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
        if (lost && named && i > firstToken && words.isDamaged()) {
          const to = { start: tokens.start[i + 1], end: tokens.start[i + 1], text: 'to ' }
          yield detection(words, 'to', i, i + 1, 0.86, [to])
        }
        if (plain) continue
        if (role & Role.PREPOSITION) {
          const lacks = nameLackingArticle(words, i, firstToken)
          const before = { start: tokens.start[i + 1], end: tokens.start[i + 1], text: 'the ' }
          if (lacks > 0) yield detection(words, 'bare', i + 1, lacks, 0.86, [before])
          const verb = verbForPlural(words, i)
          if (verb > 0) yield detection(words, 'false-plural', verb, verb, 0.86, [])
        }
        if (role & Role.DETERMINER) {
          const lone = ownerForSubject(words, i)
          if (lone > 0) {
            const bare = baseText(document, lone)
            yield detection(words, 'owner', i, lone, 0.86, [edit(words, lone, pluralOf(bare))])
          }
        }
        if (word === NONE) {
          const right = isApostrophe(tokenUnit(document, i + 1))
            ? doublePlural(words, i)
            : tokens.flags[i] & Mark.lower && plainPlural(words, i)
          if (right) yield detection(words, 'plural-twice', i, i, 0.9, [edit(words, i, right)])
        }
        const owner = role & Role.MANY || tokens.kind[i] === Kind.number ? ownerForPlural(words, i) : -1
        if (owner > 0) {
          const bare = baseText(document, owner)
          yield detection(words, 'owner', i, owner, 0.86, [edit(words, owner, pluralOf(bare))])
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
          if (unit > 0)
            yield detection(words, 'compound', i, unit, 0.9, [
              edit(words, unit, singularOf(tokenText(document, unit))),
            ])
        }
        if (word === of && i > firstToken && powerBefore(words, i))
          yield detection(words, 'plural', i - 1, i + 1, 0.9, [
            edit(words, i - 1, pluralOf(tokenText(document, i - 1))),
          ])
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
          const gone = () => ({ start: tokens.start[i], end: tokens.start[i + 1], text: '' })
          if (name > 0) yield detection(words, 'definite', i, name, 0.88, i > firstToken ? [gone()] : [])
          const bare = stretchWithoutArticle(words, i)
          const before = { start: tokens.start[bare], end: tokens.start[bare], text: 'the ' }
          if (bare > 0) yield detection(words, 'bare', i, bare, 0.86, [before])
        }
        if (isTwice(words, i)) {
          const gone = { start: tokens.start[i + 1], end: tokens.start[i + 2], text: '' }
          yield detection(words, 'determiners', i, i + 1, 0.9, [gone])
        }
        if (role & Role.RELATIVE || word === that) {
          const form = relativeWordAt(words, i, firstToken)
          if (form)
            yield detection(
              words,
              word === that ? 'that' : form.wanted === 'which' ? 'thing' : 'relative',
              form.first,
              form.last,
              0.88,
              [edit(words, form.last, form.wanted)],
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
  },
  explain: ({ kind, first, second }) => ({ id: kind, arguments: [first, second] }),
  repairs: ({ evidence: { kind, edits } }) =>
    edits.map((one): RuleRepair => ({ edits: [one], trust: kind === 'article' ? 'safe' : 'likely' })),
})

/** A verb that a subject in either number has: said, will. */
const isPredicate = ({ tokens, roles }: Grammar, i: number): boolean =>
  (roles[i] & (Role.MODAL | Role.SAY | Role.SINGULAR_VERB)) !== 0 ||
  (tokens.facts[i] & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE)) === Flag.PAST

/** A detection from token `first` to token `last`. @param named the end of what the message calls the first word */
function detection(
  { document }: Grammar,
  kind: Fault,
  first: number,
  last: number,
  confidence: number,
  edits: readonly Edit[],
  named = first,
): Detection<Disagreement> {
  return {
    span: tokenSpan(document, first, last),
    evidence: {
      kind,
      first: tokenText(document, first, named),
      second: tokenText(document, last),
      edits,
    },
    confidence,
  }
}

const edit = ({ document }: Grammar, token: number, text: string): Edit => ({
  ...tokenSpan(document, token),
  text,
})

/** The demonstratives of the other number, and what stands before nouns that are not counted. */
const OTHER_NUMBER: Readonly<Record<string, string>> = {
  this: 'these',
  these: 'this',
  those: 'that',
  many: 'much',
  much: 'many',
}

function ofNoun(
  words: Grammar,
  { wanted, determiner, noun, confidence }: NounNumber,
): Detection<Disagreement> {
  const { document, tokens } = words
  const word = tokenText(document, noun)
  const before = tokenText(document, determiner)
  const other = OTHER_NUMBER[before]
  if (determiner === noun)
    return detection(words, 'false-plural', noun, noun, confidence, [edit(words, noun, singularOf(word))])
  const edits: Edit[] = []
  if (wanted === 'plural' && before !== 'much') edits.push(edit(words, noun, pluralOf(word)))
  if (other) edits.push(edit(words, determiner, other))
  if (wanted === 'singular') edits.push(edit(words, noun, singularOf(word)))
  // “An equipment”: the article goes.
  if (wanted === 'mass' && before.length <= 2 && tokens.flags[determiner] & Mark.lower)
    edits.push({ start: tokens.start[determiner], end: tokens.start[determiner + 1], text: '' })
  return detection(words, wanted, determiner, noun, confidence, edits)
}

/** What ends at token `noun` and lacks its article, which somebody is rather a plural for. */
function ofBare(words: Grammar, first: number, noun: number, from: number): Detection<Disagreement> {
  const { document, tokens } = words
  if (isThing(words, noun, Thing.ANYBODY))
    return detection(words, 'plural', first - 1, noun, 0.8, [
      edit(words, noun, pluralOf(tokenText(document, noun))),
    ])
  const article = { start: tokens.start[first], end: tokens.start[first], text: 'the ' }
  return detection(words, 'bare', first, noun, 0.86, first > from ? [article] : [])
}

function ofVerb(words: Grammar, { subject, verb, wanted, confidence }: VerbNumber): Detection<Disagreement> {
  const { tokens } = words
  const other = otherNumberOf(tokenText(words.document, verb))
  const edits = other ? [edit(words, verb, other)] : []
  const found = detection(words, wanted, subject, verb, confidence, edits, verb - 1)
  // Behind a long subject the verb alone is shown.
  const { start, end } = found.span
  return end - start > SHOWN ? { ...found, span: { start: tokens.start[verb], end } } : found
}

/** Letters of subject and verb that are shown together, at most. */
const SHOWN = 40

function ofArticle(words: Grammar, { article, wanted }: ArticleFault): Detection<Disagreement> {
  const other = tokenText(words.document, article)[0] + wanted.slice(1)
  return detection(words, 'article', article, article + 1, 0.95, [edit(words, article, other)])
}

function ofPair(words: Grammar, { kind, first, last, at, text }: WordPair): Detection<Disagreement> {
  const gone = { start: words.tokens.start[at], end: words.tokens.start[at + 1], text: '' }
  return detection(words, kind, first, last, 0.88, [text ? edit(words, at, text) : gone])
}

const ofForm = (words: Grammar, { wanted, first, last }: VerbForm): Detection<Disagreement> =>
  detection(words, wanted, first, last, 0.9, [], last - 1)

function ofTitle(words: Grammar, { title, name }: TitleNumber): Detection<Disagreement> {
  const single = edit(words, title, singularOf(tokenText(words.document, title)))
  return detection(words, 'title', title, name, 0.88, [single])
}
