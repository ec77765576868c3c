import { tokenText, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { isNumeric, type NumberText, Numeric } from '../../language/number-words.ts'
import { MONTH_NAMES, MONTHS } from '../../language/numbers.ts'
import type { ForeignForm, FormKind } from './foreign-form.ts'
import { after, before, keyAt, touches } from './line.ts'

/** Words before a number behind which another sentence or the rest of a list may follow. */
const CALLS = /^(?:aged|at|age|and|or|between)$/

/**
 * A figure, or a date of figures, that a space beside its mark has split: “1 ,000”, “45. 000”, “1. 5 million”,
 * “12. 03. 1965”. Two sentences may meet between figures, and a list may go on: “Only 12. 300 stayed”, “in 3, 5 and 7”.
 */
export function splitAt(document: NumberText, i: number): ForeignForm | undefined {
  const { tokens } = document
  const mark = i + 1
  const rest = i + 2
  if (rest >= tokens.count || tokens.kind[i] !== Kind.number || tokens.kind[rest] !== Kind.number)
    return undefined
  const unit = tokenUnit(document, mark)
  if (unit === 0x3a) return scoreAt(document, i)
  if ((unit !== 0x2c && unit !== 0x2e) || tokens.flags[mark] & Mark.lineBefore || after(document, mark) < 0)
    return undefined
  const behind = !touches(document, rest)
  const ahead = !touches(document, mark)
  if (!behind && !ahead) return undefined
  const [head, tail] = [tokenText(document, i), tokenText(document, rest)]
  if (!/^[1-9]\d{0,2}$|^0$/.test(head)) return undefined
  const date = unit === 0x2e && behind && !ahead ? dateFrom(document, i, head, tail) : undefined
  if (date) return date
  const form = (kind: FormKind, better: string, confidence: number): ForeignForm => {
    return { kind, token: i, endToken: rest + 1, better: [better], confidence, supported: 0.95 }
  }
  if (/^\d{3}$/.test(tail) && (tail[0] === '0' || (ahead && !behind)))
    return head === '0' ? undefined : form('split', `${head},${tail}`, 0.93)
  if (!/^\d\d?$/.test(tail)) return undefined
  const decimal = `${head}.${tail}`
  if (ahead && !behind) return form('split', decimal, 0.92)
  const lead = keyAt(document, before(document, i))
  if (!isNumeric(document, keyAt(document, after(document, rest)), Numeric.EXACT)) return undefined
  if (ahead) return form('split', decimal, 0.9)
  if (
    tokens.kind[before(document, i)] === Kind.punctuation ||
    CALLS.test(lead) ||
    (head.length > 1 && /^(?:is|was)$/.test(lead)) ||
    isNumeric(document, lead, Numeric.LABEL) ||
    MONTHS.has(lead)
  )
    return undefined
  return unit === 0x2e ? form('split', decimal, 0.88) : form('split', decimal, 0.82)
}

/** “after a 2: 1”, “a 5: 0 win”: German sets a colon between the goals; no “1: 1 correspondence”, ratio, map or scale. */
function scoreAt({ text, tokens }: NumberText, i: number): ForeignForm | undefined {
  const at = tokens.start[i]
  const score =
    /^(\d\d?): (\d)(?: (win|victory|defeat|loss|draw|lead|home|away|against)\b|\b(?! (?:[cr]|ma|sc)))/.exec(
      text.slice(at, at + 16),
    )
  if (!score || !(score[3] || /\b(?:a|after|with|just) $/i.test(text.slice(Math.max(0, at - 6), at))))
    return undefined
  const better = [`${score[1]}-${score[2]}`]
  return { kind: 'split', token: i, endToken: i + 3, better, confidence: 0.88, supported: 0.95 }
}

/** “12. 03. 1965” */
function dateFrom(document: NumberText, i: number, day: string, month: string): ForeignForm | undefined {
  const year = i + 4
  if (tokenUnit(document, i + 3) !== 0x2e || !touches(document, i + 3)) return undefined
  if (!/^(?:1[6-9]|20)\d\d$/.test(keyAt(document, year)) || Number(day) > 31) return undefined
  const name = MONTH_NAMES[Number(month)]
  if (!name || !/^\d\d?$/.test(month)) return undefined
  const written = tokenText(document, year)
  const better = [`${Number(day)} ${name} ${written}`, `${name} ${Number(day)}, ${written}`]
  return { kind: 'date', token: i, endToken: year + 1, better, confidence: 0.92, supported: 0.95 }
}
