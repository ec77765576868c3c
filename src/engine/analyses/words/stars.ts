import { tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { type Clip, starred } from './clips.ts'
import { clipped, type Judged, LONE_CLIP, SURE_CLIP } from './judged.ts'

const STAR = 0x2a
/** No filter puts more stars, and no part of a word beside them is longer. */
const MOST_STARS = 8
const LONGEST_PART = 20

/** “cl***ic”: stars glued between letters. Where there are such, as many stars by themselves are a filter's too. */
export function clipStarred(judged: Judged): void {
  const { document, verdicts } = judged
  const { tokens, text } = document
  const apart: { star: number; stars: number }[] = []
  const stems = new Map<number, Clip>()
  const glued = (token: number): boolean => token < tokens.count && !(tokens.flags[token] & Mark.spaceBefore)
  let seen = -1
  for (let sign = 0; sign < tokens.signCount; sign++) {
    const i = tokens.signs[sign] - 1
    if (text.charCodeAt(tokens.start[i + 1]) !== STAR) continue
    if (tokens.flags[i + 1] & Mark.spaceBefore) {
      const stars = starredHead(judged, i + 1)
      if (stars) apart.push({ star: i + 1, stars })
      continue
    }
    if (i <= seen || i + 2 >= tokens.count || tokens.kind[i] !== Kind.word) continue
    let end = i + 1
    while (glued(end) && text.charCodeAt(tokens.start[end]) === STAR) end++
    seen = end - 1
    const stars = seen - i
    const hasTail = glued(end) && tokens.kind[end] === Kind.word
    const left = tokenText(document, i)
    const right = hasTail ? tokenText(document, end) : ''
    if (stars > MOST_STARS || left.length > LONGEST_PART || right.length > LONGEST_PART) continue
    const clip = starred(left, right, stars, judged)
    if (!clip) continue
    verdicts.set(i, clipped(clip, SURE_CLIP, tokens.end[hasTail ? end : seen]))
    if (hasTail) verdicts.delete(end)
    stems.set(stars, clip)
  }
  for (const { star, stars } of apart) {
    const clip = stems.get(stars)
    const end = tokens.end[star + stars - 1]
    if (clip) verdicts.set(star, clipped({ ...clip, whole: clip.stem }, LONE_CLIP, end))
  }
}

/** “****roaches”: stars in place of a word's head; two of them before a word are Markdown's. @returns how many stand by themselves between small words */
function starredHead(judged: Judged, star: number): number {
  const { document, verdicts } = judged
  const { tokens, text } = document
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
  const clip = starred('', tokenText(document, end), stars, judged)
  if (clip && clip.stem.length === stars) verdicts.set(star, clipped(clip, LONE_CLIP, tokens.end[end]))
  return 0
}
