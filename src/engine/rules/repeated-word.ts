import { damaged } from '../analyses/condition.ts'
import { roles } from '../analyses/grammar/roles.ts'
import { quotations } from '../analyses/quotations.ts'
import {
  acrossComma,
  inBrackets,
  renderingTable,
  type Twice,
  twoRenderings,
} from '../analyses/two-renderings.ts'
import { DETERMINERS } from '../analyses/words/facts.ts'
import type { Document, Sentence } from '../document/document.ts'
import { tokenKey, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { CALENDAR } from '../language/name-words.ts'
import { NUMBER_WORDS } from '../language/numbers.ts'
import { Small } from '../language/small-words.ts'
import { Role } from '../language/word-classes.ts'
import { Flag, NONE } from '../lexicon/lexicon.ts'
import { isOf, wordSet } from '../word-set.ts'
import { type Context, type Detection, defineRule, replace } from './rule.ts'

interface Echo {
  readonly words: string
  readonly loop: boolean
  /** The second rendering, where it is not the same words. */
  readonly other?: string
}

/** A loop of more words than this is a repeated sentence. */
const LONGEST_LOOP = 8

export const repeatedWord = defineRule<Echo, 'sentence'>({
  id: 'repeated-word',
  category: 'repeated-word',
  scope: 'sentence',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A word written twice in a row, or a phrase that turns in a loop.',
    why: 'Translation renders an article and its noun separately, an edit leaves the old word beside the new, and weak systems fall into loops.',
    wrong: [
      'The council met in the the town hall.',
      'They went to to the market.',
      'He is the head of the office of the head of the office of trade.',
      'Interest stood at 4 % percent.',
      'The minister signed the a report on Monday.',
      'The party has had has no leader since May.',
      'The road was was closed for two days.',
      'The council of the town will have to\nto approve the plan.',
      'The rescue commission of the rescue commission met at noon.',
      'She paid a fine which was was never refunded.',
      'They want they want to invite the driver.',
      'The old miller died, died on Sunday in the village.',
      'He repaired fixed the engine himself.',
      'The captain comes came from the north.',
      'They waited on 7 seven benches.',
      'The price of the cost of the price is not known.',
      'He now currently lives in Oslo.',
      'They took him to the mill, where where doctors waited.',
      'It was the oldest known oak in in the valley.',
      'The cup went to Captain Captain Leonie Haas.',
      'He said that that the mill was closed.',
      'In the end the Norwegian the Norwegian won the game.',
      'The talks were led by Anna Lindqvist Anna Lindqvist of the port.',
      'The mayor met Anna Lindqvist Lindqvist at the port.',
      'He was expelled over over his vote on the port.',
      'She refused to cross to cross the river.',
      'She spoke with the with her guests.',
      'The guide met Leonie Haaskamp, Haaskamp at the mill.',
      'The fire left some 40 40 families homeless.',
      'The harbour harbour’s crane was sold.',
    ],
    right: [
      'He had had enough of it.',
      'She said that that road was closed.',
      'It was a very, very long day in Baden-Baden.',
      'Duran Duran played in New York, New York.',
      'They stayed at New York New York, and Sirhan Sirhan took over over the summer.',
      'Prices rose again and again and again.',
      'Step by step by step they climbed.',
      'What he said was was not clear, and they moved in in the spring.',
      'He gave her the book. Was his the last vote?',
      'They drank tea and the best of the best came.',
      'He lives in Oaxaca, Oaxaca, and works for Haaskamp, Haaskamp & Sons.',
      'All the rest was was noise.',
      'They cut, cut and cut again, and all he knew was wrong.',
      'She felt betrayed, and the school he went to in the war is gone.',
      'The man arrested admitted that his helpers had gone.',
      'Nobody asks questions, and the nurses I asked agreed that it was like that which they knew.',
    ],
    falseAlarms: [],
    missed: ['They live in in the north.'],
  },
  messages: {
    word: '“{0}” is written twice.',
    loop: 'The words “{0}” repeat themselves.',
    renderings: '“{0}” and “{1}” stand side by side, as two renderings of one thing.',
  },
  *detect(sentence, context) {
    const { word, facts, kind } = context.document.tokens
    const last = sentence.endToken - 1
    // Each kind of fault goes on behind what it has found.
    const table = renderingTable(context.analyses.lexicon)
    let [repeated, clashed] = [sentence.firstToken, sentence.firstToken]
    for (let i = sentence.firstToken; i < last; i++) {
      // Marks have no number in the lexicon, and repeat all the time.
      if (i >= repeated && kind[i] <= Kind.number && returns(word, i, last)) {
        const found = double(i, sentence, context) ?? loop(i, sentence, context)
        if (found) {
          yield found.detection
          repeated = found.next
        }
      }
      if (i >= clashed && facts[i] & facts[i + 1] & Flag.FUNCTION) {
        const found = clash(i, sentence, context)
        if (found) {
          yield found.detection
          clashed = found.next
        }
      }
      if (kind[i] === Kind.punctuation) {
        const found = percent(i, context) ?? copied(i, sentence, context)
        if (found) yield found
      } else if (i >= repeated && i >= clashed) {
        const found = rendered(i, sentence, context, table) ?? nounAgain(i, sentence, context)
        if (found) yield found
      }
    }
    yield* acrossLine(sentence, context)
  },
  explain: ({ words, loop, other }) =>
    other
      ? { id: 'renderings', arguments: [words, other] }
      : { id: loop ? 'loop' : 'word', arguments: [words] },
  repairs({ span, evidence }, { document }) {
    const kept = evidence.words.length
    // The first copy stays; the white space and the copies after it go.
    return [
      replace(span, document.text.slice(span.start, span.start + kept), evidence.loop ? 'likely' : 'safe'),
    ]
  },
})

/** Whatever repeats has its first word again within reach. */
function returns(word: Int32Array, i: number, last: number): boolean {
  const end = Math.min(last, i + LONGEST_LOOP)
  for (let k = i + 1; k <= end; k++) if (word[k] === word[i]) return true
  return false
}

/** “died, died on Monday”; in a quotation people may say so. */
function copied(i: number, sentence: Sentence, context: Context): Detection<Echo> | undefined {
  const found = acrossComma(i, sentence, context.analyses) ?? inBrackets(i, sentence, context.analyses)
  const echo = found && twice(found.first, found, context)
  // A noun said twice is a speaker’s emphasis.
  return echo && (echo.confidence === found.confidence || found.confidence >= SURE) ? echo : undefined
}

/** “she said affirmed”: two renderings of one word. */
function rendered(
  i: number,
  sentence: Sentence,
  context: Context,
  table: Uint16Array,
): Detection<Echo> | undefined {
  const found = twoRenderings(i, sentence, context.analyses, table)
  return found && twice(i, found, context)
}

/**
 * “teachers and teachers”: the source names the men and the women; not “there are lawyers and lawyers”. “the true purpose and
 * purpose”: two words of the source are one in English.
 */
function nounAgain(
  i: number,
  { firstToken, endToken }: Sentence,
  context: Context,
): Detection<Echo> | undefined {
  const { document } = context
  const { word, facts, flags } = document.tokens
  const last = i + 2
  if (last >= endToken) return undefined
  if (word[last] !== word[i]) return nounTwice(i, endToken, context)
  if (!(flags[last] & Mark.lower)) return undefined
  const several = (facts[i] & (SEVERAL | Flag.ANIMAL)) === SEVERAL
  const kinds = i > firstToken && tokenKey(document, i - 1) === 'are'
  return (several ? !kinds : isOneThing(i, last, context)) ? aroundJoint(i, i, last, document) : undefined
}

const SEVERAL = Flag.HUMAN | Flag.PLURAL

/** “the true purpose and purpose”: two words of the source for one thing; not “neck and neck”, “we talk and talk”. */
function isOneThing(i: number, last: number, { document, analyses }: Context): boolean {
  const { facts, kind, start, end } = document.tokens
  const behind = last + 1
  // “solar energy and energy conservation”
  if (kind[behind] !== Kind.punctuation || tokenUnit(document, behind) === HYPHEN) return false
  const other = Flag.PLURAL | Flag.ADJECTIVE | Flag.ADVERB | Flag.FUNCTION
  return (
    (facts[i] & (Flag.NOUN | other)) === Flag.NOUN &&
    end[i] - start[i] >= LONG_NOUN &&
    ((facts[i - 1] & Flag.ADJECTIVE) !== 0 || DETERMINED.has(tokenKey(document, i - 1))) &&
    analyses.get(damaged)
  )
}

/** Shorter ones are said twice in English too. */
const LONG_NOUN = 5

/** “former prosecutor and former prosecutor”: an adjective and a noun on both sides of “and” or “or”. */
function nounTwice(i: number, end: number, { document, analyses }: Context): Detection<Echo> | undefined {
  const { word, facts, flags } = document.tokens
  const [noun, last] = [i + 1, i + 4]
  if (last >= end || word[i] !== word[i + 3] || word[noun] !== word[last] || word[last] === NONE)
    return undefined
  if (!(flags[noun] & flags[i + 3] & flags[last] & Mark.lower)) return undefined
  if (!(facts[i] & Flag.ADJECTIVE) || !(facts[last] & Flag.NOUN) || (facts[i] | facts[last]) & Flag.FUNCTION)
    return undefined
  return analyses.get(damaged) ? aroundJoint(i, noun, last, document) : undefined
}

/** The words from `first` to `final`, and again up to `last`, when “and” or “or” stands between, and no “of” behind. */
function aroundJoint(
  first: number,
  final: number,
  last: number,
  document: Document,
): Detection<Echo> | undefined {
  const { start, end } = document.tokens
  const joint = tokenKey(document, final + 1)
  if ((joint !== 'and' && joint !== 'or') || tokenKey(document, last + 1) === 'of') return undefined
  // One form, and not a possessive of it
  if (end[final] - start[final] !== end[last] - start[last]) return undefined
  return {
    span: { start: start[first], end: end[last] },
    evidence: { words: document.text.slice(start[first], end[final]), loop: true },
    confidence: 0.86,
    severity: 'warning',
  }
}

/** From this confidence on, a copy needs no other damage to be one. */
const SURE = 0.85

function twice(
  first: number,
  { last, kept, confidence }: Twice,
  { document, analyses }: Context,
): Detection<Echo> {
  const { tokens, text } = document
  const spoken = analyses.get(quotations).inside(tokens.start[first])
  const sure = confidence >= SURE && !spoken
  const words = text.slice(tokens.start[first], tokens.end[first + kept - 1])
  const other = text.slice(tokens.start[last - kept + 1], tokens.end[last])
  return {
    span: { start: tokens.start[first], end: tokens.end[last] },
    evidence: { words, loop: true, ...(other === words ? {} : { other }) },
    confidence: spoken ? Math.min(confidence, 0.76) : confidence,
    ...(sure ? {} : { severity: 'warning' as const }),
  }
}

/** “4% percent”: the sign and the word. */
function percent(i: number, { document }: Context): Detection<Echo> | undefined {
  if (tokenUnit(document, i) !== PERCENT) return undefined
  const { tokens } = document
  const word = tokenKey(document, i + 1)
  const last = word === 'per' && tokenKey(document, i + 2) === 'cent' ? i + 2 : i + 1
  if (last === i + 1 && word !== 'percent') return undefined
  return {
    span: { start: tokens.start[i], end: tokens.end[last] },
    evidence: { words: '%', loop: false },
    confidence: 0.92,
  }
}

const PERCENT = 0x25
const COMMA = 0x2c
const HYPHEN = 0x2d

/** Determiners that no other follows; “her the book”, “is this the end” and “its the” for “it’s the” are English or nearly. */
const DETERMINING = wordSet('the a an my our their his')
const DETERMINED = wordSet('the a an this these those my our their his its')
/** Prepositions that no article stands before; “the in crowd”, “the on switch” are English. */
const AFTER_ARTICLE = wordSet('of for from with at to')
/** What no article parts from itself; “in the in tray”, “by the by”. */
const ECHOED = wordSet('of for from with to')
const AUXILIARIES = wordSet('is was are were has have had will would')

/** “the a report”, “his the house”, “hit the of the coast”, “has had has”: small words that do not go together, from two tries. */
function clash(i: number, { firstToken, endToken }: Sentence, context: Context): Found | undefined {
  const { document } = context
  const { tokens } = document
  if (i + 2 >= endToken) return undefined
  if (tokens.kind[i] !== Kind.word || tokens.kind[i + 1] !== Kind.word || tokens.kind[i + 2] !== Kind.word)
    return undefined
  if (!(tokens.flags[i + 1] & Mark.lower) || !(tokens.flags[i] & Mark.lower || i === firstToken))
    return undefined
  if ((tokens.flags[i] | tokens.flags[i + 1]) & (Mark.hyphen | Mark.abbreviation | Mark.apostrophe))
    return undefined
  const first = tokenKey(document, i)
  const determining = DETERMINING.has(first) || (first === 'its' && isBehindPreposition())
  const second = tokenKey(document, i + 1)
  let last = 0
  // “With the with partners”
  const returned = tokens.word[i] === tokens.word[i + 2] && !(tokens.flags[i + 2] & Mark.hyphen)
  if (returned && ECHOED.has(first) && DETERMINING.has(second)) last = i + 2
  else if (!determining && !AUXILIARIES.has(first)) return undefined
  if (determining) {
    const third = tokenKey(document, i + 2)
    if (first !== second && DETERMINED.has(second) && !isPredicate() && isClash(third)) last = i + 1
    else if (AFTER_ARTICLE.has(second) && third === 'the' && (first === 'the' || first === 'a')) {
      // “of the of the” is a loop.
      if (i === firstToken || tokenKey(document, i - 1) !== second) last = i + 2
    }
  } else if (first !== second && AUXILIARIES.has(second)) {
    if (tokenKey(document, i + 2) === first && (tokens.flags[i + 2] & Mark.lower) !== 0) last = i + 2
  }
  if (!last) return undefined
  // People who speak begin anew.
  if (context.analyses.get(quotations).inside(tokens.start[i]) && !context.analyses.get(damaged))
    return undefined
  return {
    detection: {
      span: { start: tokens.start[i], end: tokens.end[last] },
      evidence: { words: document.text.slice(tokens.start[i], tokens.end[i]), loop: true },
      confidence: 0.88,
    },
    next: last + 1,
  }

  /** “in its the north”: elsewhere the apostrophe of “it’s the north” is gone. */
  function isBehindPreposition(): boolean {
    const words = context.analyses.resources.smallWords()
    return i > firstToken && isOf(words, tokenKey(document, i - 1), Small.PREPOSITION)
  }

  /** “was his the last vote?” */
  function isPredicate(): boolean {
    return i > firstToken && first === 'his' && AUXILIARIES.has(tokenKey(document, i - 1))
  }

  function isClash(third: string): boolean {
    // “the a” and “his a” before what “a” belongs to; “his this year’s” and “my this morning’s” are careless English.
    if (
      (second === 'a' || second === 'an') &&
      (isOf(context.analyses.resources.aroundWords(), third, Around.A_WORD) || first === 'his')
    )
      return second === 'an' && first !== 'his'
    return !(first === 'his' && (second === 'this' || second === 'its'))
  }
}

/** A small word at a line's end and again at the head of the next line, in mid-sentence. */
function* acrossLine({ endToken, block }: Sentence, { document }: Context): Iterable<Detection<Echo>> {
  const { tokens, text, blocks } = document
  if (endToken >= tokens.count || blocks[block].endToken !== endToken) return
  const i = endToken - 1
  if (tokens.kind[i] !== Kind.word || !(tokens.flags[i] & tokens.flags[endToken] & Mark.lower)) return
  const key = tokenKey(document, i)
  if (!(tokens.facts[i] & Flag.FUNCTION) || key !== tokenKey(document, endToken)) return
  if (text.slice(tokens.end[i], tokens.start[endToken]).split('\n').length !== 2) return
  yield {
    span: { start: tokens.start[i], end: tokens.end[endToken] },
    evidence: { words: text.slice(tokens.start[i], tokens.end[i]), loop: false },
    confidence: 0.93,
  }
}

interface Found {
  readonly detection: Detection<Echo>
  readonly next: number
}

function double(i: number, sentence: Sentence, context: Context): Found | undefined {
  const { document, analyses } = context
  const { tokens, text } = document
  const again = inOtherForm(i, sentence, document)
  if (again) return again
  if (tokens.kind[i] !== Kind.word || tokens.kind[i + 1] !== Kind.word) return undefined
  if (tokens.end[i] - tokens.start[i] !== tokens.end[i + 1] - tokens.start[i + 1]) return undefined
  if ((tokens.flags[i] | tokens.flags[i + 1]) & (Mark.digit | Mark.hyphen | Mark.abbreviation))
    return undefined
  const word = text.slice(tokens.start[i], tokens.end[i])
  const key = word.toLowerCase()
  if (key !== text.slice(tokens.start[i + 1], tokens.end[i + 1]).toLowerCase()) return undefined
  if (!(tokens.flags[i + 1] & Mark.spaceBefore)) return undefined
  // “in in vitro tests”
  const after = tokenKey(document, i + 2)
  if (key === 'in' && LATIN.test(after)) return undefined
  // “the first first lady from the south”
  if (key === 'first' && FIRSTS.test(after)) return undefined
  const words = analyses.resources.aroundWords()
  const idiomatic = isOf(words, key, Around.TWICE)
  const allowed = idiomatic && !isNoIdiom(i, key, sentence, context)
  if (allowed && !(i > sentence.firstToken && isUnlikely(i, key, document, words) && analyses.get(damaged)))
    return undefined
  const common = (tokens.facts[i + 1] & Flag.FUNCTION) !== 0
  // Two capitals are a name (Duran Duran); a first word of the sentence may be a small one.
  const capitals =
    tokens.flags[i + 1] & (Mark.title | Mark.upper) && tokens.flags[i] & (Mark.title | Mark.upper)
  // “…”, said Said.
  if (!common && tokens.flags[i] & Mark.lower && tokens.flags[i + 1] & Mark.title) return undefined
  // The band The The.
  if (capitals && key === 'the' && i > sentence.firstToken) return undefined
  const people = capitals && (isPeopleTwice(i, sentence, context) || isNameTwice(i, key, sentence, context))
  if (capitals && !(common && key.length > 1) && !people && !isTitleTwice(i, key, sentence, context))
    return undefined
  // “Who won won by a nose.”
  if (!common && i > sentence.firstToken && isOf(words, tokenKey(document, i - 1), Around.QUESTION))
    return undefined
  if (!common && !people) {
    const number = tokens.word[i]
    const ordinary = analyses.lexicon.has(number, Flag.LOWER) && key.length >= 3
    if (!ordinary) return undefined
  }
  // The first of a run speaks for it: each would be followed to its end.
  if (i > sentence.firstToken && tokenKey(document, i - 1) === key) return undefined
  // People stammer in quotations.
  const spoken = analyses.get(quotations).inside(tokens.start[i])
  let end = i + 2
  while (end < sentence.endToken && tokenKey(document, end) === key) end++
  // A third time is a chant, not a slip, unless the text is damaged: “in in in the city”.
  const chant = end > i + 2
  if (chant && (!common || spoken || !analyses.get(damaged))) return undefined
  return {
    detection: {
      span: { start: tokens.start[i], end: tokens.end[end - 1] },
      evidence: { words: word, loop: false },
      confidence: spoken ? 0.75 : allowed || chant ? DOUBTFUL : common ? 0.95 : 0.85,
      // What English has twice elsewhere may be a typist’s slip in a text that is whole.
      ...(spoken || (idiomatic && (allowed || !analyses.get(damaged)))
        ? { severity: 'warning' as const }
        : {}),
    },
    next: end,
  }
}

/** “some 40 40 people”, “the court court’s ruling”: a figure, or a noun and its possessive. */
function inOtherForm(i: number, { firstToken }: Sentence, document: Document): Found | undefined {
  const { kind, start, end, base, flags, facts } = document.tokens
  const next = i + 1
  const lower = (at: number): boolean => (flags[at] & Mark.lower) !== 0
  const counted = i > firstToken && kind[i - 1] === Kind.word && (facts[next + 1] & Flag.NOUN) !== 0
  const figure =
    kind[i] === Kind.number &&
    kind[next] === Kind.number &&
    counted &&
    lower(next + 1) &&
    !(facts[next + 1] & Flag.FUNCTION)
  const owned = lower(i) && lower(next) && end[i] === base[i] && base[next] < end[next]
  if (!figure && !(owned && facts[i] & Flag.NOUN)) return undefined
  const length = base[i] - start[i]
  if (length < (figure ? 2 : SHORTEST_TITLE) || length !== base[next] - start[next]) return undefined
  if (!(flags[next] & Mark.spaceBefore) || tokenKey(document, i) !== tokenKey(document, next))
    return undefined
  return {
    detection: {
      span: { start: start[i], end: end[next] },
      evidence: { words: document.text.slice(start[i], end[i]), loop: owned },
      confidence: 0.85,
    },
    next: next + 1,
  }
}

/** “the Russian Russian army”: a people before a small word that it describes. */
function isPeopleTwice(
  i: number,
  { endToken }: Sentence,
  { document: { tokens }, analyses }: Context,
): boolean {
  const next = i + 2
  return (
    next < endToken &&
    (tokens.facts[i] & Flag.DEMONYM) !== 0 &&
    (tokens.flags[next] & Mark.lower) !== 0 &&
    (tokens.facts[next] & Flag.NOUN) !== 0 &&
    !(tokens.facts[next] & Flag.FUNCTION) &&
    !analyses.lexicon.has(tokens.word[i], Flag.GIVEN)
  )
}

/** So far around it a name is looked for again, in code units: in all of a long text it would take too long. */
const NEAR = 2_000

/** “Anna Lindqvist Lindqvist”, “the Moscow Region Region can”, “for Pakistan Pakistan is”: no Duran Duran, no Sirhan Sirhan. */
function isNameTwice(
  i: number,
  key: string,
  sentence: Sentence,
  { document: { text, tokens }, analyses }: Context,
): boolean {
  const { flags, facts, kind } = tokens
  const next = i + 2
  const begins = i === sentence.firstToken || kind[i - 1] !== Kind.word
  const named = !begins && (flags[i - 1] & Mark.title) !== 0
  const ends = next >= sentence.endToken || (flags[next] & Mark.title) === 0
  if (isOf(analyses.resources.aroundWords(), key, Around.NAME_TWICE)) return false
  // “Rosa Corral Corral … as Corral Corral said”: her mother’s name is her father’s.
  const [start, end] = [tokens.start[i], tokens.end[i + 1]]
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR)
  const pair = text.slice(start, end)
  if (around.indexOf(pair) !== around.lastIndexOf(pair)) return false
  if (isWithinName(i, key.length, !ends, named, tokens) && analyses.get(damaged)) return true
  // “Anna Haas Haas”, and not “Ali Ali” or “Abdul Ahmed Ahmed”.
  if (facts[i] & Flag.GIVEN || key.length < (named ? SHORTEST_PART : SHORTEST_NAME)) return false
  if (named && facts[i - 1] & Flag.GIVEN) return true
  if (!ends) return false
  // “Ghukasyan Ghukasyan did not rule it out”
  if (begins)
    return next < sentence.endToken && (facts[i] & (Flag.LOWER | Flag.PLACE)) === 0 && analyses.get(damaged)
  // “the series Soldier Soldier”
  if (analyses.get(damaged) && (named || !(facts[i] & Flag.LOWER))) return true
  if (named) return (facts[i] & (Flag.LOWER | Flag.NOUN)) === (Flag.LOWER | Flag.NOUN)
  return (facts[i] & (Flag.PLACE | Flag.FAMILY | Flag.LOWER)) === Flag.PLACE || CALENDAR.has(key)
}

const SHORTEST_PART = 3
const SHORTEST_NAME = 5

/** “the Land Land Registry”, “told the BBC BBC”, “Steve Steve Brown”: not “Ali Ali”, not the series Soldier Soldier. */
function isWithinName(
  i: number,
  length: number,
  goesOn: boolean,
  named: boolean,
  { flags, facts }: Document['tokens'],
): boolean {
  if (facts[i] & Flag.GIVEN) return goesOn && !named && (facts[i] & Flag.FAMILY) === 0
  if (length < SHORTEST_PART) return false
  return (flags[i] & Mark.upper) !== 0 || (goesOn && (facts[i] & Flag.LOWER) !== 0)
}

/** “Captain Captain Leonie Haas”: of a person, and before the name. */
function isTitleTwice(
  i: number,
  key: string,
  { endToken }: Sentence,
  { document, analyses }: Context,
): boolean {
  const { tokens } = document
  const name = i + 2
  if (name >= endToken || key.length < SHORTEST_TITLE || tokens.kind[name] !== Kind.word) return false
  const number = tokens.word[i]
  return (
    number !== NONE &&
    (tokens.flags[name] & Mark.title) !== 0 &&
    !analyses.lexicon.has(number, Flag.GIVEN | Flag.PLACE) &&
    (analyses.get(roles)[i] & Role.PERSON) !== 0
  )
}

const SHORTEST_TITLE = 5

/** What “first” makes a title or a kind of. */
const FIRSTS = /^(?:lad(?:y|ies)|(?:minister|nation)s?|secretary)$/

/** Latin phrases that begin with “in”. */
const LATIN = /^(?:vi(?:tro|vo)|si(?:lico|tu)|utero|absentia|camera|loco|memoriam|extremis)$/

/** Prepositions that may be doubled behind a verb (“logged in in May”). */
const PREPOSITIONS = wordSet('in on by through over about around')
/** Verbs of which these are a part: “passed by by the crowd”, “brought about about forty changes”. */
const PHRASAL =
  /^(?:pass|go|went|gone|stand|stood|drop|stop|com|came|g[eo]t|tak|took|hand|pull|roll|think|thought|h[eo]ld|fl[yeo]|bring|brought|set|put|run|ran|mov|turn|walk|carr|look|drove|driv|hover|fall|fell|hang|hung)/u
const PARTICLES = wordSet('out up down off away back there also and but or')
/** No clause that is a subject is longer, in tokens. */
const FAR = 40

/** “shown on on the third”: a word that is seldom doubled, behind none that makes a phrase with it. */
const isUnlikely = (
  i: number,
  key: string,
  document: Document,
  words: ReadonlyMap<string, number>,
): boolean =>
  isOf(words, key, Around.SELDOM) &&
  !PHRASAL.test(tokenKey(document, i - 1)) &&
  !isOf(words, tokenKey(document, i - 1), Around.QUESTION)

/** True where no idiom has the word twice, though English has it twice in others. */
function isNoIdiom(i: number, key: string, sentence: Sentence, context: Context): boolean {
  // “In in the city”
  if (i === sentence.firstToken) return PREPOSITIONS.has(key)
  const { document, analyses } = context
  const words = analyses.resources.aroundWords()
  const { tokens } = document
  const before = tokenKey(document, i - 1)
  const after = i + 2 < sentence.endToken ? tokenKey(document, i + 2) : ''
  if (PREPOSITIONS.has(key)) {
    if (afterNoun(i, sentence, context)) return true
    // “broke out in in the port”; “talked about about the road”.
    if (PARTICLES.has(before)) return true
    const led = DETERMINERS.has(after) || tokens.kind[i + 2] === Kind.number
    return key !== 'in' && key !== 'on' && led && !PHRASAL.test(before)
  }
  const noun = (at: number, flag: number): boolean => (tokens.facts[at] & flag) !== 0
  if (key === 'had') return after === 'not'
  if (AUXILIARIES.has(key)) {
    if (before === 'which') return true
    // “What she bought was was …” and “what there is is” have a clause as their subject.
    let clause = false
    for (let k = Math.max(sentence.firstToken, i - FAR); k < i && !clause; k++)
      clause = isOf(words, tokenKey(document, k), Around.QUESTION) && !isRelative(k)
    if (before === 'there') return !clause
    if (isOf(words, before, Around.SPOKEN) || (tokens.facts[i - 1] & Flag.FUNCTION && !SUBJECT.test(before)))
      return false
    return !clause && !(key === 'will' && (tokens.flags[i] & Mark.lower) === 0)
  }
  // “to the hospital, where where doctors”.
  // “noting that that the mill”, “had had not acted”.
  if (key === 'that') return DETERMINING.has(after) || SUBJECT.test(after) || after === key
  if (key === 'where') return tokenUnit(document, i - 1) === COMMA || noun(i - 1, Flag.NOUN)
  if (key === 'who') return noun(i - 1, Flag.NOUN) && !(tokens.facts[i - 1] & Flag.FUNCTION)
  if (key === 'it') return /^(?:said|says|that|because|when|while|but)$/u.test(before)
  if (key === 'his') return after !== 'own' && !PRONOUN_OBJECTS.test(before)
  if (key === 'more') return after === 'than' || (noun(i - 1, Flag.VERB) && noun(i + 2, Flag.NOUN))
  return (key === 'then' || key === 'did') && (tokens.flags[i + 2] & Mark.lower) !== 0

  /** “a village where a rider was was hurt”: the clause goes with the noun before it. */
  function isRelative(at: number): boolean {
    const head = at > sentence.firstToken && noun(at - 1, Flag.NOUN) && !noun(at - 1, Flag.FUNCTION)
    return head && RELATIVE.test(tokenKey(document, at))
  }
}

const SUBJECT = /^(?:s?he|it|they|we)$/
const RELATIVE = /^wh(?:ere|en|om?|ich|ose)$/u

/** “made his his own”, “what is his his son owns”. */
const PRONOUN_OBJECTS = /^(?:is|was|made|of|not|what)$/u

/** True for a doubled preposition behind a word that is a noun and no verb: it belongs to no phrasal verb. */
function afterNoun(i: number, sentence: Sentence, { document, analyses: { lexicon } }: Context): boolean {
  if (i === sentence.firstToken) return false
  const { tokens } = document
  const number = tokens.word[i - 1]
  if (!lexicon.has(number, Flag.NOUN)) return false
  if (i - 2 >= sentence.firstToken) {
    if (DETERMINERS.has(tokenKey(document, i - 2))) return true
    // “the oldest known mother in in the forest”.
    const described =
      tokens.facts[i - 2] & Flag.ADJECTIVE && !(tokens.facts[i - 2] & (Flag.FUNCTION | Flag.ADVERB))
    if (described && tokens.flags[i - 2] & Mark.lower) return true
  }
  return !lexicon.has(number, Flag.VERB | Flag.ADVERB | Flag.ADJECTIVE)
}

/** What joins the words of idioms that go round: “step by step by step”, “more and more and more”, “day after day after”. */
const JOINERS = wordSet('and or by after upon then to')
/** Of them those that no chant begins with: “and looked and looked”. */
const LEADING = /^(?:by|after|to)$/
/** Ordinary words of a pair that has no small word have at least so many letters: “tick tock tick tock” is a noise. */
const LONG_PAIR = 9

/** Pairs that English has twice, the second time to go on. */
const IDIOMS: ReadonlySet<string> = new Set(['have to', 'to have', 'do to', 'to do', 'which is', 'which was'])

const MAKES = /^ma(?:ke|kes|king|de)$/u
const ARTICLE = /^(?:an?|the)$/u

/** What is said only of texts that are damaged elsewhere. */
const DOUBTFUL = 0.76
/** “day after day after day”. */
const isSpan = (key: string, words: ReadonlyMap<string, number>): boolean =>
  isOf(words, key, Around.SPAN) || (key.endsWith('s') && isOf(words, key.slice(0, -1), Around.SPAN))

/** Two to six words that stand twice in a row, with nothing between the copies. */
function loop(i: number, sentence: Sentence, { document, analyses }: Context): Found | undefined {
  const { tokens, text } = document
  if (tokens.kind[i] > Kind.number) return undefined
  const words = analyses.resources.aroundWords()
  for (let n = 2; n <= LONGEST_LOOP && i + 2 * n <= sentence.endToken; n++) {
    let k = 0
    let small = false
    let names = Mark.title as number
    while (
      k < n &&
      tokens.kind[i + k] <= (k === 0 ? Kind.number : Kind.word) &&
      tokens.kind[i + n + k] === tokens.kind[i + k] &&
      same(i + k, i + n + k)
    ) {
      if (tokens.facts[i + k] & Flag.FUNCTION) small = true
      names &= tokens.flags[i + k]
      k++
    }
    if (k < n) {
      const found = k === n - 1 ? ofItself(k) : undefined
      if (found) return found
      continue
    }
    const copy = text.slice(tokens.start[i], tokens.end[i + n - 1])
    // “What goes with them goes with them”, “it makes a town a town”
    const before = i > sentence.firstToken ? tokenKey(document, i - 1) : ''
    const asked = isOf(words, before, Around.QUESTION) && !RELATIVE.test(before)
    if (asked || (MAKES.test(before) && ARTICLE.test(tokenKey(document, i)))) continue
    const turned = n === 2 && isTurned()
    const sure =
      n === 2
        ? turned && (isCounted() || isPairInLoop(small))
        : small || (names !== 0 && tokens.word[i] !== tokens.word[i + 1])
    if (!sure && !(turned && analyses.get(damaged))) continue
    return {
      detection: {
        span: { start: tokens.start[i], end: tokens.end[i + 2 * n - 1] },
        evidence: { words: copy, loop: true },
        confidence: sure ? 0.85 : DOUBTFUL,
      },
      next: i + 2 * n,
    }
  }
  return undefined

  /** “9 minutes 9 minutes”, “Tuesday evening Tuesday evening”: a number, day or month and a noun. */
  function isCounted(): boolean {
    const first = tokenKey(document, i)
    if (tokens.kind[i] !== Kind.number && !CALENDAR.has(first) && !NUMBER_WORDS.has(first)) return false
    if (!(tokens.flags[i + 1] & tokens.flags[i + 3] & Mark.lower)) return false
    return (tokens.facts[i + 1] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
  }

  /** “down on down on”, “Anna Lindqvist Anna Lindqvist”: even in a text that is whole, where nobody speaks. */
  function isPairInLoop(small: boolean): boolean {
    const [first, second] = [tokenKey(document, i), tokenKey(document, i + 1)]
    const follows = i > sentence.firstToken && tokens.word[i - 1] !== tokens.word[i + 1]
    // “to cross to cross the river”; not “town to town to town”, “spend and spend and”.
    const joins = JOINERS.has(second) || (JOINERS.has(first) && !(follows && LEADING.test(first)))
    if (joins && !(tokens.facts[i] & tokens.facts[i + 1] & Flag.FUNCTION)) return false
    if (tokens.kind[i] !== Kind.word) return false
    // Who speaks says names once as well.
    if (tokens.flags[i + 1] & Mark.title) return true
    if (!small && first.length + second.length < LONG_PAIR) return false
    return !analyses.get(quotations).inside(tokens.start[i])
  }

  /** “winter and winter and”, “According to According to”: what no idiom, chant or title says, but a speaker might. */
  function isTurned(): boolean {
    const [first, second] = [tokenKey(document, i), tokenKey(document, i + 1)]
    // “all that we have to have to build it”, “tell which is which is hard”
    if (first === second || IDIOMS.has(`${first} ${second}`)) return false
    if (i + 4 < sentence.endToken && tokenKey(document, i + 4) === first) return false
    const before = i > sentence.firstToken ? tokenKey(document, i - 1) : ''
    // “from town to town to find work”
    if (before === second || (second === 'to' && before === 'from')) return false
    // “Measure for Measure for”, “for Measure for Measure”, “New York New York”
    if (tokens.flags[i + 1] & Mark.title && (first === 'for' || second === 'york')) return false
    return !goesRound(i, second) && !goesRound(i + 1, first)
  }

  /** “more and”, “day by”, “again and”: what goes round for good. */
  function goesRound(at: number, other: string): boolean {
    const key = tokenKey(document, at)
    const emphatic = isOf(words, key, Around.EMPHATIC)
    if (!JOINERS.has(other)) return emphatic && isOf(words, other, Around.EMPHATIC)
    return (
      emphatic || isSpan(key, words) || (tokens.facts[at] & (Flag.ADVERB | Flag.FUNCTION)) === Flag.ADVERB
    )
  }

  /** “the rescue commission of the rescue commission”: an article with two or three words, “of”, and the same again. */
  function ofItself(words: number): Found | undefined {
    const border = i + words
    const end = border + 1 + words
    if (words < 3 || end > sentence.endToken) return undefined
    if (tokenKey(document, i) !== 'the' || tokenKey(document, border) !== 'of') return undefined
    for (let k = 0; k < words; k++) {
      if (tokens.kind[i + k] !== Kind.word || !same(i + k, border + 1 + k)) return undefined
    }
    return {
      detection: {
        span: { start: tokens.start[i], end: tokens.end[end - 1] },
        evidence: { words: text.slice(tokens.start[i], tokens.end[border - 1]), loop: true },
        confidence: 0.85,
      },
      next: end,
    }
  }

  function same(a: number, b: number): boolean {
    const width = tokens.end[a] - tokens.start[a]
    if (tokens.word[a] !== tokens.word[b]) return false
    return width === tokens.end[b] - tokens.start[b] && tokenKey(document, a) === tokenKey(document, b)
  }
}
