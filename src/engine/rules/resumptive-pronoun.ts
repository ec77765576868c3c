import { calques } from '../analyses/calques.ts'
import { damaged } from '../analyses/condition.ts'
import { type Dislocated, dislocatedAt, lostObjectAt } from '../analyses/grammar/dislocated.ts'
import { type FilledGap, filledGapAt } from '../analyses/grammar/filled-gaps.ts'
import { isVerbForm } from '../analyses/grammar/fragment-verbs.ts'
import { FINITE, type Grammar, grammar, isGap, mayBeFinite } from '../analyses/grammar/grammar.ts'
import {
  beginsAgain,
  beginsLoosely,
  isCapitalPronoun,
  type SubjectPhrase,
  subjectPhrase,
} from '../analyses/grammar/subjects.ts'
import { quotations } from '../analyses/quotations.ts'
import { type Document, tokenKey, tokenText, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Gap } from '../language/relatives.ts'
import { Role } from '../language/word-classes.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { type Context, type Detection, defineRule, replace } from './rule.ts'

interface SecondSubject {
  readonly kind: 'comma' | 'capital' | FilledGap['kind'] | Dislocated['kind'] | 'lost' | 'again'
  readonly pronoun: string
  readonly subject: string
  /** What goes: the pronoun with the space, or the comma, before it. */
  readonly start: number
  readonly end: number
  /** What stands there instead. */
  readonly usual?: string
}

export const resumptivePronoun = defineRule<SecondSubject, 'document'>({
  id: 'resumptive-pronoun',
  category: 'resumptive-pronoun',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary:
      'A pronoun that says the subject or object a second time: “Peru, a country of mines, it has …”, “the law which they passed it”.',
    why: 'Other languages take a long subject up again before the verb, and where the subject stood in its own tag, the rest was translated as a sentence of its own.',
    wrong: [
      'The minister, who arrived on Monday, he will stay for a week.',
      'Portugal, according to the report, it imports half of its grain.',
      'The Senate It approved the law in May.',
      'This bridge, it was built by the Romans.',
      'The Bank of Norway, it raised the rate on Monday.',
      'The price of butter, it has doubled.',
      'According to the engineer, Ana Lund, the stock of pipes, it will last until June.',
      'The satellite which the ministry launched it in May is lost.',
      'The brothers, who both of them work in the mine, are missing.',
      'The house in which she lived in it was burned.',
      'The quarry, once the pride of the valley, it has been empty for years.',
      'The tunnel, the longest in the country, this saves the drivers an hour.',
      'The bank, which owns four castles, and it does not want to sell any of them.',
      'The tent, that its poles were broken, lay in the snow.',
      'The governor will she have to pay?',
      'This harbour nobody wanted it.',
      'The letter the mayor has signed it already.',
      'This mill, its wheel has been turning since 1820.',
      'The farmer his barn was struck by lightning.',
      'The keeper, who he himself was born there, opened the gate.',
      'A diver found the ring, cleaned it and handed to the museum.',
      'The bridge (1911) it was closed in May.',
      'The price of milk it rose by a fifth.',
      'The judge who he led the trial has retired.',
      'The violin, her uncle made it from maple.',
      'Those who have no ticket, they must wait.',
      'The federal bank it also sold 600 flats.',
      'Russia he denies any part in it.',
      'The salt, that it eats the iron, was washed off.',
      'The region, who she has closed the mine, wants more.',
    ],
    right: [
      'The minister, it said, has resigned. The law, he said on Monday, was bad.',
      'The son of a miner, who died young, he went to sea.',
      'Last year, after the war, it rained. In Peru, a country of mines, it has snowed.',
      'For the coach, Ana Lund, the captain, it was a bad day. The seat of kings, it has a castle.',
      'The fact that the police arrested her is odd, and the letter which she sent him on Monday is lost.',
      'The plan, which he said it would drop, is back. The men who knew them, both of whom work here, are sad.',
      'The house they own is old. The day they closed it in May was cold. All they have is debts.',
      'The mayor, his wife and his son were there. The mill, its wheel gone, is old. The pair claim they are innocent.',
      'What will he do? The letter he wrote about it has been lost. She opened it and handed the ring to the museum.',
      'The crew she also led the year before won. The money he makes a year is hers. The day they closed the mine it rained.',
      'His work done, he left. The dollar fell, the euro rose, and it was late.',
    ],
    falseAlarms: [],
    missed: ['The people who live there they say that it is cold.'],
  },
  messages: {
    comma: '“{0}” says the subject a second time: “{1}” has its verb already.',
    object: '“{0}” says again what “{1}” stands for.',
    part: 'After “{1}” “{0}” says again who is meant; English has “… of whom” or “… of which”.',
    owner: 'After “{1}” “{0}” says again who is meant; English has “whose”.',
    phrase: '“{0}” says again what stands before “{1}”.',
    front: '“{0}” says again what stands first: “{1}”.',
    topic: '“{0}” says again whose it is: “{1}” owns what follows.',
    lost: '“{1}” needs its object again: “{0}”.',
    asked: '“{0}” asks after a subject that stands there already: “{1}”.',
    again: '“{0}” says again what stands there already.',
    capital: '“{0}” is a second subject after “{1}”, at the border of what was marked or linked.',
  },
  *detect(document, context) {
    const found = [...secondSubjects(document, context)]
    yield* found
    const { analyses } = context
    found.sort((a, b) => a.span.start - b.span.start)
    // Calques come in text order: how far what begins before the end of one reaches.
    let [next, reach] = [0, 0]
    for (const { start, end, english, calque } of analyses.get(calques)) {
      if (!calque.twice) continue
      for (; next < found.length && found[next].span.start < end; next++)
        reach = Math.max(reach, found[next].span.end)
      if (reach > start || analyses.get(quotations).inside(start)) continue
      const pronoun = document.text.slice(start, end)
      const usual = calque.trust === 'likely' ? ` ${english}` : ''
      const evidence: SecondSubject = {
        kind: 'again',
        pronoun,
        subject: pronoun,
        start: start - 1,
        end,
        usual,
      }
      yield { span: { start, end }, evidence, confidence: 0.88 }
    }
  },
  explain: ({ kind, pronoun, subject }) => ({ id: kind, arguments: [pronoun, subject] }),
  repairs: ({ evidence: { start, end, usual = '' } }) => [replace({ start, end }, usual, 'likely')],
})

/** What the grammar of the sentence shows; the patterns of phrases/calques/resumptives.ts tell the rest. */
function* secondSubjects(document: Document, { analyses }: Context): Generator<Detection<SecondSubject>> {
  const words = analyses.get(grammar)
  const { tokens } = words
  for (const { token: i, sentence } of words.openers) {
    const gap = filledGapAt(words, i, sentence.firstToken, sentence.endToken)
    if (gap && !analyses.get(quotations).inside(words.tokens.start[i])) yield ofGap(words, gap)
  }
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue
    let sign = block.firstSign
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const { firstToken, endToken, start } = document.sentences[s]
      while (sign < block.endSign && words.tokens.signs[sign] < firstToken) sign++
      let done = 0
      for (const from of subjectStarts(words, firstToken, endToken, sign, block.endSign)) {
        const subject = subjectPhrase(words, from, endToken)
        if (!subject || subject.frame) continue
        const pronoun = secondSubject(words, subject, from, endToken)
        if (!pronoun || (from > firstToken && isNamedInFrame(words, from, subject.end))) continue
        if (pronoun > done && !analyses.get(quotations).inside(start))
          yield detection(words, from, subject, pronoun)
        done = pronoun
      }
      const spoken = spokenSubject(words, firstToken, endToken)
      if (spoken && analyses.get(damaged)) yield spoken
      for (let k = firstToken + 2; k < endToken - 3; k++) {
        if (tokens.word[k] !== words.words.and) continue
        const verb = lostObjectAt(words, k, endToken)
        if (verb >= 0 && !analyses.get(quotations).inside(start)) yield ofLost(words, k, verb)
      }
      const first = dislocatedAt(words, firstToken, endToken)
      if (first && !analyses.get(quotations).inside(start)) yield ofFirst(words, firstToken, first)
    }
  }
}

const COMMA = 0x2c
const SEMICOLON = 0x3b

/** “The government she has taken measures”, he said: at the head of a quotation, up to its end. */
function spokenSubject(
  words: Grammar,
  firstToken: number,
  endToken: number,
): Detection<SecondSubject> | undefined {
  const { document } = words
  const from = firstToken + 1
  if (!QUOTES.has(tokenUnit(document, firstToken))) return undefined
  let to = from
  while (to < endToken && !QUOTES.has(tokenUnit(document, to))) to++
  const subject = subjectPhrase(words, from, to)
  if (!subject || subject.frame || subject.end + 2 >= to) return undefined
  const pronoun = secondSubject(words, subject, from, to)
  return pronoun ? detection(words, from, subject, pronoun) : undefined
}

const QUOTES = new Set([0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb])

/** “For the mayor, Ana Lund, it is …”, “for Ana Lund, the mayor, it is …”: the name of whom the adverbial speaks of. */
function isNamedInFrame({ tokens, roles }: Grammar, from: number, end: number): boolean {
  const before = from - 2
  if (
    roles[end - 1] & Role.PERSON &&
    tokens.flags[end - 1] & Mark.lower &&
    !(tokens.flags[before] & Mark.lower)
  )
    return true
  const someone = roles[before] & (Role.PERSON | Role.BODY) || tokens.facts[before] & Flag.HUMAN
  if (!someone || !(tokens.flags[before] & Mark.lower)) return false
  for (let k = from; k < end; k++) if (tokens.flags[k] & Mark.lower) return false
  return true
}

/** Words before the first comma of a sentence that may hold its adverbial, at most. */
const LONGEST_FRAME = 14

/**
 * Where a subject may begin: at the head of the sentence, behind its adverbial, behind “, and”.
 * @param sign the first of `tokens.signs` that stands in the sentence
 * @param endSign behind the last of its block
 */
function subjectStarts(words: Grammar, from: number, to: number, sign: number, endSign: number): number[] {
  const { document, tokens, roles } = words
  const starts = [from]
  // “Said that the project it will bring”
  for (let k = from + 1; k < to - 4; k++)
    if (tokens.word[k + 1] === words.words.that && (roles[k] & Role.SAY || isGap(words, k, Gap.WITH_CLAUSE)))
      starts.push(k + 2)
  if (roles[from + 1] & Role.DETERMINER && THEN.has(tokenKey(document, from))) starts.push(from + 1)
  let first = true
  for (let k = sign; k < endSign && tokens.signs[k] < to - 4; k++) {
    const i = tokens.signs[k]
    if (tokenUnit(document, i) !== COMMA) continue
    const framed = i - from < LONGEST_FRAME && roles[from] & (Role.PREPOSITION | Role.SUBORDINATE)
    if (roles[i + 1] & Role.AND) starts.push(i + 2)
    else if (first && framed) starts.push(i + 1)
    // “According to the engineer, Ana Lund, the stock”
    if (!first || !isNameBehind(words, i, from)) first = false
  }
  return starts
}

/** “, Ana Lund,”: capitalised words alone between the comma at token `comma` and the next. */
function isNameBehind({ tokens }: Grammar, comma: number, from: number): boolean {
  let i = comma + 1
  while (i - from < LONGEST_FRAME && tokens.kind[i] === Kind.word && !(tokens.flags[i] & Mark.lower)) i++
  return i > comma + 1 && tokens.kind[i] === Kind.punctuation
}

/** The pronoun that says a subject again: behind it, or behind what two commas set off; undefined if there is none. */
function secondSubject(
  words: Grammar,
  { end, bare, heavy }: SubjectPhrase,
  from: number,
  to: number,
): number | undefined {
  if (isCapitalPronoun(words, end)) return isClause(words, end, to) ? end : undefined
  if (isPronoun(words, end)) return isOnlyVerb(words, end, to) ? end : undefined
  const bracket = bracketEnd(words, end, to)
  if (bracket > 0) return isPronoun(words, bracket) && isClause(words, bracket, to) ? bracket : undefined
  if (tokenUnit(words.document, end) !== COMMA) return undefined
  const next = end + 1
  if (isPronoun(words, next)) {
    const again = bare || (heavy && isHeavySaidAgain(words, next, from))
    return again && isClause(words, next, to) ? next : undefined
  }
  const close = insertionEnd(words, next, to)
  const again = close >= 0 && (isPronoun(words, close + 1) || isThis(words, close + 1))
  return again && isClause(words, close + 1, to) ? close + 1 : undefined
}

/** Behind “(40)” or “– a man of 40 –”; -1 where neither begins at token `open`. */
function bracketEnd({ document, tokens, roles }: Grammar, open: number, to: number): number {
  const unit = tokenUnit(document, open)
  const dash =
    unit === 0x2013 || unit === 0x2014 || (unit === 0x2d && (tokens.flags[open] & Mark.spaceAfter) !== 0)
  if (!dash && unit !== 0x28) return -1
  for (let k = open + 1; k < Math.min(to, open + LONGEST_FRAME); k++) {
    if (tokenUnit(document, k) === (dash ? unit : 0x29)) return k + 1
    if (roles[k] & FINITE) return -1
  }
  return -1
}

/** “The lock, the largest in the world, this lets salt in”: with a verb, and no noun, behind it. */
function isThis({ tokens, roles, words }: Grammar, i: number): boolean {
  return (
    tokens.word[i] === words.this &&
    ((roles[i + 1] & Role.SINGULAR_VERB) !== 0 || (tokens.facts[i + 1] & Flag.THIRD) !== 0)
  )
}

/** “The price of bread, it has”, “the doors of the ship, they were”: with an auxiliary, and no person behind a person. */
function isHeavySaidAgain({ tokens, roles, words }: Grammar, pronoun: number, from: number): boolean {
  const word = tokens.word[pronoun]
  const fits = word === words.it || word === words.they
  // “In Cusco, the navel of the world, it will rain”
  const comma = from - 1
  const apposed =
    tokens.flags[from] & Mark.lower &&
    !(tokens.flags[comma - 1] & Mark.lower) &&
    roles[comma - 2] & Role.PREPOSITION
      ? tokens.word[comma - 2] !== words.to
      : false
  return fits && !apposed && (roles[pronoun + 1] & FINITE) !== 0
}

/** “The next assembly of the union it will take place in May”: no clause that tells which one, as no other verb follows. */
function isOnlyVerb(words: Grammar, pronoun: number, to: number): boolean {
  const { document, tokens, roles } = words
  const verb = pronoun + 1
  const loose = !beginsAgain(words, pronoun)
  if (loose && !beginsLoosely(words, pronoun)) return false
  if (!(tokens.flags[verb] & Mark.lower)) return false
  if (tokenUnit(document, to - 1) !== 0x2e && !QUOTES.has(tokenUnit(document, to))) return false
  const main = roles[verb] & Role.BETWEEN ? verb + 1 : verb
  for (let i = verb + 1; i < to; i++) {
    if (tokenUnit(document, i) === SEMICOLON) return (tokens.facts[pronoun - 1] & Flag.THIRD) === 0
    if (!(tokens.flags[i] & Mark.lower)) continue
    const facts = tokens.facts[i]
    if (i > verb + 2 && WHEN.has(tokenKey(document, i))) break
    if (i <= verb + 2 && tokens.word[i] === words.words.that) break
    // “They have had”, “she also has”
    if (i === main || (i === main + 1 && roles[main] & FINITE)) continue
    if (loose && i > main + 1 && (isVerbForm(words, i) || roles[i] & FINITE) && !(roles[i - 1] & Role.AND))
      return false
    if (roles[i] & (FINITE | Role.RELATIVE | Role.SUBORDINATE) && !(roles[i] & Role.PREPOSITION)) return false
    if (facts & (Flag.PAST | Flag.THIRD) && !(facts & (Flag.NOUN | Flag.PARTICIPLE | Flag.ADJECTIVE)))
      return false
  }
  return true
}

/** What begins a clause behind the only verb. */
const WHEN = new Set(['since', 'because', 'when', 'although', 'if'])
/** What may stand before a subject without a comma. */
const THEN = new Set(['then', 'now', 'today', 'yesterday', 'finally', 'meanwhile', 'later'])

function isPronoun({ tokens, roles }: Grammar, i: number): boolean {
  return (roles[i] & (Role.HE | Role.THEY)) !== 0 && (tokens.flags[i] & Mark.lower) !== 0
}

/** Words that may stand between a pronoun and the comma that shows “it said on Monday,” to be an aside. */
const LONGEST_ASIDE = 8

/** True where a clause begins with the pronoun, which is no aside: “he said,”, “it seems,”. */
function isClause(words: Grammar, pronoun: number, to: number): boolean {
  const { document, tokens, roles, words: numbers } = words
  let verb = pronoun + 1
  while (verb < to && roles[verb] & Role.BETWEEN) verb++
  if (verb + 1 >= to || tokens.kind[verb] !== Kind.word || !(tokens.flags[verb] & Mark.lower)) return false
  const plural = (roles[pronoun] & Role.THEY) !== 0 && (tokens.facts[verb] & Flag.BASE) !== 0
  if (!plural && !mayBeFinite(words, verb)) return false
  // “It promised inspections”: an aside has no object.
  const object = verb + 1
  const takes =
    (tokens.facts[object] & (Flag.PLURAL | Flag.FUNCTION)) === Flag.PLURAL && !(roles[object] & Role.TIME)
  if (roles[verb] & Role.SAY && !takes) {
    if (tokens.word[object] === numbers.that) return true
    if (to - verb < LONGEST_ASIDE) return false
  }
  for (let i = verb; i < to && i <= verb + LONGEST_ASIDE; i++)
    if (tokenUnit(document, i) === COMMA)
      return i > object && (takes || (i > verb + 2 && !(roles[verb] & Role.SAY))) && !goesOn(words, i + 1, to)
  return true
}

/** Behind an aside the clause goes on with its verb: “the plan, it seemed at first, was good”. */
function goesOn(words: Grammar, i: number, to: number): boolean {
  if (words.roles[i] & (Role.AND | Role.DETERMINER)) return false
  for (let k = i; k < Math.min(to, i + 4); k++) if (mayBeFinite(words, k)) return true
  return false
}

/** Words between two commas, at most. */
const LONGEST_INSERTION = 24

/**
 * The comma that closes what the one before token `from` opened, where a pronoun follows it; -1 if what stands between is
 * more than an apposition, a relative clause or an adverbial.
 */
function insertionEnd(words: Grammar, from: number, to: number): number {
  const { document, tokens, roles, words: numbers } = words
  let relative = (roles[from] & Role.RELATIVE) !== 0 || tokens.word[from] === numbers.that
  // “Once the largest lake”
  const apposed =
    isConjunction(words, from) && roles[from + 1] & Role.DETERMINER && tokens.facts[from] & Flag.ADVERB
  let clause = relative || (!apposed && isConjunction(words, from))
  let verbs = 0
  if (roles[from] & (Role.AND | Role.HE | Role.THEY)) return -1
  for (let i = from; i < to && i < from + LONGEST_INSERTION; i++) {
    if (tokens.kind[i] === Kind.punctuation) {
      const unit = tokenUnit(document, i)
      if (unit !== COMMA) {
        if (unit === 0x2d || unit === 0x2019 || unit === 0x28 || unit === 0x29 || unit === 0x2e) continue
        return -1
      }
      if (isPronoun(words, i + 1) || isThis(words, i + 1)) return clause && verbs === 0 ? -1 : i
      // “Which keeps gold abroad, and it does not …”
      if (relative && verbs > 0 && roles[i + 1] & Role.AND && isPronoun(words, i + 2)) return i + 1
      // “today it has”
      if (verbs > 0 && roles[i + 1] & Role.TIME && isPronoun(words, i + 2)) return i + 1
      if (clause) return -1
      // An apposition, and a relative clause on it: “the firm, Lund, which …, it”.
      if (roles[i + 1] & Role.RELATIVE) {
        clause = true
        relative = true
      }
      continue
    }
    if (tokens.kind[i] !== Kind.word || i === from) continue
    // “A town that lives on furniture”
    if (!clause && tokens.word[i] === numbers.that && tokens.facts[i - 1] & Flag.NOUN) {
      clause = relative = true
      continue
    }
    // “Who says that when it rains, he …”: the pronoun belongs to the clause within.
    if (relative && (roles[i] & Role.SAY || isConjunction(words, i))) return -1
    // “Who rise at three”
    if (relative && i === from + 1 && tokens.facts[i] & Flag.BASE && !mayBeFinite(words, i)) verbs++
    if (mayBeFinite(words, i)) {
      verbs++
      if (
        !clause &&
        (roles[i] & FINITE || !(tokens.facts[i] & (Flag.NOUN | Flag.PARTICIPLE | Flag.ADJECTIVE)))
      )
        return -1
    }
  }
  return -1
}

/** “That”, “when”, “if”; “since” and “after” may be prepositions, and “that morning” opens no clause. */
function isConjunction({ roles }: Grammar, i: number): boolean {
  if (roles[i] & Role.DETERMINER && roles[i + 1] & Role.TIME) return false
  return (roles[i] & (Role.SUBORDINATE | Role.PREPOSITION)) === Role.SUBORDINATE
}

function detection(
  words: Grammar,
  from: number,
  { end, bare, heavy }: SubjectPhrase,
  pronoun: number,
): Detection<SecondSubject> {
  const { document, tokens } = words
  const capital = pronoun === end
  // Behind a comma that only the pronoun needs, the comma goes too.
  const start = tokens.end[capital || pronoun > end + 1 ? pronoun - 1 : pronoun - 2]
  return {
    span: { start: tokens.start[pronoun], end: tokens.end[pronoun] },
    evidence: {
      kind: capital ? 'capital' : 'comma',
      pronoun: tokenText(document, pronoun),
      subject: document.text.slice(tokens.start[from], tokens.end[end - 1]),
      start,
      end: tokens.end[pronoun],
    },
    confidence: heavy && !bare && pronoun === end + 1 ? 0.8 : 0.9,
    ...(capital ? { severity: 'error' as const } : {}),
  }
}

function ofGap(
  words: Grammar,
  { kind, relative, first, last, doubtful }: FilledGap,
): Detection<SecondSubject> {
  const { document, tokens } = words
  const { text } = document
  // What stands for the relative pronoun too.
  const usual = usualOf(words, kind, relative, first)
  const span = { start: tokens.start[usual ? relative : first], end: tokens.end[last] }
  const pronoun = text.slice(tokens.start[first], tokens.end[last])
  const which = tokenText(document, relative)
  return {
    span,
    evidence: {
      kind,
      pronoun,
      subject: which,
      start: usual ? span.start : tokens.end[first - 1],
      end: span.end,
      ...(usual ? { usual } : {}),
    },
    confidence: doubtful ? 0.8 : 0.88,
  }
}

function ofLost({ document, tokens }: Grammar, and: number, verb: number): Detection<SecondSubject> {
  const object = tokenText(document, and - 1)
  const span = { start: tokens.start[verb], end: tokens.end[verb + 1] }
  return {
    span,
    evidence: {
      kind: 'lost',
      pronoun: object,
      subject: tokenText(document, verb),
      start: tokens.end[verb],
      end: tokens.start[verb + 1],
      usual: ` ${object} `,
    },
    confidence: 0.86,
  }
}

function ofFirst(
  words: Grammar,
  from: number,
  { kind, first, last, end }: Dislocated,
): Detection<SecondSubject> {
  const { document, tokens } = words
  const subject = document.text.slice(tokens.start[from], tokens.end[end - 1])
  const verb = tokenText(document, end)
  const asked = kind === 'asked'
  return {
    span: { start: tokens.start[asked ? from : first], end: tokens.end[last] },
    evidence: {
      kind,
      pronoun: tokenText(document, first),
      subject,
      start: asked ? tokens.start[from] : tokens.end[kind === 'topic' ? end - 1 : first - 1],
      end: tokens.end[last],
      usual: asked
        ? `${verb[0].toUpperCase()}${verb.slice(1)} ${subject[0].toLowerCase()}${subject.slice(1)}`
        : kind === 'topic'
          ? '’s'
          : '',
    },
    confidence: 0.88,
  }
}

function usualOf(
  { document }: Grammar,
  kind: FilledGap['kind'],
  relative: number,
  first: number,
): string | undefined {
  if (kind === 'owner') return 'whose'
  if (kind !== 'part') return undefined
  return `${tokenText(document, first)} of ${tokenText(document, relative) === 'which' ? 'which' : 'whom'}`
}
