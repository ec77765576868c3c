import type { Document } from '../document/document.ts'
import { lastUpTo } from '../document/search.ts'
import type { Edit, Span } from '../span.ts'
import type { Analysis } from './analyses.ts'
import { doubleMarks } from './quotations/double-marks.ts'
import { endFaults } from './quotations/ends.ts'
import { CURLY, CURLY_CLOSE, STRAIGHT } from './quotations/marks.ts'
import { pair } from './quotations/pairs.ts'
import { singleFaults } from './quotations/single-faults.ts'
import { typedFaults } from './quotations/typed-faults.ts'

/**
 * What is wrong with a quotation mark.
 * - `displaced-open`, `displaced-close`: the space stands on the wrong side (`that“ it`, `war ”and`)
 * - `reversed-open`, `reversed-close`: the other shape was meant (`” word`, `word“,`)
 * - `floating-close`: the same with a space before it (`word “.`)
 * - `inner-space`: a space between mark and quoted words (`“ word`, `word ”.`)
 * - `tight-open`, `tight-close`: no space on the outside (`said“word`, `word”Next`)
 * - `foreign`: another language's marks (`«word»`, `„word“`)
 * - `mixed`: one pair of two kinds (`“word »`, `“word"`)
 * - `doubled`: the same mark twice
 * - `nested`: an inner quotation in the marks of the outer one
 * - `outside`: what belongs to the quoted sentence stands behind its closing mark (`Why me”?`)
 * - `unended`: the quoted sentence has no full stop at a paragraph’s end
 * - `unclosed`, `unopened`: its partner is missing
 * - `accent`: an accent in the place of an apostrophe
 */
export type QuoteFaultKind =
  | 'displaced-open'
  | 'displaced-close'
  | 'reversed-open'
  | 'reversed-close'
  | 'floating-close'
  | 'inner-space'
  | 'tight-open'
  | 'tight-close'
  | 'foreign'
  | 'mixed'
  | 'doubled'
  | 'nested'
  | 'outside'
  | 'unended'
  | 'unclosed'
  | 'unopened'
  | 'accent'

/** A fault of a quotation mark. */
export interface QuoteFault {
  readonly kind: QuoteFaultKind
  readonly span: Span
  /** The mark as it stands. */
  readonly mark: string
  /** The edits that put it right; absent where an editor must decide. */
  readonly edits?: readonly Edit[]
  readonly confidence: number
  /** The whole quotation, where both its marks are at fault. */
  readonly pair?: Span
}

/** A quotation: from its opening mark to its closing one, both included. */
export interface Quotation extends Span {
  readonly closed: boolean
  /** Its closing mark is lost. */
  readonly lost?: true
}

/** The quotations of a text, and what is wrong with their marks. */
export interface Quotations {
  /** In text order, without overlap (inner quotations are not listed). */
  readonly quotations: readonly Quotation[]
  readonly faults: readonly QuoteFault[]
  /** True when the offset lies inside a quotation. Binary search. */
  inside(offset: number): boolean
  /** The same, but not where the closing mark is lost: nobody knows how far that quotation goes. */
  surelyInside(offset: number): boolean
}

/** Which marks are quotation marks, how they pair, and what is wrong with them. */
export const quotations: Analysis<Quotations> = {
  name: 'quotations',
  compute({ document }) {
    const found: Quotation[] = []
    const faults: QuoteFault[] = []
    const style = styleOf(document)
    for (const block of document.blocks) {
      const before = faults.length
      const marks = doubleMarks(document, block, faults)
      if (marks.length) pair(document, block, marks, style, found, faults)
      singleFaults(document, block, faults, before)
      typedFaults(document, block, style, faults)
    }
    endFaults(document, found, faults)
    faults.sort((a, b) => a.span.start - b.span.start)
    return {
      quotations: found,
      faults,
      inside: (offset) => insideOf(found, offset) !== undefined,
      surelyInside: (offset) => {
        const quotation = insideOf(found, offset)
        return quotation !== undefined && !quotation.lost
      },
    }
  },
}

/** The double marks that the text uses most: straight or curly. */
function styleOf({ text, tokens }: Document): number {
  let straight = 0
  let curly = 0
  for (let sign = 0; sign < tokens.signCount; sign++) {
    const unit = text.charCodeAt(tokens.start[tokens.signs[sign]])
    if (unit === STRAIGHT) straight++
    else if (unit === CURLY || unit === CURLY_CLOSE) curly++
  }
  return straight > curly ? STRAIGHT : CURLY
}

/** The quotation that the offset lies in. */
function insideOf(list: readonly Quotation[], offset: number): Quotation | undefined {
  const last = list[lastUpTo(list.length, (q) => list[q].start, offset)]
  return last && offset < last.end ? last : undefined
}
