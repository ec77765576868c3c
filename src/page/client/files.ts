import { detect } from '../../encoding.ts'
import type { Input } from '../../engine/input/source.ts'
import { formatOf } from '../../format.ts'
import { cleanHtml } from './editor/rich-text.ts'

/** A text that was opened. */
export interface Opened extends Input {
  readonly name?: string
  /** It is rich text, which HTML is only our way to hold: it is given back as rich text. */
  readonly rich?: boolean
}

/** Larger files are not read: no article is so long, and the page would stand still. */
const MOST_BYTES = 5 << 20

/** Files that can be opened. */
export const ACCEPTED = '.txt,.md,.html,.htm,.docx,text/plain,text/html'

/** Reads a file in its own encoding. @throws with a message for people */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES)
    throw new Error(`${file.name} is larger than ${MOST_BYTES >> 20} MB. Open it in parts.`)
  if (/\.docx$/i.test(file.name)) return openDocx(file)
  const bytes = new Uint8Array(await file.arrayBuffer())
  // Of the files that are no text most have a zero byte near their beginning; UTF-16 says so by its mark.
  const encoding = detect(bytes)
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, 1024).includes(0))
    throw new Error(`${file.name} is not a text. Open .txt, .md, .html or .docx files.`)
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, format: formatOf(text, file.name), name: file.name }
}

/** Reads a document of a word processor as rich text; the reader is loaded when the first one is opened. */
async function openDocx(file: File): Promise<Opened> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml({ arrayBuffer: await file.arrayBuffer() })
    return { text: cleanHtml(value), format: 'html', rich: true, name: file.name }
  } catch {
    throw new Error(`${file.name} could not be read: it is no .docx document, or a damaged one.`)
  }
}

/** Hands a text to the browser as a file to keep. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
