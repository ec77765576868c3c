import type { Analyses } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { standIns } from '../analyses/damaged-characters.ts'
import { oneSidedDashes } from '../analyses/one-sided-dashes.ts'
import { type Block, type Document, tokenKey, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicode } from '../document/unicode.ts'
import { Around } from '../language/around-words.ts'
import { ABBREVIATIONS, BEFORE_NAME } from '../language/english.ts'
import { Flag } from '../lexicon/flags.ts'
import type { Span } from '../span.ts'
import { isOf } from '../word-set.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Stray {
  readonly kind:
    | 'pair'
    | 'leading'
    | 'alone'
    | 'dateline'
    | 'dash'
    | 'speech'
    | 'one-sided'
    | 'around-quote'
    | 'foreign'
    | 'question'
    | 'lone'
  readonly marks: string
  readonly mended: string
}

const DOT = 0x2e
const COMMA = 0x2c

/** Two marks of which one is too many, and what should stand instead. `?,` and `!,` follow titles (“Oklahoma!, a musical”). */
const PAIRS: Readonly<Record<string, string>> = {
  '.,': ',',
  ',.': '.',
  ',,': ',',
  '..': '.',
  '. .': '.',
  '?.': '?',
  '!.': '!',
  ';,': ';',
  ',;': ';',
  ';.': '.',
  '.;': ';',
  ';;': ';',
  ':,': ':',
  '::': ':',
  '.:': ':',
  ':.': ':',
  ',:': ':',
  ',?': '?',
  ',!': '!',
  ':;': ';',
  ',…': '…',
  ',...': '...',
}

/** Pairs with a space between them of which neither can be right by itself. */
const SPACED = /^(?:::|\.:|--|––)$/

/** Marks of other scripts by the mark that English has for them. */
const FOREIGN: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '।': '.',
  '։': '.',
  '。': '.',
  '、': ',',
}

export const strayPunctuation = defineRule<Stray, 'block'>({
  id: 'stray-punctuation',
  category: 'stray-punctuation',
  scope: 'block',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Punctuation doubled, left alone, or at the head of a line.',
    why: 'A removed link, name or note leaves the marks that stood around it; the source’s mark stays beside the one that translation adds; Spanish datelines end in “.-”.',
    wrong: [
      'The vote is on Monday. .',
      'The vote is on Monday., and the count on Tuesday.',
      ', said the mayor after the meeting.',
      'LIMA.- The port was closed on Monday.',
      'The mill was sold on Monday.- The buyer is not known.',
      'The march was called by a group from the harbour district.-',
      'The picture shows the mill. – Visitors say that it is a fake.',
      '“The pears have suffered”: says the grower of the pears.',
      'He was tired. “What a morning it was!”. The others laughed.',
      'The mill was sold on Monday. ※ The buyer is not known.',
      'The team | has won all its games.',
      'The mill* was sold on Monday.',
      'The mayor said:: nobody paid.',
      'He asked: ¿who will pay for the mill?',
      'The mill is closed, – he noted in May.',
      'The mill -, which was built in May, is closed.',
      'The mayor # said that nobody paid.',
      'The mill was sold on Monday. * The buyer is not known.',
      'The mill was sold –after a quarrel with the buyer.',
      'The mill was sold – – nobody knows the buyer.',
      'The mill,– he noted in May, is closed.',
      ': The mayor calls for a vote on the mill.',
    ],
    right: [
      'Apples, pears, etc., are sold here.',
      'It was sold to Acme Inc., a maker of tools.',
      'He waited. . . and then left.',
      'What?! Nobody told us.',
      'He sang in “Oklahoma!”, then in “Who?”.',
      'Home | News | Sport, a 4* hotel, and / or a flat, etc.: the rest.',
      '*The rate* rose, and the fee* too.',
      'The -ing form, pre- and post-war mills, a -5 frost: buy -bread -milk.',
      'They all shouted “Long live the baker of the town!”. The slogan reads “Bread for all”: says who?',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    pair: '“{0}” has one mark too many.',
    'around-quote': '“{0}” has one mark too many around the quotation mark.',
    foreign: '“{0}” is a punctuation mark of another language.',
    question: '“{0}” is the question mark of Greek.',
    leading: 'A line cannot begin with “{0}”: something before it was lost.',
    alone: '“{0}” stands alone in its line.',
    dateline: '“{0}” is the Spanish way to end a dateline.',
    lone: '“{0}” stands for nothing here.',
    dash: '“{0}” has a dash that parts nothing.',
    speech:
      'A dash parts what is said from who says it, as in another language; English has quotation marks.',
    'one-sided': 'The dash “{0}” lacks the space at its other side.',
  },
  *detect(block, { document, analyses }) {
    const { tokens, text } = document
    const alone = aloneIn(document, block, analyses)
    if (alone) {
      yield {
        span: alone,
        evidence: { kind: 'alone', marks: text.slice(alone.start, alone.end), mended: '' },
        confidence: 0.85,
        severity: 'warning',
      }
      return
    }
    // A mark that stands for a lost character is none of punctuation.
    const lost = analyses.get(standIns)
    const standsIn = (token: number): boolean => lost.includes(text[tokens.start[token]])
    if (
      !standsIn(block.firstToken) &&
      tokens.end[block.firstToken] === block.start + 1 &&
      ',.!?;:'.includes(text[block.start]) &&
      tokens.flags[block.firstToken] & Mark.spaceAfter &&
      block.endToken - block.firstToken > 2
    ) {
      const end = tokens.start[block.firstToken + 1]
      yield {
        span: { start: block.start, end },
        evidence: { kind: 'leading', marks: text[block.start], mended: '' },
        // Scraped pages that are whole otherwise lose the label before a colon.
        confidence: text[block.start] === ':' ? 0.84 : 0.9,
      }
    } else if (isLoneItem(document, block) && analyses.get(damaged))
      yield {
        ...detection(block.start, tokens.start[block.firstToken + 1], 'leading', text[block.start], ''),
        confidence: 0.76,
        severity: 'warning',
      }
    const dateline = datelineIn(document, block)
    if (dateline) yield dateline
    const opening = inverted(document, block.firstToken, block)
    if (opening && !standsIn(block.firstToken)) yield opening
    const around = analyses.resources.aroundWords()
    const speaks = (key: string): boolean => isOf(around, key, Around.SPEAKING)
    for (const { token, mended, paired } of oneSidedDashes(document, block, analyses.resources))
      yield {
        ...detection(tokens.start[token], tokens.end[token], 'one-sided', text[tokens.start[token]], mended),
        confidence: paired ? 0.88 : 0.84,
        severity: 'warning',
      }
    let done = block.firstToken
    for (let sign = block.firstSign; sign < block.endSign; sign++) {
      const i = tokens.signs[sign]
      if (i <= done || standsIn(i) || standsIn(i - 1)) continue
      if (LONE.test(text[tokens.start[i]])) {
        const lone = loneAt(document, i, block)
        if (lone) yield lone
        continue
      }
      if (tokens.kind[i] !== Kind.punctuation) continue
      const mended = FOREIGN[text[tokens.start[i]]]
      const latin =
        tokens.kind[i - 1] === Kind.word
          ? !(tokens.flags[i - 1] & Mark.script)
          : tokens.kind[i - 1] === Kind.punctuation && (tokens.flags[i + 1] & (Mark.lower | Mark.title)) !== 0
      if (mended && latin) {
        const space =
          tokens.flags[i] & Mark.spaceAfter ||
          i + 1 === block.endToken ||
          tokens.kind[i + 1] === Kind.punctuation
            ? ''
            : ' '
        yield detection(tokens.start[i], tokens.end[i], 'foreign', text[tokens.start[i]], mended + space)
        continue
      }
      // “… is open./.”: how agencies of Vietnam end.
      if (i + 3 === block.endToken && text.startsWith('./.', tokens.start[i])) {
        yield detection(tokens.start[i], tokens.end[i + 2], 'pair', './.', '.')
        break
      }
      const opener = openerAt(document, i, block, speaks)
      if (opener !== undefined) {
        const closing = tokens.kind[i - 1] === Kind.punctuation ? '”' : ',”'
        yield detection(tokens.end[i - 1], tokens.end[i], 'speech', text[tokens.start[i]], closing)
        // Behind a full stop another finding tells of it.
        if (opener.heads)
          yield detection(tokens.start[opener.at], tokens.start[opener.at + 1], 'speech', '–', '“')
        done = i
        continue
      }
      const found =
        inverted(document, i, block) ??
        pairAt(document, i, block) ??
        dashBehindStop(document, i, block) ??
        dashAt(document, i, block, analyses) ??
        greekQuestion(document, i, block) ??
        aroundQuote(document, i, block, speaks)
      if (!found) continue
      yield found
      done = i + 1
    }
  },
  explain: ({ kind, marks }) => ({ id: kind, arguments: [marks] }),
  repairs({ span, evidence }, { document }) {
    if (evidence.kind !== 'alone') return [replace(span, evidence.mended, 'safe')]
    // The line goes with its mark.
    const end = document.text.startsWith('\n', span.end) ? span.end + 1 : span.end
    return [replace({ start: span.start, end }, '', 'safe')]
  },
})

const ITEM = /^[-–—•*·>+]\s/u

/** A paragraph with the mark of a list's item or of a speaker, between paragraphs that have none. */
function isLoneItem({ text, blocks }: Document, block: Block): boolean {
  const item = (at: number): boolean =>
    blocks[at] !== undefined && ITEM.test(text.slice(blocks[at].start, blocks[at].start + 2))
  // “– Calls for restraint –” parts sections.
  return (
    '.!?”"'.includes(text[block.end - 1]) &&
    item(block.index) &&
    !item(block.index - 1) &&
    !item(block.index + 1)
  )
}

/** A lone mark as a whole block: a bullet or dash whose item was lost. “***” and “---” part sections and are right. */
function aloneIn({ tokens, text }: Document, block: Block, analyses: Analyses): Span | undefined {
  // “– .” too.
  if (block.endToken - block.firstToken > 2) return undefined
  const i = block.firstToken
  if (block.endToken - i === 2)
    return /^[-–—•·,;:|]\s[.,;:]$/u.test(text.slice(block.start, block.end))
      ? { start: block.start, end: block.end }
      : undefined
  const mark = text.slice(tokens.start[i], tokens.end[i])
  // One asterisk may part sections.
  return /^[-–—•·,.;:|]$/u.test(mark) || (/^[*>»_]$/u.test(mark) && analyses.get(damaged))
    ? { start: tokens.start[i], end: tokens.end[i] }
    : undefined
}

const ENTITY_END = /&#?\w+;$/

/** Two marks in a row, `. .` with a space between them too. */
function pairAt(document: Document, i: number, block: Block): Detection<Stray> | undefined {
  const { tokens, text } = document
  const b = text.slice(tokens.start[i], tokens.end[i])
  if (b === '..')
    return allDots(document, i) ? undefined : detection(tokens.start[i], tokens.end[i], 'pair', '..', '.')
  if (tokens.kind[i - 1] !== Kind.punctuation || (b.length > 1 && b !== '...')) {
    // “U.S.,” and “p.m..”: the abbreviation's own full stop.
    if (
      b === '.' &&
      tokens.flags[i - 1] & Mark.abbreviation &&
      !(tokens.flags[i] & Mark.spaceBefore) &&
      text[tokens.end[i - 1] - 1] === '.'
    )
      return detection(tokens.start[i], tokens.end[i], 'pair', '..', '')
    return undefined
  }
  const a = text.slice(tokens.start[i - 1], tokens.end[i - 1])
  const spaced = (tokens.flags[i] & Mark.spaceBefore) !== 0
  if (spaced && tokens.flags[i] & Mark.lineBefore) return undefined
  // Only a full stop or comma is certain to belong to what stands before the space.
  if (spaced && b !== '.' && b !== ',' && !SPACED.test(a + b)) return undefined
  if (b === ':' && i + 1 < block.endToken && !(tokens.flags[i] & Mark.spaceAfter)) return undefined
  // “- - -” parts what it parts, or censors.
  if (
    spaced &&
    '-–'.includes(a) &&
    ('-–'.includes(text[tokens.start[i - 2]]) || tokens.kind[i + 1] !== Kind.word)
  )
    return undefined
  // “attach&eacute;.”
  if (a === ';' && ENTITY_END.test(text.slice(Math.max(0, tokens.end[i - 1] - 9), tokens.end[i - 1])))
    return undefined
  const mended = PAIRS[a + b] ?? (spaced && a === b ? (a === '.' ? a : '–') : undefined)
  if (mended === undefined) return undefined
  if (a === '.' && (allDots(document, i) || isAbbreviated(document, i - 1, block))) return undefined
  if (
    a === '?' &&
    b === '.' &&
    i + 1 < block.endToken &&
    tokens.kind[i + 1] === Kind.word &&
    !(tokens.flags[i + 1] & Mark.spaceBefore)
  )
    return undefined
  return detection(
    tokens.start[i - 1],
    tokens.end[i],
    'pair',
    text.slice(tokens.start[i - 1], tokens.end[i]),
    goesOn(document, i + 1, block) && a === '.' && b === ',' ? ',' : a === '.' && b === ',' ? '.' : mended,
  )
}

/** Marks of layout and of code that are no punctuation of a sentence. */
const LONE = /[*_\\|/^#<>~’¶·※■□▪▲▶►◆●]/
/** Of those, what stands between two small words where it is none. */
const BETWEEN_WORDS = '*#<>~’'

/** `on Monday. ※ The`, `the team | has`, `the mill* was`: a mark of the page or of a note that is gone. */
function loneAt(document: Document, i: number, block: Block): Detection<Stray> | undefined {
  const { tokens, text } = document
  const [before, after] = [i - 1, i + 1]
  const mark = text[tokens.start[i]]
  const ends = after === block.endToken
  const spaced = (tokens.flags[i] & Mark.spaceBefore) !== 0
  if (before <= block.firstToken || block.kind !== 'paragraph') return undefined
  if (!ends && !(tokens.flags[i] & Mark.spaceAfter) && tokens.kind[after] !== Kind.punctuation)
    return undefined
  const plain = (tokens.flags[before] & Mark.lower) !== 0 && tokens.end[before] - tokens.start[before] > 3
  const stopped = '.!?”"'.includes(text[tokens.end[before] - 1])
  // “It was sold| The buyer”: the full stop of Hindi, typed.
  const danda = mark === '|' && !spaced && plain && !ends && (tokens.flags[after] & Mark.title) !== 0
  if (BETWEEN_WORDS.includes(mark) && spaced) {
    if (ends || !(plain ? tokens.flags[after] & Mark.lower : stopped && tokens.flags[after] & Mark.title))
      return undefined
  } else if (mark === '*' || mark === '·') {
    if (spaced || !(plain || (stopped && mark === '*'))) return undefined
    if (mark === '·' && !ends && !(tokens.flags[after] & Mark.title)) return undefined
    // Of two one is the note.
    const at = text.indexOf(mark)
    if (at !== tokens.start[i] || text.includes(mark, at + 1)) return undefined
  } else {
    if (!(spaced || danda) || !(plain || stopped) || BETWEEN_WORDS.includes(mark)) return undefined
    // “Home | News”, “and / or”.
    if (
      (mark === '|' || mark === '/') &&
      !ends &&
      !(stopped || danda || (mark === '|' && tokens.flags[after] & Mark.lower))
    )
      return undefined
  }
  const start = spaced ? tokens.end[before] : tokens.start[i]
  return {
    ...detection(start, tokens.end[i], 'lone', mark, mark === '·' || danda ? '.' : ''),
    confidence: 0.84,
  }
}

/** `¿Who will pay?`: the mark with which Spanish begins, before English words. */
function inverted(document: Document, i: number, block: Block): Detection<Stray> | undefined {
  const { tokens, text } = document
  const mark = text[tokens.start[i]]
  if ((mark !== '¿' && mark !== '¡') || i + 2 >= block.endToken) return undefined
  const english = (at: number): boolean => (tokens.facts[at] & (Flag.LOWER | Flag.FUNCTION)) !== 0
  return english(i + 1) && english(i + 2)
    ? detection(tokens.start[i], tokens.end[i], 'foreign', mark, '')
    : undefined
}

const SEMICOLON = 0x3b
const COLON = 0x3a
const QUESTION_WORD =
  /(?:^|[.!?“"]\s?)(?:who|whom|whose|what|which|why|how|when|where|is|are|was|were|do|does|did|can|could|will|would|should|have|has)\s[^.!?“"]*$/iu
const LONGEST_QUESTION = 200

/** `Who will pay;”`: the question mark of Greek, where the question ends with its quotation or block. */
function greekQuestion(document: Document, i: number, block: Block): Detection<Stray> | undefined {
  const { tokens, text } = document
  if (tokenUnit(document, i) !== SEMICOLON || tokens.kind[i - 1] !== Kind.word) return undefined
  const at = tokens.start[i]
  if (at + 1 < block.end && text[at + 1] !== '”' && text[at + 1] !== '"') return undefined
  const from = Math.max(block.start, at - LONGEST_QUESTION)
  if (!QUESTION_WORD.test(text.slice(from, at))) return undefined
  return detection(at, at + 1, 'question', ';', '?')
}

/** Whether a word tells who speaks. */
type Speaks = (key: string) => boolean

/** `.”,` and `.”.`: the sentence's mark inside the quotation and another one outside. */
function aroundQuote(
  document: Document,
  i: number,
  block: Block,
  speaks: Speaks,
): Detection<Stray> | undefined {
  const { tokens, text } = document
  if (i + 1 >= block.endToken || i < block.firstToken + 2) return undefined
  const quote = tokenUnit(document, i)
  if (quote !== 0x201d && quote !== 0x22) return undefined
  const before = tokenUnit(document, i - 1)
  const after = tokenUnit(document, i + 1)
  if (tokens.flags[i] & Mark.spaceBefore) return undefined
  const asked =
    asksOutside(document, i, block, speaks) ??
    dashOutside(document, i, block, speaks) ??
    colonOutside(document, i, block, speaks) ??
    stopOutside(document, i, block)
  if (asked) return asked
  if (tokens.flags[i + 1] & Mark.spaceBefore) return undefined
  const inside = before === DOT || before === COMMA
  if (!inside || (after !== DOT && after !== COMMA)) return undefined
  if (before === DOT && isAbbreviated(document, i - 1, block)) return undefined
  const mark = text[tokens.start[i]]
  const outside = text[tokens.start[i + 1]]
  const mended = before === DOT && after === DOT ? `.${mark}` : `${mark}${outside}`
  return detection(
    tokens.start[i - 1],
    tokens.end[i + 1],
    'around-quote',
    text.slice(tokens.start[i - 1], tokens.end[i + 1]),
    mended,
  )
}

/** `?”, asked the baker`: the comma of other languages between what was asked and who did. */
function asksOutside(
  document: Document,
  i: number,
  block: Block,
  speaks: Speaks,
): Detection<Stray> | undefined {
  const { tokens, text } = document
  const mark = text[tokens.start[i - 1]]
  if ((mark !== '?' && mark !== '!') || tokenUnit(document, i + 1) !== COMMA) return undefined
  const next = i + 2
  if (tokens.flags[i + 1] & Mark.spaceBefore || next >= block.endToken) return undefined
  if (!speaks(tokenKey(document, next)) && !speaks(tokenKey(document, next + 1))) return undefined
  // A title ends so: “after ‘Who’s Afraid?’, he said”.
  if (!OPEN_SENTENCE.test(text.slice(Math.max(block.start, tokens.start[i] - 200), tokens.start[i])))
    return undefined
  const quote = text[tokens.start[i]]
  return detection(tokens.start[i - 1], tokens.end[i + 1], 'around-quote', `${mark + quote},`, mark + quote)
}

/** `in a year,” — noted the engineer`: the dash of other languages before who speaks. */
function dashOutside(
  document: Document,
  i: number,
  block: Block,
  speaks: Speaks,
): Detection<Stray> | undefined {
  const { tokens, text } = document
  // `late”, – said the mayor`: the comma stands before the dash, too.
  const comma = tokenUnit(document, i + 1) === COMMA
  const dash = comma ? i + 2 : i + 1
  const next = dash + 1
  if (next >= block.endToken) return undefined
  // `late” – said the mayor` has no comma at all; headlines do so.
  const bare = !comma && !'.,?!…'.includes(text[tokens.end[i - 1] - 1])
  if (bare && block.kind !== 'paragraph') return undefined
  if (
    !'–—-'.includes(text[tokens.start[dash]]) ||
    !(tokens.flags[dash] & tokens.flags[next] & Mark.spaceBefore)
  )
    return undefined
  if (
    !(tokens.flags[next] & Mark.lower) ||
    !(speaks(tokenKey(document, next)) || speaks(tokenKey(document, next + 1)))
  )
    return undefined
  const quote = text[tokens.start[i]]
  const found = detection(
    tokens.start[i],
    tokens.end[dash],
    'around-quote',
    text.slice(tokens.start[i], tokens.end[dash]),
    comma || bare ? `,${quote}` : quote,
  )
  return bare ? { ...found, confidence: 0.82 } : found
}

/** `suffered”: says the grower`: the colon of other languages before who speaks. */
function colonOutside(
  document: Document,
  i: number,
  block: Block,
  speaks: Speaks,
): Detection<Stray> | undefined {
  const { tokens, text } = document
  const [colon, verb] = [i + 1, i + 2]
  if (verb + 1 >= block.endToken || tokenUnit(document, colon) !== COLON) return undefined
  if (tokens.flags[colon] & Mark.spaceBefore || tokens.kind[i - 1] !== Kind.word) return undefined
  if (!(tokens.flags[verb] & Mark.lower) || !speaks(tokenKey(document, verb))) return undefined
  // “says who?”
  if (tokenKey(document, verb + 1).startsWith('who')) return undefined
  return detection(
    tokens.start[i],
    tokens.end[colon],
    'around-quote',
    `${text[tokens.start[i]]}:`,
    `,${text[tokens.start[i]]}`,
  )
}

/** A sentence that a quotation mark opens and none has closed; with what stands before it, or not. */
const OPEN_SENTENCE = unicode`[“"]\p{Lu}[^“”"]*\s[^“”"]*$`
const WHOLE_SENTENCE = unicode`(?:^|[.!?:]\s)[“"]\p{Lu}[^“”"]*\s[^“”"]*$`

/** `What a morning!”. The`: a sentence that is a quotation as a whole has its mark already. */
function stopOutside(document: Document, i: number, block: Block): Detection<Stray> | undefined {
  const { tokens, text } = document
  const mark = text[tokens.start[i - 1]]
  if ((mark !== '?' && mark !== '!') || tokenUnit(document, i + 1) !== DOT) return undefined
  if (tokens.flags[i + 1] & Mark.spaceBefore) return undefined
  const before = text.slice(Math.max(block.start, tokens.start[i] - LONGEST_QUOTED), tokens.start[i])
  if (!WHOLE_SENTENCE.test(before)) return undefined
  const quote = text[tokens.start[i]]
  return detection(tokens.start[i - 1], tokens.end[i + 1], 'around-quote', `${mark + quote}.`, mark + quote)
}

const LONGEST_QUOTED = 200

/**
 * `– The road is shut – said the mayor`: the dash that opens what is said, at a line’s head or between sentences, for the one
 * at `i` that closes it.
 */
function openerAt(
  { tokens, text }: Document,
  i: number,
  block: Block,
  speaks: Speaks,
): { at: number; heads: boolean } | undefined {
  const isDash = (k: number): boolean => /^[–—-] $/.test(text.slice(tokens.start[k], tokens.start[k + 1]))
  if (!(tokens.flags[i] & Mark.spaceBefore) || !isDash(i)) return undefined
  const said = /^(?:s?he )?(\w+)\b(?! by| to)/.exec(text.slice(tokens.end[i] + 1, tokens.end[i] + 20))
  if (!said || !speaks(said[1])) return undefined
  for (let at = i - LEAST_SAID; at >= Math.max(block.firstToken, i - MOST_SAID); at--) {
    const heads = at === block.firstToken || (tokens.flags[at] & Mark.lineBefore) !== 0
    if (isDash(at) && (heads || /[.?!] $/.test(text.slice(tokens.start[at] - 2, tokens.start[at]))))
      return { at, heads }
    if (heads) break
  }
  return undefined
}

/** In tokens: less is a name in a list, more is not looked through. */
const LEAST_SAID = 4
const MOST_SAID = 120

/** `on Monday.- The buyer`, `a fake. – Visitors`: a dash between two sentences. */
function dashBehindStop(document: Document, i: number, block: Block): Detection<Stray> | undefined {
  const { tokens, text } = document
  const [word, dash, next] = [i - 1, i + 1, i + 2]
  if (tokenUnit(document, i) !== DOT || word < block.firstToken || dash >= block.endToken) return undefined
  const unit = tokenUnit(document, dash)
  const touches = !(tokens.flags[dash] & Mark.spaceBefore)
  // `came to a “halt”.-` at a paragraph's end.
  if (next === block.endToken)
    return unit === 0x2d && touches && i - block.firstToken > LONGEST_DATELINE
      ? { ...detection(tokens.start[i], tokens.end[dash], 'dash', '.-', '.'), confidence: 0.9 }
      : undefined
  // After a space a hyphen may begin an item of a list.
  if (unit !== 0x2013 && unit !== 0x2014 && !(unit === 0x2d && touches)) return undefined
  if (!(tokens.flags[dash] & Mark.spaceAfter) || tokens.flags[next] & Mark.lineBefore) return undefined
  // “LIMA.- The port” is a dateline, “Ann B. – Reuters” a byline.
  const named = tokens.flags[word] & Mark.title && touches && i - block.firstToken > LONGEST_DATELINE
  if (!(tokens.flags[word] & Mark.lower || named) || tokens.flags[word] & Mark.abbreviation) return undefined
  const whole = tokens.end[word] - tokens.start[word] >= LEAST_LAST || tokens.facts[word] & Flag.FUNCTION
  if (!whole || !(tokens.flags[next] & Mark.title)) return undefined
  return {
    ...detection(
      tokens.start[i],
      tokens.end[dash],
      'dash',
      text.slice(tokens.start[i], tokens.end[dash]),
      '.',
    ),
    confidence: touches ? 0.9 : 0.86,
    severity: 'warning',
  }
}

/** `closed, – he noted`, `the mill -, which was`: a dash beside a mark that parts the clauses already. */
function dashAt(
  document: Document,
  i: number,
  block: Block,
  analyses: Analyses,
): Detection<Stray> | undefined {
  const { tokens, text } = document
  const [before, next] = [i - 1, i + 1]
  if (!'-–'.includes(text[tokens.start[i]]) || before < block.firstToken) return undefined
  if (next >= block.endToken) return undefined
  const glued = !(tokens.flags[i] & Mark.spaceBefore)
  if (glued && tokenUnit(document, before) !== COMMA) return undefined
  const [mark, after] = [text[tokens.start[before]], text[tokens.start[next]]]
  const found = (start: number, end: number, mended: string): Detection<Stray> => ({
    ...detection(start, end, 'dash', text.slice(start, end), mended),
    ...(analyses.get(damaged) ? {} : { confidence: 0.7, severity: 'note' }),
  })
  if (tokens.kind[before] === Kind.punctuation)
    return ',;'.includes(mark) && tokens.flags[i] & Mark.spaceAfter && tokens.kind[next] === Kind.word
      ? found(tokens.start[before], tokens.end[i], mark)
      : undefined
  const closes = after === '.' ? next + 1 === block.endToken : after === ',' && text[tokens.end[next]] === ' '
  return closes && tokens.kind[before] === Kind.word
    ? found(tokens.end[before], tokens.end[next], after)
    : undefined
}

/** A shorter word may be an abbreviation. */
const LEAST_LAST = 3

/** In tokens. */
const LONGEST_DATELINE = 8

/** “LIMA.- The port”: capitals, then a full stop and a hyphen, at a block's head. */
function datelineIn(document: Document, block: Block): Detection<Stray> | undefined {
  const { tokens } = document
  const last = Math.min(block.endToken - 1, block.firstToken + LONGEST_DATELINE)
  for (let i = block.firstToken + 1; i < last; i++) {
    const unit = tokenUnit(document, i)
    if (
      unit === DOT &&
      [0x2d, 0x2013, 0x2014].includes(tokenUnit(document, i + 1)) &&
      !(tokens.flags[i + 1] & Mark.spaceBefore) &&
      // “Mexico City.-The port”
      (tokens.flags[i + 1] & Mark.spaceAfter || tokens.flags[i + 2] & Mark.title)
    ) {
      // “Quito (EFE).-”
      if (!(tokens.flags[i - 1] & (Mark.upper | Mark.title)) && tokenUnit(document, i - 1) !== 0x29)
        return undefined
      const glued = tokens.end[i + 1] === tokens.start[i + 2]
      return detection(tokens.start[i], tokens.end[i + 1], 'dateline', '.-', glued ? ' – ' : ' –')
    }
    if (unit === DOT && tokens.flags[i] & Mark.spaceAfter) return undefined
  }
  return undefined
}

function detection(
  start: number,
  end: number,
  kind: Stray['kind'],
  marks: string,
  mended: string,
): Detection<Stray> {
  // A full stop too many harms no reader.
  const harmless = kind === 'pair' && /^[?!]?[. ]+$/.test(marks)
  return {
    span: { start, end },
    evidence: { kind, marks, mended },
    confidence: 0.92,
    ...(harmless || kind === 'speech' ? { severity: 'warning' as const } : {}),
  }
}

/** A spaced ellipsis: “. . .”. */
function allDots(document: Document, i: number): boolean {
  return (
    tokenUnit(document, i) === DOT &&
    ((tokenUnit(document, i - 1) === DOT &&
      (tokenUnit(document, i - 2) === DOT || tokenUnit(document, i + 1) === DOT)) ||
      (document.tokens.kind[i + 1] === Kind.punctuation &&
        document.text[document.tokens.start[i + 1]] === '.'))
  )
}

/** The full stop at token `i` belongs to an abbreviation or initial. */
function isAbbreviated(document: Document, i: number, block: Block): boolean {
  const { tokens, text } = document
  const p = i - 1
  if (p < block.firstToken || tokens.kind[p] !== Kind.word) return false
  if (tokens.flags[i] & Mark.spaceBefore) return false
  const word = text.slice(tokens.start[p], tokens.end[p])
  if (tokens.flags[p] & Mark.abbreviation || word.length <= 2) return true
  const key = word.toLowerCase()
  return (
    BEFORE_NAME.has(key) ||
    ABBREVIATIONS.has(key) ||
    (word.length <= 4 && (tokens.flags[p] & Mark.title) !== 0)
  )
}

function goesOn(document: Document, i: number, block: Block): boolean {
  return i < block.endToken && (document.tokens.flags[i] & Mark.lower) !== 0
}
