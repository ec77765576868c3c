import { tokenText } from '../../document/document.ts'
import type { Verdict } from '../unknown-words.ts'
import { type Clip, clipsOf } from './clips.ts'
import { fallBack, loneClip } from './fall-back.ts'
import { type Clippable, clipped, type Hypotheses, type Judged, LONE_CLIP, SURE_CLIP } from './judged.ts'
import { isAmid } from './places.ts'
import { restored } from './restored.ts'
import { WEAK } from './splits.ts'

/** Where it is rare, or is known of few letters. */
const RARE_CLIP = 0.78
/** A string of so many letters is in few words. */
const LONG_STEM = 4
/** Beyond this rank a foreign word of two letters is no article or preposition. */
const COMMON_FOREIGN = 150

/** A clip wins when its word is about as common as the best slip; more freely when its stem explains another token. */
export function weighClips(judged: Judged, clippable: readonly Clippable[]): void {
  const { document, verdicts } = judged
  const weights = weighStems(judged, clippable)
  const shares = ({ stem }: Clip): boolean => {
    const found = weights.get(stem)
    return found !== undefined && found.forms > 1 && found.weight >= (stem.length < LONG_STEM ? 1.25 : 1)
  }
  for (const { token, hypotheses } of clippable) {
    const { clips, certain, nearScore: slip = 0 } = hypotheses
    if (certain) {
      verdicts.set(token, clipped(clips[0], SURE_CLIP))
      continue
    }
    const shared = clips.find(shares)
    const width = document.tokens.end[token] - document.tokens.start[token]
    const short = width < 4
    const clip = shared ?? (short ? undefined : clips.find((one) => standsAlone(one, hypotheses, width)))
    const margin = shared ? 2.5 : 1.5
    const rare = !shared && slip === 0 && clip && (width < 5 ? clip.weak : clip.zipf < 3.2)
    const floor = shared && !short ? 2 : rare ? 2.25 : 3.2
    if (!clip || clip.zipf < floor || clip.zipf + margin < slip) fallBack(judged, token, hypotheses)
    else
      verdicts.set(
        token,
        clipped(clip, shared || clip.how === 'replaced' ? SURE_CLIP : rare ? RARE_CLIP : LONE_CLIP),
      )
  }
  clipShort(judged, shares)
  clipRestored(judged)
}

/** What explains a form though no other word of the text lacks the same. */
function standsAlone(
  { weak, zipf, how }: Clip,
  { named, derived, nearScore }: Hypotheses,
  width: number,
): boolean {
  if (weak && (named || nearScore !== undefined)) return false
  return zipf >= (weak ? 4.2 : derived ? 3.9 : named && how === 'removed' ? (width < 5 ? 4.5 : 3.5) : 0)
}

/** How much speaks for each string having been removed: tokens of one form have the same hypotheses, and say nothing for one another. */
function weighStems(
  judged: Judged,
  clippable: readonly Clippable[],
): Map<string, { forms: number; weight: number }> {
  const { document, short } = judged
  const { tokens } = document
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
    const { size } = seen
    return size < seen.add(tokenText(document, token).toLowerCase()).size
  }
  for (const { token, hypotheses } of clippable) {
    if (!isNew(token)) continue
    const brief = tokens.end[token] - tokens.start[token] < 4
    weigh(hypotheses.clips, brief || hypotheses.named ? 0.5 : hypotheses.derived ? 0.75 : 1)
  }
  for (const token of short) if (isNew(token)) weigh(clipsOf(tokenText(document, token), judged), 0.5)
  return weights
}

/** “the cl sat down”: two letters that are no word, where what they lack is missing from other words. */
function clipShort(judged: Judged, shares: (clip: Clip) => boolean): void {
  const { document, resources, short, verdicts } = judged
  for (const token of short) {
    const form = tokenText(document, token)
    const clips = clipsOf(form, judged)
    const clip = clips.find(shares)
    const verdict = clip
      ? clipped(clip, LONE_CLIP)
      : // What is an article or preposition elsewhere may be left over.
        clips.length && isAmid(judged, token) && resources.foreign.rank(form) > COMMON_FOREIGN
        ? loneClip(clips)
        : undefined
    if (verdict) verdicts.set(token, verdict)
  }
}

/**
 * “The province roved the plan”: once a string is known to be gone, words that want it in their place. They bear out
 * in turn the lone word that showed it.
 */
function clipRestored(judged: Judged): void {
  const { verdicts } = judged
  const stems = new Map<string, number>()
  const lone: [number, Verdict & { kind: 'clipped' }][] = []
  for (const [token, verdict] of verdicts) {
    if (verdict.kind !== 'clipped' || verdict.clip.how !== 'removed' || verdict.confidence <= WEAK) continue
    const { stem } = verdict.clip
    stems.set(stem, Math.max(stems.get(stem) ?? 0, verdict.confidence))
    if (verdict.confidence < SURE_CLIP) lone.push([token, verdict])
  }
  if (stems.size === 0) return
  const found = new Set<string>()
  for (const [token, clip] of restored(judged, stems)) {
    if (verdicts.has(token)) continue
    found.add(clip.stem)
    verdicts.set(token, clipped(clip, LONE_CLIP))
  }
  for (const [token, verdict] of lone)
    if (found.has(verdict.clip.stem)) verdicts.set(token, { ...verdict, confidence: SURE_CLIP })
}
