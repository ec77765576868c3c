import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'
import type { Span } from '../span.ts'

const EXTENSIONS = 'jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg|JPE?G|PNG|GIF|HEIC|TIFF?'
const NAME = String.raw`[\p{L}\p{N}][\p{L}\p{N}_.()%+-]{0,150}\.(?:${EXTENSIONS})`
/** Told at little cost: most lines have none. */
const EXTENSION = new RegExp(`\\.(?:${EXTENSIONS})`)
/** Before a caption: nobody begins a sentence with a file's name and goes on in capitals. */
const atStart = once(() => unicode`^${NAME}(?=$|\s+[\p{Lu}\p{N}“"‘«(])`)
const atEnd = once(() => unicode`(?<=[.!?”"»)]\s+)${NAME}$`)
const ENDS_IN_NAME = new RegExp(`\\.(?:${EXTENSIONS})$`)
/** Cameras and content systems number names or write them with hyphens: “IMG_2041.jpg”, “quay-1200x675.jpg”. */
const MACHINE_MADE = /[-_\d]/u
/** Longer than any name. */
const REACH = 170

/** The name of an image file that stands alone in `[start, end)`, or before or after what is said there. */
export function imageNameIn(text: string, start: number, end: number): Span | undefined {
  const line = text.slice(start, Math.min(end, start + REACH))
  const head = EXTENSION.test(line) ? atStart().exec(line)?.[0] : undefined
  if (head && (start + head.length === end || MACHINE_MADE.test(head))) {
    return { start, end: start + head.length }
  }
  if (!ENDS_IN_NAME.test(text.slice(Math.max(start, end - 6), end))) return undefined
  const from = Math.max(start, end - REACH)
  const tail = atEnd().exec(text.slice(from, end))
  return tail && MACHINE_MADE.test(tail[0]) ? { start: from + tail.index, end } : undefined
}
