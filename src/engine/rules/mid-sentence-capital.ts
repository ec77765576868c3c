import type { Analyses } from '../analyses/analyses.ts'
import { commonCapitals } from '../analyses/capitals.ts'
import { damaged } from '../analyses/condition.ts'
import { furniture } from '../analyses/furniture.ts'
import { grammar } from '../analyses/grammar/grammar.ts'
import { subjectPhrase } from '../analyses/grammar/subjects.ts'
import { quotations } from '../analyses/quotations.ts'
import { strayCapitals } from '../analyses/stray-capitals.ts'
import { DETERMINERS } from '../analyses/words/facts.ts'
import { type Document, type Sentence, tokenKey, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Beside } from '../language/capital-words.ts'
import { CALENDAR } from '../language/name-words.ts'
import { Small } from '../language/small-words.ts'
import { Role } from '../language/word-classes.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import { type Context, type Detection, defineRule, replace } from './rule.ts'

interface Capital {
  /** `again`: a pronoun that takes up the subject, which stands before it. */
  readonly kind: 'function' | 'noun' | 'again'
  readonly word: string
}

export const midSentenceCapital = defineRule<Capital, 'sentence'>({
  id: 'mid-sentence-capital',
  category: 'mid-sentence-capital',
  scope: 'sentence',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A capital with no reason inside a sentence.',
    why: 'Parts of a sentence that stood in their own tags are translated as sentences of their own, and nouns keep the capital that the source’s offices of state wear.',
    wrong: [
      'When the doors opened at noon, They left the hall.',
      'The price of the dollar It rose by a tenth.',
      'The coach said that in the second half She had seen enough.',
      '“We will wait”, Said the minister of health.',
      'The Governor Of the province signed the order.',
      'After the storm, Several houses had no roof.',
      'They refused the demand of The workers.',
      '“It is late,” she Said, and went home.',
      'The beetle Quietly eats the bark of the old oaks.',
      'The bridge Collapsed on the first day of the fair.',
      'The bakery has been closed since last Year, and nobody bought it.',
      'The hall was let on a temporary Basis until the spring.',
      'The clinic closed after Finding the mould in its walls.',
      'The seats were Sold in an hour.',
      'The coach said that The players had slept badly.',
      'The two sides met Again in the evening.',
      'He asked the bank to Pay the heirs.',
      'The neighbours disagree With him about the fence.',
      'The talks were held in A cabin by the lake.',
    ],
    right: [
      'The report by The New York Times, The Guardian and The Hague Post was long.',
      'He said: “It is late.” She agreed, and I left on Monday.',
      'President Ruiz met Prime Minister Oran in the East Wing.',
      'Why Bees Matter, and How They Live Through Winter',
      'The musical, It Takes Two, opened in May.',
      'She wrote How to Mend a Clock and asked whether they should vote if, should Labour win, it pays.',
      'She was named Woman of the Year and read How to Mend a Clock on a Sunday.',
      'The Allied commission met the Progressives in the hall of a Baptist church.',
      'The yacht Serenity met the Heat, and she wrote to her Majesty about vitamins C, A and D.',
      'She played it in A minor, with A grades, and got from A to B.',
    ],
    falseAlarms: [],
    missed: ['Three people were hurt, said the Mayor.'],
  },
  messages: {
    function: '“{0}” has a capital in the middle of a sentence.',
    again:
      '“{0}” has a capital in the middle of a sentence, and takes up a subject that stands there already.',
    noun: '“{0}” is an ordinary noun here and has a capital in the middle of the sentence.',
  },
  *detect(sentence, context) {
    const { document } = context
    const kind = document.blocks[sentence.block].kind
    if (kind === 'headline' || kind === 'crosshead' || kind === 'credit' || kind === 'furniture') return
    const { kind: kinds, flags } = document.tokens
    let title: boolean | undefined
    for (let i = sentence.firstToken + 1; i + 1 < sentence.endToken; i++) {
      if (kinds[i] !== Kind.word || !(flags[i] & Mark.title) || !(document.tokens.facts[i] & Flag.LOWER))
        continue
      const found =
        functionWord(i, sentence, context) ??
        article(i, context) ??
        subject(i, sentence, context) ??
        fixed(i, context) ??
        clauseWord(i, sentence, context) ??
        (context.analyses.get(strayCapitals).at(i) === 3 ? stray(i, context) : undefined) ??
        // “the 24th Brigade” is a name.
        (flags[i - 1] & Mark.digit && ORDINAL.test(tokenKey(document, i - 1))
          ? undefined
          : (noun(i, sentence, context) ?? lone(i, sentence, context) ?? stray(i, context))) ??
        scattered(i, sentence, context)
      if (!found || isAfterFurniture(found.span.start, context)) continue
      title ??= titleCase(sentence, context)
      if (title) return
      yield found
    }
  },
  explain: ({ kind, word }) => ({ id: kind, arguments: [word] }),
  repairs: ({ span, evidence: { kind, word } }) => {
    const small = replace(
      span,
      word[0].toLowerCase() + word.slice(1),
      kind === 'function' ? 'safe' : 'likely',
    )
    return kind === 'again'
      ? [replace({ start: span.start, end: span.end + 1 }, '', 'likely'), small]
      : [small]
  },
})

/** “… he said. Click here It holds …”: a sentence begins there. */
const isAfterFurniture = (start: number, { document, analyses }: Context): boolean =>
  analyses
    .get(furniture)
    .marks.some(
      ({ end, ground }) => ground === 'within' && end < start && !document.text.slice(end, start).trim(),
    )

/** A capital where the sentence has no place for a name: sure where the text has several, or no name is possible. */
function stray(i: number, { document, analyses }: Context): Detection<Capital> | undefined {
  const strays = analyses.get(strayCapitals)
  const degree = strays.at(i)
  if (degree < 2 && !(degree && analyses.get(commonCapitals).lonely(i) && analyses.get(damaged)))
    return undefined
  const sure = degree === 3 || (degree === 2 && strays.several)
  return { ...functional(i, document, sure ? 0.86 : 0.76), ...(sure ? {} : { severity: 'warning' as const }) }
}

/** What a word tells of a capital beside it: bits of `Beside`. @param word in lower case */
const classesOf = (word: string, { resources }: Analyses): number => resources.capitalWords().get(word) ?? 0

/** What belongs to names, or is one. */
const NAMES = Flag.GIVEN | Flag.PLACE | Flag.DEMONYM | Flag.COMPANY
const VERB = Flag.PAST | Flag.THIRD | Flag.PARTICIPLE | Flag.GERUND
/**
 * In a damaged text an ordinary word that has a capital once, among small words: “our Next step”, “, Telling people”, “Betts
 * Was due”. Names of one ordinary word stand behind what they name (“the yacht Serenity”).
 */
function scattered(i: number, sentence: Sentence, context: Context): Detection<Capital> | undefined {
  const { document, analyses } = context
  const { tokens } = document
  const { kind, flags, facts } = tokens
  const next = i + 1
  if (facts[i] & NAMES || flags[i] & (Mark.hyphen | Mark.apostrophe | Mark.lineBefore)) return undefined
  if (CALENDAR.has(tokenKey(document, i))) return undefined
  const goesOn = kind[next] === Kind.word && (flags[next] & Mark.lower) !== 0 && !(flags[next] & Mark.hyphen)
  if (!goesOn && !(kind[next] === Kind.punctuation && CLOSES.has(tokenUnit(document, next)))) return undefined
  if (!(flags[i] & Mark.spaceBefore) || !analyses.get(damaged)) return undefined
  const small = facts[i] & Flag.FUNCTION
  const before = i - 1
  if (small ? tokens.end[i] - tokens.start[i] < 2 : !analyses.get(commonCapitals).single(i)) return undefined
  const first = sentence.firstToken + 1
  let verb = false
  if (kind[before] === Kind.word && !(flags[before] & Mark.lower)) {
    if (!goesOn) return undefined
    // “Betts Was due”, “Arteta Described as”
    verb = small
      ? (classesOf(tokenKey(document, i), analyses) & Beside.AUXILIARY) !== 0
      : (facts[i] & VERB & ~Flag.PARTICIPLE) !== 0 &&
        !(facts[i] & Flag.NOUN) &&
        (facts[next] & Flag.FUNCTION) !== 0
    // “But He admitted”, “If The group wins”
    const opener = before === sentence.firstToken && (facts[before] & Flag.FUNCTION) !== 0
    if (!verb && !(opener && (small || !(facts[i] & Flag.NOUN)))) return undefined
  } else if (kind[before] === Kind.punctuation) {
    const name = i >= 2 && kind[before - 1] === Kind.word && !(flags[before - 1] & Mark.lower)
    if (tokenUnit(document, before) !== COMMA || !goesOn || (name && !(facts[i] & VERB))) return undefined
  } else if (kind[before] > Kind.number || flags[before] & Mark.hyphen) return undefined
  else if (!small && facts[i] & (Flag.NOUN | Flag.ADJECTIVE) && isNamedBy(before) && !describes())
    return undefined
  if (!verb && holdsCapital(document, Math.max(first, i - 2), before)) return undefined
  if (goesOn && holdsCapital(document, next + 1, Math.min(sentence.endToken, next + 2))) return undefined
  if (small) {
    if (!goesOn || isReverent(tokenKey(document, i), sentence, document)) return undefined
  } else if (!verb && facts[i] & (Flag.NOUN | Flag.ADJECTIVE)) {
    // “Institute for the Future”, “the Protection of the Family”: small words join what is one name.
    if (isJoined(before, -1, first - 1) || isJoined(next, 1, sentence.endToken)) return undefined
    // “the Hammers”, “the 21st Century”, “July 26 According”
    if (facts[i] & Flag.PLURAL && tokenKey(document, before) === 'the') return undefined
    if (flags[before] & Mark.digit && ORDINAL.test(tokenKey(document, before))) return undefined
  }
  return { ...functional(i, document, 0.76), severity: 'warning' }

  /** Small words from `at` on lead to a capital. */
  function isJoined(at: number, step: -1 | 1, end: number): boolean {
    let k = at
    while (
      k !== end &&
      ((facts[k] & Flag.FUNCTION && flags[k] & Mark.lower) ||
        (k < before && tokenUnit(document, k) === COMMA))
    )
      k += step
    if (k === at || k === end || kind[k] !== Kind.word) return false
    const opener = k === sentence.firstToken && (facts[k] & Flag.FUNCTION) !== 0
    return !(flags[k] & Mark.lower) && !opener
  }

  /** “grafting Tomato plants”: no name, but what says more of the next word. */
  function describes(): boolean {
    return goesOn && (facts[next] & Flag.NOUN) !== 0 && !(facts[next] & (Flag.VERB | Flag.FUNCTION | VERB))
  }

  /** “the yacht”, “a programme”: what a name may stand behind. */
  function isNamedBy(at: number): boolean {
    return (facts[at] & Flag.NOUN) !== 0 && !(facts[at] & (Flag.FUNCTION | Flag.ADJECTIVE | Flag.PLURAL))
  }
}

/** . , ; ! ? */
const CLOSES = new Set([0x2e, 0x2c, 0x3b, 0x21, 0x3f])

/** A capital that is wrong whatever the word means. */
function functional(i: number, { tokens, text }: Document, confidence: number): Detection<Capital> {
  const span = { start: tokens.start[i], end: tokens.end[i] }
  return { span, evidence: { kind: 'function', word: text.slice(span.start, span.end) }, confidence }
}

/** It takes up a subject that stands there already. */
const again = (found: Detection<Capital>): Detection<Capital> => ({
  ...found,
  evidence: { ...found.evidence, kind: 'again' },
})

const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/** True when most of the longer ordinary words wear capitals: a title in title case. Names do not count either way. */
function titleCase(sentence: Sentence, { document: { tokens }, analyses: { lexicon } }: Context): boolean {
  let long = 0
  let capital = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens.kind[i] !== Kind.word || tokens.end[i] - tokens.start[i] < 4) continue
    if (!lexicon.has(tokens.word[i], Flag.LOWER)) continue
    long++
    if (tokens.flags[i] & (Mark.title | Mark.upper | Mark.mixed)) capital++
  }
  return capital * 2 > long
}

/** “, He asked”, “the vests They have”: a function word with a capital between a small word or comma and a small word. */
function functionWord(i: number, sentence: Sentence, context: Context): Detection<Capital> | undefined {
  const { document, analyses } = context
  const { tokens, text } = document
  if (
    tokens.kind[i] !== Kind.word ||
    !(tokens.flags[i] & Mark.title) ||
    tokens.flags[i] & (Mark.hyphen | Mark.apostrophe)
  )
    return undefined
  const word = text.slice(tokens.start[i], tokens.end[i])
  const key = word.toLowerCase()
  const isKey = classesOf(key, analyses)
  const spoken = key === 'said' || key === 'says'
  if (!(spoken || tokens.facts[i] & Flag.FUNCTION) || isKey & Beside.PROPER) return undefined
  // “vitamins C, A and D”; “, A tree fell” goes on with a noun or adjective.
  if (word.length < 2 && (tokenUnit(document, i - 1) !== COMMA || tokens.facts[i + 1] & Flag.FUNCTION))
    return undefined
  const next = i + 1
  if (tokens.kind[next] === Kind.number) return dated(i, key, context)
  if (
    tokens.kind[next] !== Kind.word ||
    !(tokens.flags[next] & Mark.lower) ||
    tokens.flags[next] & Mark.hyphen
  )
    return undefined
  let before = i - 1
  if (!(tokens.flags[i] & Mark.spaceBefore)) return undefined
  const unit = tokenUnit(document, before)
  // “; Because he refused”: behind a semicolon go titles of a list, but none begins so.
  const comma =
    unit === COMMA ||
    (unit === 0x3b && (isKey & (Beside.PRONOUN | Beside.JOINING) || isOnlySemicolon(sentence, document)))
  // `“…,” He asked`: the sentence goes on after a quotation that ends in a comma, or is followed by one.
  if (unit === 0x201d && tokenUnit(document, before - 1) === 0x2c) before--
  if (!comma && unit !== 0x201d && !(tokens.kind[before] === Kind.word && tokens.flags[before] & Mark.lower))
    return undefined
  if (unit === 0x201d && tokenUnit(document, before) !== 0x2c) return undefined
  const pronoun = (isKey & Beside.PRONOUN) !== 0
  if (isReverent(key, sentence, document)) return undefined
  // “opinions differed Between those who”: no name goes on so.
  const small =
    classesOf(tokenKey(document, next), analyses) & (Beside.PRONOUN | Beside.OBJECT) &&
    tokens.facts[i - 1] & (Flag.VERB | Flag.PAST | Flag.BASE)
  if (!comma && !pronoun && !small) {
    // Behind an ordinary small word a name may begin, but none goes on.
    const begins = (tokens.facts[before] & Flag.FUNCTION) === 0
    if (begins ? capitalsBehind(i, sentence, context) : capitalsNear(i, sentence, context)) return undefined
  }
  // “, Because the Philharmonic has”
  const joins =
    isKey & Beside.CONNECTING &&
    tokenKey(document, next) === 'the' &&
    i + 3 < sentence.endToken &&
    (tokens.flags[i + 3] & Mark.lower) !== 0
  if (comma && !joins && namesAround(i, sentence, context)) return undefined
  const found = functional(i, document, comma && pronoun ? 0.93 : 0.87)
  return takesUp(i, sentence, context) ? again(found) : found
}

/** “the fee is low; The town”: no list, which has another or begins with a colon, and no “&gt;”. */
function isOnlySemicolon({ firstToken, endToken }: Sentence, document: Document): boolean {
  let semicolons = 0
  for (let i = firstToken; i < endToken; i++) {
    const unit = tokenUnit(document, i)
    if (unit === 0x3a || unit === 0x28 || unit === 0x26) return false
    if (unit === 0x3b) semicolons++
  }
  return semicolons === 1
}

/** “the National Guard They deployed”: a subject behind a name, at the border of what was marked or linked. */
function subject(
  i: number,
  { firstToken }: Sentence,
  { document, analyses }: Context,
): Detection<Capital> | undefined {
  const { kind, flags, facts } = document.tokens
  const [before, next] = [i - 1, i + 1]
  if (!(classesOf(tokenKey(document, i), analyses) & Beside.THIRD_PERSON) || before <= firstToken)
    return undefined
  if (flags[i] & Mark.apostrophe || kind[next] !== Kind.word || !(flags[next] & Mark.lower)) return undefined
  // “King’s It was filmed”, “CHAPTER IV It was late”
  const named = kind[before] === Kind.word && (flags[before] & Mark.title) !== 0
  if (!named || flags[before] & Mark.apostrophe || facts[before] & Flag.FUNCTION) return undefined
  // “Castro He also wants”
  const at = isOf(analyses.resources.aroundWords(), tokenKey(document, next), Around.ADVERB) ? next + 1 : next
  const verb =
    facts[at] & (Flag.PAST | Flag.THIRD) || classesOf(tokenKey(document, at), analyses) & Beside.AUXILIARY
  return verb ? again(functional(i, document, 0.87)) : undefined
}

/** “held in A cabin”, “received A score”; no “vitamin A”, no “got A grades”, no “in A minor”. */
function article(i: number, { document, analyses }: Context): Detection<Capital> | undefined {
  const { kind, flags, facts } = document.tokens
  if (tokenKey(document, i) !== 'a' || kind[i + 1] !== Kind.word || !(flags[i + 1] & Mark.lower))
    return undefined
  if (kind[i - 1] !== Kind.word || !(flags[i - 1] & Mark.lower) || flags[i + 1] & Mark.hyphen)
    return undefined
  const before = facts[i - 1]
  const leads =
    before & Flag.FUNCTION
      ? !DETERMINERS.has(tokenKey(document, i - 1))
      : before & (Flag.PAST | Flag.THIRD) && !(before & Flag.NOUN)
  const described = facts[i + 1] & (Flag.NOUN | Flag.ADJECTIVE) && !(facts[i + 1] & Flag.FUNCTION)
  if (
    !leads ||
    !described ||
    isOf(analyses.resources.aroundWords(), tokenKey(document, i + 1), Around.GRADED)
  )
    return undefined
  return functional(i, document, 0.87)
}

/** “The price of the dollar It rose”, “its director, Rosa Tanaka, She said”: behind the subject of its clause. */
function takesUp(i: number, { firstToken }: Sentence, { document, analyses }: Context): boolean {
  const { tokens } = document
  const words = analyses.get(grammar)
  if (!(words.roles[i] & (Role.HE | Role.THEY)) || text(i - 1) === 0x201d) return false
  const starts = [firstToken]
  for (let at = i - 2; at > firstToken; at--) {
    if (text(at) !== COMMA) continue
    starts.push(words.roles[at + 1] & Role.AND ? at + 2 : at + 1)
    break
  }
  return starts.some((start) => {
    const phrase = subjectPhrase(words, start, i + 1)
    if (!phrase || phrase.frame) return false
    if (phrase.end === i) return true
    // Behind what says who that is, between commas.
    if (text(phrase.end) !== COMMA || text(i - 1) !== COMMA || phrase.end >= i - 1) return false
    return subjectPhrase(words, phrase.end + 1, i + 1)?.end === i - 1
  })

  function text(token: number): number {
    return tokens.kind[token] === Kind.punctuation ? tokenUnit(document, token) : 0
  }
}

/**
 * A capital within a phrase that has none: “on Thursday Evening by”, “the district Court ruled”, “the 43-Year-old”. The
 * first and last belong to no name unless the next word has a capital too.
 */
function fixed(i: number, { document, analyses }: Context): Detection<Capital> | undefined {
  const { tokens } = document
  const next = i + 1
  if (tokens.kind[next] === Kind.word && !(tokens.flags[next] & Mark.lower)) return undefined
  const key = tokenKey(document, i)
  const before = tokenKey(document, i - 1)
  const words = analyses.resources.smallWords()
  const isKey = classesOf(key, analyses)
  const isBefore = classesOf(before, analyses)
  if (isKey & Beside.DAYPART && CALENDAR.has(before) && tokens.flags[i - 1] & Mark.title)
    return functional(i, document, tokens.kind[next] === Kind.word ? 0.87 : 0.8)
  if (
    isKey & Beside.AGE &&
    before === '-' &&
    tokens.kind[i - 2] === Kind.number &&
    tokenUnit(document, next) === 0x2d
  )
    return functional(i, document, 0.87)
  // “last Year”, “in five Months”
  if (tokens.flags[i] & Mark.spaceBefore && isKey & Beside.TIME) {
    if (isBefore & Beside.NEAREST && tokens.flags[i - 1] & Mark.lower) return functional(i, document, 0.87)
    // “the Eighty Years’ War”
    if (
      /s[^'’]$/.test(document.text.slice(tokens.end[i] - 1, tokens.end[i] + 1)) &&
      (isOf(words, before, Small.COUNT) || tokens.kind[i - 1] === Kind.number)
    )
      return { ...functional(i, document, 0.78), severity: 'warning' }
  }
  // “move Faster than the law”
  const beyond = next + 1
  if (
    tokenKey(document, next) === 'than' &&
    /er$/.test(key) &&
    tokens.facts[i] & (Flag.ADJECTIVE | Flag.ADVERB) &&
    tokens.flags[i - 1] & tokens.flags[next] & tokens.flags[beyond] & Mark.lower
  )
    return { ...functional(i, document, 0.82), severity: 'warning' }
  // “in Summer”, “not one Euro”
  const goesOn = tokens.kind[next] === Kind.punctuation || tokens.facts[next] & Flag.FUNCTION
  const season = goesOn && isKey & Beside.SEASON && isBefore & Beside.BEFORE_SEASON
  const counted =
    isBefore & Beside.SUM || isOf(words, before, Small.COUNT) || tokens.kind[i - 1] === Kind.number
  const unit = counted && isKey & Beside.CURRENCY
  const plain = !(tokens.flags[i] & (Mark.hyphen | Mark.apostrophe)) && tokens.kind[next] !== Kind.number
  if ((season || unit) && plain && tokens.flags[i] & Mark.spaceBefore && analyses.get(damaged))
    return { ...functional(i, document, 0.78), severity: 'warning' }
  // “a School for deaf children”, “its Law on animals”
  if (
    isOf(words, key, Small.MADE) &&
    isBefore & Beside.ONE_OF &&
    (tokens.kind[next] !== Kind.word || tokens.facts[next] & Flag.FUNCTION) &&
    tokens.kind[next] !== Kind.number
  )
    return { ...functional(i, document, 0.76), severity: 'warning' }
  if (
    isOf(words, key, Small.LOCAL_BODY) &&
    isOf(words, before, Small.BODY_KIND) &&
    tokens.flags[i - 1] & Mark.lower &&
    tokenKey(document, next) !== 'of'
  )
    return { ...functional(i, document, 0.8), severity: 'warning' }
  return undefined
}

/** A capital of reverence: “praised God in His mercy”. */
function isReverent(key: string, { start, end }: Sentence, { text }: Document): boolean {
  if (key !== 'he' && key !== 'his' && key !== 'him') return false
  return /\b(?:God|Lord|Allah|Holy|Christ|Jesus|Almighty)\b/u.test(
    text.slice(start, Math.min(end, start + 600)),
  )
}

/** “a measure last ordered In 2013”, “paid in Pisa In 1539”: a preposition before a year, behind a word of its sentence. */
function dated(i: number, key: string, { document, analyses }: Context): Detection<Capital> | undefined {
  const { tokens, text } = document
  const year = text.slice(tokens.start[i + 1], tokens.end[i + 1])
  if (
    !(classesOf(key, analyses) & Beside.OF_TIME) ||
    !/^(?:1\d|20)\d\d$/u.test(year) ||
    !(tokens.flags[i] & Mark.spaceBefore)
  )
    return undefined
  if (tokens.kind[i - 1] !== Kind.word || tokens.flags[i] & Mark.lineBefore) return undefined
  const after = i + 2
  if (after < tokens.count && tokens.kind[after] === Kind.word && !(tokens.flags[after] & Mark.lower))
    return undefined
  return functional(i, document, 0.87)
}

/** A capitalised word close behind may make the whole a title: “, It Takes Two”. */
function namesAround(i: number, sentence: Sentence, { document: { tokens } }: Context): boolean {
  for (let k = i + 1; k < Math.min(i + 3, sentence.endToken); k++)
    if (tokens.kind[k] === Kind.word && tokens.flags[k] & (Mark.title | Mark.mixed)) return true
  return false
}

/** A capital a few words on, as in a name that begins here: “the film In the Heat of the Night”. */
function capitalsBehind(i: number, { endToken }: Sentence, { document }: Context): boolean {
  return holdsCapital(document, i + 1, Math.min(endToken, i + 5))
}

/** Another capital a few words off: both may belong to a name. */
function capitalsNear(i: number, sentence: Sentence, context: Context): boolean {
  const first = Math.max(sentence.firstToken + 1, i - 4)
  return holdsCapital(context.document, first, i) || capitalsBehind(i, sentence, context)
}

/** Whether a word of tokens `[first, end)` has a capital. Days and months have one and belong to no name. */
function holdsCapital(document: Document, first: number, end: number): boolean {
  const { kind, flags } = document.tokens
  for (let k = first; k < end; k++)
    if (kind[k] === Kind.word && !(flags[k] & Mark.lower) && !CALENDAR.has(tokenKey(document, k))) return true
  return false
}

/** “, Two men fled”, “, However, said”, “…,” Added the nurse”, “the Governor Of the province”, “Lyon Announced a plan”. */
function clauseWord(i: number, sentence: Sentence, context: Context): Detection<Capital> | undefined {
  const { document, analyses } = context
  const { tokens, text } = document
  const next = i + 1
  if (tokens.flags[i] & (Mark.hyphen | Mark.apostrophe) || !(tokens.flags[i] & Mark.spaceBefore))
    return undefined
  const small = tokens.kind[next] === Kind.word && (tokens.flags[next] & Mark.lower) !== 0
  const before = tokenUnit(document, i - 1)
  const key = text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
  const classes = analyses.resources.smallWords()
  const kinds = classes.get(key) ?? 0
  const speech = (kinds & Small.SPEECH) !== 0
  if (
    speech &&
    tokens.flags[i - 1] & Mark.lower &&
    classesOf(tokenKey(document, i - 1), analyses) & Beside.SPEAKER
  )
    return found(0.9)
  if (before === COMMA) {
    if (kinds & Small.CLAUSE_ADVERB && (small || tokenUnit(document, next) === COMMA)) return found(0.87)
    // A comma behind a closing mark is another language's: “We wait”, Said the minister.
    if (isClosing(i - 2)) return speech && tokens.kind[next] === Kind.word ? found(0.88) : undefined
    if (
      kinds & Small.QUANTIFIER &&
      small &&
      tokens.facts[next] & Flag.PLURAL &&
      !capitalsNear(i, sentence, context)
    )
      return found(0.86)
    const verb =
      (tokens.facts[i] & Flag.BASE) !== 0 && (tokens.facts[i] & (Flag.ADJECTIVE | Flag.PLURAL)) === 0
    if (verb && tokenKey(document, next) === 'the' && small && !capitalsNear(i, sentence, context))
      return found(0.8)
    return undefined
  }
  if (isClosing(i - 1) && tokenUnit(document, i - 2) === COMMA)
    return speech && tokens.kind[next] === Kind.word ? found(0.88) : undefined
  // “for 14 Gives jam”: a verb that is nothing else, behind a figure.
  const verb = Flag.THIRD | Flag.NOUN | Flag.PLURAL | Flag.PROPER
  if (small && tokens.kind[i - 1] === Kind.number && (tokens.facts[i] & verb) === Flag.THIRD)
    return found(0.8)
  if (!small || tokens.kind[i - 1] !== Kind.word || !(tokens.flags[i - 1] & Mark.title)) return undefined
  if (classesOf(key, analyses) & Beside.JOINT && tokenKey(document, next) === 'the' && followsOffice())
    return found(0.86)
  const past =
    (key.endsWith('ed') || speech) &&
    (tokens.facts[i] & Flag.PAST) !== 0 &&
    (speech || (tokens.facts[i] & (Flag.ADJECTIVE | Flag.NOUN | Flag.PROPER | Flag.COMPANY)) === 0)
  return past && i - 1 > sentence.firstToken && DETERMINERS.has(tokenKey(document, next))
    ? found(0.8)
    : undefined

  /** Behind a title of one word an article goes on with small letters: “Governor Of the province”. */
  function followsOffice(): boolean {
    return (
      isOf(classes, tokenKey(document, i - 1), Small.ROLE) &&
      i + 2 < sentence.endToken &&
      tokens.kind[i + 2] === Kind.word &&
      (tokens.flags[i + 2] & Mark.lower) !== 0
    )
  }

  function isClosing(at: number): boolean {
    const unit = tokenUnit(document, at)
    return unit === 0x201d || (unit === 0x22 && (tokens.flags[at] & Mark.spaceBefore) === 0)
  }

  function found(confidence: number): Detection<Capital> {
    return functional(i, document, confidence)
  }
}

const COMMA = 0x2c

/**
 * “his Wife said”, and in a damaged text “the Accident happened”: a common noun behind a small determiner with no other
 * capital near. Texts of people have it where a name is a common noun (a ship, a film, a club), so elsewhere it says little.
 */
function lone(i: number, sentence: Sentence, context: Context): Detection<Capital> | undefined {
  const { document, analyses } = context
  const { tokens, text } = document
  const next = i + 1
  // “In the north, Rain is expected”.
  const clause =
    tokenUnit(document, i - 1) === COMMA && classesOf(tokenKey(document, next), analyses) & Beside.FOLLOWS
  if (tokens.kind[i - 1] > Kind.number && !clause) return undefined
  if (
    // “Section 230a”
    tokens.kind[next] === Kind.word
      ? !(tokens.flags[next] & Mark.lower) || (tokens.flags[next] & Mark.digit) !== 0
      : tokens.kind[next] === Kind.number
  )
    return undefined
  const before = tokenKey(document, i - 1)
  const words = analyses.resources.smallWords()
  const counted = tokens.kind[i - 1] === Kind.number || isOf(words, before, Small.COUNT)
  const head = i - 1 === sentence.firstToken
  if (
    !clause &&
    !counted &&
    !(tokens.flags[i - 1] & Mark.lower) &&
    !(head && tokens.facts[i - 1] & Flag.FUNCTION)
  )
    return undefined
  // “the yacht Serenity”: behind a noun stands its name.
  if (tokens.facts[i - 1] & Flag.NOUN && !(tokens.facts[i - 1] & (Flag.FUNCTION | Flag.ADJECTIVE)))
    return undefined
  const word = text.slice(tokens.start[i], tokens.end[i])
  const kinds = words.get(word.toLowerCase()) ?? 0
  const owned = classesOf(before, analyses) & Beside.POSSESSIVE && !(kinds & Small.STYLE)
  const one = isOne(i, document)
  if (!owned && !one && !analyses.get(damaged)) return undefined
  const capitals = analyses.get(commonCapitals)
  if (!(counted ? capitals.plural(i) : capitals.noun(i) || capitals.abstract(i)) || kinds & Small.NAMED)
    return undefined
  if (capitalsNear(i, sentence, context) || analyses.get(quotations).inside(tokens.start[i])) return undefined
  return {
    span: { start: tokens.start[i], end: tokens.end[i] },
    evidence: { kind: 'noun', word },
    confidence: one ? 0.86 : 0.75,
    severity: 'warning',
  }
}

/** “a temporary Basis”, “a Strike at the port”: behind the article of what has no name, and no noun behind. */
function isOne(i: number, document: Document): boolean {
  const { facts, kind, flags } = document.tokens
  const described = facts[i - 1] & Flag.ADJECTIVE && flags[i - 1] & Mark.lower
  const article = tokenKey(document, described ? i - 2 : i - 1)
  return (
    (article === 'a' || article === 'an') &&
    (kind[i + 1] !== Kind.word || (facts[i + 1] & Flag.FUNCTION) !== 0)
  )
}

/** “came to Power”, “the Elections”: a common noun that the text writes small elsewhere, with no name near it. */
function noun(i: number, sentence: Sentence, context: Context): Detection<Capital> | undefined {
  const { document, analyses } = context
  const { tokens, text } = document
  // A small word, a sentence's article or a comma before it, and no capital behind: few words get further.
  const small =
    tokens.kind[i - 1] === Kind.word &&
    ((tokens.flags[i - 1] & Mark.lower) !== 0 ||
      (i - 1 === sentence.firstToken && tokenKey(document, i - 1) === 'the'))
  if (!small && tokenUnit(document, i - 1) !== 0x2c) return undefined
  if (tokens.kind[i + 1] === Kind.word && (tokens.flags[i + 1] & (Mark.lower | Mark.digit)) !== Mark.lower)
    return undefined
  const capitals = analyses.get(commonCapitals)
  const before = tokenKey(document, i - 1)
  const after = before === 'the' || (classesOf(before, analyses) & Beside.BEFORE_NOUN) !== 0
  // An abstract plural is no name, wherever it stands: “free Capacities”, “, Negotiations are”.
  const abstract = capitals.abstract(i) && (tokenUnit(document, i - 1) === 0x2c || small)
  // “, Shares in the mill fell”: a plural between a comma and a preposition begins a clause, not a name.
  const clause =
    tokenUnit(document, i - 1) === 0x2c &&
    capitals.plural(i) &&
    classesOf(tokenKey(document, i + 1), analyses) & Beside.FOLLOWS
  if (clause) return found()
  if (!abstract && !(capitals.odd(i) && tokens.kind[i - 1] === Kind.word && after)) return undefined
  const next = i + 1
  if (
    tokens.kind[next] === Kind.word
      ? !(tokens.flags[next] & Mark.lower) || ['of', 'for', 'and', 'or'].includes(tokenKey(document, next))
      : !CLOSES.has(tokenUnit(document, next))
  )
    return undefined
  // “she Promised to”: no name follows a pronoun.
  if (!(abstract && classesOf(before, analyses) & Beside.PRONOUN) && capitalsNear(i, sentence, context))
    return undefined
  return found()

  function found(): Detection<Capital> {
    return {
      span: { start: tokens.start[i], end: tokens.end[i] },
      evidence: { kind: 'noun', word: text.slice(tokens.start[i], tokens.end[i]) },
      confidence: isOne(i, document) ? 0.86 : 0.78,
      severity: 'warning',
    }
  }
}
