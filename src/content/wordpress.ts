import type { Passage } from '../engine/input/fields.ts'

/** What the block editor writes before a block; without one the text is of the classic editor. */
const BLOCK = '<!-- wp:'

/** Shortcodes of WordPress itself: they stand without attributes, too. */
const CORE = new Set(['audio', 'caption', 'gallery', 'playlist', 'video', 'wp_caption'])

/** A shortcode’s tag: its slash, its name, its attributes. */
const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s[^[\]<>]{0,1000})?)\]/g

/** An address alone on its line: WordPress puts what it leads to in its place. */
const EMBEDDED = /^[ \t]*https?:\/\/\S+[ \t]*$/gm

/** What WordPress replaces by something else, with all in it. Of the same length as what hides it. */
const HIDDEN = { open: '[embed]', close: '[/embed]', openMarkup: '<code >', closeMarkup: '</code >' }

/**
 * The content of a post as WordPress stores it: HTML with blocks in comments, or of the classic editor, where an empty
 * line ends a paragraph. Shortcodes and addresses to embed are no text; the caption in `[caption]` is.
 */
export function readWordPress(text: string, pointer: string): Passage[] {
  return [
    {
      pieces: [
        { field: pointer, text, format: 'html', markup: withoutCodes(text), lines: !text.includes(BLOCK) },
      ],
    },
  ]
}

/** The same with shortcodes as tags, which show nothing, and addresses to embed as spaces; as long as before. */
function withoutCodes(text: string): string {
  const closed = new Set([...text.matchAll(/\[\/([a-z][a-z0-9_-]{1,40})\]/g)].map(([, name]) => name))
  return text
    .replaceAll(HIDDEN.open, HIDDEN.openMarkup)
    .replaceAll(HIDDEN.close, HIDDEN.closeMarkup)
    .replace(SHORTCODE, (code, slash: string, name: string, attributes: string) => {
      const isCode = CORE.has(name) || closed.has(name) || (slash === '' && attributes.includes('='))
      return isCode ? `<${code.slice(1, -1)}>` : code
    })
    .replace(EMBEDDED, (line) => ' '.repeat(line.length))
}
