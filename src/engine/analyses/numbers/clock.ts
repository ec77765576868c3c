import { type Document, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import type { ForeignForm, FormKind } from './foreign-form.ts'
import { after, before, keyAt } from './line.ts'

/** Words before a time of day. */
const TIME_HEADS = new Set('at until till from by around about before'.split(' '))

/** A time as another language puts it: “14h30”, “at 9 h 15”, “20:00 hours”, “15 o'clock”, “15:50pm”. */
export function timeAt(document: Document, i: number): ForeignForm | undefined {
  const { tokens } = document
  if (tokens.end[i] - tokens.start[i] > 7) return undefined
  const figure = tokenText(document, i)
  return tokens.kind[i] === Kind.number ? apart(document, i, figure) : joined(document, i, figure)
}

/** “14h30”, “16:15h”, “at 14h”, “15:50pm” */
function joined(document: Document, i: number, figure: string): ForeignForm | undefined {
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
function fullTime(document: Document, i: number, hour: string): number {
  return Number(hour) > 6 || TIME_HEADS.has(keyAt(document, before(document, i))) ? 0.94 : 0.7
}

/** “14h” is a time after “at”, and may be a length of time after other words. */
function hourAlone(document: Document, i: number, hour: string): number {
  if (hour === '12' || hour === '24') return 0
  const head = keyAt(document, before(document, i))
  return head === 'at' ? 0.88 : TIME_HEADS.has(head) ? 0.75 : 0
}

/** “9 h 15”, “20:00 hours”, “18.30 o'clock”, “at 15 hours”, “14:00 p.m.” */
function apart(document: Document, i: number, figure: string): ForeignForm | undefined {
  const parts = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(figure)
  if (!parts) return undefined
  const [, hour, minute] = parts
  const headed = behindHead(document, i, hour, minute)
  if (headed) return headed
  const next = after(document, i)
  if (next < 0 || document.tokens.kind[next] !== Kind.word) return undefined
  switch (keyAt(document, next).replace('’', "'")) {
    case 'h':
      return spacedHour(document, i, next, hour, minute)
    case 'hs':
      return form(document, i, next + 1, 'hours', hour, minute, 0.9)
    case 'hours':
    case 'hrs':
      if (minute) return form(document, i, next + 1, 'hours', hour, minute, figure.includes(':') ? 0.8 : 0)
      return form(document, i, next + 1, 'hours', hour, undefined, hoursAlone(document, i, next))
    case "o'clock":
      return minute || Number(hour) > 12
        ? form(document, i, next + 1, 'hours', hour, minute, 0.93)
        : undefined
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
  document: Document,
  i: number,
  hour: string,
  minute: string | undefined,
): ForeignForm | undefined {
  const head = before(document, i)
  const word = keyAt(document, head)
  if (word === 'am' || word === 'pm') {
    const lead = keyAt(document, before(document, head))
    const led = TIME_HEADS.has(lead) || lead === 'to'
    const late = word === 'pm' && Number(hour) < 12 ? String(Number(hour) + 12) : hour
    return led && (document.tokens.flags[head] & Mark.upper) !== 0
      ? form(document, head, i + 1, 'hours', late, minute, 0.92)
      : undefined
  }
  if (word !== 'hour' && word !== 'hours') return undefined
  if (minute) return form(document, head, i + 1, 'hours', hour, minute, 0.92)
  const lead = before(document, head)
  const led = keyAt(document, lead) === 'the' ? before(document, lead) : lead
  return keyAt(document, led) === 'at' ? form(document, head, i + 1, 'hours', hour, minute, 0.88) : undefined
}

/** “9 h 15”, “at 15 h” */
function spacedHour(
  document: Document,
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
function hoursAlone(document: Document, i: number, hours: number): number {
  if (keyAt(document, before(document, i)) !== 'at') return 0
  const next = after(document, hours)
  return next < 0 || document.tokens.kind[next] === Kind.punctuation || keyAt(document, next) === 'on'
    ? 0.72
    : 0
}

/** “15:50pm”: an afternoon told twice. Midnight and noon are told so by many. */
function halves(
  document: Document,
  i: number,
  endToken: number,
  hour: string,
  minute: string | undefined,
): ForeignForm | undefined {
  return minute && Number(hour) > 12 && !isRange(document, i)
    ? form(document, i, endToken, 'time', hour, minute, 0.9)
    : undefined
}

/** “12.30-14.30pm” is careless, not foreign. */
const isRange = ({ tokens }: Document, i: number): boolean => (tokens.flags[i] & Mark.hyphen) !== 0

function form(
  document: Document,
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
