import { damaged } from '../analyses/condition.ts'
import { stemmed } from '../analyses/content.ts'
import { quotations } from '../analyses/quotations.ts'
import { DETERMINERS } from '../analyses/words/facts.ts'
import { type Block, tokenKey, tokenSpan, tokenText, tokenUnit, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Flag, fold, NONE } from '../lexicon/lexicon.ts'
import { fold as plain } from '../phrases/fold.ts'
import { Page } from '../phrases/page-classes.ts'
import type { Span } from '../span.ts'
import { isOf, wordSet } from '../word-set.ts'
import { type Context, type Detection, defineRule, replace } from './rule.ts'

interface Leftover {
  readonly kind:
    | 'source-word'
    | 'pronoun'
    | 'echo'
    | 'footnote'
    | 'media'
    | 'ellipsis'
    | 'empty'
    | 'sic'
    | 'country'
    | 'setting'
  readonly text: string
  /** What stands instead; the empty string deletes. */
  readonly mended: string
}

const PRONOUNS = wordSet('he she it him her they them we us i you his its their the who which that')
/** The counter of a gallery: “[1/4]”. */
const COUNTER = /^\d{1,2} ?\/ ?\d{1,2}$/
/** How Indonesian sets the day of a report, and Korean a person’s age: “on Monday (12/3)”, “Kim (48·male)”. */
const SETTING = /^(?:\d{1,2}\/\d{1,2}(?:\/(?:20)?\d\d)?|\d{1,2} ?· ?(?:fe)?male)$/
/** Small words that no writer brackets by themselves, other than pronouns. */
const ALONE = wordSet('of the in to at from by with into an is are was has')
const FOREIGN_ARTICLES = wordSet('el la los las le les lo il gli der die das den dem os as het de')
/** Those that round brackets hold for no other reason. */
const SURE_ARTICLES = wordSet('el la los las les il gli der das dem')
const BE = wordSet('is was are were be been')
/** An echo stands no farther from its word, in tokens. */
const BESIDE_BEFORE = 8
const BESIDE_AFTER = 2

const COMMA = 0x2c
const QUOTED = /[”’"»]/u

/** Of round and square brackets, and of 【 those that Chinese sets. */
const CLOSERS: ReadonlyMap<number, number> = new Map([
  [0x28, 0x29],
  [0x5b, 0x5d],
  [0x3010, 0x3011],
])

/** A bracket longer than this, in tokens, holds a remark of its own. */
const LONGEST = 4

/** What pages put behind a link into another language; no English word, and no editor’s addition. */
const LANGUAGE_CODES = new Set(
  'es fr de pt ru uk pl nl ro tr ar fa zh ja ko el bg cs sk hr sr hu fi sv da ca eu gl eng esp fra ger'.split(
    ' ',
  ),
)

export const leftoverBracket = defineRule<Leftover, 'block'>({
  id: 'leftover-bracket',
  category: 'leftover-bracket',
  scope: 'block',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A remnant in brackets: a source word, a doubled pronoun, a footnote mark, a stray “(photo)”.',
    why: 'Editors of the source put remarks and additions in brackets; translation renders them a second time, out of place, or not at all.',
    wrong: [
      'The fire left 12 [heridos] in the town.',
      'The number of the missing is (she) three.',
      'The law was passed in 2019.[12] It has since been changed.',
      'The mayor spoke to the press. […]',
      'A fox walks through the station [FOTOS, WIDEO]',
      'The director of the mill hopes [hopes] that it will rain.',
      'The [weaver] carpenter mended the sluice of the mill.',
      'The mill at the river (read here) was sold in May.',
    ],
    right: [
      '“[The minister] said no,” he recalled, “and (…) left.”',
      'The fund (IMF) and Senator Ruiz (D-Ohio), 54, agreed.',
      'He wrote “teh [sic] day” on it.',
      'Each must bring his (her) own food.',
      'We must log (in) first, and the town hall (mairie) is closed.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    'source-word': '“{0}” is a remnant of the source in brackets.',
    pronoun: '“{0}” is a word that translation has put in brackets beside its place.',
    echo: '“{0}” renders a word beside it a second time.',
    footnote: '“{0}” is a footnote mark of the source.',
    media: '“{0}” announces a picture or film that is not here.',
    ellipsis: '“{0}” is a mark of something left out, with no quotation around it.',
    empty: 'There is nothing between the brackets.',
    sic: '“{0}” remarks on a quotation that is not there.',
    country: '“{0}” is a gloss in the wrong place.',
    setting: '“{0}” is a date or an age as the source sets it.',
  },
  *detect(block, context) {
    const { document } = context
    const { signs } = document.tokens
    let done = -1
    for (let sign = block.firstSign; sign < block.endSign; sign++) {
      const i = signs[sign]
      if (i <= done) continue
      const unit = tokenUnit(document, i)
      const closer = CLOSERS.get(unit)
      if (!closer) continue
      let close = i + 1
      while (close < block.endToken && close - i <= LONGEST + 1 && tokenUnit(document, close) !== closer)
        close++
      if (close >= block.endToken || tokenUnit(document, close) !== closer) continue
      const found = judge(block, i, close, unit !== 0x28, context)
      if (!found) continue
      yield found
      done = close
    }
  },
  explain: ({ kind, text }) => ({ id: kind, arguments: [text] }),
  repairs: ({ span, evidence: { kind, mended } }, { document }) => [
    replace(
      mended === '' ? withSpare(document.text, span) : span,
      mended,
      kind === 'footnote' || kind === 'empty' || kind === 'pronoun' || kind === 'echo' ? 'safe' : 'likely',
    ),
  ],
})

/** What goes with a bracket: one of the two spaces around it, or the one that would stand before a mark. */
function withSpare(text: string, { start, end }: Span): Span {
  const spare = text[start - 1] === ' ' && (end === text.length || /[\s.,;:!?)\]”’]/u.test(text[end]))
  return { start: spare ? start - 1 : start, end }
}

/** Whether the words in a bracket, parted by commas and the like, all announce pictures, and in which language. */
function mediaIn(content: string, words: ReadonlyMap<string, number>): 'english' | 'foreign' | undefined {
  if (content.length > 40) return undefined
  let kind: 'english' | 'foreign' | undefined
  for (const word of content.split(/[\s,;+&/|]+|\b(?:and|y|e|et|und|i|ve|и)\b/u)) {
    if (word === '') continue
    const folded = plain(word)
    const kinds = words.get(folded) ?? 0
    // “vídeo” is no English.
    if (kinds & Page.FOREIGN_MEDIA || (kinds & Page.MEDIA && folded !== word)) kind = 'foreign'
    else if (!(kinds & Page.MEDIA)) return undefined
    // “(e)” and “(+)” have no word at all.
    kind ??= 'english'
  }
  return kind
}

/** What the bracket from token `open` to token `close` is a remnant of, if of anything. */
function judge(
  block: Block,
  open: number,
  close: number,
  square: boolean,
  context: Context,
): Detection<Leftover> | undefined {
  const { document, analyses } = context
  const { tokens, text } = document
  const inner = close - open - 1
  const quoted = analyses.get(quotations).inside(tokens.start[open])
  const spaced = (tokens.flags[open] & Mark.spaceBefore) !== 0
  const said = tokenText(document, open, close)
  const content = text.slice(tokens.end[open], tokens.start[close]).trim().toLowerCase()
  /** The bracket with the space before it: what goes when it goes. */
  const whole: Span = {
    start: spaced && open > block.firstToken ? tokens.end[open - 1] : tokens.start[open],
    end: tokens.end[close],
  }
  const found = (
    kind: Leftover['kind'],
    confidence: number,
    span: Span = whole,
    more: Partial<Detection<Leftover>> = {},
  ): Detection<Leftover> => ({
    span,
    evidence: { kind, text: said, mended: '' },
    confidence,
    ...more,
  })
  // “SEOUL, May 3 (.) –”: the agency is gone, and its mark is not.
  if (inner === 0 || content === '.' || content === ',')
    return spaced || square ? found('empty', 0.85) : undefined
  if (content === '…' || content === '...') {
    if (quoted) return undefined
    // Alone in its line, or at the end of a text's paragraph, outside any quotation.
    const alone = open === block.firstToken && close === block.endToken - 1
    return alone || (square && close === block.endToken - 1)
      ? found('ellipsis', 0.85)
      : found('ellipsis', square ? 0.86 : 0.75, whole, { severity: 'warning' })
  }
  const named = open > block.firstToken && tokens.kind[open - 1] === Kind.word
  if (!square && !quoted && named && SETTING.test(content) && analyses.get(damaged))
    return found('setting', 0.8, whole, { severity: 'warning' })
  if (content === 'sic') {
    // “… the city of the future” (sic)
    if (quoted || (open > 0 && QUOTED.test(text[tokens.end[open - 1] - 1]))) return undefined
    return square || analyses.get(damaged) ? found('sic', 0.86, whole, { severity: 'warning' }) : undefined
  }
  if (square && inner === 1 && tokens.kind[open + 1] === Kind.number) {
    return /^\d{1,3}$/.test(content) && !quoted ? found('footnote', 0.9) : undefined
  }
  if (analyses.resources.forms.honours().has(content.replaceAll(' ', '_'))) return found('source-word', 0.9)
  if (square && (content === 'edit' || content === 'citation needed' || content === 'note'))
    return found('footnote', 0.9)
  // “[es]”, “[ fr ]”: a link to a page in another language.
  if (square && !quoted && LANGUAGE_CODES.has(content)) return found('footnote', 0.86)
  if (square && !quoted && COUNTER.test(content)) return found('footnote', 0.88)
  const { pointer, strokes } = analyses.resources.pageMarks
  if (!quoted && pointer().test(content)) return found('media', 0.85, whole, { severity: 'warning' })
  if (!quoted && inner > 2 && strokes().test(content)) return found('media', 0.86)
  const media = mediaIn(content, analyses.resources.pageWords())
  if (media) {
    if (quoted || !spaced) return undefined
    if (media === 'foreign') return found('media', 0.9)
    if (block.kind === 'caption' || block.kind === 'credit') return undefined
    // Written by hand, “(VIDEO)” and “[Photo]” are a habit of some newsrooms.
    const small = !square && (tokens.flags[open + 1] & Mark.lower) !== 0
    return found('media', small ? 0.85 : 0.75, whole, { severity: 'warning' })
  }
  if (
    !square &&
    inner === 1 &&
    PRONOUNS.has(content) &&
    spaced &&
    (tokens.flags[open + 1] & Mark.lower) !== 0
  )
    return pronoun()
  if (inner === 1 && ALONE.has(content) && !quoted) return alone()
  if (tokenUnit(document, open) === 0x3010) return found('source-word', 0.86)
  if (isEcho()) return found('echo', 0.87)
  if (square && inner <= 3)
    return (
      (quoted ? undefined : (foreignArticle() ?? insertion())) ?? sourceWord() ?? capitalised() ?? phrase()
    )
  return (inner === 1 ? country() : undefined) ?? (quoted ? undefined : gloss())

  /** “the president (of) the club”: in a sentence, between words. */
  function alone(): Detection<Leftover> | undefined {
    if (!spaced || open === block.firstToken || close + 1 >= block.endToken) return undefined
    if (!(tokens.flags[close] & Mark.spaceAfter) || !(tokens.flags[open + 1] & Mark.lower)) return undefined
    // “log (in)”, “opt (in) to”.
    if (!square && tokens.facts[open - 1] & Flag.VERB && content !== 'of' && content !== 'the')
      return undefined
    const words = tokens.kind[open - 1] === Kind.word && tokens.kind[close + 1] <= Kind.number
    return words ? found('pronoun', 0.86) : undefined
  }

  /** “hopes [hopes]”, “the miners (to miners)”, “He is [was]”: small words that all stand beside the bracket too. */
  function isEcho(): boolean {
    if (!isWithin() || inner > 3) return false
    // “the stair (or stairs)”; “rape nil (nil)”, with figures of the year before.
    if (!square && (tokenKey(document, open + 1) === 'or' || content.length < 4)) return false
    // “a window, in which (the window) there stood”: whom or what a pronoun means.
    if (!square && isOf(analyses.resources.aroundWords(), tokenKey(document, open - 1), Around.MEANING))
      return false
    let echoed = 0
    for (let i = open + 1; i < close; i++) {
      if (!(tokens.flags[i] & Mark.lower)) return false
      if (BE.has(tokenKey(document, i))) {
        if (inner > 1 || !BE.has(tokenKey(document, open - 1))) return false
        echoed++
      } else if (!(tokens.facts[i] & Flag.FUNCTION)) {
        const stem = stemmed(text, tokens.start[i], tokens.base[i])
        if (!standsBeside(stem)) return false
        echoed++
      }
    }
    return echoed > 0
  }

  function standsBeside(stem: number): boolean {
    for (let i = Math.max(block.firstToken, open - BESIDE_BEFORE); i <= close + BESIDE_AFTER; i++) {
      if (i === open) i = close
      // “the 15th (full), the 16th (full)”: a remark comes again.
      else if (i < block.endToken && tokens.kind[i] === Kind.word && tokenUnit(document, i - 1) !== 0x28)
        if (stemmed(text, tokens.start[i], tokens.base[i]) === stem) return true
    }
    return false
  }

  /** In a sentence, with a space on its left: “player(s)” is none. */
  function isWithin(): boolean {
    if (!spaced || open === block.firstToken) return false
    return tokens.kind[open - 1] <= Kind.number || (square && tokenUnit(document, open - 1) === COMMA)
  }

  /** “where his [joiner] carpenter”, “that [the miller] he left”, “was [she was] ill”: outside quotations nobody inserts a word. */
  function insertion(): Detection<Leftover> | undefined {
    const first = open + 1
    if (!isWithin() || !(tokens.flags[first] & Mark.lower)) return undefined
    const word = tokenKey(document, first)
    const doubled =
      inner > 1
        ? (DETERMINERS.has(word) && PRONOUNS.has(tokenKey(document, close + 1))) ||
          (PRONOUNS.has(word) && tokenKey(document, close - 1) === tokenKey(document, open - 1))
        : (tokens.facts[first] & (Flag.LOWER | Flag.FUNCTION)) !== 0
    return doubled ? found('echo', 0.86) : undefined
  }

  /** “wages [on deck] are low”: in a damaged text, where no editor has inserted “[the miller]”. */
  function phrase(): Detection<Leftover> | undefined {
    const first = tokenKey(document, open + 1)
    if (quoted || inner < 2 || !isWithin() || DETERMINERS.has(first) || PRONOUNS.has(first)) return undefined
    for (let i = open + 1; i < close; i++) if (!(tokens.flags[i] & Mark.lower)) return undefined
    return analyses.get(damaged) ? found('source-word', 0.78, whole, { severity: 'warning' }) : undefined
  }

  /** “the old [el] mill”. */
  function foreignArticle(): Detection<Leftover> | undefined {
    return inner === 1 &&
      tokens.flags[open + 1] & Mark.lower &&
      content !== 'as' &&
      FOREIGN_ARTICLES.has(content)
      ? found('source-word', 0.87)
      : undefined
  }

  /** “the union [Gewerkschaft]”: a noun of German, which has capitals; “[Lagebericht] According to”: before a sentence. */
  function capitalised(): Detection<Leftover> | undefined {
    const title = inner === 1 && (tokens.flags[open + 1] & Mark.title) !== 0
    if (!title || quoted) return undefined
    const next = close + 1
    const heads =
      open === block.firstToken &&
      tokens.word[open + 1] === NONE &&
      next < block.endToken &&
      (tokens.flags[next] & Mark.title) !== 0 &&
      (tokens.facts[next] & (Flag.LOWER | Flag.FUNCTION)) !== 0
    return heads || isForeign(open + 1) ? found('source-word', 0.87) : undefined
  }

  /**
   * “the (barra) supporters”, “the (la Guardia Civil) Civil Guard”: behind an article no writer glosses. Elsewhere a
   * foreign word in brackets is as a rule the original of what stands before: “the town hall (mairie)”. It is doubted in
   * a damaged text only, behind a number or in square brackets.
   */
  function gloss(): Detection<Leftover> | undefined {
    if (!spaced || open === block.firstToken || close + 1 >= block.endToken) return undefined
    const first = open + 1
    if (tokens.kind[first] !== Kind.word || !(tokens.flags[close] & Mark.spaceAfter)) return undefined
    const articled = DETERMINERS.has(tokenKey(document, open - 1)) && tokens.kind[close + 1] === Kind.word
    if (inner === 1 && tokens.flags[first] & Mark.lower && SURE_ARTICLES.has(content))
      return found('source-word', 0.8)
    const doubted = square || tokens.kind[open - 1] === Kind.number
    if (!articled && !(doubted && analyses.get(damaged))) return undefined
    const word = tokenText(document, first)
    const named =
      inner > 1 && FOREIGN_ARTICLES.has(word) && (tokens.flags[first + 1] & (Mark.title | Mark.lower)) !== 0
    if (!named && (inner > 1 || !isForeign(first))) return undefined
    return found('source-word', articled ? 0.87 : 0.75, whole, articled ? {} : { severity: 'warning' })
  }

  /** No English word, and listed or frequent in a source language; capitals only as German nouns have them. */
  function isForeign(i: number): boolean {
    const { lexicon, resources } = analyses
    const number = tokens.word[i]
    if (lexicon.has(number, Flag.LOWER | Flag.FUNCTION) && !(tokens.flags[i] & Mark.accent)) return false
    const listed = resources.sourceWords.get(fold(tokenText(document, i)))
    if (tokens.flags[i] & Mark.title)
      return listed !== undefined && listed[0] === 'de' && widthOf(tokens, i) > 4
    if (!(tokens.flags[i] & Mark.lower) || widthOf(tokens, i) < 4) return false
    return listed !== undefined || resources.foreign.mask(text, tokens.start[i], tokens.end[i]) !== 0
  }

  function pronoun(): Detection<Leftover> | undefined {
    if (open === block.firstToken) return undefined
    const before = tokenKey(document, open - 1)
    // “his (her) own”: two forms on offer.
    if (
      content !== before &&
      PRONOUNS.has(before) &&
      before !== 'that' &&
      before !== 'who' &&
      before !== 'which'
    )
      return undefined
    return found('pronoun', 0.9)
  }

  /** [heridos]: small words that are no English, whether quoted or not; an editor's insertion is English. */
  function sourceWord(): Detection<Leftover> | undefined {
    const { lexicon, resources } = analyses
    let strange = 0
    for (let i = open + 1; i < close; i++) {
      // “[al-asr]”.
      if (tokens.kind[i] === Kind.punctuation && tokens.flags[i - 1] & Mark.hyphen) continue
      if (!(tokens.flags[i] & Mark.lower)) return undefined
      const number = tokens.word[i]
      const english = lexicon.has(number, Flag.LOWER)
      if (!english && widthOf(tokens, i) > 2) strange++
      else if (
        english &&
        lexicon.zipf(number) > 3.5 &&
        !resources.foreign.mask(text, tokens.start[i], tokens.end[i])
      )
        return undefined
    }
    return strange ? found('source-word', 0.92, tokenSpan(document, open, close)) : undefined
  }

  /** “President (Peru) Ruiz”: an office, a country in brackets, a name. */
  function country(): Detection<Leftover> | undefined {
    const place = tokens.word[open + 1]
    if (
      !analyses.lexicon.has(place, Flag.PLACE | Flag.DEMONYM) ||
      open === block.firstToken ||
      close + 1 >= block.endToken
    )
      return undefined
    if (
      !isOf(analyses.resources.aroundWords(), tokenKey(document, open - 1), Around.OFFICE) ||
      !(tokens.flags[close + 1] & Mark.title) ||
      !(tokens.flags[open + 1] & Mark.title)
    )
      return undefined
    return found('country', 0.75, tokenSpan(document, open - 1, close + 1), {
      severity: 'warning',
      evidence: {
        kind: 'country',
        text: said,
        mended: `${tokenText(document, open - 1)} ${tokenText(document, close + 1)}`,
      },
    })
  }
}
