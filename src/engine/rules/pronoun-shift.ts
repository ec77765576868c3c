import { Antecedents } from '../analyses/grammar/antecedents/antecedents.ts'
import { FINITE, type Grammar, grammar, isPlain, isThing, mayBeFinite } from '../analyses/grammar/grammar.ts'
import { isPersonItself, personAsIt, personOfIts } from '../analyses/grammar/its-of-person.ts'
import { persons } from '../analyses/grammar/persons/persons.ts'
import { genderOf, Who } from '../analyses/grammar/persons/who.ts'
import { pluralBefore, pluralOfSelf, pluralTakenUp } from '../analyses/grammar/plural-taken-up.ts'
import { personsOfWhich } from '../analyses/grammar/relative-words.ts'
import { votedGenders } from '../analyses/grammar/voted-genders.ts'
import { quotations } from '../analyses/quotations.ts'
import { isUpperAt, withCapital } from '../document/characters.ts'
import { tokenKey, tokenSpan, tokenText, tokenUnit, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Thing } from '../language/things.ts'
import { Role } from '../language/word-classes.ts'
import { Flag, fold } from '../lexicon/lexicon.ts'
import { once } from '../once.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Shift {
  readonly kind: 'body' | 'person' | 'which' | 'of-which' | 'who' | 'article' | 'number' | 'thing' | 'you'
  readonly pronoun: string
  readonly antecedent: string
  /** The pronoun that fits. */
  readonly usual: string
}

/** A pronoun for a man or a woman that may stand for something else. */
interface Gendered {
  readonly token: number
  readonly sentence: number
  readonly gender: number
  /** “…, he said” */
  readonly aside: boolean
}

export const pronounShift = defineRule<Shift, 'document'>({
  id: 'pronoun-shift',
  category: 'pronoun-shift',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary:
      'A pronoun in the gender of the source’s noun: a ministry as “he”, a woman as “he”, a person as “which”.',
    why: 'In the source the pronoun agrees with a noun that has a gender, or has none that shows, and it was translated without a look at what it means.',
    wrong: [
      'The ministry said on Monday that he will publish the figures.',
      'The company was founded in 1923. He employs three hundred people.',
      'Angela Merkel came to the village on Monday. He spoke for an hour.',
      'Aydan Kurt leads the choir. Kurt says that she began at six. Kurt lives with her cat. He has won two prizes.',
      'He Senate approved the law in May.',
      'The striker extended your contract.',
      'They sold the chapel. She was renovated in 1960.',
      'The suspect fled, but it was arrested later.',
      'The king received the guests with her wife.',
      'The head of the company, Thomas Ahlers, said that she regrets it.',
      'The storm Gloria reached the coast. He tore off the roofs.',
      'The chairwoman, Xi Lihua, spoke in Basel. He praised the plan.',
    ],
    right: [
      'The ministers met. It was decided to wait. It is known that they left. The owner of the cars defended himself.',
      'The town planned your day out. You will like it. He reopened the case.',
      'You have a choice. You can find it in May. A boy fell. Olga Petrova said that his knee was broken.',
      'The cow and its calf are well, and so is its mother.',
      'For his part, Olaf Lind denied the report. Anna fed a dog; he barked. A club lives to the best of his or her ability. The reason is that he fell.',
      'Clara Weil died. She was a nurse. It rained. The publishing house will reprint her works.',
      'The ministry, he said, was closed. The office of the minister which leads the talks is here.',
    ],
    falseAlarms: [],
    missed: ['The president met the board of the company. He was founded in 1923.'],
  },
  messages: {
    body: '“{0}” stands for a person, and “{1}” is none; nobody is named whom it may mean.',
    person: '“{0}” does not fit “{1}”; nobody else is named whom it may mean.',
    which: '“{1}” is a person, and “{0}” stands for things.',
    'of-which': '“{1}” are persons, and “{0}” stands for things.',
    thing: '“{1}” is a person, and “{0}” stands for things.',
    number: '“{1}” is a plural, and “{0}” a singular.',
    you: '“{0}” does not fit “{1}”: the source’s pronoun means somebody else too.',
    who: '“{1}” is a thing, and “{0}” stands for persons.',
    article: '“{0}” stands for the source’s article before “{1}”.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    const { inside } = analyses.get(quotations)
    const who = () => analyses.get(persons)
    const { tokens, roles } = words
    const addressed = once(() => isAddressing(words, inside))
    const gendered: Gendered[] = []
    for (const { index, block, firstToken, endToken } of document.sentences) {
      if (document.blocks[block].kind !== 'paragraph') continue
      const several = pluralTakenUp(words, firstToken, endToken)
      if (several && !inside(tokens.start[firstToken]))
        yield detection(words, several.pronoun, 'number', several.noun, 0.8)
      const before = document.sentences[index - 1]
      const startBefore = before?.block === block ? before.firstToken : -1
      for (let i = firstToken; i < endToken; i++) {
        if (tokens.word[i] === words.words.its) {
          const person = personOfIts(words, who, i, firstToken)
          if (person >= 0 && !inside(tokens.start[i]))
            yield detection(words, i, 'thing', person, 0.86, formOf(ITS, who()[person]))
          const own = tokens.word[i + 1] === words.words.own ? pluralOfSelf(words, i, firstToken) : -1
          if (own >= 0) yield detection(words, i, 'number', own, 0.86, 'their')
        }
        const turned = isSelf(words, i) ? pluralOfSelf(words, i, firstToken) : -1
        if (turned >= 0) yield detection(words, i, 'number', turned, 0.88, 'themselves')
        else if (tokens.word[i] === words.words.itself && isPersonItself(words, i, firstToken))
          yield detection(words, i, 'thing', i - 1, 0.86, formOf(ITSELF, who()[i - 1]))
        const reader = tokens.word[i] === words.words.your && isYourForAnother(words, i, firstToken)
        if (reader && !inside(tokens.start[i]) && !addressed())
          yield detection(words, i, 'you', i + 1, 0.8, 'their')
        if (i === firstToken && isYouForAnother(words, i) && !inside(tokens.start[i]))
          yield detection(words, i, 'you', i + 1, 0.88, 'she')
        if (tokens.word[i] === words.words.it && !inside(tokens.start[i])) {
          // “…, and it” takes up what its own sentence names, “It …” what the one before does.
          const heads = i === firstToken
          const start = heads ? startBefore : firstToken
          const person =
            start >= 0 && (heads || roles[i - 1] & Role.AND) ? personAsIt(words, who, i, start) : -1
          if (person >= 0) yield detection(words, i, 'thing', person, 0.86, formOf(IT, who()[person]))
          const plural = start >= 0 && heads ? pluralBefore(words, i, start) : -1
          if (plural >= 0) yield detection(words, i, 'number', plural, 0.8)
        }
        if (!(roles[i] & PRONOUN)) continue
        if (isArticle(words, i, firstToken, endToken)) {
          yield detection(words, i, 'article', i + 1, 0.92)
          continue
        }
        if (isWhich(words, i, firstToken)) yield detection(words, i, 'which', i - 1, 0.88)
        else if (isWhichBehindComma(words, i, firstToken)) yield detection(words, i, 'which', i - 2, 0.88)
        else if (isWho(words, who, i, firstToken) && !inside(tokens.start[i]))
          yield detection(words, i, 'who', i - 1, 0.86)
        const several = tokens.word[i] === words.words.which ? personsOfWhich(words, i, firstToken) : -1
        if (several >= 0) yield detection(words, i, 'of-which', several, 0.88)
        const gender = genderOf(words, i)
        if (!gender || inside(tokens.start[i]) || isEither(words, i) || isGapped(words, i)) continue
        gendered.push({ token: i, sentence: index, gender, aside: isAside(words, i, firstToken) })
      }
    }
    if (!gendered.length) return
    const antecedents = new Antecedents(words, who(), inside, () => analyses.get(votedGenders))
    const seek = function* (pronouns: readonly Gendered[], left: Gendered[], bold: boolean) {
      for (const pronoun of pronouns) {
        const { token, sentence, gender, aside } = pronoun
        const part = isPart(words, token)
        const free = !aside || (bold && antecedents.isAlone(token, sentence, gender))
        const found = part
          ? antecedents.bodyBehind(token, sentence, gender)
          : free && antecedents.wrongOf(token, sentence, gender)
        if (!found) left.push(pronoun)
        else if (!isContact(words, found.token, token))
          yield detection(words, token, found.kind, found.token, found.confidence)
      }
    }
    const left: Gendered[] = []
    yield* seek(gendered, left, false)
    if (antecedents.mayBeBold()) yield* seek(left, [], true)
  },
  explain: ({ kind, pronoun, antecedent }) => ({ id: kind, arguments: [pronoun, antecedent] }),
  repairs: ({ span, evidence: { pronoun, usual } }) => {
    const text = isUpperAt(pronoun, 0) ? withCapital(usual) : usual
    return [replace(span, text, 'likely')]
  },
})

/** “The man she loves”, “a man who she says”: a clause on the noun before. */
function isContact({ tokens, roles }: Grammar, noun: number, pronoun: number): boolean {
  if (!(tokens.flags[noun] & tokens.flags[pronoun] & Mark.lower && roles[pronoun] & Role.HE)) return false
  return noun === pronoun - 1 || (noun === pronoun - 2 && (roles[noun + 1] & Role.RELATIVE) !== 0)
}

/** “You lives in Rome”, “you has two sons”: the polite pronoun of German and Italian is “she” too, and the verb is hers. */
function isYouForAnother({ tokens, roles, words }: Grammar, i: number): boolean {
  if (tokens.word[i] !== words.you || !(tokens.flags[i] & Mark.title)) return false
  const verb = i + 1
  if (roles[verb] & Role.SINGULAR_VERB) return true
  const facts = tokens.facts[verb]
  return (facts & Flag.THIRD) !== 0 && (!(facts & Flag.NOUN) || (roles[verb + 1] & Role.PREPOSITION) !== 0)
}

/** What is longer, in tokens, has lost its stops. */
const LONGEST = 200

/** “The singer cancelled your tour”, “he has extended your contract”: what somebody did in the past with what is the reader’s. */
function isYourForAnother({ document, tokens, roles, words }: Grammar, i: number, from: number): boolean {
  const verb = i - 1
  const past = (tokens.facts[verb] & (Flag.PAST | Flag.NOUN | Flag.FUNCTION)) === Flag.PAST
  if (
    !past ||
    verb < from + 2 ||
    verb - from > LONGEST ||
    roles[verb - 1] & (Role.MODAL | Role.BE | Role.BEEN)
  )
    return false
  if (!(tokens.facts[i + 1] & (Flag.NOUN | Flag.ADJECTIVE))) return false
  const named =
    (roles[from] & Role.DETERMINER) !== 0 ||
    (!(tokens.facts[from] & Flag.LOWER) && tokens.kind[from] === Kind.word)
  for (let k = from; k < i; k++)
    if (roles[k] & (Role.SUBORDINATE | Role.RELATIVE) || tokens.word[k] === words.you) return false
  return named && tokenUnit(document, i + 1) !== 0x2d
}

/** Whether the text speaks to its readers, outside of quotations. */
function isAddressing({ tokens, words }: Grammar, inside: (offset: number) => boolean): boolean {
  for (let k = tokens.word.indexOf(words.you); k >= 0; k = tokens.word.indexOf(words.you, k + 1))
    if (!inside(tokens.start[k])) return true
  return false
}

/** himself, herself, itself */
const isSelf = ({ tokens, words }: Grammar, i: number): boolean =>
  tokens.word[i] === words.himself || tokens.word[i] === words.herself || tokens.word[i] === words.itself

const PRONOUN = Role.GENDERED | Role.RELATIVE

/** “…, he said”: who speaks may be anybody; not “In a note, he says that …”. */
function isAside(words: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles } = words
  if (!(roles[i + 1] & Role.SAY) || i === from || tokens.kind[i - 1] !== Kind.punctuation) return false
  if (tokenUnit(document, i - 1) === 0x2e) return false
  if (!(roles[from] & Role.PREPOSITION) || tokens.kind[i + 2] === Kind.punctuation) return true
  for (let k = from; k < i; k++) if (mayBeFinite(words, k)) return true
  return false
}

/** “his or her”: anybody’s. */
const isEither = (words: Grammar, i: number): boolean =>
  ((words.roles[i + 1] & Role.AND) !== 0 && genderOf(words, i + 2) !== 0) ||
  ((words.roles[i - 1] & Role.AND) !== 0 && genderOf(words, i - 2) !== 0)

/** “Both were born abroad: he in Turin, she in Linz.” */
const isGapped = ({ roles }: Grammar, i: number): boolean =>
  (roles[i] & Role.HE) !== 0 && (roles[i + 1] & Role.PREPOSITION) !== 0

/** “For his part, Mr Brown …”: whose it is follows. */
function isPart({ document }: Grammar, i: number): boolean {
  return tokenKey(document, i + 1) === 'part'
}

/** “The minister which signed”: a person without “of” before, and no comma, behind which “which” may mean the clause. */
function isWhich(words: Grammar, i: number, from: number): boolean {
  const { tokens, roles, words: numbers } = words
  if (
    tokens.word[i] !== numbers.which ||
    i < from + 2 ||
    !isPlain(words, i - 1) ||
    !(roles[i - 1] & Role.PERSON)
  )
    return false
  return (
    mayBeFinite(words, i + 1) &&
    // Not “told people which were safe”
    ((tokens.word[i - 1] === numbers.people && (roles[i - 2] & Role.PREPOSITION) !== 0) ||
      ((roles[i - 2] & Role.DETERMINER) !== 0 && (i - 3 < from || !(roles[i - 3] & Role.PREPOSITION))))
  )
}

/** “The judge, which led the case, was ill”: a person begins the sentence, so that “which” cannot mean a clause. */
function isWhichBehindComma({ document, tokens, roles, words }: Grammar, i: number, from: number): boolean {
  if (tokens.word[i] !== words.which || tokenUnit(document, i - 1) !== 0x2c) return false
  const head = i - 2
  if (head < from || head > from + LONGEST_SUBJECT || !(roles[from] & Role.DETERMINER)) return false
  // “His wife, Ivana, which”
  const named = !(tokens.flags[head] & Mark.lower)
  if (!named && !(roles[head] & Role.PERSON)) return false
  let person = !named
  for (let k = from; k < head; k++) {
    if (named && person && tokenUnit(document, k) === 0x2c) continue
    if (roles[k] & Role.PERSON && !(tokens.facts[k] & Flag.PLURAL)) person = true
    else if (person && tokens.flags[k] & Mark.lower) return false
    if (
      tokens.kind[k] !== Kind.word ||
      roles[k] & (FINITE | Role.PREPOSITION | Role.AND | Role.SUBORDINATE | Role.SAY)
    )
      return false
  }
  if (!person || (named && roles[head] & (Role.BODY | Role.COLLECTIVE))) return false
  return (
    (roles[i + 1] & (FINITE | Role.HE | Role.THEY)) !== 0 ||
    (tokens.facts[i + 1] & (Flag.PAST | Flag.THIRD)) !== 0
  )
}

/** Words of a subject, at most. */
const LONGEST_SUBJECT = 6

/**
 * “The bridge who crosses”, “the Commission, who has”: a thing at the head of the sentence, or a body, right before.
 * Clubs and the police are people to many.
 */
function isWho(words: Grammar, who: () => Uint8Array, i: number, from: number): boolean {
  const { document, tokens, roles, words: numbers } = words
  if (tokens.word[i] !== numbers.who || i < from + 2) return false
  const comma = tokenUnit(document, i - 1) === 0x2c
  const head = comma ? i - 2 : i - 1
  const closed = tokenUnit(document, i + 1) === 0x2c
  if (!closed && !mayBeFinite(words, i + 1)) return false
  const facts = tokens.facts[head]
  if (facts & Flag.PLURAL || roles[i + 1] & Role.PLURAL_VERB || tokens.kind[head] !== Kind.word) return false
  const one = roles[i + 1] & Role.SINGULAR_VERB || tokens.facts[i + 1] & Flag.THIRD
  const damaged = one !== 0 && words.isDamaged()
  if (who()[head] === Who.body) {
    // “France, who knows its third strike”: a team is several, and has a plural.
    if (comma && head === from && damaged && facts & Flag.PLACE) return true
    if (
      (roles[head] & (Role.BODY | Role.PERSON)) !== Role.BODY ||
      (PEOPLE.has(tokenKey(document, head)) && !damaged)
    )
      return false
    // “A man from the province who”, “Italy, who lost”
    let start = head
    while (start > from && tokens.kind[start - 1] === Kind.word && !(roles[start] & Role.DETERMINER)) {
      if (roles[start - 1] & (Role.PREPOSITION | Role.AND)) return false
      start--
    }
    if (!(roles[start] & Role.DETERMINER) || (comma && start > from)) return false
    return start === from || !(roles[start - 1] & (Role.PREPOSITION | Role.AND))
  }
  if (!isPlain(words, head) || (comma && !damaged) || closed) return false
  if ((facts & (Flag.NOUN | Flag.HUMAN | Flag.ANIMAL | Flag.ADJECTIVE | Flag.FUNCTION)) !== Flag.NOUN)
    return false
  // “The town, who lives from tourism”; not “the centre, who has played for Wales”
  if (roles[head] & (Role.PERSON | Role.TIME | (comma ? 0 : Role.COLLECTIVE))) return false
  if (comma && !isThing(words, head, Thing.PLACE)) return false
  return head - 1 === from && (roles[from] & Role.DETERMINER) !== 0
}

const PEOPLE = new Set(['police', 'team', 'club', 'party', 'army', 'board'])

/** “He Senate approved”, “He INDEC will”, “He Mayor of”: the article of the source, before the name of a body or office. */
function isArticle({ document, tokens, roles }: Grammar, i: number, from: number, to: number): boolean {
  if (i !== from || !(roles[i] & Role.HE) || !(roles[i] & Role.GENDERED) || i + 2 >= to) return false
  const next = i + 1
  if (tokens.kind[next] !== Kind.word || tokens.flags[next] & (Mark.lower | Mark.apostrophe)) return false
  if (tokens.facts[next] & (Flag.FUNCTION | Flag.ADVERB)) return false
  if (tokens.flags[next] & Mark.upper) return widthOf(tokens, next) > 1
  for (let k = next; k < Math.min(to, next + LONGEST_NAME) && !(tokens.flags[k] & Mark.lower); k++) {
    if (tokens.kind[k] !== Kind.word) return false
    const office = k === next ? Role.PERSON : 0
    if (roles[k] & (Role.BODY | Role.COLLECTIVE | office) || tokens.facts[k] & Flag.COMPANY) return true
    if (tokens.flags[k] & Mark.accent && tokenKey(document, k) !== fold(tokenKey(document, k))) return true
  }
  return false
}

/** Capitalised words behind “He” that are looked at. */
const LONGEST_NAME = 4

/** What stands for “it”, “its” and “itself” where a person is meant, by the number of `Who`, unknown first. */
const IT = ['they', 'he', 'she']
const ITS = ['their', 'his', 'her']
const ITSELF = ['themselves', 'himself', 'herself']
const formOf = (forms: readonly string[], who: number): string => forms[who] ?? forms[0]

/** What stands for a body, and for a person of the other gender. */
const USUAL: Readonly<Record<string, readonly [body: string, person: string]>> = {
  he: ['it', 'she'],
  him: ['it', 'her'],
  his: ['its', 'her'],
  she: ['it', 'he'],
  himself: ['itself', 'herself'],
  herself: ['itself', 'himself'],
}

function detection(
  words: Grammar,
  i: number,
  kind: Shift['kind'],
  antecedent: number,
  confidence: number,
  usual = usualOf(words, i, kind),
): Detection<Shift> {
  const { document } = words
  const pronoun = tokenText(document, i)
  return {
    span: tokenSpan(document, i),
    evidence: { kind, pronoun, antecedent: tokenText(document, antecedent), usual },
    confidence,
    related: [
      {
        span: tokenSpan(document, antecedent),
        note: 'what it can only mean',
      },
    ],
  }
}

function usualOf(words: Grammar, i: number, kind: Shift['kind']): string {
  if (kind === 'which') return 'who'
  if (kind === 'of-which') return 'whom'
  if (kind === 'number') return 'they'
  if (kind === 'who') return 'which'
  if (kind === 'article') return 'the'
  const key = tokenText(words.document, i).toLowerCase()
  // “Her” stands before a noun or for itself.
  const possessive = (words.tokens.facts[i + 1] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0
  const [body, person] = USUAL[key] ?? (possessive ? ['its', 'his'] : ['it', 'him'])
  return kind === 'body' ? body : person
}
