import type { PageMarks } from './page-marks.ts'

const HANDLE = /\(@\w{1,40}\)/
const NEAR = 200

/**
 * Where in `[start, end)` begins what is left of a post from a network that stood in the page: the address of its picture,
 * its signature; undefined where nothing is.
 */
export function embedIn(
  text: string,
  start: number,
  end: number,
  { signed, picture }: PageMarks,
): number | undefined {
  const from = Math.max(start, end - NEAR)
  const line = text.slice(from, end)
  if (!HANDLE.test(line) && !line.includes('pic.')) return undefined
  const signature = signed().exec(line)?.index
  const address = picture().exec(line)
  const at =
    address && (signature !== undefined || address.index + address[0].length === line.length)
      ? address.index
      : signature
  if (at === undefined) return undefined
  return from + at + (/^\s/u.test(line.slice(at)) ? 1 : 0)
}
