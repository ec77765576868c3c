import { isFalseForm } from '../../engine/language/false-form-lists.ts'
import { Flag } from '../../engine/lexicon/flags.ts'
import { fold } from '../../engine/lexicon/fold.ts'
import { Kind, ZIPF_STEPS } from '../../engine/lexicon/format.ts'
import { type Entry, encode } from './automaton.ts'
import { type ExtraWord, extraWords } from './extra-words.ts'
import { frequencies } from './frequencies.ts'
import { contractions, functionWords, prefixes } from './function-words.ts'
import { compared, withEd, withIng, withS } from './inflect.ts'
import { pluralOf, verbs } from './irregular.ts'
import * as sources from './sources.ts'

/** Zipf of an extra word that no frequency list has; it is there for being usual. */
const EXTRA_ZIPF = 3.5

/** The counted lists end in 2009: an ordinary extra word is at least this frequent today (smartphones, airstrikes). */
const EXTRA_LEAST_ZIPF = 3

/** The frequency lists split contractions, so none has them as they stand. */
const CONTRACTION_ZIPF = 4.5

/** Names that no frequency list has: rare. */
const NAME_ZIPF = 1.5

/** Words by folded spelling, with flags gathered from one source after another. */
class Collection {
  readonly flags = new Map<string, number>()

  add(word: string, flags: number): void {
    const key = fold(word)
    // Childs is a name, and no word.
    if (isFalseForm(key) && !(flags & Flag.PROPER)) return
    if (KEY.test(key)) this.flags.set(key, (this.flags.get(key) ?? 0) | flags)
  }

  /** Adds flags to a word already there. */
  mark(key: string, flags: number): void {
    const known = this.flags.get(key)
    if (known !== undefined) this.flags.set(key, known | flags)
  }

  has(key: string, flag: number): boolean {
    return ((this.flags.get(key) ?? 0) & flag) !== 0
  }
}

/** Words of letters; digits only where a letter is too; possessives are none. */
const KEY = /^(?!.*'s$)(?=.*[a-z])[a-z0-9]+(?:'[a-z]+)*$/

/**
 * The words of one and two letters. The dictionaries have hundreds more, abbreviations and scraps, and each would make
 * some clipped or joined word look whole.
 */
const SHORT = new Set(
  `a i ad ah am an as at ax be by do eh ex go ha he hi ho id if in is it lo ma me my no of oh ok on op or ox pa pi
  so to um up us we yo`.split(/\s+/),
)

/** Entries of the large lists that are mistakes in running text, or jargon of where the lists were made. */
const REFUSED = new Set([
  'thats',
  'cant',
  'evite',
  'wikiproject',
  'wikiprojects',
  'infobox',
  'infoboxes',
  'rollbacker',
  // Words that only other languages use.
  ...'alcalde alcaldes camion camions autobus surtout habitants'.split(' '),
])

/** Whether a dictionary's lower-case entry is believed to be a word; short ones without a vowel are abbreviations. */
function isWord(key: string): boolean {
  if (key.length < 3) return SHORT.has(key)
  if (REFUSED.has(key)) return false
  return /^[a-z]/.test(key) && (key.length > 4 || /[aeiouy]/.test(key) || INTERJECTIONS.has(key))
}

const INTERJECTIONS = new Set(['hmm', 'psst', 'pfft', 'shh', 'tsk', 'grr', 'brr', 'nth'])

/** The file of the English lexicon. */
export async function englishLexicon(): Promise<Uint32Array> {
  const words = new Collection()
  const common = await dictionaries(words)
  const extra = extraWords()
  addExtra(words, extra)
  addNames(words)
  const { zipf, names } = await frequencies()
  for (const name of names) if (!words.flags.has(name)) words.add(name, Flag.UNCURATED)
  peoples(words, extra)
  partsOfSpeech(words, extra)
  closedClasses(words)

  const given = new Map([...contractions.map((word): [string, number] => [fold(word), CONTRACTION_ZIPF])])
  for (const { text, zipf: stated } of extra) if (stated !== undefined) given.set(fold(text), stated)
  const usual = new Set(extra.map((word) => fold(word.text)))
  const entries = new Map<string, Entry>()
  for (const [key, flags] of words.flags) {
    const known = given.get(key) ?? zipf.get(key)
    if (known === undefined && !usual.has(key) && !common.has(key) && (flags & NAMED) === 0) continue
    const isExtra = usual.has(key) && (flags & Flag.LOWER) !== 0
    const value = known ?? (usual.has(key) ? EXTRA_ZIPF : flags & NAMED ? NAME_ZIPF : 0)
    const least = isExtra && !given.has(key) ? EXTRA_LEAST_ZIPF : 0
    entries.set(key, { bits: flags, value: Math.round(Math.max(value, least) * ZIPF_STEPS) })
  }
  return encode(entries, Kind.ENGLISH)
}

/** Kept even where no frequency list has them. */
const NAMED =
  Flag.PLACE | Flag.DEMONYM | Flag.FUNCTION | Flag.PREFIX | Flag.GIVEN | Flag.FAMILY | Flag.COMPANY

/**
 * The curated lists, which alone decide what a lower-case word is. Returns the words of the medium-sized ones, kept
 * whatever their frequency; the large ones are full of words that only hide mistakes.
 */
async function dictionaries(words: Collection): Promise<Set<string>> {
  const american = [...(await sources.hunspell('dictionary-en'))]
  const british = [...(await sources.hunspell('dictionary-en-gb'))]
  const shared = sources.scowl('english')
  const medium = [...american, ...british]
  for (const word of [...medium, ...sources.scowl('english', 60)]) {
    const flag = caseOf(word)
    if (flag !== Flag.LOWER || isWord(fold(word))) words.add(word, flag)
  }
  const large = [
    shared,
    sources.scowl('american'),
    sources.scowl('british'),
    sources.cspell('dict-en_us/en_US.trie.gz'),
    sources.cspell('dict-en-gb-mit/en_GB.trie.gz'),
  ]
  for (const list of large) {
    for (const word of list) {
      const flag = caseOf(word)
      // Their short words are Scrabble's (zoa, aeq): parts to split any word at.
      if (flag !== Flag.LOWER || (word.length > 4 && isWord(fold(word)))) words.add(word, flag)
    }
  }
  const inAmerican = foldAll([...american, ...sources.scowl('american')])
  const inBritish = foldAll([...british, ...sources.scowl('british')])
  const inBoth = foldAll(shared)
  for (const key of words.flags.keys()) {
    if (inBoth.has(key) || inAmerican.has(key) === inBritish.has(key)) continue
    words.mark(key, inAmerican.has(key) ? Flag.AMERICAN : Flag.BRITISH)
  }
  return foldAll(medium)
}

function foldAll(words: readonly string[]): Set<string> {
  return new Set(words.map(fold))
}

/** How a list writes the word. "iPhone" and "McDonald" are names; so is "TVs", an acronym's plural, an acronym. */
function caseOf(word: string): number {
  if (word === word.toLowerCase()) return Flag.LOWER
  if (/^[A-Z0-9]{2,}(?:s|'s)?$/.test(word)) return Flag.UPPER
  return Flag.PROPER
}

function addExtra(words: Collection, extra: readonly ExtraWord[]): void {
  for (const { text, flags } of extra) words.add(text, caseOf(text) | flags)
}

/** Names, and WordNet's places, persons and peoples, which it writes as they are written. */
function addNames(words: Collection): void {
  for (const line of sources.wordList('dict-people-names/dict/people-names.txt')) {
    // The census has somebody for nearly every word (Running, Men): those need a dictionary that knows the name too.
    const key = fold(line)
    if (words.has(key, Flag.LOWER) && !words.has(key, Flag.PROPER)) continue
    if (/^\p{Lu}/u.test(line)) words.add(line, Flag.PROPER | Flag.FAMILY)
  }
  for (const line of sources.wordList('dict-companies/dict/companies.txt')) {
    for (const part of line.split(/[\s_-]+/)) {
      // The list takes names apart: "Consolidated", "Controls" are ordinary words and say nothing.
      if (/^\p{Lu}/u.test(part) && !words.has(fold(part), Flag.LOWER))
        words.add(part, caseOf(part) | Flag.COMPANY)
    }
  }
  for (const country of sources.countries()) {
    const parts = country.split(/[^\p{L}']+/u).filter((part) => /^\p{Lu}/u.test(part))
    for (const part of parts) {
      if (parts.length === 1 || !words.has(fold(part), Flag.LOWER)) words.add(part, Flag.PROPER | Flag.PLACE)
    }
  }
  const senses = [...sources.wordnet()].filter((sense) => sense.words.some((word) => /^[A-Z]/.test(word)))
  for (const { part, topic, instance, words: names } of senses) {
    if (part !== 'noun') continue
    for (const name of names) {
      const parts = name.split('_')
      if (!parts.every((p) => /^[A-Z][\p{L}']+$/u.test(p))) continue
      if (topic === 15 && parts.length === 1) words.add(name, caseOf(name) | Flag.PLACE)
      else if (topic === 18 && instance) {
        if (parts.length > 1 && !words.has(fold(parts[0]), Flag.LOWER))
          words.add(parts[0], Flag.PROPER | Flag.GIVEN)
        words.add(parts.at(-1)!, Flag.PROPER | Flag.FAMILY)
      } else if (parts.length === 1) words.add(name, caseOf(name))
    }
  }
  for (const { part, topic, instance, words: names, gloss } of senses) {
    const people = part === 'noun' && topic === 18 && !instance && PEOPLE.test(gloss)
    const belonging =
      part === 'adj' &&
      (gloss.match(/\b[A-Z][a-z]+/g) ?? []).some((word) => words.has(fold(word), Flag.PLACE))
    if (!people && !belonging) continue
    for (const name of names) {
      // Among words that are ordinary too WordNet has Beaver for Oregon's people; the real ones are in extra-words.txt.
      if (/^[A-Z][a-z]+$/.test(name) && !words.has(fold(name), Flag.LOWER))
        words.add(name, Flag.PROPER | Flag.DEMONYM)
    }
  }
}

/** Takes LOWER from peoples and countries: large dictionaries know morocco leather and brazil nuts. */
function peoples(words: Collection, extra: readonly ExtraWord[]): void {
  const names = extra.filter(({ flags }) => flags & Flag.DEMONYM).map(({ text }) => text)
  for (const name of [...names, ...sources.countries()]) {
    const key = fold(name)
    if (!ALSO_ORDINARY.has(key) && words.has(key, Flag.LOWER)) {
      words.flags.set(key, (words.flags.get(key) ?? 0) & ~Flag.LOWER)
    }
  }
}

const ALSO_ORDINARY = new Set([
  'polish',
  'china',
  'turkey',
  'guinea',
  'jersey',
  'chad',
  'roman',
  'pole',
  'reunion',
])

const PEOPLE =
  /\b(?:native|inhabitant|resident|citizen|person of [A-Z]\w+ (?:nationality|descent))s? ?(?:or|of|in|and)?\b/

const PART = { noun: Flag.NOUN, verb: Flag.VERB, adj: Flag.ADJECTIVE, adv: Flag.ADVERB } as const

/** Marks lemmas with WordNet's parts of speech and the inflected forms, as far as they are words. */
function partsOfSpeech(words: Collection, extra: readonly ExtraWord[]): void {
  const tagged = sources.tagged()
  const total = (lemma: string) =>
    (['noun', 'verb', 'adj', 'adv'] as const).reduce(
      (sum, part) => sum + (tagged.get(`${part} ${lemma}`) ?? 0),
      0,
    )
  const seen = new Set<string>()
  const lemma = (word: string, flag: number) => {
    const key = fold(word)
    if (seen.has(`${flag} ${key}`)) return
    seen.add(`${flag} ${key}`)
    words.mark(key, flag)
    if (flag === Flag.NOUN)
      for (const form of [...(pluralOf(key) ?? []), ...withS(key)]) words.mark(form, Flag.NOUN | Flag.PLURAL)
    if (flag === Flag.ADJECTIVE) for (const form of compared(key)) words.mark(form, Flag.ADJECTIVE)
    if (flag === Flag.VERB) verbForms(words, key)
  }
  for (const { part, words: lemmas } of sources.wordnet()) {
    for (const word of lemmas) {
      const all = total(word.toLowerCase())
      const these = tagged.get(`${part} ${word.toLowerCase()}`) ?? 0
      // A sense that long texts hardly show misleads: "say" is a noun in WordNet (to have a say).
      if (all >= 100 && these / all < 0.005) continue
      if (/^[\p{L}']+$/u.test(word)) lemma(word, PART[part])
    }
  }
  for (const { text, flags } of extra) {
    for (const flag of [Flag.NOUN, Flag.VERB, Flag.ADJECTIVE]) if (flags & flag) lemma(text, flag)
  }
  for (const base of verbs.keys()) lemma(base, Flag.VERB)
  living(words)
  derived(words)
  // Large dictionaries know the johannes, a coin, and the abigail, a maid; WordNet does not, nor does news.
  for (const [key, flags] of words.flags) {
    const isName = (flags & (Flag.GIVEN | Flag.PLACE)) !== 0 && (flags & (PARTS | Flag.FUNCTION)) === 0
    if (isName) words.flags.set(key, flags & ~Flag.LOWER)
  }
}

/** From this share of its senses on, a noun may be a human being or an animal. */
const LIVING_SHARE = 0.1

/** Marks nouns for human beings and animals. */
function living(words: Collection): void {
  for (const [topic, flag] of [
    [18, Flag.HUMAN],
    [5, Flag.ANIMAL],
  ]) {
    for (const [word, share] of sources.shares(topic)) {
      if (share < LIVING_SHARE || !/^[a-z]+$/.test(word)) continue
      for (const form of [word, ...(pluralOf(word) ?? []), ...withS(word)])
        if (words.has(form, Flag.NOUN)) words.mark(form, flag)
    }
  }
}

/** Gives a word that WordNet lacks the parts of speech of what follows its prefix: "redesignated", "grandchildren". */
function derived(words: Collection): void {
  for (const [key, flags] of words.flags) {
    if ((flags & Flag.LOWER) === 0 || (flags & PARTS) !== 0) continue
    const prefix = PREFIX.exec(key)?.[0]
    if (prefix === undefined || key.length - prefix.length < 4) continue
    words.mark(key, (words.flags.get(key.slice(prefix.length)) ?? 0) & (PARTS | Flag.PLURAL | VERB_FORMS))
  }
}

const PREFIX =
  /^(?:re|un|over|out|mis|under|pre|non|inter|multi|anti|super|sub|counter|co|de|dis|grand|step|micro|macro|cyber|post)/
const PARTS = Flag.NOUN | Flag.VERB | Flag.ADJECTIVE | Flag.ADVERB

function verbForms(words: Collection, base: string): void {
  words.mark(base, Flag.BASE)
  for (const form of withS(base)) words.mark(form, Flag.VERB | Flag.THIRD)
  for (const form of withIng(base)) words.mark(form, Flag.VERB | Flag.GERUND)
  const irregular = verbs.get(base)
  for (const form of irregular?.past ?? withEd(base)) words.mark(form, Flag.VERB | Flag.PAST)
  for (const form of irregular?.participle ?? withEd(base)) words.mark(form, Flag.VERB | Flag.PARTICIPLE)
}

/** The closed classes, and what stands before hyphens. WordNet's other readings of them go: "a" the vitamin. */
function closedClasses(words: Collection): void {
  for (const word of functionWords) {
    const key = fold(word)
    const verb = AUXILIARIES.test(key) ? VERB_FORMS : 0
    const kept = (words.flags.get(key) ?? 0) & (Flag.ADJECTIVE | Flag.ADVERB | verb)
    words.flags.set(key, kept | (CAPITALISED[key] ?? 0) | Flag.LOWER | Flag.FUNCTION)
  }
  for (const word of contractions) words.flags.set(fold(word), Flag.LOWER | Flag.FUNCTION)
  for (const word of prefixes) words.flags.set(word, (words.flags.get(word) ?? 0) | Flag.PREFIX)
}

const AUXILIARIES =
  /^(?:be|am|is|are|was|were|been|being|have|has|had|having|do|does|did|done|doing|need|dare|used|can)$/
const VERB_FORMS = Flag.VERB | Flag.PAST | Flag.BASE | Flag.THIRD | Flag.PARTICIPLE | Flag.GERUND

/** Somewhere any function word is a name or a symbol (The, In, OF); these are in news. */
const CAPITALISED: Record<string, number> = {
  may: Flag.PROPER,
  will: Flag.PROPER | Flag.GIVEN,
  us: Flag.UPPER,
  who: Flag.UPPER,
  it: Flag.UPPER,
  i: Flag.UPPER,
}
