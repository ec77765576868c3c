import { withCapital } from '../../document/characters.ts'
import { Kind } from '../../document/scan.ts'
import { Joined } from '../../language/joined-words.ts'
import { Small } from '../../language/small-words.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { type Clip, clipsOf } from './clips.ts'
import { type Hypotheses, isAccented, isSmallWord, type Seen, slipTo } from './judged.ts'
import { misspeltName, misspeltOffice, misspeltOpener, misspeltPeople } from './misspelt-names.ts'
import { splitOpener } from './openers.ts'
import { beginsSentence, isComma, isSmallAt } from './places.ts'
import { splitNameRun } from './runs.ts'
import { isDerived, suggestions } from './spelling.ts'
import { joinedClasses, type Split, splitName, splitWord, WEAK } from './splits.ts'
import { splitLongRun } from './uncapitalised.ts'

/** No name ends in a word of so many letters behind a pronoun or an article. */
const LONG_VERB = 6
/** Shorter names are alike by chance. */
const SHORTEST_NAME = 6
/** Shorter names are made of two words too. */
const LONG_TITLE = 10
/** Endings of long common words, as hardly any name has them. */
const NO_NAME = /^[a-z]{5,}(?:ists?|ions?|ments?|ings?|ity|ities|ances?|ences?|ally|ians|[eo]rs|ives)$/

/** What may explain an unknown word under a capital: a name, unless it falls into a name and a function word, or begins a sentence. */
export function capitalised(seen: Seen, token: number, form: string, times: number): Hypotheses {
  const { document, lexicon, resources, evidence } = seen
  const { tokens } = document
  const word = form.toLowerCase()
  const head = beginsSentence(seen, token)
  const meant = head ? misspeltOpener(seen, token, word) : misspeltOffice(seen, token, word)
  const slip = meant ? slipTo(meant) : undefined
  if (tokens.word[token] !== NONE) return { clips: [], slip }
  const run = times < 2 ? splitLongRun(seen, word) : undefined
  if (run && run.confidence > WEAK) return { split: run, clips: [] }
  const joined =
    times < 3 ? (splitName(form, resources, evidence) ?? splitNameRun(form, lexicon, evidence)) : undefined
  if (joined) return { split: joined, clips: [] }
  // No name is by chance a common word that lacks what filters remove.
  const clips = times < 3 && word.length >= 3 ? clipsOf(word, seen, true) : []
  const named = true
  if (times > 1 || (word.length >= 5 && clips.some(({ zipf, weak }) => zipf >= 3.5 && !weak)))
    return { clips, named }
  const other = word.length >= SHORTEST_NAME ? misspeltName(seen, word) : undefined
  if (other) return { clips, named, slip: slipTo(other, 0.84) }
  // “the Eurpean Union”: what follows is a word of English, whatever its case.
  const unnamed =
    (tokens.facts[token + 1] & Flag.LOWER) !== 0 ||
    isSmallAt(seen, token + 1) ||
    tokens.kind[token + 1] !== Kind.word
  const people = word.length >= 5 && unnamed ? misspeltPeople(seen, token, word) : undefined
  if (people) return { clips, named, slip: slipTo(people, 0.86) }
  return head
    ? openingWord(seen, token, word, clips, slip)
    : { split: splitTitles(seen, word), clips, named, slip }
}

/** What may explain it at a sentence's head, where other words than names have their capital. @param slip what it was likely meant to be */
function openingWord(
  seen: Seen,
  token: number,
  word: string,
  clips: readonly Clip[],
  slip: Hypotheses['slip'],
): Hypotheses {
  const { lexicon, resources, evidence } = seen
  const split = splitWord(word, resources, evidence)
  // An unknown word may still be a name: only function words on a common word tell.
  if (split && split.kind === 'function' && split.confidence >= 0.93 && !isAccented(word))
    return { split, clips: [] }
  const opener = isSmallAt(seen, token + 1) ? splitOpener(word, resources) : undefined
  if (opener) return { split: opener, clips }
  if (split && (isPhrase(seen, token, word, split) || isClause(seen, token, word, split))) {
    const confidence = word.length - split.at[0] >= LONG_VERB ? 0.86 : WEAK
    return { split: { ...split, confidence }, clips, named: true }
  }
  const near =
    !slip && NO_NAME.test(word) && isSmallAt(seen, token + 1) ? suggestions(word, lexicon)[0] : undefined
  return near && near.zipf >= 3 && near.score >= 3
    ? { clips, slip: slipTo(withCapital(near.word), 0.8) }
    : { split: splitTitles(seen, word), clips, slip }
}

/** “Inaddition, the fine”: a preposition and a common noun before a comma. */
function isPhrase(seen: Seen, token: number, word: string, { at, kind }: Split): boolean {
  const { lexicon } = seen
  const rest = lexicon.find(word, at[0], word.length)
  return (
    kind === 'function' &&
    isComma(seen, token + 1) &&
    isSmallWord(seen, word.slice(0, at[0]), Small.PREPOSITION) &&
    lexicon.find(word) === NONE &&
    lexicon.has(rest, Flag.NOUN) &&
    lexicon.zipf(rest) >= 4.5
  )
}

/** “Itappears that”, “Alarge part”: at a sentence's head a pronoun and its verb, or an article and what it stands before. */
function isClause(seen: Seen, token: number, word: string, { at, kind }: Split): boolean {
  const { lexicon } = seen
  if (kind !== 'function' || at.length > 1 || !isSmallAt(seen, token + 1)) return false
  if (lexicon.find(word) !== NONE) return false
  const head = word.slice(0, at[0])
  const flags = lexicon.flags(lexicon.find(word, at[0], word.length))
  if (isSmallWord(seen, head, Small.SUBJECT)) return (flags & (Flag.PAST | Flag.THIRD | Flag.FUNCTION)) !== 0
  return isSmallWord(seen, head, Small.HEAD) && (flags & (Flag.NOUN | Flag.ADJECTIVE)) !== 0
}

/** “Governmentprinciple”: two common words under one capital. */
function splitTitles({ resources, evidence }: Seen, word: string): Split | undefined {
  if (word.length < LONG_TITLE || isDerived(word, resources)) return undefined
  const split = splitWord(word, resources, evidence)
  return split &&
    split.kind === 'content' &&
    split.confidence > WEAK &&
    !(joinedClasses(resources, word.slice(split.at[0])) & Joined.COMPOUND_END)
    ? { ...split, confidence: WEAK }
    : undefined
}
