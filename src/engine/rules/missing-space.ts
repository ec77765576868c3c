import type { Analyses } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { quotations } from '../analyses/quotations.ts'
import { MISTERS } from '../analyses/words/facts.ts'
import { isDigitAt } from '../document/characters.ts'
import { type Document, tokenKey, tokenSpan, tokenText, tokenUnit, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { lastUpTo } from '../document/search.ts'
import { unicode } from '../document/unicode.ts'
import { SENTENCE_STARTERS } from '../language/english.ts'
import { CALENDAR } from '../language/name-words.ts'
import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { type Context, type Detection, defineRule } from './rule.ts'

interface Gap {
  readonly mark: string
  /** Where the space belongs. */
  readonly at: number
}

export const missingSpace = defineRule<Gap, 'document'>({
  id: 'missing-space',
  category: 'missing-space',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary:
      'No space after a full stop, comma, closing quotation mark or bracket, or before an opening one.',
    why: 'Markup between two sentences or around a quotation is removed without leaving a space, or a line break is lost.',
    wrong: [
      'The report by Dr.Anna Lind was published.',
      'The fair opens on May 27,Monday is free.',
      'The game was over, he said.The fans stayed.',
      'The rain ended,but the water rose.',
      'Wages rose by 25%.The union was pleased.',
      '“Never again”Reporters wrote it down.',
      'The harbour(the old one) was closed.',
      'The mayor said:"We are ready."',
      'The mill (built in 1950)makes flour.',
      '“We are ready”,Vasaru said.',
      '"We missed it"Renteri joked.',
    ],
    right: [
      'J.K. Rowling wrote 1,000 pages by 10:30 for Booking.com.',
      'He works with Node.js in the U.S.A. and at Yahoo!',
      'The player(s) (un)willing to sign may go.',
      'A 3-2 win, 4.5 points.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: { default: 'There is no space beside “{0}”.' },
  *detect({ tokens }, context) {
    const { document, analyses } = context
    for (const fault of analyses.get(quotations).faults) {
      if (fault.kind === 'tight-open')
        yield quoteDetection(document, fault.span.start, fault.span.start, fault.mark)
      if (fault.kind === 'tight-close')
        yield quoteDetection(document, fault.span.start, fault.span.end, fault.mark)
    }
    for (let sign = 0; sign < tokens.signCount; sign++) {
      const i = tokens.signs[sign]
      if (
        i === 0 ||
        i + 1 === tokens.count ||
        tokens.kind[i] !== Kind.punctuation ||
        tokens.flags[i] & Mark.spaceBefore ||
        tokens.flags[i + 1] & Mark.spaceBefore
      )
        continue
      const found = after(context, i) ?? bracket(context, i) ?? beforeQuote(document, i)
      if (found) yield found
    }
  },
  explain: ({ mark }) => ({ id: 'default', arguments: [mark] }),
  repairs: ({ evidence: { at } }) => [{ edits: [{ start: at, end: at, text: ' ' }], trust: 'safe' }],
})

/** The tokens from `first` to `last`, which lack a space at an offset, beside a mark; where little tells so, a warning. */
const gap = (
  document: Document,
  first: number,
  last: number,
  mark: string,
  at: number,
  confidence: number,
): Detection<Gap> => ({
  span: tokenSpan(document, first, last),
  evidence: { mark, at },
  confidence,
  ...(confidence < 0.85 ? { severity: 'warning' as const } : {}),
})

/** `word.Word`, `word,word`, `word?Word`: the words on both sides with the mark. */
function after({ document, analyses }: Context, i: number): Detection<Gap> | undefined {
  const { tokens, text } = document
  const { lexicon } = analyses
  const before = i - 1
  const next = i + 1
  if (tokens.kind[next] !== Kind.word) return beforeFigure(document, i, analyses)
  if (tokenUnit(document, i) === STRAIGHT) return straight(document, i, lexicon)
  if (tokens.kind[before] > Kind.number) return afterQuote(document, i, lexicon)
  if (tokens.flags[next] & (Mark.digit | Mark.abbreviation)) return undefined
  const form = tokenText(document, before)
  // “Dr.Anna Lind”.
  const addresses = MISTERS.has(form) || form === 'Prof'
  if (addresses && tokenUnit(document, i) === 0x2e && tokens.flags[next] & Mark.title)
    return gap(document, before, next, '.', tokens.end[i], 0.86)
  if (tokens.flags[before] & Mark.abbreviation) return undefined
  const unit = tokenUnit(document, i)
  const width = widthOf(tokens, before)
  const nextWidth = widthOf(tokens, next)
  const lowerBefore = (tokens.flags[before] & Mark.lower) !== 0
  const known = (token: number, zipf: number): boolean => {
    const number = tokens.word[token]
    return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= zipf
  }
  const said = (confidence: number): Detection<Gap> =>
    gap(document, before, next, text[tokens.start[i]], tokens.end[i], confidence)
  const acronym = (tokens.flags[next] & Mark.upper) !== 0 && nextWidth > 1
  const capital =
    (tokens.flags[next] & Mark.title) !== 0 && (nextWidth > 1 || /[AI]/.test(text[tokens.start[next]]))
  if (unit === 0x2e || unit === 0x3f || unit === 0x21) {
    const starts =
      tokens.facts[next] & Flag.FUNCTION ||
      SENTENCE_STARTERS.has(tokenKey(document, next)) ||
      MISTERS.has(tokenText(document, next))
    // “The talks ended.IBM said”, but “ASP.NET”.
    if (
      acronym &&
      unit === 0x2e &&
      (lowerBefore ? width > 2 : width === 4 && tokens.kind[before] === Kind.number)
    )
      return analyses.get(damaged) && !OF_PROGRAMS.has(tokenKey(document, next)) ? said(0.8) : undefined
    if (tokens.kind[before] === Kind.number) {
      if (capital && known(next, 3) && nextWidth > 1 && width === 4) return said(0.9)
      // “on May 25.The”, “on August 8.Due to”, but “2.Bundesliga”.
      const dated = CALENDAR.has(tokenKey(document, before - 1)) && known(next, 3.5)
      return capital && unit === 0x2e && (starts || dated) && analyses.get(damaged) ? said(0.8) : undefined
    }
    if (
      capital &&
      lowerBefore &&
      width > (unit === 0x2e && !(starts && nextWidth > 1) ? 2 : 1) &&
      (tokens.word[before] !== NONE || tokens.word[next] !== NONE)
    )
      return said(0.95)
    // After a capitalised word only a sentence's opening word tells it from a name (“Kostroma.Today”).
    if (capital && unit === 0x2e && width > (starts && tokens.flags[before] & Mark.upper ? 1 : 2)) {
      if (starts) return said(0.9)
      const opens = nextWidth > 3 && (known(next, 3.5) || tokens.facts[next] & OPENS)
      if ((opens || CALENDAR.has(tokenKey(document, before))) && analyses.get(damaged)) return said(0.8)
    }
    // Both small: “ended.then”, but not a file or user name.
    if (
      unit === 0x2e &&
      lowerBefore &&
      (tokens.flags[next] & Mark.lower) !== 0 &&
      width > 2 &&
      known(before, 4) &&
      known(next, 4.5)
    )
      return said(0.7)
    return undefined
  }
  if (unit === 0x2c) {
    if (tokens.kind[before] === Kind.number)
      return isDigitAt(text, tokens.end[before] - 1) &&
        (nextWidth > 2 || acronym) &&
        (known(next, 4) || tokens.flags[next] & (Mark.title | Mark.upper))
        ? said(0.9)
        : undefined
    if (
      width > 1 &&
      (nextWidth > 1 || /[AaI]/.test(text[tokens.start[next]])) &&
      (known(before, 2) || known(next, 2))
    )
      return said(0.93)
    // “Kursk,Omsk and Perm”.
    return width > 2 &&
      nextWidth > 1 &&
      tokens.flags[next] & (Mark.title | Mark.upper) &&
      analyses.get(damaged)
      ? said(0.8)
      : undefined
  }
  if (unit === 0x3b) return width > 1 && nextWidth > 1 && known(next, 3) ? said(0.9) : undefined
  if (unit === 0x3a)
    return width > 2 &&
      known(before, 3.5) &&
      (known(next, 4.5) || (capital && nextWidth > 2 && analyses.get(damaged))) &&
      lowerBefore
      ? said(0.75)
      : undefined
  return undefined
}

/** “in Osaka,90 in Fukuoka”: in a damaged text a comma, or a full stop before what is counted, between a word and a figure that touch it. */
function beforeFigure(document: Document, i: number, analyses: Analyses): Detection<Gap> | undefined {
  const { kind, start, end, facts, flags } = document.tokens
  if (kind[i + 1] !== Kind.number || kind[i - 1] !== Kind.word) return undefined
  const unit = tokenUnit(document, i)
  // “near Lima.184 passengers”
  const counts = unit === 0x2e && facts[i + 2] & Flag.PLURAL && flags[i + 2] & Mark.lower
  if (!(unit === 0x2c || (counts && !(flags[i - 1] & Mark.abbreviation)))) return undefined
  if (end[i - 1] - start[i - 1] < 3 || !analyses.get(damaged)) return undefined
  return gap(document, i - 1, i + 1, document.text[start[i]], end[i], 0.8)
}

/** Acronyms that programs and their makers have behind a dot. */
const OF_PROGRAMS = new Set(['net', 'js', 'ai', 'io', 'tv'])

/** What opens a sentence, and follows a dot in no address: “the Assembly.Ukrainian forces”, “in Sydney.Boeing said”. */
const OPENS = Flag.DEMONYM | Flag.GIVEN | Flag.PLACE | Flag.COMPANY
const STRAIGHT = 0x22
const CLOSED = new Set([0x2c, 0x2e, 0x3f, 0x21])

/** `late,"she said` and `the "idiots"for`: a straight mark that words, or a stop and a word, touch on both sides. */
function straight(document: Document, i: number, lexicon: Lexicon): Detection<Gap> | undefined {
  const { tokens, text } = document
  const [before, next] = [i - 1, i + 1]
  const known = (token: number): boolean =>
    lexicon.has(tokens.word[token], Flag.LOWER) && lexicon.zipf(tokens.word[token]) >= 3
  const width = widthOf(tokens, next)
  const named = width > 3 && (tokens.flags[next] & Mark.title) !== 0
  if (!named && (!known(next) || width < 2)) return undefined
  const stopped =
    tokens.kind[before] === Kind.punctuation && CLOSED.has(text.charCodeAt(tokens.start[before]))
  if (!stopped && !(tokens.kind[before] === Kind.word && known(before) && widthOf(tokens, before) > 1))
    return undefined
  // The words in front of an odd mark of the line are outside.
  const line = text.lastIndexOf('\n', tokens.start[i]) + 1
  let opens = true
  for (let at = text.indexOf('"', line); at >= 0 && at < tokens.start[i]; at = text.indexOf('"', at + 1))
    opens = !opens
  return gap(document, before, next, '"', opens ? tokens.start[i] : tokens.end[i], stopped ? 0.92 : 0.86)
}

/** `said:"We`: a colon that a quotation touches, with a mark that opens and closes. */
function beforeQuote(document: Document, i: number): Detection<Gap> | undefined {
  const { tokens, text } = document
  const next = i + 1
  if (text[tokens.start[i]] !== ':' || tokenUnit(document, next) !== STRAIGHT) return undefined
  if (tokens.kind[i - 1] !== Kind.word || tokens.flags[next + 1] & Mark.spaceBefore) return undefined
  if (!(tokens.flags[i - 1] & Mark.lower) || !(tokens.flags[next + 1] & Mark.title)) return undefined
  return gap(document, i, next, ':', tokens.end[i], 0.9)
}

/** `”,he` and `”.The`: a comma or stop behind a closing quotation mark or bracket, and a word that touches it. */
function afterQuote(document: Document, i: number, lexicon: Lexicon): Detection<Gap> | undefined {
  const { tokens, text } = document
  if (!/[”"’)\]»“」%]/u.test(text[tokens.end[i - 1] - 1])) return undefined
  const stops = tokenText(document, i) === '.' && (tokens.flags[i + 1] & Mark.title) !== 0
  if (!stops && !/[,;]/u.test(text[tokens.start[i]])) return undefined
  const number = tokens.word[i + 1]
  const width = widthOf(tokens, i + 1)
  const named = width > 3 && (tokens.flags[i + 1] & Mark.title) !== 0
  if (
    !named &&
    (number === NONE || lexicon.zipf(number) < 3.5 || (width < 2 && text[tokens.start[i + 1]] !== 'a'))
  )
    return undefined
  return gap(document, i, i + 1, text[tokens.start[i]], tokens.end[i], 0.92)
}

/** `word(note` and `note)word`; not “player(s)” or “(un)known”. */
function bracket({ document, analyses }: Context, i: number): Detection<Gap> | undefined {
  const { tokens, text } = document
  const unit = tokenUnit(document, i)
  if (unit !== 0x28 && unit !== 0x29) return undefined
  const { lexicon } = analyses
  const known = (token: number): boolean =>
    tokens.word[token] !== NONE && lexicon.zipf(tokens.word[token]) >= 3 && widthOf(tokens, token) > 2
  // “(founded in 1950)made”
  const year = unit === 0x29 && tokens.kind[i - 1] === Kind.number && widthOf(tokens, i - 1) > 2
  if (unit === 0x28 && known(i - 1) && isAcronymIn(document, i))
    return gap(document, i - 1, i + 2, '(', tokens.start[i], 0.88)
  // “Granlund(two goals)”.
  const isName = unit === 0x28 && (tokens.flags[i - 1] & Mark.title) !== 0 && widthOf(tokens, i - 1) > 3
  const named = () => isName && (tokens.flags[i + 1] & Mark.lower) !== 0 && analyses.get(damaged)
  // “Granlund(77.)”, “Granlund(Lahti)”, “Granlund(SPD)”
  if (
    isName &&
    (tokens.kind[i + 1] === Kind.number || tokens.flags[i + 1] & (Mark.title | Mark.upper)) &&
    closesSoon(document, i) &&
    analyses.get(damaged)
  )
    return gap(document, i - 1, i + 1, '(', tokens.start[i], 0.8)
  // “said no.(AFP)”
  if (
    unit === 0x28 &&
    (tokenUnit(document, i - 1) === 0x201d ||
      (tokenUnit(document, i - 1) === 0x2e && tokens.flags[i - 2] & Mark.lower && known(i - 2)))
  )
    return tokens.kind[i + 1] === Kind.word
      ? gap(document, i - 1, i + 1, text[tokens.start[i - 1]], tokens.start[i], 0.88)
      : undefined
  // “the union (CGT)says”
  const acronym =
    unit === 0x29 &&
    (tokens.flags[i - 2] & Mark.spaceBefore) !== 0 &&
    /^[A-Z]{3,6}$/.test(tokenText(document, i - 1))
  if (!known(i + 1) || !(known(i - 1) || year || acronym || named())) return undefined
  // A bracket glued to a word on both sides of it is part of the word: “colo(u)r”, “(re)opened”, “function(name)”.
  if (unit === 0x28) {
    const long = widthOf(tokens, i + 1) > 6 && (tokens.flags[i + 1] & tokens.flags[i - 1] & Mark.lower) !== 0
    if (!long && tokenUnit(document, i + 2) === 0x29 && !(tokens.flags[i + 1] & Mark.spaceAfter))
      return undefined
  } else if (!acronym && tokenUnit(document, i - 2) === 0x28 && !(tokens.flags[i - 1] & Mark.spaceBefore))
    return undefined
  const at = unit === 0x28 ? tokens.start[i] : tokens.end[i]
  return gap(document, i - 1, i + 1, text[tokens.start[i]], at, 0.9)
}

/** Whether a bracket of a few words closes before a space, mark or line's end. */
function closesSoon({ text, tokens }: Document, open: number): boolean {
  const inner = text.slice(tokens.end[open], tokens.end[open] + LONGEST_BRACKET)
  return /^[^()\n]+\)(?:[\s,.;]|$)/.test(inner)
}

/** No bracket that belongs to a name is longer, in UTF-16 code units. */
const LONGEST_BRACKET = 40

/** Not the number of “iron(III) oxide”. */
const ACRONYM = unicode`^(?![IVX]+$)\p{Lu}{2,6}$`
const PLAIN_WORD = unicode`^\p{Lu}?\p{Ll}{2,}$`

/** “Police(PF) said”: the bracket at `i` holds an acronym of what touches it, and a word goes on behind it. */
function isAcronymIn(document: Document, i: number): boolean {
  const { tokens, text } = document
  const inner = tokenText(document, i + 1)
  return (
    ACRONYM.test(inner) &&
    text[tokens.end[i + 1]] === ')' &&
    /[ ,.;]/.test(text[tokens.end[i + 1] + 1] ?? '') &&
    PLAIN_WORD.test(tokenText(document, i - 1))
  )
}

/** The words on both sides of a quotation mark that touches them. */
function quoteDetection(document: Document, markAt: number, spaceAt: number, mark: string): Detection<Gap> {
  const { tokens } = document
  const low = lastUpTo(tokens.count, (i) => tokens.start[i], markAt - 1) + 1
  const before = Math.max(0, low - 1)
  const after = Math.min(tokens.count - 1, low + 1)
  return gap(document, before, after, mark, spaceAt, 0.92)
}
