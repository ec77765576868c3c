import { isPossessive, tokenText, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { unicode } from '../../document/unicode.ts'
import { isNumeric, type NumberText, Numeric } from '../../language/number-words.ts'
import { ordinalOf } from '../../language/numbers.ts'
import type { ForeignForm, FormKind } from './foreign-form.ts'
import { after, before, keyAt } from './line.ts'

/** Whether the figure at token `i` stands behind what stands before times. */
const isTimed = (document: NumberText, i: number): boolean =>
  isNumeric(document, keyAt(document, before(document, i)), Numeric.TIME_HEAD)

/** A time as another language puts it: “14h30”, “at 9 h 15”, “20:00 hours”, “15 o'clock”, “15:50pm”. */
export function timeAt(document: NumberText, i: number): ForeignForm | undefined {
  const { tokens } = document
  if (widthOf(tokens, i) > 7) return undefined
  const figure = tokenText(document, i)
  return tokens.kind[i] === Kind.number ? apart(document, i, figure) : joined(document, i, figure)
}

/** “14h30”, “16:15h”, “at 14h”, “15:50pm”, “at 4h12m”; “1m92” is a length. */
function joined(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const length = /^([12])m(\d\d)$/.exec(figure)
  if (length)
    return {
      ...form(document, i, i + 1, 'time', '0', undefined, Number(length[2]) > 59 ? 0.93 : 0.8)!,
      kind: 'decimal',
      better: [`${length[1]}.${length[2]} metres`],
    }
  const full = /^(\d{1,2})h(\d\d)m(?:in)?$/.exec(figure)
  if (full) {
    const sure = keyAt(document, before(document, i)) === 'at' ? 0.9 : 0
    return form(document, i, i + 1, 'time', full[1], full[2], sure)
  }
  const parts = /^(\d{1,2})([:.h]?)(\d\d)?(h|am|pm)?$/.exec(figure)
  if (!parts) return undefined
  const [, hour, sign, minute, unit] = parts
  if (unit === 'am' || unit === 'pm') return halves(document, i, i + 1, hour, sign && minute)
  if (sign === 'h') {
    if (unit) return undefined
    return form(
      document,
      i,
      i + 1,
      'time',
      hour,
      minute,
      minute ? fullTime(document, i, hour) : hourAlone(document, i, hour),
    )
  }
  if (unit !== 'h') return undefined
  return form(document, i, i + 1, 'hours', hour, minute, minute ? 0.8 : hourAlone(document, i, hour))
}

/** “2h30” may be a length of time: a runner’s, a film’s. */
function fullTime(document: NumberText, i: number, hour: string): number {
  return Number(hour) > 6 || isTimed(document, i) ? 0.94 : 0.7
}

/** “14h” is a time after “at”, and may be a length of time after other words. */
function hourAlone(document: NumberText, i: number, hour: string): number {
  if (hour === '12' || hour === '24') return 0
  const head = keyAt(document, before(document, i))
  return head === 'at' ? 0.88 : isNumeric(document, head, Numeric.TIME_HEAD) ? 0.75 : 0
}

/** “9 h 15”, “20:00 hours”, “18.30 o'clock”, “at 15 hours”, “14:00 p.m.” */
function apart(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const parts = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(figure)
  if (!parts) return undefined
  const [, hour, minute] = parts
  const headed = behindHead(document, i, hour, minute) ?? (minute ? undefined : dashed(document, i, hour))
  if (headed) return headed
  if (isMinute(document, i)) return minutes(document, i, figure)
  const next = after(document, i)
  if (next < 0 || document.tokens.kind[next] !== Kind.word) return undefined
  switch (keyAt(document, next).replace('’', "'")) {
    case 'h':
      return spacedHour(document, i, next, hour, minute)
    case 'hs':
      return form(document, i, next + 1, 'hours', hour, minute, 0.9)
    case 'hours':
    case 'hrs':
      if (minute) {
        const timed = isTimed(document, i)
        const sure = figure.includes(':') ? 0.8 : timed ? 0.86 : 0
        return form(document, i, next + 1, 'hours', hour, minute, sure)
      }
      return (
        spelledOut(document, i, next, hour) ??
        form(document, i, next + 1, 'hours', hour, undefined, hoursAlone(document, i, next))
      )
    case 'wib':
    case 'wita':
    case 'wit':
      return minute
        ? form(document, i, i + 1, 'time', hour, minute, figure.includes('.') ? 0.9 : 0)
        : undefined
    case 'clock':
    case 'uhr':
      return isTimed(document, i) ? form(document, i, next + 1, 'hours', hour, minute, 0.92) : undefined
    case "o'clock": {
      const spelled = minute ? undefined : spelledOut(document, i, next, hour)
      if (spelled) return spelled
      return minute || Number(hour) > 12
        ? form(document, i, next + 1, 'hours', hour, minute, 0.93)
        : undefined
    }
    case 'metre':
    case 'meter':
    case 'metres':
    case 'meters':
      return minute ? undefined : lengthAt(document, i, next, figure)
    case 'am':
    case 'pm':
    case 'a.m.':
    case 'p.m.':
      return halves(document, i, next + 1, hour, minute)
    default:
      return undefined
  }
}

/** “At hours 9.30”, “hour 14.00”, “at the hour 22”; “from PM 3”: the word for the hour before the figure. */
function behindHead(
  document: NumberText,
  i: number,
  hour: string,
  minute: string | undefined,
): ForeignForm | undefined {
  const head = before(document, i)
  const word = keyAt(document, head)
  if (word === 'am' || word === 'pm') {
    const lead = keyAt(document, before(document, head))
    const led = isNumeric(document, lead, Numeric.TIME_HEAD) || lead === 'to'
    const late = word === 'pm' && Number(hour) < 12 ? String(Number(hour) + 12) : hour
    return led && (document.tokens.flags[head] & Mark.upper) !== 0
      ? form(document, head, i + 1, 'hours', late, minute, 0.92)
      : undefined
  }
  if (isNumeric(document, word, Numeric.CLOCK)) return form(document, head, i + 1, 'hours', hour, minute, 0.9)
  // “Morning 9 o’clock”; not “this morning’s 9 o’clock”
  if (
    isNumeric(document, word, Numeric.DAYTIME) &&
    !isPossessive(document.tokens, head) &&
    /^o['’]clock$/.test(keyAt(document, after(document, i)))
  ) {
    const late = word !== 'morning' && Number(hour) < 12 ? String(Number(hour) + 12) : hour
    return form(document, head, i + 2, 'hours', late, minute, 0.88)
  }
  if (word !== 'hour' && word !== 'hours') return undefined
  if (minute) return form(document, head, i + 1, 'hours', hour, minute, 0.92)
  const lead = before(document, head)
  const led = keyAt(document, lead) === 'the' ? before(document, lead) : lead
  return keyAt(document, led) === 'at' ? form(document, head, i + 1, 'hours', hour, minute, 0.88) : undefined
}

/** “At 7-40 in the morning”, “lessons begin at 8-30”: Russian; not the points of a game of tennis. */
function dashed(document: NumberText, i: number, hour: string): ForeignForm | undefined {
  const { tokens } = document
  const last = i + 2
  if (!(tokens.flags[i] & Mark.hyphen) || last >= tokens.count || tokens.kind[last] !== Kind.number)
    return undefined
  const minute = tokenText(document, last)
  const head = before(document, i)
  if (
    !/^[0-5][05]$/.test(minute) ||
    /^(?:0|15|30|40)$/.test(hour) ||
    !isNumeric(document, keyAt(document, head), Numeric.TIME_HEAD)
  )
    return undefined
  const next = after(document, last)
  const told =
    keyAt(document, next) === 'in' && isNumeric(document, keyAt(document, next + 2), Numeric.DAYTIME)
  const begins = isNumeric(document, keyAt(document, before(document, head)), Numeric.BEGINS)
  return told || begins ? form(document, i, last + 1, 'time', hour, minute, 0.88) : undefined
}

/** “At 9 hours 30 minutes”, “at 15 o’clock and 20 minutes” */
function spelledOut(document: NumberText, i: number, hours: number, hour: string): ForeignForm | undefined {
  let minute = after(document, hours)
  if (keyAt(document, minute) === 'and') minute = after(document, minute)
  const unit = after(document, minute)
  if (keyAt(document, before(document, i)) !== 'at' || !/^minutes?$/.test(keyAt(document, unit)))
    return undefined
  const figure = keyAt(document, minute)
  return /^\d{1,2}$/.test(figure)
    ? form(document, i, unit + 1, 'hours', hour, figure.padStart(2, '0'), 0.9)
    : undefined
}

/** “1 metre 85” */
function lengthAt(document: NumberText, i: number, unit: number, figure: string): ForeignForm | undefined {
  const rest = after(document, unit)
  const next = after(document, rest)
  if (!/^[12]$/.test(figure) || !/^[3-9]\d$/.test(keyAt(document, rest))) return undefined
  if (
    next >= 0 &&
    document.tokens.kind[next] === Kind.word &&
    !/^(?:tall|high|and|long)$/.test(keyAt(document, next))
  )
    return undefined
  return {
    ...form(document, i, rest + 1, 'time', '0', undefined, 0.88)!,
    kind: 'decimal',
    better: [`${figure}.${keyAt(document, rest)} metres`],
  }
}

const GOES_ON = unicode`[\d\p{L}'’"”]`

/** “An hour and 48’”, “in the 73’”: the mark of minutes. */
function isMinute(document: NumberText, i: number): boolean {
  const { tokens, text } = document
  const mark = i + 1
  if (mark >= tokens.count || tokens.start[mark] !== tokens.end[i]) return false
  if (!/['’′]/.test(text[tokens.start[mark]]) || GOES_ON.test(text[tokens.end[mark]] ?? '')) return false
  const head = before(document, i)
  const key = keyAt(document, head)
  if (key === 'and') return /^hours?$/.test(keyAt(document, before(document, head)))
  return key === 'the' && keyAt(document, before(document, head)) === 'in'
}

function minutes(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const ordinal = keyAt(document, before(document, i)) === 'the'
  const better = ordinal ? `${ordinalOf(figure)} minute` : `${figure} minutes`
  return { ...form(document, i, i + 2, 'time', '0', undefined, 0.88)!, kind: 'minutes', better: [better] }
}

/** “9 h 15”, “at 15 h” */
function spacedHour(
  document: NumberText,
  i: number,
  h: number,
  hour: string,
  minute: string | undefined,
): ForeignForm | undefined {
  const { tokens } = document
  const next = after(document, h)
  if (
    minute === undefined &&
    next >= 0 &&
    tokens.kind[next] === Kind.number &&
    /^\d\d$/.test(tokenText(document, next))
  )
    return form(document, i, next + 1, 'time', hour, tokenText(document, next), 0.94)
  return form(document, i, h + 1, 'time', hour, minute, minute ? 0.9 : hourAlone(document, i, hour))
}

/** “at 15 hours”; not “at 15 hours after birth”. */
function hoursAlone(document: NumberText, i: number, hours: number): number {
  if (keyAt(document, before(document, i)) !== 'at') return 0
  const next = after(document, hours)
  return next < 0 || document.tokens.kind[next] === Kind.punctuation || keyAt(document, next) === 'on'
    ? 0.72
    : 0
}

/** “15:50pm”: an afternoon told twice. Midnight and noon are told so by many. */
function halves(
  document: NumberText,
  i: number,
  endToken: number,
  hour: string,
  minute: string | undefined,
): ForeignForm | undefined {
  return Number(hour) > 12 && !isRange(document, i)
    ? form(document, i, endToken, 'time', hour, minute, minute ? 0.9 : 0.88)
    : undefined
}

/** “12.30-14.30pm” is careless, not foreign. */
const isRange = ({ tokens }: NumberText, i: number): boolean => (tokens.flags[i] & Mark.hyphen) !== 0

function form(
  document: NumberText,
  token: number,
  endToken: number,
  kind: FormKind,
  hour: string,
  minute: string | undefined,
  confidence: number,
): ForeignForm | undefined {
  const h = Number(hour)
  if (confidence === 0 || h > 24 || (minute !== undefined && Number(minute) > 59)) return undefined
  const half = h % 24 < 12 ? 'a.m.' : 'p.m.'
  const twelve = `${h % 12 || 12}${minute && minute !== '00' ? `:${minute}` : ''} ${half}`
  // The full stop of “p.m.” serves the sentence too.
  const stops = document.text[document.tokens.end[endToken - 1]] === '.'
  return {
    kind,
    token,
    endToken,
    better: [stops ? twelve.slice(0, -1) : twelve, `${hour}:${minute ?? '00'}`],
    confidence,
    supported: Math.max(confidence, 0.9),
  }
}
