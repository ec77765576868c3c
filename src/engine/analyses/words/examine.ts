import { withCapital } from '../../document/characters.ts'
import { tokenKey, tokenText, tokenUnit } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { fallBack } from './fall-back.ts'
import { hypothesesOf } from './hypotheses.ts'
import { splitInPlace } from './joints.ts'
import {
  type Clippable,
  clipped,
  type Hypotheses,
  isDropped,
  isInUse,
  type Judged,
  type Seen,
  SURE_CLIP,
  SURE_SWAP,
  slipTo,
} from './judged.ts'
import { lostCapital } from './lowered.ts'
import { isParticle } from './places.ts'
import { WEAK } from './splits.ts'

/** More distinct unknown tokens than this are no news text: what is beyond is not examined, and said in the report. */
const MOST_UNKNOWN = 600
/** Zipf frequency of a word of which a filter may have left a part beside a hyphen. */
const COMMON_CLIP = 4
/** Zipf frequency of a word that shows that a milder one stands in it, rather than two joined. */
const SURE_REPLACED = 3.2

/**
 * Judges each unknown token by itself.
 * @returns the tokens that clips may explain, and how many were left unexamined
 */
export function examine(judged: Judged): { clippable: readonly Clippable[]; unexamined: number } {
  const { document, unknown, verdicts } = judged
  const examined = new Map<string, Hypotheses>()
  const clippable: Clippable[] = []
  let unexamined = 0
  for (const token of unknown) {
    const form = tokenText(document, token)
    // “the two Dellas”, where the text has a Della
    if (form.endsWith('s') && judged.names.has(form.slice(0, -1))) continue
    if (lacksG(judged, token, form) || clipPolite(judged, token, form)) continue
    if (lostCapital(judged, token, form)) {
      verdicts.set(token, { kind: 'misspelled', ...slipTo(withCapital(form)) })
      continue
    }
    let hypotheses = examined.get(form)
    if (!hypotheses) {
      if (examined.size >= MOST_UNKNOWN) {
        unexamined++
        continue
      }
      hypotheses = hypothesesOf(judged, token, form)
      // What stands beside the token counts for digits only.
      if (!(document.tokens.flags[token] & Mark.digit)) examined.set(form, hypotheses)
    }
    if (isClippable(judged, token, form, hypotheses)) clippable.push({ token, hypotheses })
  }
  return { clippable, unexamined }
}

/** Judges a token, unless clips may explain it. @returns whether they may */
function isClippable(judged: Judged, token: number, form: string, hypotheses: Hypotheses): boolean {
  const { document, verdicts } = judged
  const { clips, near, nearScore = 0, slip } = hypotheses
  const split = splitInPlace(judged, token, form) ?? hypotheses.split
  const edges = (document.tokens.flags[token] & Mark.hyphen) !== 0
  if (
    split &&
    !clips.some(({ how, zipf }) => how === 'replaced' && zipf >= SURE_REPLACED) &&
    // “Loire-Atlantiquesends”
    split.confidence >= (edges && split.kind === 'name' && form.length - split.at[0] > 3 ? WEAK : 0.8) &&
    !(edges && split.kind === 'content')
  )
    verdicts.set(token, { kind: 'merged', split, alternative: near })
  else if (edges && !clips.some(({ zipf }) => zipf >= COMMON_CLIP)) {
    // “the waitting-line”
    if (slip && nearScore >= SURE_SWAP && form.length > 5)
      verdicts.set(token, { kind: 'misspelled', ...slip })
  } else if (clips.length && !isParticle(judged, token)) return true
  else fallBack(judged, token, hypotheses)
  return false
}

/** “nothin’”, “Followin’ him” */
function lacksG(seen: Seen, token: number, form: string): boolean {
  const sign = tokenUnit(seen.document, token + 1)
  return (sign === 0x27 || sign === 0x2019) && isDropped(seen, form)
}

/** “African Americanout”: two words that a filter has put for the “black” in “blackout”. */
function clipPolite(judged: Judged, token: number, form: string): boolean {
  const { document, verdicts } = judged
  if (!form.startsWith('American') || form.length < 11) return false
  if (token === 0 || tokenKey(document, token - 1) !== 'african') return false
  const whole = `black${form.slice(8)}`
  if (!isInUse(judged, whole)) return false
  verdicts.set(
    token - 1,
    clipped(
      { whole, stem: 'black', zipf: COMMON_CLIP, how: 'replaced' },
      SURE_CLIP,
      document.tokens.end[token],
    ),
  )
  return true
}
