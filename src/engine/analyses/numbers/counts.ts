import type { Sentence } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { isNumeric, type NumberText, Numeric } from '../../language/number-words.ts'
import { MONTHS } from '../../language/numbers.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { wordMap } from '../../word-set.ts'
import type { NumberMention } from '../numbers.ts'
import { after, before, keyAt, touches } from './line.ts'

/** How many of something, said without “about” or “another”: “14 people were killed” counts the dead. */
export interface Count {
  readonly mention: NumberMention
  readonly value: number
  /** What is counted: what befell people, or the noun. */
  readonly what: string
  /** Something happened to those counted: one event has one such number. */
  readonly isToll: boolean
}

/** What befalls people in the news, by the words for it. */
const TOLLS: ReadonlyMap<string, string> = wordMap({
  dead: 'killed kills killing dead died die dies deaths fatalities lives',
  injured: 'injured injures injuring wounded wounding hurt injuries',
  arrested: 'arrested arrests arresting detained detains detaining',
  missing: 'missing',
  rescued: 'rescued rescues rescuing',
  evacuated: 'evacuated evacuates evacuating',
})

/** Words looked at between the number and what befell. */
const REACH = 5

/** What the mention counts, if it counts anything outright. */
export function countOf(document: NumberText, mention: NumberMention): Count | undefined {
  const { value, token, endToken } = mention
  const { tokens } = document
  // One and two are pronouns too: both, a pair.
  if (value === undefined || value < 3 || !Number.isInteger(value)) return undefined
  if ((tokens.flags[token] | tokens.flags[endToken - 1]) & Mark.hyphen || touches(document, token))
    return undefined
  if (isHedged(document, token)) return undefined
  const happened = tollBehind(document, endToken - 1) ?? tollBefore(document, mention)
  if (happened) return { mention, value, what: happened, isToll: true }
  const noun = nounBehind(document, endToken - 1)
  return noun === undefined ? undefined : { mention, value, what: noun, isToll: false }
}

/** Whether a word in the sentence tells of another time or another count. */
export function isShifted(document: NumberText, { firstToken, endToken }: Sentence): boolean {
  const { tokens } = document
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.flags[i] & Mark.digit) {
      if (/^(?:19|20)\d\ds?$/.test(keyAt(document, i))) return true
    } else if (tokens.kind[i] === Kind.word) {
      const key = keyAt(document, i)
      if (isNumeric(document, key, Numeric.SHIFT) || (MONTHS.has(key) && tokens.flags[i] & Mark.title))
        return true
    }
  }
  return false
}

/** Words looked at before the number: “at least”, “as many as”, “another”. */
const HEDGE_REACH = 3

function isHedged(document: NumberText, token: number): boolean {
  let i = before(document, token)
  for (let n = 0; n < HEDGE_REACH && i >= 0 && document.tokens.kind[i] === Kind.word; n++) {
    if (isNumeric(document, keyAt(document, i), Numeric.HEDGE)) return true
    i = before(document, i)
  }
  return false
}

/** “14 people were killed”, “14 dead”, “14 rail passengers died” */
function tollBehind(document: NumberText, last: number): string | undefined {
  const { tokens } = document
  let i = after(document, last)
  let auxiliary = false
  for (let n = 0; n < REACH && i >= 0 && tokens.kind[i] === Kind.word; n++) {
    const key = keyAt(document, i)
    const toll = TOLLS.get(key)
    if (toll) return toll
    if (isNumeric(document, key, Numeric.HEDGE | Numeric.EXACT | Numeric.MEASURE)) return undefined
    if (isNumeric(document, key, Numeric.AUXILIARY)) auxiliary = true
    else if (auxiliary || tokens.facts[i] & Flag.FUNCTION) return undefined
    i = after(document, i)
  }
  return undefined
}

/** “killed 14 people”, “leaves 14 dead” is found by what stands behind. */
function tollBefore(document: NumberText, { token, endToken }: NumberMention): string | undefined {
  const verb = before(document, token)
  const toll = TOLLS.get(keyAt(document, verb))
  if (
    !toll ||
    keyAt(document, verb) === 'missing' ||
    isNumeric(document, keyAt(document, before(document, verb)), Numeric.AUXILIARY)
  )
    return undefined
  const next = after(document, endToken - 1)
  const key = keyAt(document, next)
  if (isNumeric(document, key, Numeric.MEASURE | Numeric.EXACT)) return undefined
  return next < 0 ||
    isNumeric(document, key, Numeric.WHOLE) ||
    document.tokens.facts[next] & Flag.PLURAL ||
    key === 'in'
    ? toll
    : undefined
}

/** The plural noun behind the number, over one adjective. */
function nounBehind(document: NumberText, last: number): string | undefined {
  const { tokens } = document
  let i = after(document, last)
  for (let n = 0; n < 2 && i >= 0 && tokens.kind[i] === Kind.word; n++) {
    const key = keyAt(document, i)
    const facts = tokens.facts[i]
    if (
      isNumeric(document, key, Numeric.MEASURE | Numeric.EXACT | Numeric.WHOLE | Numeric.HEDGE) ||
      facts & Flag.FUNCTION
    )
      return undefined
    if (facts & Flag.PLURAL && tokens.end[i] === tokens.base[i]) return key
    i = after(document, i)
  }
  return undefined
}
