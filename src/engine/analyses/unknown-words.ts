import { addTo } from '../add-to.ts'
import { withCapital } from '../document/characters.ts'
import type { Document } from '../document/document.ts'
import { sentenceAt, tokenKey, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { CAPITALISED, SHOUTED, unicode } from '../document/unicode.ts'
import { Around } from '../language/around-words.ts'
import { Clue } from '../language/clue-words.ts'
import { rightForm } from '../language/false-forms.ts'
import { Joined } from '../language/joined-words.ts'
import { CALENDAR, PARTICLES } from '../language/name-words.ts'
import { Small } from '../language/small-words.ts'
import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { isOf, wordSet } from '../word-set.ts'
import { type Analyses, type Analysis, isClue } from './analyses.ts'
import { foreignStretches, isAtHome } from './foreign.ts'
import { roles } from './grammar/roles.ts'
import { repetitions } from './repetitions.ts'
import { tornWords } from './torn-words.ts'
import { LONGEST_BROKEN, NO_PART, wholeOf } from './words/broken.ts'
import { type Clip, clipsOf, starred } from './words/clips.ts'
import { afterContraction } from './words/contractions.ts'
import { goneStrings } from './words/gone.ts'
import { joinedArticle } from './words/joined-article.ts'
import { splitLoosely, splitNameLoosely } from './words/loose-splits.ts'
import { splitAge, splitAtCapital, splitAtDigit } from './words/mixed.ts'
import { splitOpener } from './words/openers.ts'
import { likeliestWhole } from './words/partial.ts'
import { restored } from './words/restored.ts'
import { splitNameRun, splitRun } from './words/runs.ts'
import {
  digitsForLetters,
  doubledEnding,
  isDerived,
  isSwapApart,
  likelierSlip,
  movedLetter,
  scanSlip,
  suggestions,
  wrongNegation,
} from './words/spelling.ts'
import {
  areSmall,
  type Evidence,
  joinedClasses,
  type Split,
  splitName,
  splitWord,
  WEAK,
} from './words/splits.ts'

/** The hypothesis that won for an unknown token. Tokens that are names, foreign, or coined by rule have none. */
export type Verdict =
  | { readonly kind: 'merged'; readonly split: Split; readonly alternative?: string }
  | { readonly kind: 'clipped'; readonly clip: Clip; readonly confidence: number; readonly end?: number }
  | {
      readonly kind: 'misspelled'
      readonly suggestions: readonly string[]
      readonly confidence: number
      readonly end?: number
    }

export interface UnknownWords {
  /** Verdicts by token, in text order. */
  readonly verdicts: ReadonlyMap<number, Verdict>
  /** Distinct unknown tokens beyond the limit, left unexamined. */
  readonly unexamined: number
}

/** More distinct unknown tokens than this are no news text: what is beyond is not examined, and said in the report. */
const MOST_UNKNOWN = 600

/** A clipped word is sure when its stem explains two tokens of the text. */
const SURE_CLIP = 0.96
const LONE_CLIP = 0.88
const RARE_CLIP = 0.78

const ADDRESS = /^[^\s"“(]|[@/]|\.[a-z]/
const PEOPLE = Flag.DEMONYM | Flag.PLACE
const PERSON = Flag.GIVEN | Flag.FAMILY | Flag.LOWER
const PEOPLES = Flag.HUMAN | Flag.PLURAL
/** Zipf frequency of a people in the plural that is nothing else. */
const KNOWN_PEOPLE = 3
/** Feasts, faiths and movements that everybody knows. */
const FAITHS = wordSet('easter ramadan islam quran hamas hezbollah')
/** Zipf frequency of a place whose name is nothing else. */
const KNOWN_PLACE = 2
/** Zipf frequency of a people or place that everybody knows. */
const VERY_COMMON = 3.5
/** Zipf frequency of a word that may have been clipped where nothing else shows it. */
const LONE_WORD = 3.6

/** Beyond this rank a foreign word of two letters is no article or preposition. */
const COMMON_FOREIGN = 150

/** An article at a word's end rather than a slip. */
const ARTICLE = 0.72

/** Zipf frequency of a word of which a filter may have left a part beside a hyphen. */
const COMMON_CLIP = 4
/** A string of so many letters is in few words. */
const LONG_STEM = 4

/** Zipf frequency of a word that shows that a milder one stands in it, rather than two joined. */
const SURE_REPLACED = 3.2

const TITLED = Flag.HUMAN | Flag.LOWER
/** Before “-old”. */
const AGED = /^(?:year|month|week|day)s?$/
/** Endings of surnames that no English word has. */
const SURNAME = /.{3}(?:yan|shvili|adze|idze|enko|oglu|zadeh?|nejad)$/

/** Endings of Slavic names of people, streets and districts, that no English word has. */
const SLAVIC = /.{3}(?:sky?i|skiy|skaya|enko|shvili|chuk|[iy]uk|[oe]vy?ch|[oe]vich|[kr]ova)$|.{4}sky$/

/** No name ends in a word of so many letters behind a pronoun or an article. */
const LONG_VERB = 6
/** How sure it is of a form by analogy (“goed”), which can be nothing else. */
const ANALOGOUS = 0.9

/** What is shorter is left of too many words. */
const SHORTEST_GONE = 3

const STAR = 0x2a
const HYPHEN = 0x2d
/** So many tokens are searched for lost letters: each search goes through a good part of the lexicon. */
const MOST_GAPS = 50
/** What printers set as one letter, and a decoder that does not know it takes for a space: “of cial”. */
const LIGATURES = ['fi', 'ffi', 'fl', 'ffl', 'ff']
/** A word of so many letters is broken, whatever its parts mean elsewhere. */
const SURELY_BROKEN = 8
/** Shorter names are alike by chance. */
const SHORTEST_NAME = 6

/** Verdicts on tokens that the lexicon does not know as they stand: one hypothesis wins, or none. */
export const unknownWords: Analysis<UnknownWords> = {
  name: 'unknown-words',
  compute: (analyses) => new Judge(analyses).judge(),
}

class Judge {
  readonly #analyses: Analyses
  readonly #document: Document
  readonly #verdicts = new Map<number, Verdict>()
  /** How often each unknown form stands in the text, copies of blocks not counted. */
  readonly #counts = new Map<string, number>()
  readonly #smallWords = new Set<number>()
  readonly #names = new Set<string>()
  readonly #evidence: Evidence
  readonly #examined = new Map<string, Hypotheses>()
  /** Two small letters that are no word. */
  readonly #short: number[] = []
  /** Clips to be weighed when all tokens have been seen. */
  readonly #clips: { token: number; hypotheses: Hypotheses }[] = []
  #unexamined = 0
  #gaps = 0

  constructor(analyses: Analyses) {
    this.#analyses = analyses
    this.#document = analyses.document
    const { lexicon } = analyses
    this.#evidence = {
      seenName: (word) => this.#names.has(word),
      seenWord: (word) => {
        const number = lexicon.find(word)
        return number !== NONE && this.#smallWords.has(number)
      },
    }
  }

  judge(): UnknownWords {
    const unknown = this.#collect()
    for (const token of unknown) this.#examine(token)
    this.#weighClips()
    this.#gone(unknown)
    this.#starred()
    this.#hyphenated()
    for (const token of unknown) this.#spacedOut(token)
    this.#lostInitial()
    return {
      verdicts: new Map([...this.#verdicts].sort((a, b) => a[0] - b[0])),
      unexamined: this.#unexamined,
    }
  }

  /** Tokens to examine; on the way, what stands in the text as a word or name. */
  #collect(): number[] {
    const { tokens, text, blocks } = this.#document
    const { settings } = this.#analyses
    const { copies } = this.#analyses.get(repetitions)
    const foreign = this.#analyses.get(foreignStretches)
    const torn = this.#analyses.get(tornWords)
    const unknown: number[] = []
    for (const block of blocks) {
      const copy = copies.has(block.index)
      for (let i = block.firstToken; i < block.endToken; i++) {
        if (tokens.kind[i] !== Kind.word || torn.has(i)) continue
        const flags = tokens.flags[i]
        const number = tokens.word[i]
        const plain = (flags & (Mark.mixed | Mark.digit | Mark.script | Mark.abbreviation)) === 0
        if (number !== NONE && plain) {
          if (flags & Mark.lower) {
            this.#smallWords.add(number)
            if (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION | Flag.PREFIX)) continue
            if (tokens.end[i] - tokens.start[i] === 2 && !(flags & Mark.hyphen)) {
              if (!(tokens.facts[i] & Flag.UNIT) && !this.#isParticle(i)) this.#short.push(i)
              continue
            }
          } else {
            this.#names.add(text.slice(tokens.start[i], tokens.base[i]))
            // Lists of frequencies have “goverment” too.
            if (
              tokens.facts[i] !== Flag.UNCURATED ||
              (tokenKey(this.#document, i - 1) !== 'the' && !this.#beginsSentence(i))
            )
              continue
          }
        } else if (plain && !(flags & Mark.lower))
          this.#names.add(text.slice(tokens.start[i], tokens.base[i]))
        if (flags & (Mark.script | Mark.abbreviation)) continue
        const form = text.slice(tokens.start[i], tokens.end[i])
        if (!copy) this.#counts.set(form, (this.#counts.get(form) ?? 0) + 1)
        if (
          (foreign.isSurelyForeign(i) && !this.#loweredName(i, form) && !this.#isSurname(i, form)) ||
          settings.names.has(form.toLowerCase()) ||
          settings.names.has(tokenKey(this.#document, i)) ||
          isAtHome(i, tokenKey(this.#document, i), this.#analyses)
        )
          continue
        unknown.push(i)
      }
    }
    return unknown
  }

  #examine(token: number): void {
    const { tokens, text } = this.#document
    const form = text.slice(tokens.start[token], tokens.end[token])
    // “the two Dellas”, where the text has a Della
    if (form.endsWith('s') && this.#names.has(form.slice(0, -1))) return
    if (this.#isDropped(token, form) || this.#politer(token, form) || this.#lowered(token, form)) return
    let hypotheses = this.#examined.get(form)
    if (!hypotheses) {
      if (this.#examined.size >= MOST_UNKNOWN) {
        this.#unexamined++
        return
      }
      hypotheses = this.#hypotheses(token, form)
      // What stands beside the token counts for digits only.
      if (!(tokens.flags[token] & Mark.digit)) this.#examined.set(form, hypotheses)
    }
    const { clips } = hypotheses
    const split =
      this.#joint(token, form) ??
      this.#withArticle(token, form) ??
      this.#aged(token, form) ??
      hypotheses.split
    const edges = (tokens.flags[token] & Mark.hyphen) !== 0
    const replaced = clips.some(({ how, zipf }) => how === 'replaced' && zipf >= SURE_REPLACED)
    if (
      split &&
      !replaced &&
      // “Loire-Atlantiquesends”
      split.confidence >= (edges && split.kind === 'name' && form.length - split.at[0] > 3 ? WEAK : 0.8) &&
      !(edges && split.kind === 'content')
    ) {
      this.#verdicts.set(token, {
        kind: 'merged',
        split,
        ...(hypotheses.near ? { alternative: hypotheses.near } : {}),
      })
    } else if (edges && !clips.some(({ zipf }) => zipf >= COMMON_CLIP)) {
      // “the waitting-line”
      const { slip, nearScore = 0 } = hypotheses
      if (slip && nearScore >= SURE_SWAP && form.length > 5)
        this.#verdicts.set(token, { kind: 'misspelled', ...slip })
    } else if (clips.length && !this.#isParticle(token)) this.#clips.push({ token, hypotheses })
    else this.#fallBack(token, hypotheses)
  }

  /** “a 27-year-oldplayer” */
  #aged(token: number, form: string): Split | undefined {
    return form.startsWith('old') &&
      this.#isSmall(form.slice(3)) &&
      AGED.test(tokenKey(this.#document, token - 2))
      ? { at: [3], confidence: 0.93, kind: 'function' }
      : undefined
  }

  /** The “al” of “al Qaeda” and “al-Nusra”. */
  #isParticle(token: number): boolean {
    const { tokens } = this.#document
    if (!PARTICLES.has(tokenKey(this.#document, token))) return false
    const next = token + (tokens.kind[token + 1] === Kind.punctuation ? 2 : 1)
    return (tokens.flags[next] & Mark.title) !== 0
  }

  /** “asa result”, “tobe paid”, “itis”: two very short words amid small ones. @returns where they part */
  #pair(token: number): number | undefined {
    const { tokens, text } = this.#document
    const form = text.slice(tokens.start[token], tokens.end[token])
    if (form.length > 5 || !(tokens.flags[token] & Mark.lower) || !this.#isAmid(token)) return undefined
    for (let at = 2; at < form.length; at++)
      if (this.#isOf(`${form.slice(0, at)}-${form.slice(at)}`, Small.PAIR))
        return at < form.length - 1 || form[at] !== 'a' || isNominal(tokens.facts[token + 1]) ? at : undefined
    return undefined
  }

  /** “nothin’”, “Followin’ him” */
  #isDropped(token: number, form: string): boolean {
    const sign = tokenUnit(this.#document, token + 1)
    return (
      form.endsWith('in') && (sign === 0x27 || sign === 0x2019) && this.#isSmall(`${form.toLowerCase()}g`)
    )
  }

  #isOf(word: string, small: number): boolean {
    return isOf(this.#analyses.resources.smallWords(), word, small)
  }

  /** “African Americanout”: two words that a filter has put for the “black” in “blackout”. */
  #politer(token: number, form: string): boolean {
    if (!form.startsWith('American') || token === 0 || tokenKey(this.#document, token - 1) !== 'african')
      return false
    const whole = `black${form.slice(8)}`
    if (form.length < 11 || !this.#isSmall(whole)) return false
    const clip: Clip = { whole, stem: 'black', zipf: COMMON_CLIP, how: 'replaced' }
    const end = this.#document.tokens.end[token]
    this.#verdicts.set(token - 1, { kind: 'clipped', clip, confidence: SURE_CLIP, end })
    return true
  }

  /** “the russian army”, “on sunday”: a very common people, place, month or day without its capital. */
  #lowered(token: number, form: string): boolean {
    const { tokens, text } = this.#document
    const { lexicon } = this.#analyses
    // “the Armenia-georgia border”, “the russian-Ukrainian war”
    const joined = [token - 2, token + 2].some(
      (other) => tokens.flags[other] & Mark.title && tokens.facts[other] & PEOPLE,
    )
    const parts = tokens.flags[token] & (NO_PART | Mark.accent)
    if (
      !(tokens.flags[token] & Mark.lower) ||
      (parts && !(parts === Mark.hyphen && joined && form.length > 4))
    )
      return false
    // “info@moscow.example”
    if (!parts && ADDRESS.test(text.slice(tokens.start[token] - 1, tokens.end[token] + 2))) return false
    const number = tokens.word[token]
    if ((this.#counts.get(form) ?? 0) > 6) return false
    const named =
      this.#isSurname(token, form) ||
      // “in sosnivskyi district”, “said bondarenko”
      (number === NONE && SLAVIC.test(form)) ||
      (tokens.facts[token] & PEOPLE && lexicon.zipf(number) >= VERY_COMMON) ||
      // “in occupied crimea”
      ((tokens.facts[token] & (PEOPLE | PERSON)) === Flag.PLACE &&
        form.length > 5 &&
        lexicon.zipf(number) >= KNOWN_PLACE) ||
      (parts && tokens.facts[token] & PEOPLE) ||
      isCalendar(form) ||
      FAITHS.has(form) ||
      // “the spaniards”; “viruses and trojans” are programs.
      ((tokens.facts[token] & (PEOPLES | PERSON | Flag.UNCURATED)) === PEOPLES &&
        form !== 'trojans' &&
        lexicon.zipf(number) >= KNOWN_PEOPLE)
    // “french fries”; “omg i love london”: who writes so has no capitals.
    if (
      !named ||
      isOf(this.#analyses.resources.aroundWords(), tokenKey(this.#document, token + 1), Around.STYLED)
    )
      return false
    const { firstToken } = this.#document.sentences[sentenceAt(this.#document, token)]
    if (tokens.flags[firstToken] & Mark.lower) return false
    this.#verdicts.set(token, { kind: 'misspelled', ...sure(withCapital(form)) })
    return true
  }

  /** “Vladimir putin”, “President ilham aliyev”: a family’s name that is nothing else, behind a given one. */
  #isSurname(token: number, form: string): boolean {
    const { tokens, text } = this.#document
    const [before, facts] = [token - 1, tokens.facts[token]]
    if (token === 0 || form.length < 4 || tokens.kind[before] !== Kind.word || facts & Flag.LOWER)
      return false
    // “Vahagn khachaturyan”
    const shaped =
      tokens.word[token] === NONE && (tokens.flags[before] & Mark.title) !== 0 && SURNAME.test(form)
    if (shaped && !(tokens.facts[before] & Flag.FUNCTION)) return true
    const known = facts & Flag.FAMILY || this.#names.has(withCapital(form))
    if (!known || !(tokens.flags[token] & Mark.spaceBefore) || tokens.flags[token] & Mark.lineBefore)
      return false
    // “Minister yerlikaya”, of whom the text speaks elsewhere
    if (!(facts & Flag.FAMILY) && this.#isTitle(before)) return true
    const given = text.slice(tokens.start[before], tokens.end[before]).toLowerCase()
    return (
      (tokens.facts[before] & (Flag.GIVEN | Flag.LOWER | Flag.PLACE)) === Flag.GIVEN ||
      this.#analyses.resources.names.of(given).given >= 0
    )
  }

  /**
   * In HTML an unknown token across the border of a tag is two words, when both sides of the border can be words: this is
   * where removed markup joins them.
   */
  #joint(token: number, form: string): Split | undefined {
    const { source, tokens } = this.#document
    if (source.format !== 'html' || form.length > 60) return undefined
    for (let at = 2; at <= form.length - 2; at++) {
      const start = tokens.start[token] + at
      const left = source.toSource({ start: start - 1, end: start })
      const right = source.toSource({ start, end: start + 1 })
      if (left.end === right.start) continue
      const [head, tail] = [form.slice(0, at), form.slice(at)]
      const word = (part: string): boolean =>
        this.#isSmall(part) || this.#names.has(part) || NAME_LIKE.test(part)
      if (
        word(head) &&
        word(tail) &&
        (this.#isSmall(head) || this.#isSmall(tail) || (tail.length > 1 && SHOUTED.test(tail)))
      )
        return { at: [at], confidence: 0.95, kind: 'function' }
    }
    return undefined
  }

  /** “in atraffic accident” */
  #withArticle(token: number, form: string): Split | undefined {
    const { lexicon, resources } = this.#analyses
    if (!(this.#document.tokens.flags[token] & Mark.lower) || !/^(?:a[a-z]+|[a-z]+a)$/.test(form))
      return undefined
    const split = joinedArticle(this.#document, token, this.#analyses.get(roles), lexicon)
    if (!split || resources.foreign.rank(form) < FAR) return undefined
    // “arested” is “arrested”.
    const near = suggestions(form, lexicon)[0]
    return near && near.score >= SURE_SWAP && !form.includes(near.word) ? undefined : split
  }

  /** What is left when no clip explains the token: a doubtful split, a slip, or nothing. */
  #fallBack(token: number, { split, slip, clips, named, derived, nearScore = 0 }: Hypotheses): void {
    const pair = !split || split.confidence <= WEAK ? this.#pair(token) : undefined
    if (pair)
      this.#verdicts.set(token, { kind: 'merged', split: { at: [pair], confidence: WEAK, kind: 'function' } })
    else if (split && slip && this.#isArticle(token, split))
      this.#verdicts.set(token, { kind: 'merged', split: { ...split, confidence: ARTICLE } })
    else if (split && (split.confidence > WEAK || !slip)) this.#verdicts.set(token, { kind: 'merged', split })
    // What is formed by analogy, or is nearly a common word, is sure by itself.
    else if (slip && (slip.confidence >= ANALOGOUS || nearScore >= SURE_SWAP || !this.#besideUnknown(token)))
      this.#verdicts.set(token, { kind: 'misspelled', ...slip })
    else if (!split && !slip) {
      const amid = this.#isAmid(token)
      const loose =
        amid || this.#isHead(token) || this.#isBehindName(token)
          ? this.#loosely(token, named === true, derived === true)
          : undefined
      if (loose) this.#verdicts.set(token, { kind: 'merged', split: loose })
      else if (
        amid
          ? named || !this.#clipAlone(token, clips)
          : this.#isSmallAt(token - 1) && this.#isSmallAt(token + 1)
      ) {
        const whole = amid && !clips.length ? this.#shortSlip(token) : undefined
        if (whole) this.#verdicts.set(token, { kind: 'misspelled', suggestions: [whole], confidence: WEAK })
        else this.#partial(token)
      }
    }
  }

  /** Two words where nothing else is found. A small word tells more than a common one: what is formed by rule is not two of these. */
  #loosely(token: number, named: boolean, derived: boolean): Split | undefined {
    const { tokens, text } = this.#document
    const form = text.slice(tokens.start[token], tokens.end[token])
    if (!(tokens.flags[token] & Mark.title)) {
      const split = named ? undefined : splitLoosely(form, this.#analyses.resources)
      return split?.kind === 'function' || !derived ? split : undefined
    }
    if (this.#beginsSentence(token)) {
      const split = splitLoosely(form.toLowerCase(), this.#analyses.resources)
      if (split?.kind === 'function') return split
    }
    return splitNameLoosely(form, this.#analyses.resources, this.#evidence.seenName)
  }

  /** “The driver ped the school”: what says something of a filter only in a text that is damaged elsewhere too. */
  #clipAlone(token: number, clips: readonly Clip[]): boolean {
    const clip = clips.find(({ weak, how, zipf }) => !weak && how === 'removed' && zipf >= LONE_WORD)
    if (clip) this.#verdicts.set(token, { kind: 'clipped', clip, confidence: WEAK })
    return clip !== undefined
  }

  /** “the rnment”: what is left of a common word; “christ” lacks a capital and no more. */
  #partial(token: number): void {
    const { tokens, text } = this.#document
    if (!(tokens.flags[token] & Mark.lower) || tokens.flags[token] & (NO_PART | Mark.accent)) return
    if (tokens.word[token] !== NONE || this.#gaps++ >= MOST_GAPS) return
    const form = text.slice(tokens.start[token], tokens.end[token])
    const { lexicon, resources } = this.#analyses
    const clip =
      resources.foreign.rank(form) < FAR ? undefined : likeliestWhole(form, resources.clips.common(), lexicon)
    if (clip) this.#verdicts.set(token, { kind: 'clipped', clip, confidence: WEAK })
  }

  /** “Paula DazaHe recalled”, “MovistarIt has”: a pronoun at the border of what was marked, before its verb. */
  #subject(token: number, form: string): Split | undefined {
    const pronoun = /(?<=..[a-zß-öø-ÿ])(?:He|She|It|They|We|You)$/.exec(form)
    if (!pronoun || form.slice(1, pronoun.index) !== form.slice(1, pronoun.index).toLowerCase())
      return undefined
    const { facts, flags, count } = this.#document.tokens
    const next = token + 1
    if (next >= count || !(flags[next] & Mark.lower)) return undefined
    const verb =
      facts[next] & (Flag.PAST | Flag.THIRD) ||
      isClue(this.#analyses, tokenKey(this.#document, next), Clue.VERBAL)
    // “MakeIt was founded”
    const branded = this.#analyses.lexicon.has(
      this.#analyses.lexicon.find(form, 0, pronoun.index),
      Flag.LOWER,
    )
    return verb && !branded ? { at: [pronoun.index], confidence: 0.9, kind: 'name' } : undefined
  }

  /** “Petro Sydorenkodid”: behind another name, and before a small word or a mark. */
  #isBehindName(token: number): boolean {
    const { tokens } = this.#document
    const before = token - 1
    const next = token + 1
    return (
      (tokens.flags[token] & Mark.title) !== 0 &&
      token > 0 &&
      tokens.kind[before] === Kind.word &&
      (tokens.flags[before] & Mark.title) !== 0 &&
      (this.#isSmallAt(next) || tokens.kind[next] !== Kind.word)
    )
  }

  /** At a sentence's head, and before a small English word or a comma. */
  #isHead(token: number): boolean {
    const next = token + 1
    if (!this.#beginsSentence(token)) return false
    if (tokenUnit(this.#document, next) === 0x2c) return true
    return this.#isSmallAt(next) && (this.#document.tokens.facts[next] & (Flag.LOWER | Flag.FUNCTION)) !== 0
  }

  /** Behind a small English word or a comma, and before another or a mark. */
  #isAmid(token: number): boolean {
    const { tokens } = this.#document
    const english = (beside: number): boolean =>
      this.#isSmallAt(beside) && (tokens.facts[beside] & (Flag.LOWER | Flag.FUNCTION)) !== 0
    const next = token + 1
    if (this.#document.text[tokens.end[token]] === '-') return false
    return (
      (english(token - 1) ||
        (tokens.facts[token - 1] & Flag.FUNCTION) !== 0 ||
        tokenUnit(this.#document, token - 1) === 0x2c) &&
      next < tokens.count &&
      (english(next) || tokens.kind[next] === Kind.punctuation)
    )
  }

  /** “tbe”, “wich”, “timc”: a short word that is no word, one letter from a very common one. */
  #shortSlip(token: number): string | undefined {
    const { tokens, text } = this.#document
    const { lexicon, resources } = this.#analyses
    const width = tokens.end[token] - tokens.start[token]
    if (width < 3 || width > 5 || !(tokens.flags[token] & Mark.lower) || tokens.flags[token] & NO_PART)
      return undefined
    const word = text.slice(tokens.start[token], tokens.end[token])
    // “sawn” is in no list of words, and yet a verb's form; “doesn&#8217;t” goes on.
    if (tokens.word[token] !== NONE && tokens.facts[token] !== Flag.UNCURATED) return undefined
    if (this.#counts.get(word) !== 1 || text[tokens.end[token]] === '&') return undefined
    const best = suggestions(word, lexicon)[0]
    if (!best) return undefined
    const small = lexicon.has(lexicon.find(best.word), Flag.FUNCTION)
    if (width > 3 && !small && resources.foreign.rank(word) < FAR) return undefined
    return best.score >= (small ? 5.2 : width < 4 ? Number.POSITIVE_INFINITY : width < 5 ? 4.1 : 3.6)
      ? best.word
      : undefined
  }

  /** “its ownera dentist from”: what ends in the article has a noun behind it, or what describes one. */
  #isArticle(token: number, { at }: Split): boolean {
    const { tokens } = this.#document
    const { facts } = tokens
    const next = token + 1
    if (tokens.start[token] + at[0] !== tokens.end[token] - 1 || !this.#isSmallAt(next)) return false
    return (
      (facts[next] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
      !(facts[next] & (Flag.FUNCTION | Flag.PLURAL | Flag.PAST | Flag.THIRD))
    )
  }

  /**
   * “donald Tusk”: a given name that lost its capital before a family name; “the mayor, yerbol Dosaev, said”: one that no
   * list has, and that stands where only a name does. @returns how sure it is
   */
  #loweredName(token: number, form: string): number {
    const { tokens } = this.#document
    const flags = tokens.flags[token]
    if (form.length < 4 || !(flags & Mark.lower) || flags & NO_PART || !this.#isSurnameAt(token + 1)) return 0
    const lower = Flag.LOWER | Flag.FUNCTION
    if (tokens.facts[token] & lower || tokens.flags[token + 1] & Mark.lineBefore) return 0
    if (tokens.facts[token] & Flag.GIVEN || this.#analyses.resources.names.of(form).given >= 0)
      return ANALOGOUS
    const comma = (at: number): boolean => tokenUnit(this.#document, at) === 0x2c
    // “President yerbol Dosaev”, “said yerbol Dosaev”
    const led =
      this.#isTitle(token - 1) || isClue(this.#analyses, tokenKey(this.#document, token - 1), Clue.SAID)
    const stranger = tokens.word[token + 1] === NONE && this.#isSmallAt(token + 2)
    const set = comma(token - 1) && (comma(token + 2) || stranger) && this.#isSmallAt(token - 2)
    const listed = tokens.word[token] !== NONE && !(tokens.facts[token] & Flag.FAMILY)
    if (!(set || led) || listed || tokens.facts[token + 1] & (lower | Flag.PLACE)) return 0
    const { foreign, sourceWords } = this.#analyses.resources
    return PARTICLES.has(form) || sourceWords.get(form) || foreign.rank(form) < FAR ? 0 : WEAK
  }

  #hypotheses(token: number, form: string): Hypotheses {
    const { tokens } = this.#document
    const { lexicon } = this.#analyses
    const flags = tokens.flags[token]
    const nothing: Hypotheses = { clips: [] }
    if (form.length > 60) return nothing
    if (flags & Mark.digit) {
      const before = token > 0 ? tokenKey(this.#document, token - 1) : ''
      const after = token + 1 < tokens.count ? tokenKey(this.#document, token + 1) : ''
      const split = splitAtDigit(form, before, after, this.#analyses.resources)
      const whole = split ? undefined : digitsForLetters(form, lexicon)
      return whole ? { clips: [], slip: { suggestions: [whole], confidence: 0.85 } } : { split, clips: [] }
    }
    const times = this.#counts.get(form) ?? 1
    const lowered = this.#loweredName(token, form)
    if (lowered)
      return {
        clips: [],
        slip: { suggestions: [withCapital(form)], confidence: lowered },
      }
    const elided = flags & Mark.apostrophe ? afterContraction(form, this.#analyses.resources) : undefined
    // “Dall’Ortoarrived”: a name with an apostrophe in it.
    if (flags & Mark.apostrophe && !elided && !(flags & Mark.lower) && times < 3) {
      const split = splitName(form, this.#analyses.resources, this.#evidence)
      if (split && split.at[0] > form.search(/['’]/u) + 2) return { split, clips: [] }
      // “the Parisprosecutor’s office”
      const owner = form.slice(0, tokens.base[token] - tokens.start[token])
      const owned =
        owner !== form &&
        lexicon.find(owner) === NONE &&
        splitName(owner, this.#analyses.resources, this.#evidence)
      if (owned) return { split: owned, clips: [] }
    }
    if (flags & Mark.mixed) {
      if (elided) return { split: elided, clips: [] }
      const twice = doubledInitial(form, lexicon)
      if (twice) return { clips: [twice], certain: true }
      // “MrCrosby’s”
      const base = form.slice(0, tokens.base[token] - tokens.start[token])
      const article = token > 0 && tokenKey(this.#document, token - 1) === 'the'
      const split = splitAtCapital(
        base,
        this.#isName(token + 1),
        article,
        this.#analyses.resources,
        this.#evidence,
      )
      if (split && (times < 2 || split.confidence >= 0.95)) return { split, clips: [] }
      const subject = this.#subject(token, base)
      return subject ? { split: subject, clips: [] } : nothing
    }
    if (flags & Mark.upper) return nothing
    if (flags & Mark.apostrophe) {
      const split = elided ?? this.#owner(token)
      return { split, clips: [], ...(split ? {} : this.#ownerSlip(token, form, times)) }
    }
    const word = form.toLowerCase()
    if (flags & Mark.title) return this.#capitalised(token, form, word, times)
    const analogous = rightForm(word, this.#isPerfect(token), this.#analyses.resources.falseForms, lexicon)
    if (analogous) return { clips: [], slip: { suggestions: analogous, confidence: ANALOGOUS } }
    return this.#small(form, word, times)
  }

  /** “thecountry's”, “Thisyear’s”: two words with a possessive ending. */
  #owner(token: number): Split | undefined {
    const { tokens, text } = this.#document
    if (tokens.base[token] === tokens.end[token]) return undefined
    const word = text.slice(tokens.start[token], tokens.base[token])
    const { lexicon, resources } = this.#analyses
    if (lexicon.find(word) !== NONE) return undefined
    const small = (tokens.flags[token] & Mark.lower) !== 0
    if (!small && !this.#isSmallAt(token + 1)) return undefined
    const split = splitWord(small ? word : word.toLowerCase(), this.#analyses.resources, this.#evidence)
    if (split?.kind === 'function' && split.confidence >= SURE_JOINED) return split
    return small ? undefined : splitOpener(word.toLowerCase(), resources)
  }

  /** “the goverment’s plan” */
  #ownerSlip(token: number, form: string, times: number): Pick<Hypotheses, 'slip'> {
    const { base, start, flags } = this.#document.tokens
    const word = form.slice(0, base[token] - start[token])
    const { slip } = word !== form && flags[token] & Mark.lower ? this.#small(word, word, times) : {}
    return slip
      ? { slip: { ...slip, suggestions: slip.suggestions.map((one) => one + form.slice(word.length)) } }
      : {}
  }

  /** Behind an auxiliary a participle stands. */
  #isPerfect(token: number): boolean {
    return token > 0 && isClue(this.#analyses, tokenKey(this.#document, token - 1), Clue.BEFORE_PARTICIPLE)
  }

  /** A capitalised unknown is a name, unless it falls into a name and a function word, or begins a sentence. */
  #capitalised(token: number, form: string, word: string, times: number): Hypotheses {
    const { lexicon } = this.#analyses
    const meant = this.#beginsSentence(token)
      ? this.#misspeltOpener(token, word)
      : this.#misspeltOffice(token, word)
    const slipped = meant ? { slip: sure(meant) } : {}
    if (this.#document.tokens.word[token] !== NONE) return { clips: [], ...slipped }
    const run = times < 2 ? this.#run(word) : undefined
    if (run && run.confidence > WEAK) return { split: run, clips: [] }
    const joined =
      times < 3
        ? (splitName(form, this.#analyses.resources, this.#evidence) ??
          splitNameRun(form, lexicon, this.#evidence))
        : undefined
    if (joined) return { split: joined, clips: [] }
    // No name is by chance a common word that lacks what filters remove.
    const all = times < 3 && word.length >= 3 ? clipsOf(word, this.#analyses, true) : []
    const named = true
    const clips = all
    if (word.length >= 5 && all.some(({ zipf, weak }) => zipf >= 3.5 && !weak)) return { clips, named }
    if (times > 1) return { clips, named }
    const other = word.length >= SHORTEST_NAME ? this.#misspeltName(word) : undefined
    if (other) return { clips, named, slip: { suggestions: [other], confidence: 0.84 } }
    // “the Eurpean Union”: what follows is a word of English, whatever its case.
    const unnamed =
      (this.#document.tokens.facts[token + 1] & Flag.LOWER) !== 0 ||
      this.#isSmallAt(token + 1) ||
      this.#document.tokens.kind[token + 1] !== Kind.word
    const people = word.length >= 5 && unnamed ? this.#misspeltPeople(token, word) : undefined
    if (people) return { clips, named, slip: { suggestions: [people], confidence: 0.86 } }
    if (!this.#beginsSentence(token)) return { ...this.#titles(word), clips, named, ...slipped }
    const split = splitWord(word, this.#analyses.resources, this.#evidence)
    // At a sentence's head an unknown word may still be a name: only function words on a common word tell.
    if (split && split.kind === 'function' && split.confidence >= 0.93 && !/[\u0080-\uffff]/.test(form))
      return { split, clips: [] }
    const opener = this.#isSmallAt(token + 1) ? splitOpener(word, this.#analyses.resources) : undefined
    if (opener) return { split: opener, clips }
    if (split && (this.#isPhrase(token, word, split) || this.#isClause(token, word, split)))
      return {
        split: { ...split, confidence: word.length - split.at[0] >= LONG_VERB ? 0.86 : WEAK },
        clips,
        named,
      }
    const slip =
      !meant && NO_NAME.test(word) && this.#isSmallAt(token + 1) ? suggestions(word, lexicon)[0] : undefined
    return slip && slip.zipf >= 3 && slip.score >= 3
      ? { clips, slip: { suggestions: [withCapital(slip.word)], confidence: 0.8 } }
      : { ...this.#titles(word), clips, ...slipped }
  }

  /** “Inaddition, the fine”: a preposition and a common noun before a comma. */
  #isPhrase(token: number, word: string, { at, kind }: Split): boolean {
    const { lexicon } = this.#analyses
    const rest = lexicon.find(word, at[0], word.length)
    return (
      kind === 'function' &&
      tokenUnit(this.#document, token + 1) === 0x2c &&
      this.#isOf(word.slice(0, at[0]), Small.PREPOSITION) &&
      lexicon.find(word) === NONE &&
      lexicon.has(rest, Flag.NOUN) &&
      lexicon.zipf(rest) >= 4.5
    )
  }

  /** “Itappears that”, “Alarge part”: at a sentence's head a pronoun and its verb, or an article and what it stands before. */
  #isClause(token: number, word: string, { at, kind }: Split): boolean {
    const { lexicon } = this.#analyses
    if (kind !== 'function' || at.length > 1 || !this.#isSmallAt(token + 1)) return false
    if (lexicon.find(word) !== NONE) return false
    const head = word.slice(0, at[0])
    const flags = lexicon.flags(lexicon.find(word, at[0], word.length))
    if (this.#isOf(head, Small.SUBJECT)) return (flags & (Flag.PAST | Flag.THIRD | Flag.FUNCTION)) !== 0
    return this.#isOf(head, Small.HEAD) && (flags & (Flag.NOUN | Flag.ADJECTIVE)) !== 0
  }

  /**
   * “the Amercian envoy”, “the Februrary exports”, “in Denmrak”: a letter apart from a very common people, month or, behind a
   * preposition, place. What lacks its end, or has another letter, is mostly another language’s form.
   */
  #misspeltPeople(token: number, word: string): string | undefined {
    const { lexicon } = this.#analyses
    // Behind a stop or comma only a month tells: “in Febuary.”
    const closed = this.#document.tokens.kind[token + 1] > Kind.number
    const placed = token > 0 && this.#isOf(tokenKey(this.#document, token - 1), Small.PREPOSITION)
    let found: string | undefined
    for (const { number, kind, position, letter } of lexicon.neighbours(word)) {
      if (position === 0 || lexicon.zipf(number) < 3.5) continue
      const whole = lexicon.word(number)
      const place = placed && lexicon.has(number, Flag.PLACE) && !lexicon.has(number, Flag.LOWER)
      const people = lexicon.has(number, Flag.DEMONYM)
      if (kind === 'substitute' && !((place || people) && isVowel(letter) && isVowel(word[position])))
        continue
      if (kind !== 'transpose' && (word.length < 6 || position > word.length - 2)) continue
      if (((place || people) && !closed) || isCalendar(whole)) found = withCapital(whole)
    }
    return found
  }

  /** “Englaid” where the text has England: a letter apart from a well-known place, people or word, before the ending. */
  #misspeltName(word: string): string | undefined {
    const { lexicon } = this.#analyses
    let found: string | undefined
    for (const { number, position } of lexicon.neighbours(word)) {
      // An ending is another language’s, and persons may have names that are alike.
      const known = lexicon.has(number, Flag.PLACE | Flag.DEMONYM | Flag.LOWER)
      if (!known || position >= word.length - 1 || lexicon.zipf(number) < 4) continue
      const whole = lexicon.word(number)
      const name = withCapital(whole)
      if (this.#names.has(name)) found = name
    }
    return found
  }

  /** “the Minisrty of Health”, “the Goverment said”: a very common word under a capital, between “the” and a small word. */
  #misspeltOffice(token: number, word: string): string | undefined {
    const { lexicon, resources } = this.#analyses
    if (word.length < 7 || token === 0 || resources.foreign.rank(word) < FAR) return undefined
    if (tokenKey(this.#document, token - 1) !== 'the') return undefined
    if (!this.#isSmallAt(token + 1)) return undefined
    const best = suggestions(word, lexicon)[0]
    // “the Presidenti said” has another language's ending.
    const owned = tokenKey(this.#document, token + 1) === 'of'
    const sound = owned || !(best && word.startsWith(best.word))
    return best && sound && best.score >= (owned ? SURE_SWAP : SURE_OFFICE)
      ? withCapital(best.word)
      : undefined
  }

  /** “Meanwile, the fine”, “Acording to him”: an adverb or small word at a sentence’s head, before a comma or a small word. */
  #misspeltOpener(token: number, word: string): string | undefined {
    const { lexicon, resources } = this.#analyses
    if (word.length < 6 || !this.#isHead(token) || resources.foreign.rank(word) < FAR) return undefined
    const best = suggestions(word, lexicon)[0]
    return best &&
      best.score >= 4 &&
      (best.word === 'according' || lexicon.has(lexicon.find(best.word), Flag.FUNCTION | Flag.ADVERB))
      ? withCapital(best.word)
      : undefined
  }

  /** “Governmentprinciple”: two common words under one capital. */
  #titles(word: string): { split?: Split } {
    if (word.length < LONG_TITLE || isDerived(word, this.#analyses.resources)) return {}
    const split = splitWord(word, this.#analyses.resources, this.#evidence)
    return split &&
      split.kind === 'content' &&
      split.confidence > WEAK &&
      !(joinedClasses(this.#analyses.resources, word.slice(split.at[0])) & Joined.COMPOUND_END)
      ? { split: { ...split, confidence: WEAK } }
      : {}
  }

  /** A word in small letters, as hardly any stands behind a first name. */
  #isSmallAt(token: number): boolean {
    const { tokens } = this.#document
    return tokens.kind[token] === Kind.word && (tokens.flags[token] & Mark.lower) !== 0
  }

  /** Three words and more; a long word of another language falls into as many by chance. */
  #run(word: string): Split | undefined {
    const { lexicon, resources } = this.#analyses
    const split = splitRun(word, lexicon)
    return split && resources.foreign.rank(word) >= FAR ? split : undefined
  }

  #small(form: string, word: string, times: number): Hypotheses {
    const { lexicon, resources } = this.#analyses
    const known = lexicon.find(word)
    // “toronto” lacks its capital, not a space.
    const named = known !== NONE && lexicon.zipf(known) >= 3
    const found =
      splitAge(word) ??
      (named ? undefined : (splitWord(word, this.#analyses.resources, this.#evidence) ?? this.#run(word)))
    // What another language has as a word falls apart by chance.
    const split = found && found.confidence <= WEAK && resources.foreign.rank(word) < FAR ? undefined : found
    if (split && split.kind === 'function' && split.confidence >= 0.9) {
      const near = word.length < 14 ? suggestions(word, lexicon)[0] : undefined
      // “tourits”: two letters swapped at the end of a common word, rather than “tour its”.
      if (near && near.score >= SURE_SWAP && isSwapApart(word, near.word) && times < 2)
        return { clips: [], slip: sure(near.word) }
      return { split, clips: [], ...(near && near.score >= 3.5 ? { near: near.word } : {}) }
    }
    const negated = wrongNegation(word, lexicon)
    if (negated) return { clips: [], slip: { suggestions: [negated], confidence: 0.86 } }
    const accented = /[\u0080-\uffff]/.test(form)
    // A word coined by rule is left alone, unless a very common one appears when a filtered string is put back.
    if (isDerived(word, this.#analyses.resources)) {
      // “innations”, “togive”: where the text is damaged, rather a preposition than a prefix.
      const head = found && word.slice(0, found.at[0])
      // “athis”
      if (found?.kind === 'function' && areSmall(word, found, resources)) return { split: found, clips: [] }
      const joined =
        found &&
        isClue(this.#analyses, head!, Clue.BEFORE_NOUN) &&
        this.#opensPhrase(word, found) &&
        // “atack” is “attack”.
        (head !== 'a' || (suggestions(word, lexicon)[0]?.score ?? 0) < 4.2)
      const slip =
        joined || accented || times > 2 || resources.foreign.rank(word) < FAR
          ? undefined
          : likelierSlip(word, lexicon)
      return {
        ...(joined ? { split: { ...found, confidence: WEAK } } : {}),
        clips: accented ? [] : clipsOf(word, this.#analyses),
        derived: true,
        ...(slip
          ? { near: slip.word, nearScore: slip.score, slip: { suggestions: [slip.word], confidence: 0.84 } }
          : {}),
      }
    }
    const clips = accented ? [] : clipsOf(word, this.#analyses)
    // A lower-cased name is no other word misspelled.
    const properOnly = lexicon.has(
      known,
      Flag.PROPER | Flag.UPPER | Flag.PLACE | Flag.GIVEN | Flag.FAMILY | Flag.COMPANY | Flag.DEMONYM,
    )
    if (times >= 3 || accented || properOnly || resources.foreign.rank(word) < FAR)
      return { ...(split && !properOnly && !accented ? { split } : {}), clips }
    const doubled = doubledEnding(word, lexicon)
    if (doubled) return { clips, slip: { suggestions: [doubled], confidence: 0.88 } }
    const list = word.length >= 5 && word.length <= 20 ? suggestions(word, lexicon) : []
    const best = list[0]
    const twin = best !== undefined && word.length >= 6 && isTwinApart(word, best.word)
    const floor = twin ? 2.75 : word.length >= 8 ? 3 : word.length >= 6 ? 3.5 : 4.2
    if (
      best &&
      best.zipf >= floor &&
      best.score >= floor - 0.6 &&
      (times < 2 || (times < 3 && best.score > SURE_OFFICE && !word.endsWith('in')))
    ) {
      const clear = list.length === 1 || best.score - list[1].score >= 0.5
      return {
        ...(split ? { split } : {}),
        clips,
        near: best.word,
        nearScore: best.score,
        slip: { suggestions: list.map((one) => one.word), confidence: clear && times < 2 ? 0.85 : 0.75 },
      }
    }
    const scanned =
      word.length >= 6
        ? (scanSlip(word, lexicon) ??
          (split || (best && best.score > RARE_SLIP) ? undefined : movedLetter(word, lexicon)))
        : undefined
    return {
      ...(split ? { split } : {}),
      clips,
      ...(scanned ? { slip: { suggestions: [scanned], confidence: 0.8 } } : {}),
    }
  }

  /** Whether a preposition may have the rest behind it: a noun, or behind “to” and “be” a verb's form. */
  #opensPhrase(word: string, { at }: Split): boolean {
    const { lexicon } = this.#analyses
    const head = word.slice(0, at[0])
    const flags = lexicon.flags(lexicon.find(word, at[0], at[1] ?? word.length))
    if (head === 'to') return (flags & Flag.BASE) !== 0
    if (head === 'a')
      return (
        (flags & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 && !(flags & (Flag.PLURAL | Flag.PAST | Flag.GERUND))
      )
    if (head === 'be') return (flags & Flag.PARTICIPLE) !== 0
    return (flags & Flag.NOUN) !== 0
  }

  /** A clip wins when its word is about as common as the best slip; more freely when its stem explains another token. */
  #weighClips(): void {
    const weights = this.#weighStems()
    const shares = ({ stem }: Clip): boolean => {
      const found = weights.get(stem)
      return found !== undefined && found.forms > 1 && found.weight >= (stem.length < LONG_STEM ? 1.25 : 1)
    }
    for (const { token, hypotheses } of this.#clips) {
      if (hypotheses.certain) {
        this.#verdicts.set(token, { kind: 'clipped', clip: hypotheses.clips[0], confidence: SURE_CLIP })
        continue
      }
      const shared = hypotheses.clips.filter(shares)
      const width = this.#document.tokens.end[token] - this.#document.tokens.start[token]
      const short = width < 4
      const clip =
        shared[0] ??
        (short ? undefined : hypotheses.clips.find((one) => this.#standsAlone(one, hypotheses, width)))
      const margin = shared.length ? 2.5 : 1.5
      const slip = hypotheses.nearScore ?? 0
      const rare =
        !shared.length && slip === 0 && clip !== undefined && (width < 5 ? clip.weak : clip.zipf < 3.2)
      const floor = shared.length && !short ? 2 : rare ? 2.25 : 3.2
      if (!clip || clip.zipf < floor || clip.zipf + margin < slip) this.#fallBack(token, hypotheses)
      else
        this.#verdicts.set(token, {
          kind: 'clipped',
          clip,
          confidence: shared.length || clip.how === 'replaced' ? SURE_CLIP : rare ? RARE_CLIP : LONE_CLIP,
        })
    }
    this.#clipShort(shares)
    this.#restore()
  }

  /** What explains a form though no other word of the text lacks the same. */
  #standsAlone({ weak, zipf, how }: Clip, { named, derived, nearScore }: Hypotheses, width: number): boolean {
    if (weak && (named || nearScore !== undefined)) return false
    return zipf >= (weak ? 4.2 : derived ? 3.9 : named && how === 'removed' ? (width < 5 ? 4.5 : 3.5) : 0)
  }

  /** How much speaks for each string having been removed: tokens of one form have the same hypotheses, and say nothing for one another. */
  #weighStems(): Map<string, { forms: number; weight: number }> {
    const { tokens, text } = this.#document
    const weights = new Map<string, { forms: number; weight: number }>()
    const weigh = (clips: readonly Clip[], weight: number) => {
      for (const stem of new Set(clips.map(({ stem }) => stem))) {
        const known = weights.get(stem)
        weights.set(stem, { forms: (known?.forms ?? 0) + 1, weight: (known?.weight ?? 0) + weight })
      }
    }
    // By form, whatever is thought of it: the “al” of “al Qaeda” and of “al-Nusra” is one.
    const seen = new Set<string>()
    const isNew = (token: number): boolean => {
      const form = text.slice(tokens.start[token], tokens.end[token]).toLowerCase()
      return seen.size < seen.add(form).size
    }
    for (const { token, hypotheses } of this.#clips) {
      if (!isNew(token)) continue
      const short = tokens.end[token] - tokens.start[token] < 4
      weigh(hypotheses.clips, short || hypotheses.named ? 0.5 : hypotheses.derived ? 0.75 : 1)
    }
    for (const token of this.#short)
      if (isNew(token))
        weigh(clipsOf(text.slice(tokens.start[token], tokens.end[token]), this.#analyses), 0.5)
    return weights
  }

  /** “the cl sat down”: two letters that are no word, where what they lack is missing from other words. */
  #clipShort(shares: (clip: Clip) => boolean): void {
    const { foreign } = this.#analyses.resources
    const { tokens, text } = this.#document
    for (const token of this.#short) {
      const clips = clipsOf(text.slice(tokens.start[token], tokens.end[token]), this.#analyses)
      const clip = clips.find(shares)
      if (clip) this.#verdicts.set(token, { kind: 'clipped', clip, confidence: LONE_CLIP })
      // What is an article or preposition elsewhere may be left over.
      else if (
        clips.length &&
        this.#isAmid(token) &&
        foreign.rank(text, tokens.start[token], tokens.end[token]) > COMMON_FOREIGN
      )
        this.#clipAlone(token, clips)
    }
  }

  /**
   * “The province roved the plan”: once a string is known to be gone, words that want it in their place. They bear out
   * in turn the lone word that showed it.
   */
  #restore(): void {
    const stems = new Map<string, number>()
    const lone: [number, Verdict & { kind: 'clipped' }][] = []
    for (const [token, verdict] of this.#verdicts) {
      if (verdict.kind !== 'clipped' || verdict.clip.how !== 'removed' || verdict.confidence <= WEAK) continue
      const { stem } = verdict.clip
      stems.set(stem, Math.max(stems.get(stem) ?? 0, verdict.confidence))
      if (verdict.confidence < SURE_CLIP) lone.push([token, verdict])
    }
    if (stems.size === 0) return
    const found = new Set<string>()
    for (const [token, clip] of restored(this.#analyses, stems)) {
      if (this.#verdicts.has(token)) continue
      found.add(clip.stem)
      this.#verdicts.set(token, { kind: 'clipped', clip, confidence: LONE_CLIP })
    }
    for (const [token, verdict] of lone)
      if (found.has(verdict.clip.stem)) this.#verdicts.set(token, { ...verdict, confidence: SURE_CLIP })
  }

  /** “the sumers’ fidence in the eomy”: what lacks a string that is gone from the whole text. */
  #gone(unknown: readonly number[]): void {
    const { tokens, text } = this.#document
    const { lexicon, resources } = this.#analyses
    const places = new Map<string, number[]>()
    for (const token of unknown) {
      const verdict = this.#verdicts.get(token)
      if (verdict?.kind === 'merged' && verdict.split.confidence > WEAK) continue
      if (tokens.flags[token] & (NO_PART | Mark.accent) || tokens.facts[token] & (Flag.LOWER | Flag.NOUN))
        continue
      if (!(tokens.flags[token] & Mark.lower) && !this.#beginsSentence(token)) continue
      const form = text.slice(tokens.start[token], tokens.end[token]).toLowerCase()
      if (form.length < SHORTEST_GONE || form.length > LONGEST_BROKEN) continue
      // “nothin”
      if (form.endsWith('in') && this.#isSmall(`${form}g`)) continue
      addTo(places, form, token)
    }
    const gone = goneStrings([...places.keys()], text, resources.clips.common(), lexicon)
    for (const [form, { clip, families }] of gone) {
      const confidence = families > 2 ? SURE_CLIP : LONE_CLIP
      for (const token of places.get(form) ?? []) {
        const verdict = this.#verdicts.get(token)
        // One word by itself may be a name at a sentence's head, or a slip.
        if (families === 1 && (!(tokens.flags[token] & Mark.lower) || verdict?.kind === 'misspelled'))
          continue
        if (verdict?.kind !== 'clipped' || verdict.confidence < confidence)
          this.#verdicts.set(token, { kind: 'clipped', clip, confidence })
      }
    }
  }

  /** “****roaches”: stars in place of a word's head; two of them before a word are Markdown's. @returns how many stand by themselves between small words */
  #starredHead(star: number): number {
    const { tokens, text } = this.#document
    if (!(tokens.flags[star] & Mark.spaceBefore)) return 0
    let end = star
    while (
      end < tokens.count &&
      text.charCodeAt(tokens.start[end]) === STAR &&
      tokens.start[end] === tokens.start[star] + end - star
    )
      end++
    const stars = end - star
    if (stars < 3 || end >= tokens.count || tokens.kind[end] !== Kind.word) return 0
    if (tokens.flags[end] & Mark.spaceBefore)
      return tokens.flags[end] & Mark.lineBefore || !(tokens.flags[star - 1] & tokens.flags[end] & Mark.lower)
        ? 0
        : stars
    if (text.charCodeAt(tokens.end[end]) === STAR) return 0
    const clip = starred('', text.slice(tokens.start[end], tokens.end[end]), stars, this.#analyses)
    if (clip && clip.stem.length === stars)
      this.#verdicts.set(star, { kind: 'clipped', clip, confidence: LONE_CLIP, end: tokens.end[end] })
    return 0
  }

  /** “cl***ic”: stars glued between letters. Where there are such, as many stars by themselves are a filter's too. */
  #starred(): void {
    const { tokens, text } = this.#document
    const apart: { star: number; stars: number }[] = []
    const stems = new Map<number, Clip>()
    let seen = -1
    for (let sign = 0; sign < tokens.signCount; sign++) {
      const i = tokens.signs[sign] - 1
      if (text.charCodeAt(tokens.start[i + 1]) !== STAR) continue
      if (tokens.flags[i + 1] & Mark.spaceBefore) {
        const stars = this.#starredHead(i + 1)
        if (stars) apart.push({ star: i + 1, stars })
        continue
      }
      if (i <= seen || i + 2 >= tokens.count || tokens.kind[i] !== Kind.word) continue
      let end = i + 1
      while (end < tokens.count && text[tokens.start[end]] === '*' && !(tokens.flags[end] & Mark.spaceBefore))
        end++
      const stars = end - i - 1
      const tail =
        end < tokens.count && tokens.kind[end] === Kind.word && !(tokens.flags[end] & Mark.spaceBefore)
          ? end
          : -1
      const left = text.slice(tokens.start[i], tokens.end[i])
      const right = tail < 0 ? '' : text.slice(tokens.start[tail], tokens.end[tail])
      const clip =
        stars <= 8 && left.length <= 20 && right.length <= 20
          ? starred(left, right, stars, this.#analyses)
          : undefined
      if (clip) {
        this.#verdicts.set(i, {
          kind: 'clipped',
          clip,
          confidence: SURE_CLIP,
          end: tokens.end[tail < 0 ? end - 1 : tail],
        })
        if (tail >= 0) this.#verdicts.delete(tail)
        stems.set(stars, clip)
      }
      seen = end - 1
    }
    for (const { star, stars } of apart) {
      const clip = stems.get(stars)
      const end = tokens.end[star + stars - 1]
      if (clip)
        this.#verdicts.set(star, {
          kind: 'clipped',
          clip: { ...clip, whole: clip.stem },
          confidence: LONE_CLIP,
          end,
        })
    }
  }

  /** “govern- ment”: a word broken at a line end that is no line end any more. */
  #hyphenated(): void {
    const { tokens, text } = this.#document
    const { lexicon } = this.#analyses
    for (let sign = 0; sign < tokens.signCount; sign++) {
      const i = tokens.signs[sign] - 1
      if (text.charCodeAt(tokens.start[i + 1]) !== HYPHEN || i < 0 || i + 2 >= tokens.count) continue
      if (tokens.kind[i] !== Kind.word || tokens.kind[i + 2] !== Kind.word) continue
      if (tokens.flags[i + 1] & Mark.spaceBefore || !(tokens.flags[i + 2] & Mark.lower)) continue
      const spaced = (tokens.flags[i + 2] & Mark.spaceBefore) !== 0
      const left = text.slice(tokens.start[i], tokens.end[i])
      const right = text.slice(tokens.start[i + 2], tokens.end[i + 2])
      if (left.length + right.length > LONGEST_BROKEN || left.length < 2 || right.length < 2) continue
      const whole = left + right
      const number = lexicon.find(whole)
      if (number === NONE) continue
      if (!lexicon.has(number, Flag.LOWER)) {
        if (!spaced || !this.#isBrokenName(i, number)) continue
        this.#break(i, i + 2, whole, 0.88)
        continue
      }
      // “inaugu-ration”: a left part that is no word tells as well.
      const rightKnown = this.#isSmall(right) && (left.length < 3 || !this.#isNoWord(i))
      // “pre- and post-war”: a hyphen left hanging on purpose. “inter-national” needs a part that is no word.
      if (
        spaced
          ? ['and', 'or', 'to', 'nor', 'but'].includes(right) || lexicon.zipf(number) < 2.5
          : rightKnown ||
            isOf(this.#analyses.resources.aroundWords(), left.toLowerCase(), Around.PREFIX) ||
            lexicon.zipf(number) < 3.5
      )
        continue
      this.#break(i, i + 2, whole, 0.88)
    }
  }

  /** In small letters, and no word or prefix that is written so. */
  #isNoWord(token: number): boolean {
    const { flags, facts } = this.#document.tokens
    return (
      (flags[token] & Mark.lower) !== 0 &&
      !(facts[token] & (Flag.LOWER | Flag.FUNCTION | Flag.PREFIX | Flag.UNIT))
    )
  }

  /** The tokens from `first` to `last` are one word. */
  #break(first: number, last: number, whole: string, confidence: number): void {
    for (let i = first; i <= last; i++) this.#verdicts.delete(i)
    this.#verdicts.set(first, {
      kind: 'misspelled',
      suggestions: [whole],
      confidence,
      end: this.#document.tokens.end[last],
    })
  }

  /** “the govern ment”, “a vet er inarian”: a part that is no word, and with one or two beside it is a common one. */
  #spacedOut(token: number): void {
    const { tokens, text } = this.#document
    if (!(tokens.flags[token] & Mark.lower) || tokens.flags[token] & NO_PART) return
    for (const first of [token, token - 1]) {
      const whole = wholeOf(this.#document, this.#analyses.lexicon, first, first + 1, LIGATURES)
      if (whole === undefined) continue
      this.#break(first, first + 1, whole, 0.9)
      return
    }
    const rank = this.#analyses.resources.foreign.rank(text.slice(tokens.start[token], tokens.end[token]))
    for (const [first, last] of [
      [token, token + 1],
      [token - 1, token],
      [token - 2, token],
      [token - 1, token + 1],
      [token, token + 2],
    ]) {
      const whole = wholeOf(this.#document, this.#analyses.lexicon, first, last)
      // “presi dent”: Italian has the part as well.
      if (whole === undefined || (rank < FAR && whole.length < SURELY_BROKEN)) continue
      this.#break(first, last, whole, 0.85)
      return
    }
  }

  /** “Coim- bra”: a listed name whose first part is nothing by itself. */
  #isBrokenName(i: number, whole: number): boolean {
    const { tokens } = this.#document
    const { lexicon } = this.#analyses
    return (
      (tokens.flags[i] & Mark.title) !== 0 &&
      tokens.word[i] === NONE &&
      lexicon.has(whole, Flag.PLACE | Flag.GIVEN | Flag.FAMILY | Flag.PROPER)
    )
  }

  /** “hree men were arrested”: the first letter of an article's text stood in a tag of its own, and is gone. */
  #lostInitial(): void {
    const { tokens, text, blocks } = this.#document
    const { lexicon } = this.#analyses
    const lead = blocks.find(
      ({ kind, firstToken, endToken }) => kind === 'paragraph' && endToken - firstToken > 5,
    )
    if (!lead) return
    const token = lead.firstToken
    if (
      !(tokens.flags[token] & Mark.lower) ||
      tokens.word[token] !== NONE ||
      this.#verdicts.get(token)?.kind === 'merged'
    )
      return
    const form = text.slice(tokens.start[token], tokens.end[token])
    let best: { whole: string; stem: string; zipf: number } | undefined
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const number = lexicon.find(letter + form)
      if (!lexicon.has(number, Flag.LOWER)) continue
      const zipf = lexicon.zipf(number)
      if (zipf >= 4 && (!best || zipf > best.zipf)) best = { whole: letter + form, stem: letter, zipf }
    }
    if (!best) return
    const whole = withCapital(best.whole)
    this.#verdicts.set(token, { kind: 'clipped', clip: { ...best, whole, how: 'initial' }, confidence: 0.85 })
  }

  #isSmall(word: string): boolean {
    const number = this.#analyses.lexicon.find(word)
    return this.#analyses.lexicon.has(number, Flag.LOWER) && this.#analyses.lexicon.zipf(number) >= 1.5
  }

  /** “President”, “Minister”: with its capital, and of a person. */
  #isTitle(token: number): boolean {
    const { flags, facts } = this.#document.tokens
    return token >= 0 && (flags[token] & Mark.title) !== 0 && (facts[token] & TITLED) === TITLED
  }

  /** With its capital, or a family’s name that lost it too. */
  #isSurnameAt(token: number): boolean {
    return (
      this.#isName(token) || (this.#document.tokens.facts[token] & (Flag.FAMILY | Flag.LOWER)) === Flag.FAMILY
    )
  }

  #isName(token: number): boolean {
    const { tokens } = this.#document
    return (
      token < tokens.count && tokens.kind[token] === Kind.word && (tokens.flags[token] & Mark.title) !== 0
    )
  }

  #beginsSentence(token: number): boolean {
    const sentence = this.#document.sentences[sentenceAt(this.#document, token)]
    if (!sentence) return false
    // A quotation or what follows a colon begins like a sentence.
    const before = tokenUnit(this.#document, token - 1)
    if (OPENING.has(before)) return true
    const { flags } = this.#document.tokens
    if (before === 0x22 && flags[token - 1] & Mark.spaceBefore && !(flags[token] & Mark.spaceBefore))
      return true
    for (let i = sentence.firstToken; i < token; i++)
      if (this.#document.tokens.kind[i] <= Kind.number) return false
    return true
  }

  /** Unknown small words in a row are another language, a dialect, or code: no slips. */
  #besideUnknown(token: number): boolean {
    const { tokens } = this.#document
    const { lexicon } = this.#analyses
    for (const beside of [token - 1, token + 1]) {
      if (beside < 0 || beside >= tokens.count || tokens.kind[beside] !== Kind.word) continue
      const number = tokens.word[beside]
      if (tokens.flags[beside] & Mark.lower && !lexicon.has(number, Flag.LOWER)) return true
    }
    return false
  }
}

/** A noun in the singular, or what describes one. */
const isNominal = (facts: number): boolean =>
  (facts & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 && !(facts & (Flag.FUNCTION | Flag.PLURAL | Flag.THIRD))

const sure = (word: string) => ({ suggestions: [word], confidence: 0.85 })

/** Endings of long common words, as hardly any name has them. */
const NO_NAME = /^[a-z]{5,}(?:ists?|ions?|ments?|ings?|ity|ities|ances?|ences?|ally|ians|[eo]rs|ives)$/

/** Zipf frequency, less the cost, of a word in which two letters were swapped. */
/** A word so rare is no likelier than a common one further off. */
const RARE_SLIP = 2
const SURE_SWAP = 3.9
/** The same of what stands between “the” and any small word. */
const SURE_OFFICE = 4.4

/** “uproted”, “uprooted”: a doubled letter, alone in one of two words. */
function isTwinApart(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (longer.length !== shorter.length + 1) return false
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at++
  return at > 0 && longer[at] === longer[at - 1] && longer.slice(at + 1) === shorter.slice(at)
}

/** Months and days that are no other word (“may”, “march”, “sun”). */
const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)

const isCalendar = (word: string): boolean => CALENDAR.has(word) && word !== 'march' && word !== 'may'

/** “ ‘ : */
const OPENING: ReadonlySet<number> = new Set([0x201c, 0x2018, 0x3a])

/** Shorter names are made of two words too. */
const LONG_TITLE = 10

/** What surely is two words is so with an ending, too. */
const SURE_JOINED = 0.88
/** Beyond this rank a foreign word says nothing about an English one. */
const FAR = 6000

/** What may explain one unknown form. */
interface Hypotheses {
  readonly split?: Split
  readonly clips: readonly Clip[]
  /** The clip is sure by itself. */
  readonly certain?: boolean
  /** The form has a capital, as names have: only what other words lack too, or a common word, explains it. */
  readonly named?: boolean
  /** The form is coined by rule from a known word. */
  readonly derived?: boolean
  /** The best word one slip away, and how good it is. */
  readonly near?: string
  readonly nearScore?: number
  readonly slip?: { readonly suggestions: readonly string[]; readonly confidence: number }
}

/** “Macron”, “NATO”. */
const NAME_LIKE = unicode`^\p{Lu}(?:\p{Ll}{2,}|\p{Lu}+)$`

/** “TThe”: a drop capital that stood in a tag of its own, and in the word. */
function doubledInitial(form: string, lexicon: Lexicon): Clip | undefined {
  if (form.length < 3 || form[0] !== form[1] || !CAPITALISED.test(form.slice(1))) return undefined
  const number = lexicon.find(form, 1, form.length)
  if (!lexicon.has(number, Flag.LOWER) || lexicon.zipf(number) < 4) return undefined
  return { whole: form.slice(1), stem: form[0].toLowerCase(), zipf: lexicon.zipf(number), how: 'doubled' }
}
