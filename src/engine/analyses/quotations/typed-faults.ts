import { isLetterAt } from '../../document/characters.ts'
import type { Block, Document } from '../../document/document.ts'
import { unicode } from '../../document/unicode.ts'
import type { QuoteFault } from '../quotations.ts'
import { DOUBTFUL, faultAt } from './faults.ts'
import { CLOSE, CURLY, CURLY_CLOSE, isGap, OPEN, STRAIGHT } from './marks.ts'
import { CLIPPED } from './single-faults.ts'
import { SHORT_QUOTATION } from './speech.ts'

/** What typewriters and other languages put for quotation marks: what opens, and what closes. The first stand for “ and ”, the rest for ‘ and ’. */
const TYPED = "'' ''|’’ ’’|‘‘ ’’|<< >>|>> <<|` `|´ ´|` ´|״ ״|¨ ¨|″ ″|＂ ＂|′ ′|‹ ›|‚ ‘|‚ ’|` '"
  .split('|')
  .map((pair) => pair.split(' '))
const DOUBLES = 12

/** What stands between grave accents that set code apart: “`x = f(y)`”. */
const CODE = /[=[{(<_$]/

/** Two single marks behind a word, where a space follows. */
const UNOPENED = unicode`^[\p{L}.,!?](?:''|’’)(?:\s|$)`
/** What stands after a closing mark that opens: up to another, which no plural’s s is before. */
const SINGLE_PAIR = unicode`^\p{L}[^'‘’“”"\n]*(?:(?!s)\p{L}|[.,!?])’(?:[\s.,;:?!]|$)`

/** `''word''`, `<<word>>`, `‹word›`, `‚word‘`, `‚word’`, and marks that stand twice. */
export function typedFaults(
  { text, tokens }: Document,
  block: Block,
  style: number,
  faults: QuoteFault[],
): void {
  /** By kind of substitute: where the last one opened. */
  const opened: number[] = TYPED.map(() => -1)
  /** Two grave accents open in type of their own. */
  let graves = false
  for (let sign = block.firstSign; sign < block.endSign; sign++) {
    const at = tokens.start[tokens.signs[sign]]
    const unit = text.charCodeAt(at)
    if (unit === 0x2e || unit === 0x2c) continue
    graves ||= text.startsWith('``', at)
    if ((unit === CURLY || unit === CURLY_CLOSE) && at > block.start && text.charCodeAt(at - 1) === unit) {
      const fault = faultAt('doubled', text[at], at, at + 1, 0.9, '')
      faults.push({ ...fault, span: { start: at - 1, end: at + 1 } })
      continue
    }
    const open = opened[0] >= 0 || opened[1] >= 0 || opened[2] >= 0
    for (let k = 0; k < TYPED.length; k++) readAs(k, at)
    if ((unit === 0x2019 || unit === 0x27) && !open && opened[0] < 0 && opened[1] < 0)
      loneFault(text, block, at, graves, faults)
  }

  /** Reads what stands there as the substitute `k`, if it is that. */
  function readAs(k: number, at: number): void {
    const [left, right] = TYPED[k]
    const start = opened[k]
    if (start < 0) {
      if (
        text.startsWith(left, at) &&
        (at === block.start || isGap(text, at - 1)) &&
        isLetterAt(text, at + left.length)
      )
        opened[k] = at
      return
    }
    if (
      at < start + left.length ||
      !text.startsWith(right, at) ||
      isGap(text, at - 1) ||
      isLetterAt(text, at + right.length)
    )
      return
    opened[k] = -1
    if (left === '`' && CODE.test(text.slice(start, at))) return
    const curly = style !== STRAIGHT || left.length === 1
    // Typists use two apostrophes for a quotation mark; the others come from somewhere else.
    const confidence = left === "''" ? 0.84 : 0.9
    const tell = (from: number, mark: string, instead: string): void => {
      if (mark !== instead)
        faults.push(faultAt('foreign', mark, from, from + mark.length, confidence, instead))
    }
    tell(start, left, !curly ? '"' : k < DOUBLES ? OPEN : '‘')
    tell(at, right, !curly ? '"' : k < DOUBLES ? CLOSE : '’')
  }
}

/** `’the plan’`, and `the plan’’` with nothing that opens it: only in a damaged text. @param graves whether grave accents open */
function loneFault(text: string, block: Block, at: number, graves: boolean, faults: QuoteFault[]): void {
  const mark = text[at]
  const rest = text.slice(at + 1, at + SHORT_QUOTATION)
  if (rest[0] === mark && !graves && UNOPENED.test(text.slice(at - 1, at + 3)))
    faults.push(faultAt('unopened', mark + mark, at, at + 2, DOUBTFUL, ''))
  else if (
    mark === '’' &&
    (at === block.start || isGap(text, at - 1)) &&
    !CLIPPED.test(rest) &&
    SINGLE_PAIR.test(rest)
  )
    faults.push(faultAt('reversed-open', mark, at, at + 1, DOUBTFUL, '‘'))
}
