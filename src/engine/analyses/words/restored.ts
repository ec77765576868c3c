import { type Document, tokenKey, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Clue } from '../../language/clue-words.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { type Analyses, isClue } from '../analyses.ts'
import { type Clip, clipsOf } from './clips.ts'
import { DETERMINERS } from './facts.ts'

/** How much better the whole word must be than what stands there: with one other word that lacks the string, and with several. */
const ALONE = 1.2
const SHARED = 0.8
/** The same where nothing shows that a string is gone. */
const UNHEARD = 2
/** From this confidence on, several words lack the string. */
const SEVERAL = 0.95
/** Frequencies say no more than this. */
const MOST = 2.5

/**
 * “had caused a roach”, where “cockpit” has become “pit” elsewhere: real words that are what a filter left of another,
 * by how common both are and which of them can stand in the place.
 * @param stems what the text surely lacks, with how sure that is; without, whatever filters remove may be gone
 */
export function* restored(
  analyses: Pick<Analyses, 'document' | 'lexicon' | 'resources'>,
  stems?: ReadonlyMap<string, number>,
): Generator<[token: number, clip: Clip]> {
  const { document, lexicon } = analyses
  const { tokens, text } = document
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || tokens.word[i] === NONE || tokens.flags[i] & ODD) continue
    if (!(tokens.flags[i] & Mark.lower) && !beginsSentence(document, i)) continue
    if (text.charCodeAt(tokens.end[i]) === HYPHEN || text.charCodeAt(tokens.start[i] - 1) === HYPHEN) continue
    const word = tokenText(document, i)
    const width = word.length
    if (width < 2 || (width < 3 && tokens.facts[i] & Flag.FUNCTION && !(tokens.facts[i] & Flag.BASE)))
      continue
    const clips = clipsOf(word.toLowerCase(), analyses).filter(
      ({ stem, how }) => how === 'removed' && (!stems || stems.has(stem)),
    )
    if (clips.length === 0) continue
    const here = lexicon.zipf(tokens.word[i])
    for (const clip of clips) {
      const number = lexicon.find(clip.whole)
      const commoner = Math.max(-MOST, Math.min(MOST, clip.zipf - here))
      const fitter =
        fit(analyses, i, clip.whole, lexicon.flags(number)) - fit(analyses, i, word, tokens.facts[i])
      // A rare word that stands well where it is was meant.
      if (!stems && (fitter <= 0 || tokens.facts[i] & Flag.FUNCTION)) continue
      if (commoner + fitter < leastGain(clip)) continue
      yield [i, clip]
      break
    }
  }

  function leastGain({ stem }: Clip): number {
    if (!stems) return UNHEARD
    return (stems.get(stem) ?? 0) >= SEVERAL ? SHARED : ALONE
  }
}

const ODD = Mark.digit | Mark.apostrophe | Mark.script | Mark.abbreviation | Mark.hyphen | Mark.accent
const HYPHEN = 0x2d

const NOMINAL = Flag.NOUN | Flag.ADJECTIVE | Flag.PARTICIPLE | Flag.GERUND | Flag.PLURAL

/** How well a word with these facts stands behind the word before it: 0 where nothing is known. */
function fit(
  analyses: Pick<Analyses, 'document' | 'resources'>,
  i: number,
  word: string,
  facts: number,
): number {
  const { document } = analyses
  if (i === 0 || document.tokens.flags[i] & Mark.lineBefore) return 0
  const before = tokenKey(document, i - 1)
  if (DETERMINERS.has(before)) {
    if (!(facts & NOMINAL)) return -1.5
    const vowel = 'aeio'.includes(word[0].toLowerCase())
    const consonant = !vowel && !'uh'.includes(word[0].toLowerCase())
    return (before === 'a' && vowel) || (before === 'an' && consonant) ? -1.5 : 0.3
  }
  if (isClue(analyses, before, Clue.BEFORE_BASE))
    return facts & Flag.BASE ? 0.5 : before === 'to' ? -0.2 : -1.2
  if (isClue(analyses, before, Clue.HAVE)) {
    if (facts & Flag.PARTICIPLE) return 0.5
    return facts & (Flag.NOUN | Flag.ADJECTIVE | Flag.ADVERB) ? -0.3 : facts & Flag.BASE ? -3.5 : 0
  }
  if (isClue(analyses, before, Clue.BEING))
    return facts & (NOMINAL | Flag.ADVERB | Flag.FUNCTION) ? 0.2 : -1.2
  if (isClue(analyses, before, Clue.PRONOUN))
    return facts & (Flag.VERB | Flag.PAST | Flag.THIRD | Flag.BASE) ? 0.3 : -0.8
  return 0
}

function beginsSentence({ tokens, text }: Document, i: number): boolean {
  if (!(tokens.flags[i] & Mark.title)) return false
  return i === 0 || (tokens.flags[i] & Mark.lineBefore) !== 0 || '.!?'.includes(text[tokens.start[i - 1]])
}
