import type { Input } from './engine/input/source.ts'

/** Opens with a tag, a comment or a document type, and closes a tag somewhere. */
const MARKUP = /^\s*<(?:!doctype\b|!--|[a-z][a-z0-9-]*[\s>/])/i

/**
 * Guesses whether a text is HTML: by its file's name, else by how it begins. A stray tag further on does not make a text
 * HTML: there it is the very thing that an editor wants to be told of.
 */
export function formatOf(text: string, name = ''): Input['format'] {
  if (/\.html?$/i.test(name)) return 'html'
  if (/\.(?:txt|md|markdown)$/i.test(name)) return 'text'
  return MARKUP.test(text) && text.includes('</') ? 'html' : 'text'
}
