import { isLetterAt } from '../../document/characters.ts'
import type { Block, Document } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import type { QuoteFault } from '../quotations.ts'
import { faultAt } from './faults.ts'
import { isDouble, isGap, OPENERS } from './marks.ts'

/** Words that begin with an apostrophe, often curled the wrong way. */
export const CLIPPED =
  /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b|cos\b|ello\b|s\b|t\b|ve\b)/iu

/**
 * A single opening mark (‘) that no ’ in a closing place follows within the block.
 * @param before how many faults there were before the block's own
 */
export function singleFaults(
  { text, tokens, blocks }: Document,
  block: Block,
  faults: QuoteFault[],
  before: number,
): void {
  let open = -1
  let told: Set<number> | undefined
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (tokens.kind[i] !== Kind.punctuation) continue
    const at = tokens.start[i]
    const unit = text.charCodeAt(at)
    if (unit === 0x2018) {
      if (open >= 0) report(open)
      const opens =
        (at === block.start ||
          isGap(text, at - 1) ||
          OPENERS.includes(text[at - 1]) ||
          isDouble(text.charCodeAt(at - 1))) &&
        !isGap(text, at + 1)
      open = opens && !CLIPPED.test(text.slice(at + 1, at + 8)) ? at : -1
    } else if (unit === 0x2019 && open >= 0 && !isLetterAt(text, at + 1)) open = -1
  }
  // A quotation over several paragraphs opens each, and closes the last.
  const next = blocks[block.index + 1]
  if (open >= 0 && !(next && text.charCodeAt(next.start) === 0x2018)) report(open)

  function report(at: number): void {
    told ??= new Set(faults.slice(before).map(({ span }) => span.start))
    if (told.has(at)) return
    faults.push(faultAt('unclosed', '‘', at, at + 1, 0.82, ''))
  }
}
