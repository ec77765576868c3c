import { decodeHTMLStrict } from 'entities/decode'

/** Elements whose tags stand inside a sentence, so that nothing takes their place. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b cite em font i ins small span strike strong sub sup u'.split(' '),
)

/** What is recognized by its name, as the build writes it down: alternatives of expressions. */
export type MarkupNames = Readonly<Record<'elements' | 'shortcodes' | 'english', string>>

/** The same, as a text is searched for it. */
export interface MarkupPatterns {
  readonly tag: RegExp
  readonly shortcode: RegExp
  /** Shortcodes whose bare word is English, too. */
  readonly english: RegExp
}

/** @param names see phrases/markup-names.ts */
export const markupPatternsOf = ({ elements, shortcodes, english }: MarkupNames): MarkupPatterns => ({
  tag: new RegExp(`<\\s?/?\\s?(${elements})(?:\\s[^<>\\n]{0,600})?\\s?/?\\s?>`, 'iy'),
  shortcode: new RegExp(
    `\\[/?(?:(${shortcodes})|[a-z]{2,20}_[a-z0-9_]{1,40}|[a-z_-]{2,30}(?=\\s[a-z_]{1,20}=["”“'″&]))((?:[\\s=][^\\[\\]\\n]{0,600})?)/?\\]`,
    'iy',
  ),
  english: new RegExp(`^(?:${english})$`, 'i'),
})

const COMMENT = /<!--[^\n]{0,400}?-->/y
const ENTITY = /&(?:amp;|\s?amp\s;)*(#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z0-9]{1,30});/iy
/** Without its semicolon; where the name or number can be nothing else, letters may follow at once: “didn&#8217t”. */
const BROKEN_ENTITY =
  /&(?:amp;|\s?amp\s;)*\s?(?:#\s?(0?39|3[48]|1[6-9]\d|2[0-5]\d|82\d\d|x20[0-3][\da-f])(?![\da-f])|#\s?(\d{2,5})(?![a-z\d=])|([lr][sd]quo|[nm]dash|hellip|laquo|raquo|nbsp|[aeiouy]acute|[aeiou](?:grave|circ|uml)|ccedil|[ano]tilde)(?!=)|(amp|quot|apos|lt|gt)(?=\s?;|(?![a-z\d=])))(?:\s?;)?/iy
const ORPHAN =
  /(?:^|[^&#])(#0?39|#82\d\d|#1\d\d|(?<!\w)(?:nbsp|quot|amp|[lr][sd]quo|[nm]dash|hellip|apos|laquo|raquo));$/i
const ATTRIBUTE =
  /(?:^|[\s"'”])((?:class|style|href|src|target|rel|alt|width|height|id|title|srcset|data-[a-z-]{1,20})=)$/i
const VALUE = /"[^"\n<>]{0,400}"(?:\s?\/?>)?/y

/** Markup shown as text. */
export interface Markup {
  readonly kind: 'tag' | 'shortcode' | 'entity' | 'attribute'
  readonly start: number
  readonly end: number
  /** What makes two of them the same. */
  readonly look: string
  /** What a reader should see instead: the character of an entity; nothing for the others. */
  readonly meant: string
  /** Element, for tags. */
  readonly element?: string
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The tag, comment, shortcode, entity or attribute of which the sign at `index` (`<`, `[`, `&`, `;`, `=`) is part. */
export function markupAt(text: string, index: number, patterns: () => MarkupPatterns): Markup | undefined {
  switch (text.charCodeAt(index)) {
    case 0x3c: {
      const comment = at(COMMENT, text, index)
      if (comment) return found('tag', index, comment[0], comment[0], '', '!--')
      const tag = at(patterns().tag, text, index)
      if (!tag) return undefined
      const element = tag[1].toLowerCase()
      return found('tag', index, tag[0], /["=]/.test(tag[0]) ? `<${element} …>` : tag[0], '', element)
    }
    case 0x5b: {
      const code = at(patterns().shortcode, text, index)
      if (!code || (code[1] && !code[2] && isEnglish(code[0], code[1], patterns()))) return undefined
      return found('shortcode', index, code[0], code[0], '')
    }
    case 0x26:
      return entityAt(text, index)
    case 0x3b: {
      const orphan = ORPHAN.exec(text.slice(Math.max(0, index - 7), index + 1))
      if (!orphan) return undefined
      const start = index - orphan[1].length
      return { kind: 'entity', start, end: index + 1, look: orphan[1], meant: decode(`&${orphan[1]};`) }
    }
    case 0x3d: {
      const value = at(VALUE, text, index + 1)
      const name = value && ATTRIBUTE.exec(text.slice(Math.max(0, index - 26), index + 1))
      if (!value || !name) return undefined
      const start = index + 1 - name[1].length
      return { kind: 'attribute', start, end: index + 1 + value[0].length, look: name[1], meant: '' }
    }
    default:
      return undefined
  }
}

/** Without attributes a shortcode’s word may be an editor’s: “[Gallery]”, “[video]”. An end tag is nobody’s. */
const isEnglish = (code: string, word: string, { english }: MarkupPatterns): boolean =>
  code[1] !== '/' && (english.test(word) || word !== word.toLowerCase())

function found(
  kind: Markup['kind'],
  start: number,
  match: string,
  look: string,
  meant: string,
  element?: string,
): Markup {
  return { kind, start, end: start + match.length, look, meant, ...(element ? { element } : {}) }
}

function entityAt(text: string, index: number): Markup | undefined {
  const whole = at(ENTITY, text, index)
  if (whole) {
    const meant = decode(whole[0])
    if (!meant.includes(';') && !/&\w/.test(meant)) return found('entity', index, whole[0], whole[0], meant)
  }
  const broken = at(BROKEN_ENTITY, text, index)
  if (!broken) return undefined
  const number = broken[1] ?? broken[2]
  const meant = decode(`&${number ? `#${number}` : (broken[3] ?? broken[4])};`)
  return found('entity', index, broken[0], broken[0], meant)
}

/** Decodes until nothing changes; entities encoded twice or thrice are common. Control characters are Windows-1252. */
function decode(entity: string): string {
  let text = entity.replace(/\s/gu, '')
  for (let round = 0; round < 4; round++) {
    const next = decodeHTMLStrict(text)
    if (next === text) break
    text = next
  }
  return text.replaceAll('\u00a0', ' ')
}
