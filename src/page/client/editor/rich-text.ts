/** Elements that stay, by what they mean; attributes go, but for the address of a link. */
const BLOCKS = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'li',
  'blockquote',
  'figcaption',
  'td',
  'th',
])
const GROUPS = new Set(['ul', 'ol', 'table', 'tr', 'figure'])
const MARKS: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  sub: 'sub',
  sup: 'sup',
}

/** Elements that hold nothing to read. */
const SILENT =
  'script, style, meta, title, link, template, noscript, iframe, object, svg, img, [hidden], [aria-hidden="true"]'

/** Elements that a browser shows as blocks, whatever they mean. */
const BLOCKLIKE = new Set([
  ...BLOCKS,
  ...GROUPS,
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'tbody',
  'thead',
  'body',
])

/**
 * Rich text from a word processor, a browser or a CMS as plain HTML: its blocks, bold and italic type, and links;
 * nothing of its looks. Each block stands on a line of its own, for those who look at the source.
 * @param html any string at all; it is parsed into a document that loads and runs nothing
 */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(SILENT)) element.remove()
  return blocksOf(body).join('\n')
}

/** Whether cleaned HTML says more than its words do. */
export const isRich = (html: string): boolean =>
  (html.match(/<(?:h\d|p|li|blockquote|td)>/g)?.length ?? 0) > 1 || /<(?:strong|em|a |h\d|li)/.test(html)

/** The words of cleaned HTML, an empty line between blocks. */
function plainOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const end of body.querySelectorAll('br')) end.replaceWith('\n')
  return [...body.querySelectorAll([...BLOCKS].join())]
    .filter((block) => !block.querySelector([...BLOCKS].join()))
    .map((block) => block.textContent?.trim() ?? '')
    .filter(Boolean)
    .join('\n\n')
}

/** Puts rich text on the clipboard, and its words for what takes no more. */
export function copyRich(html: string): Promise<void> {
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
  return navigator.clipboard.write([
    new ClipboardItem({ ...blob('text/html', html), ...blob('text/plain', plainOf(html)) }),
  ])
}

/** The blocks in an element. What stands between blocks without being one becomes a paragraph. */
function blocksOf(parent: Element): string[] {
  const blocks: string[] = []
  let loose = ''
  const close = () => {
    if (loose.trim()) blocks.push(`<p>${loose.trim()}</p>`)
    loose = ''
  }
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !holdsBlocks(node)) {
      loose += inlineOf(node)
      continue
    }
    close()
    const name = node.localName
    const inner = [...node.children].some(holdsBlocks) ? blocksOf(node) : undefined
    if (GROUPS.has(name)) blocks.push(`<${name}>`, ...blocksOf(node), `</${name}>`)
    else if (!BLOCKS.has(name)) blocks.push(...blocksOf(node))
    else if (inner) blocks.push(`<${name}>`, ...inner, `</${name}>`)
    else {
      const words = [...node.childNodes].map(inlineOf).join('').trim()
      if (words) blocks.push(`<${name}>${words}</${name}>`)
    }
  }
  close()
  return blocks
}

/** Google Docs wraps a whole text in one `<b>`: what holds blocks is one itself. */
function holdsBlocks(element: Element): boolean {
  return BLOCKLIKE.has(element.localName) || [...element.children].some(holdsBlocks)
}

function inlineOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped((node.textContent ?? '').replace(/[\t\n\r ]+/g, ' '))
  if (!(node instanceof HTMLElement)) return ''
  if (node.localName === 'br') return '<br>'
  const inner = [...node.childNodes].map(inlineOf).join('')
  if (!inner.trim()) return inner
  if (node.localName === 'a') {
    const href = node.getAttribute('href') ?? ''
    return /^(?:https?:|mailto:)/i.test(href) ? `<a href="${escaped(href)}">${inner}</a>` : inner
  }
  return marksOf(node).reduce((text, mark) => `<${mark}>${text}</${mark}>`, inner)
}

/**
 * Bold and italic type, as elements or as style say it; style has the last word. It is read as text: under the page's
 * policy the parser leaves it aside.
 */
function marksOf(element: HTMLElement): string[] {
  const { localName } = element
  const styleOf = (property: string): string | undefined =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`, 'i').exec(element.getAttribute('style') ?? '')?.[1]
  const weight = styleOf('font-weight')
  const slope = styleOf('font-style')
  const bold = weight ? weight === 'bold' || Number(weight) >= 600 : MARKS[localName] === 'strong'
  const italic = slope ? slope === 'italic' : MARKS[localName] === 'em'
  const other = MARKS[localName]
  return [
    ...(bold ? ['strong'] : []),
    ...(italic ? ['em'] : []),
    ...(other === 'sub' || other === 'sup' ? [other] : []),
  ]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign])
