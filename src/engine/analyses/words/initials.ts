import { withCapital } from '../../document/characters.ts'
import { tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { CAPITALISED } from '../../document/unicode.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Clip } from './clips.ts'
import { clipped, type Judged, slipTo } from './judged.ts'

/** A text’s first letter that stood in a tag of its own, as a drop capital: it is gone, or stands twice. */

/** “hree men were arrested”: the first letter of an article's text stood in a tag of its own, and is gone. */
export function clipInitial(judged: Judged): void {
  const { document, lexicon, verdicts } = judged
  const { tokens, blocks } = document
  const lead = blocks.find(
    ({ kind, firstToken, endToken }) => kind === 'paragraph' && endToken - firstToken > 5,
  )
  if (!lead) return
  const token = lead.firstToken
  if (
    !(tokens.flags[token] & Mark.lower) ||
    tokens.word[token] !== NONE ||
    verdicts.get(token)?.kind === 'merged'
  )
    return
  const form = tokenText(document, token)
  let best: { whole: string; stem: string; zipf: number } | undefined
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const number = lexicon.find(letter + form)
    if (!lexicon.has(number, Flag.LOWER)) continue
    const zipf = lexicon.zipf(number)
    if (zipf >= 4 && (!best || zipf > best.zipf)) best = { whole: letter + form, stem: letter, zipf }
  }
  if (!best) return
  const whole = withCapital(best.whole)
  verdicts.set(token, clipped({ ...best, whole, how: 'initial' }, 0.85))
}

/** “T here was no”: one that stood in a tag of its own at a paragraph’s head, parted from its word. */
export function joinInitial({ document, lexicon, verdicts }: Judged): void {
  const { tokens, blocks, text } = document
  for (const { kind, firstToken: i, endToken } of blocks) {
    const rest = i + 1
    if (kind !== 'paragraph' || rest + 1 >= endToken || tokens.start[rest] !== tokens.start[i] + 2) continue
    if (tokens.kind[i] !== Kind.word || tokens.flags[i] & Mark.lower || !(tokens.flags[rest] & Mark.lower))
      continue
    const whole = text[tokens.start[i]] + text.slice(tokens.start[rest], tokens.end[rest])
    const number = lexicon.find(whole)
    const isPart = whole.length === 2 || !(tokens.facts[rest] & (Flag.LOWER | Flag.FUNCTION))
    // “A bout”, “E mails”
    const least = isPart ? 3.5 : 'AIO'.includes(whole[0]) ? Number.POSITIVE_INFINITY : 5
    if (number === NONE || lexicon.zipf(number) < least) continue
    verdicts.delete(rest)
    verdicts.set(i, { kind: 'misspelled', ...slipTo(whole, 0.9), end: tokens.end[rest] })
  }
}

/** “TThe”: a drop capital that stood in a tag of its own, and in the word. */
export function doubledInitial(form: string, lexicon: Lexicon): Clip | undefined {
  if (form.length < 3 || form[0] !== form[1] || !CAPITALISED.test(form.slice(1))) return undefined
  const number = lexicon.find(form, 1, form.length)
  if (!lexicon.has(number, Flag.LOWER) || lexicon.zipf(number) < 4) return undefined
  return { whole: form.slice(1), stem: form[0].toLowerCase(), zipf: lexicon.zipf(number), how: 'doubled' }
}
