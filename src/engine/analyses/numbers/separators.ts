import { isApostrophe } from '../../document/characters.ts'
import { tokenText, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { isNumeric, type NumberText, Numeric } from '../../language/number-words.ts'
import { CURRENCY_SIGNS, groupThousands, MONTHS } from '../../language/numbers.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { ForeignForm, FormKind } from './foreign-form.ts'
import { after, before, keyAt, touches } from './line.ts'

/** Longer ones are codes, or made to try us. */
const LONGEST = 24

/** What stands behind a figure (or its sign before it): decides between a thousand and three decimals. */
type Counted = 'things' | 'measure' | 'exact' | undefined

/**
 * A figure whose thousands or decimals are parted as another language does: “1.500.000”, “3,5”, “1.234,56”, “12 500”,
 * “1'200”. What may be English too is given with little confidence of its own.
 */
export function separatedAt(document: NumberText, i: number): ForeignForm | undefined {
  const { tokens } = document
  if (tokens.kind[i] !== Kind.number || widthOf(tokens, i) > LONGEST) return undefined
  if (widthOf(tokens, i) <= 3)
    return spaced(document, i) ?? apostrophes(document, i) ?? slashed(document, i) ?? decimal(document, i)
  return mixed(document, i) ?? dotted(document, i) ?? decimal(document, i)
}

const form = (
  kind: FormKind,
  token: number,
  endToken: number,
  better: string,
  confidence: number,
  supported: number,
  safe = false,
): ForeignForm => ({ kind, token, endToken, better: [better], confidence, supported, safe })

/** “1.234,56”, “10,000.000” */
function mixed(document: NumberText, i: number): ForeignForm | undefined {
  const figure = tokenText(document, i)
  if (/^\d{1,3}(?:,\d{3})+\.000$/.test(figure))
    return form('mixed', i, i + 1, figure.replaceAll('.', ','), 0.9, 0.95)
  if (!/^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure)) return undefined
  const [whole, decimals] = figure.split(',')
  const better = `${whole.replaceAll('.', ',')}.${decimals}`
  return form('mixed', i, i + 1, better, 0.95, 0.97, decimals.length < 3)
}

/** “1.500.000 euros”, “12.500 people”; not versions, addresses, sections, decimals of three places. */
function dotted(document: NumberText, i: number): ForeignForm | undefined {
  const figure = tokenText(document, i)
  if (!/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(figure) || isLabelled(document, i)) return undefined
  const groups = figure.split('.')
  const counted = countedAt(document, i)
  const better = groups.join(',')
  if (groups.length > 2) {
    // Four parts below 256 are an address on the network.
    if (groups.length === 4 && groups.every((group) => Number(group) < 256)) return undefined
    if (counted) return form('thousands', i, i + 1, better, 0.96, 0.98, true)
    // “ISBN 978.123.456” may be anything.
    return isNamed(document, i) ? undefined : form('thousands', i, i + 1, better, 0.86, 0.95)
  }
  const many = !counted && isOfMany(document, i)
  const [confidence, supported] = many
    ? [0.88, 0.95]
    : likelihood(
        groups[0],
        groups[1],
        counted,
        isHedged(document, i),
        isNumeric(document, keyAt(document, after(document, i)), Numeric.EXTENT),
      )
  if (supported === 0 || (!counted && isNamed(document, i))) return undefined
  if (counted !== 'things' && isNumeric(document, keyAt(document, before(document, i)), Numeric.RATE))
    return undefined
  return form('thousands', i, i + 1, better, confidence, supported)
}

/** “The population fell to 3.402”, “the number of births rose from 12.417”: what is counted stands before the verb. */
function isOfMany(document: NumberText, i: number): boolean {
  const { tokens } = document
  for (let k = i - 1; k >= Math.max(0, i - COUNTING_REACH) && !(tokens.flags[k + 1] & Mark.lineBefore); k--) {
    if (tokenUnit(document, k) === 0x2e) return false
    if (isNumeric(document, keyAt(document, k), Numeric.COUNTING)) return true
  }
  return false
}

const COUNTING_REACH = 10

/** “More than 12.000”, “some 100.000” */
function isHedged(document: NumberText, i: number): boolean {
  return (
    isNumeric(document, keyAt(document, before(document, i)), Numeric.ABOUT) ||
    keyAt(document, after(document, i)) === 'of'
  )
}

/** How likely “12.500” is twelve thousand five hundred: by itself, and where other numbers are written so. */
function likelihood(
  whole: string,
  rest: string,
  counted: Counted,
  hedged: boolean,
  extent: boolean,
): readonly [number, number] {
  const isRound = rest.endsWith('00')
  switch (counted) {
    case 'things':
      // Averages of things have three places at times, but not when they are ten and more, nor two noughts.
      return isRound || whole.length > 1 ? [0.92, 0.97] : [0.7, 0.93]
    case 'measure':
      return rest === '000'
        ? [0.88, 0.96]
        : isRound
          ? [0.75, 0.94]
          : [whole.length > 1 && extent ? 0.7 : 0, 0.9]
    case 'exact':
      return [0, 0]
    default:
      return rest === '000' && whole.length > 1 ? [hedged ? 0.88 : 0.6, 0.9] : [0, isRound ? 0.85 : 0.7]
  }
}

/** “3,5 percent”, “0,75”, “€2,50”; not lists (“chapters 1,2”), scores, “1,50,000” of India. */
function decimal(document: NumberText, i: number): ForeignForm | undefined {
  const figure = tokenText(document, i)
  const parts = /^(\d{1,6}),(\d{1,2}|\d{4,6})$/.exec(figure) ?? /^(0),(\d+)$/.exec(figure)
  if (!parts || document.tokens.flags[i] & Mark.hyphen) return undefined
  const better = `${parts[1]}.${parts[2]}`
  const counted = countedAt(document, i) ?? rangeCounted(document, i)
  // “$110,00” may have lost a nought.
  const isSure = counted === 'exact' || counted === 'measure'
  if (isSure && parts[2] === '00') return form('decimal', i, i + 1, better, 0.82, 0.93)
  if (isSure) return form('decimal', i, i + 1, better, 0.94, 0.97)
  if (touches(document, i) || !(document.tokens.flags[i] & (Mark.spaceAfter | Mark.spaceBefore)))
    return undefined
  if (parts[1] === '0' && parts[2].length > 1) return form('decimal', i, i + 1, better, 0.88, 0.95)
  if (isLabelled(document, i) || isListed(document, i)) return undefined
  const led = isNumeric(document, keyAt(document, before(document, i)), Numeric.BEFORE_VALUE)
  return form('decimal', i, i + 1, better, counted || led ? 0.7 : 0, counted ? 0.92 : 0.85)
}

/** “Of magnitude 5,6”, “from 1,2 to 4 percent” */
function rangeCounted(document: NumberText, i: number): Counted {
  if (isNumeric(document, keyAt(document, before(document, i)), Numeric.EXACT_BEFORE)) return 'exact'
  const link = after(document, i)
  const key = keyAt(document, link)
  const last = after(document, link)
  if ((key !== 'to' && key !== 'and') || document.tokens.kind[last] !== Kind.number) return undefined
  const lead = keyAt(document, before(document, i))
  if (lead !== (key === 'to' ? 'from' : 'between')) return undefined
  const counted = countedAt(document, last)
  return counted === 'things' ? undefined : counted
}

/** “1,2 and 3”: a list of whole numbers. */
function isListed(document: NumberText, i: number): boolean {
  const link = after(document, i)
  const last = after(document, link)
  return /^(?:and|or|&|,)$/.test(keyAt(document, link)) && /^\d+$/.test(keyAt(document, last))
}

/** “1'200” of Switzerland; not feet and inches, which take one or two figures. */
function apostrophes(document: NumberText, first: number): ForeignForm | undefined {
  const { tokens } = document
  let end = first + 1
  while (
    end + 1 < tokens.count &&
    end <= first + 2 * MOST_GROUPS &&
    isApostrophe(tokenUnit(document, end)) &&
    touches(document, end) &&
    touches(document, end + 1) &&
    /^\d{3}(?:\.\d+)?$/.test(tokenText(document, end + 1))
  )
    end += 2
  if (end === first + 1 || !/^[1-9]\d*$/.test(tokenText(document, first))) return undefined
  const written = tokenText(document, first, end - 1)
  if (written.length > LONGEST) return undefined
  return form('thousands', first, end, written.replace(/['’]/g, ','), 0.92, 0.97, true)
}

/** “3/5 percent” of Persian, whose decimals stand behind a stroke; not the halves and eighths of English. */
function slashed(document: NumberText, i: number): ForeignForm | undefined {
  const { tokens } = document
  const last = i + 2
  if (tokenUnit(document, i + 1) !== 0x2f || last >= tokens.count || !touches(document, last))
    return undefined
  const [whole, decimals] = [tokenText(document, i), tokenText(document, last)]
  if (!/^\d+$/.test(whole) || !/^\d$/.test(decimals) || /^0/.test(decimals)) return undefined
  const fraction = Number(whole) < Number(decimals) && '2348'.includes(decimals)
  if (fraction || tokenUnit(document, i - 1) === 0x2d || countedAt(document, last) !== 'exact')
    return undefined
  return form('decimal', i, last + 1, `${whole}.${decimals}`, 0.9, 0.95)
}

/** “12 500 people”, “1 500 000”: groups of three digits behind a single space; not telephone numbers, not two numbers. */
function spaced(document: NumberText, first: number): ForeignForm | undefined {
  const { tokens, text } = document
  let end = first + 1
  let unbroken = true
  let noughts = false
  while (end < tokens.count && end <= first + MOST_GROUPS + 1 && isGroup(document, end)) {
    unbroken &&= text[tokens.start[end] - 1] !== ' '
    noughts ||= text[tokens.start[end]] === '0'
    end++
  }
  const last = end - 1
  if (last === first || last > first + MOST_GROUPS) return undefined
  if ((tokens.flags[first] | tokens.flags[last]) & Mark.hyphen || !isAlone(document, first, end))
    return undefined
  const head = tokenText(document, first)
  if (!/^[1-9]\d*$/.test(head)) return undefined
  const [whole, decimals] = tokenText(document, last).split(',')
  const middle = text.slice(tokens.start[first + 1], tokens.start[last]).replace(/\D/g, '')
  const better = groupThousands(head + middle + whole) + (decimals ? `.${decimals}` : '')
  const counted = countedAt(document, last) ?? (signBefore(document, first) ? 'measure' : undefined)
  // A space that does not break was put there on purpose; nobody begins a number with a nought. But South African papers
  // and learned societies write so, too: it takes another sign to be sure.
  if (unbroken || noughts || decimals || last > first + 1)
    return form('spaced', first, end, better, 0.84, 0.97, counted !== undefined)
  if (counted) return form('spaced', first, end, better, 0.84, 0.96)
  return isNamed(document, first) ? undefined : form('spaced', first, end, better, 0, 0.85)
}

/** Nobody writes greater numbers in figures. */
const MOST_GROUPS = 4

/** No other figure stands beside them, as in telephone numbers and rows of results; nor a label, nor a month. */
function isAlone(document: NumberText, first: number, end: number): boolean {
  const { tokens } = document
  const next = after(document, end - 1)
  const previous = before(document, first)
  if (tokens.kind[next] === Kind.number || (previous >= 0 && tokens.flags[previous] & Mark.digit))
    return false
  const key = keyAt(document, previous)
  return !isNumeric(document, key, Numeric.LABEL) && !MONTHS.has(key)
}

/** Spaces that part thousands: the plain one, and those that do not break the line. */
const GAPS = new Set(' \u00a0\u2009\u202f')

/** Three digits, and decimals behind a comma, one space behind the token before. */
function isGroup(document: NumberText, i: number): boolean {
  const { tokens } = document
  return (
    tokens.kind[i] === Kind.number &&
    tokens.start[i] - tokens.end[i - 1] === 1 &&
    GAPS.has(document.text[tokens.end[i - 1]]) &&
    /^\d{3}(?:,\d{1,2})?$/.test(tokenText(document, i))
  )
}

/** A version, a section, a telephone number: “Windows 10.500”, “section 1.200”, “+44 113.496”. */
function isLabelled(document: NumberText, i: number): boolean {
  const { tokens, text } = document
  if (tokens.flags[i] & Mark.hyphen) return true
  const previous = before(document, i)
  if (previous < 0) return false
  const sign = text[tokens.start[previous]]
  if (touches(document, i) && !CURRENCY_SIGNS.has(sign) && !/["“‘'(%]/.test(sign)) return true
  return isNumeric(document, keyAt(document, previous), Numeric.LABEL)
}

/** “Boeing 737.800”, “Psalm 119 105”: the number of a thing with a name. */
const isNamed = (document: NumberText, i: number): boolean => {
  const previous = before(document, i)
  return previous >= 0 && (document.tokens.flags[previous] & (Mark.title | Mark.upper | Mark.mixed)) !== 0
}

const signBefore = (document: NumberText, i: number): boolean => {
  const previous = before(document, i)
  if (previous < 0) return false
  return (
    CURRENCY_SIGNS.has(tokenText(document, previous)) ||
    isNumeric(document, keyAt(document, previous), Numeric.CODE)
  )
}

/** Words looked at behind the figure: adjectives may stand before what is counted. */
const REACH = 3

function countedAt(document: NumberText, i: number): Counted {
  const { tokens } = document
  const first = after(document, i)
  const key = keyAt(document, first)
  if (isNumeric(document, key, Numeric.EXACT) || key === '%') return 'exact'
  if (isNumeric(document, key, Numeric.MEASURE) || CURRENCY_SIGNS.has(key)) return 'measure'
  // “€1.459 a litre”
  if ((key === 'a' || key === 'an') && signBefore(document, i)) return 'exact'
  // “12.500 of the 13,000 employees”
  let next = key === 'of' ? after(document, after(document, first)) : first
  if (key === 'of' && tokens.kind[next] === Kind.number) next = after(document, next)
  for (let n = 0; n < REACH && next >= 0 && tokens.kind[next] === Kind.word; n++) {
    const word = keyAt(document, next)
    const facts = tokens.facts[next]
    const isPlural = facts & Flag.PLURAL && tokens.flags[next] & Mark.lower
    if (isNumeric(document, word, Numeric.WHOLE)) return 'things'
    if (facts & Flag.FUNCTION || isNumeric(document, word, Numeric.EXACT | Numeric.MEASURE)) break
    next = after(document, next)
    // “1.125 goals per game”
    if (isPlural) return keyAt(document, next) === 'per' ? 'exact' : 'things'
  }
  if (keyAt(document, before(document, i)) === '%') return 'exact'
  return signBefore(document, i) ? 'measure' : undefined
}
