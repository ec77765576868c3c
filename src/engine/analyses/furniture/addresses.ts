import { type Block, tokenKey } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { Page } from '../../phrases/page-classes.ts'
import { isBiography, isParagraph, type Lines, LONGEST, mark } from './marking.ts'

/** Most blocks at a text's end that are heard for an address to the reader. */
const MOST_ADDRESSES = 4

/**
 * Index of the first block after the article's last paragraph; the number of blocks where there is no paragraph.
 * On the way it marks the owner's addresses to the reader, which look like paragraphs.
 */
export function tailOf(lines: Lines): number {
  const { document, phrases, marks } = lines
  const { blocks } = document
  let known: number | undefined
  /** Only a text whose end may address the reader has its body searched for that. */
  const threshold = (): number => {
    known ??= addressesReader(lines) ? 5 : 3
    return known
  }
  let addresses = 0
  let last = blocks.length - 1
  for (; last > 0; last--) {
    const block = blocks[last]
    if (phrases[last] || block.kind === 'furniture') continue
    const score = addresses < MOST_ADDRESSES ? addressScore(lines, block) : 0
    // Thanks that stand beside an address belong to it.
    const beside =
      score >= 2 &&
      (marks[last + 1]?.ground === 'address' || addressScore(lines, blocks[last - 1]) >= threshold())
    if (score >= 2 && score >= (beside ? 2 : threshold())) {
      addresses++
      mark(lines, last, 'address', 'address', beside ? 0.8 : 0.75)
    } else if (isParagraph(document, block) && !(last + 1 < blocks.length && isBiography(lines, block))) break
  }
  if (last !== 0 || isParagraph(document, blocks[0])) return last + 1
  // Nothing but the owner's words: then they are what the text is about.
  marks.fill(undefined)
  return blocks.length
}

/** Whether the article itself speaks to its reader: then its end may, too. */
function addressesReader(lines: Lines): boolean {
  const { document, phrases } = lines
  return (
    document.blocks
      .filter((block, b) => isParagraph(document, block) && !phrases[b])
      .slice(0, -MOST_ADDRESSES)
      .filter((block) => addressScore(lines, block) >= 2).length > 1
  )
}

/**
 * How much a block sounds like a site's owner speaking to the reader about the site: up to 6; 0 with quotation marks or
 * words of a report in it.
 */
function addressScore({ document, resources }: Lines, block: Block | undefined): number {
  if (!block || block.end - block.start > LONGEST) return 0
  const { blocks, tokens, text } = document
  const words = resources.pageWords()
  // Behind a colon somebody else speaks.
  if (text[blocks[block.index - 1]?.end - 1] === ':') return 0
  let reader = 0
  let owner = 0
  let site = 0
  let favour = 0
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (tokens.kind[i] === Kind.punctuation && /[“”"«»„]/u.test(text[tokens.start[i]])) return 0
    if (tokens.kind[i] !== Kind.word) continue
    const key = tokenKey(document, i)
    const kinds = words.get(key) ?? 0
    if (kinds & Page.REPORT) return 0
    if (kinds & Page.READER) reader++
    else if (kinds & Page.OWNER) owner++
    if (kinds & Page.SITE) site++
    else if (kinds & Page.FAVOUR) favour++
  }
  if (reader === 0 || owner + site === 0) return 0
  return 1 + Math.min(1, owner) + Math.min(2, site) + Math.min(2, favour) - (site + favour === 0 ? 2 : 0)
}
