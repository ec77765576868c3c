import { tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { foreignStretches, isAtHome } from '../foreign.ts'
import { repetitions } from '../repetitions.ts'
import { tornWords } from '../torn-words.ts'
import type { Seen } from './judged.ts'
import { isLoweredSurname, loweredGivenName } from './lowered.ts'
import { beginsSentence, isParticle } from './places.ts'
import { isAmidStrangers } from './strangers.ts'

/** “the wrold [sic]” */
const SIC = /^\W{0,3}[[(]sic\b/
const NEAR = 8

const UNPLAIN = Mark.mixed | Mark.digit | Mark.script | Mark.abbreviation

/** Walks the tokens: which are to be judged, and what stands in the text as a word or a name. */
export function seenIn(analyses: Analyses): Seen {
  const { document, lexicon, resources, settings } = analyses
  const { tokens, text, blocks } = document
  const { copies } = analyses.get(repetitions)
  const foreign = analyses.get(foreignStretches)
  const torn = analyses.get(tornWords)
  const unknown: number[] = []
  const short: number[] = []
  const counts = new Map<string, number>()
  const names = new Set<string>()
  const smallWords = new Set<number>()
  const seen: Seen = {
    analyses,
    document,
    lexicon,
    resources,
    unknown,
    short,
    counts,
    names,
    evidence: {
      seenName: (word) => names.has(word),
      seenWord: (word) => smallWords.has(lexicon.find(word)),
    },
  }
  for (const block of blocks) {
    const copy = copies.has(block.index)
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (tokens.kind[i] !== Kind.word || torn.has(i) || isKnown(i)) continue
      if (tokens.flags[i] & (Mark.script | Mark.abbreviation)) continue
      const form = text.slice(tokens.start[i], tokens.end[i])
      const key = tokenKey(document, i)
      if (!copy) counts.set(form, (counts.get(form) ?? 0) + 1)
      if (
        (!foreign.isSurelyForeign(i) ||
          // “pagate fra otto giorni”
          (!foreign.isSurelyForeign(i - 1) &&
            (loweredGivenName(seen, i, form) || isLoweredSurname(seen, i, form)))) &&
        !settings.names.has(form.toLowerCase()) &&
        !settings.names.has(key) &&
        !isAtHome(i, key, analyses) &&
        !isAmidStrangers(document, i) &&
        !SIC.test(text.slice(tokens.end[i], tokens.end[i] + NEAR))
      )
        unknown.push(i)
    }
  }
  return seen

  /** Notes the word or name that the token is, or two letters that are none. @returns whether no more is to be said of it */
  function isKnown(i: number): boolean {
    const flags = tokens.flags[i]
    if (flags & UNPLAIN) return false
    const number = tokens.word[i]
    const facts = tokens.facts[i]
    if (!(flags & Mark.lower)) {
      names.add(text.slice(tokens.start[i], tokens.base[i]))
      // Lists of frequencies have “goverment” too.
      return (
        number !== NONE &&
        (facts !== Flag.UNCURATED || (tokenKey(document, i - 1) !== 'the' && !beginsSentence(seen, i)))
      )
    }
    if (number === NONE) return false
    smallWords.add(number)
    if (facts & (Flag.LOWER | Flag.FUNCTION | Flag.PREFIX)) return true
    if (tokens.end[i] - tokens.start[i] !== 2 || flags & Mark.hyphen) return false
    if (!(facts & Flag.UNIT) && !isParticle(seen, i)) short.push(i)
    return true
  }
}
