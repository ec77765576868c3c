import { readHtml } from './html.ts'
import type { Input, Source } from './source.ts'
import { readText } from './text.ts'

/** Reads an input of any known format into one string with the way back. Never throws. */
export function read(input: Input): Source {
  return input.format === 'html' ? readHtml(input.text) : readText(input.text)
}
