import { unicode } from '../document/unicode.ts'

/** Buttons with their counts: “0 Likes 0 Applause 0 Sad”. */
const COUNTS = unicode`^(?:\d[\d.,]{0,8}\s?[kKmM]?\s+\p{L}{2,14}(?:[\s|•·,/-]+|$)){2,12}$`
const COUNTED =
  /\b(?:likes?|dislikes?|comments?|shares?|views?|reads?|readers?|applause|claps?|sad|angry|anger|haha|wow|love|loves|reactions?|followers?|subscribers?|votes?|replies|downloads|reposts|retweets|funny|surprised|amazed|happy|bored|clapping)\b/iu

/** Whether a line is a row of buttons with what they count. */
export const isCounts = (line: string): boolean => COUNTS.test(line) && COUNTED.test(line)

const HANDLE = /\(@\w{1,40}\)/
/** “— Harbour Office (@harbour) March 11, 2024”, “A post shared by Harbour Office (@harbour)”. */
const SIGNED = unicode`(?:(?:^|\s|(?<=[\w.!?…”"]))[—–-]\s?[^—–\n]{1,60}|(?:^|\p{Ll})\p{Lu}[^.!?\n]{1,80}) \(@\w{1,40}\)(?:[\s,|·•–-]{1,3}[\p{L}\d][\p{L}\d ,.:]{4,24})?$`
/** The address of its picture, at the end. */
const PICTURE = /\s?\bpic\.(?:twitter|x)\.com\/\w{4,20}/u
const NEAR = 200

/**
 * Where in `[start, end)` begins what is left of a post from a network that stood in the page: the address of its picture,
 * its signature; undefined where nothing is.
 */
export function embedIn(text: string, start: number, end: number): number | undefined {
  const from = Math.max(start, end - NEAR)
  const line = text.slice(from, end)
  if (!HANDLE.test(line) && !line.includes('pic.')) return undefined
  const signed = SIGNED.exec(line)?.index
  const picture = PICTURE.exec(line)
  const at =
    picture && (signed !== undefined || picture.index + picture[0].length === line.length)
      ? picture.index
      : signed
  if (at === undefined) return undefined
  return from + at + (/^\s/u.test(line.slice(at)) ? 1 : 0)
}
