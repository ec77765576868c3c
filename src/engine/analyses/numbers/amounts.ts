import { tokenText, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import {
  MILLIARDS,
  PLURAL_MAGNITUDES,
  ROMANCE_ORDINAL,
  SLAVIC_ORDINALS,
} from '../../language/number-forms.ts'
import { isNumeric, type NumberText, Numeric } from '../../language/number-words.ts'
import {
  CURRENCY_SIGNS,
  DOLLAR_SIGNED_MONEY,
  groupThousands,
  ordinalOf,
  SIGNED_MONEY,
} from '../../language/numbers.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { NumberMention } from '../numbers.ts'
import type { ForeignForm } from './foreign-form.ts'
import { after, before, keyAt, touches } from './line.ts'
import { isTens } from './plain.ts'
import { separatedAt } from './separators.ts'

/** “2 milliards”, “5 mlrd”, “20 millions of euros”, “two thousand million”. */
export function magnitudeAt(document: NumberText, mention: NumberMention): ForeignForm | undefined {
  const { tokens } = document
  const { token, endToken } = mention
  const at = after(document, endToken - 1)
  const sum = sumAt(document, mention, at)
  if (sum || at < 0 || tokens.kind[at] !== Kind.word) return sum ?? thousandAt(document, mention)
  const key = keyAt(document, at)
  const foreign = MILLIARDS.get(key)
  if (foreign) {
    // Traders write “15 mln dlrs”.
    const sure = key !== 'mln' && key !== 'bln'
    const better = `${written(document, token, endToken)} ${foreign}`
    return sure ? form('milliard', token, at + 1, better, 0.93) : form('short', token, at + 1, better, 0.8)
  }
  const thousands = THOUSANDS_OF.get(key)
  if (thousands && keyAt(document, endToken - 1) === 'thousand') {
    const many = endToken - 1 === token ? '1' : written(document, token, endToken - 1)
    return form('milliard', token, at + 1, `${many} ${thousands}`, key === 'million' ? 0.8 : 0.93)
  }
  // “Forty and two ships”
  if (key === 'and' && mention.inWords && isTens(mention.value) && endToken === token + 1) {
    const unit = UNITS.indexOf(keyAt(document, at + 1))
    const counted = tokens.facts[at + 2] & Flag.PLURAL && tokens.flags[at + 2] & Mark.lower
    if (unit > 0 && counted)
      return form('sum', token, at + 2, `${tokenText(document, token)}-${UNITS[unit]}`, 0.88)
  }
  const singular = PLURAL_MAGNITUDES.get(key)
  if (singular) return plural(document, mention, at, singular)
  return (
    shareAt(document, mention, at, key) ?? manyAt(document, mention, at, key) ?? thousandAt(document, mention)
  )
}

/** “4 million 350 thousand”, “2 million and 300 thousand”, “3 thousand 500”: a number told in parts. */
function sumAt(document: NumberText, mention: NumberMention, link: number): ForeignForm | undefined {
  const { tokens } = document
  const { token, endToken, value, inWords } = mention
  if (inWords || value === undefined || endToken !== token + 2 || link < 0) return undefined
  const and = keyAt(document, link) === 'and'
  const at = and ? after(document, link) : link
  if (at < 0 || tokens.kind[at] !== Kind.number) return undefined
  const part = Number(tokenText(document, at))
  const next = after(document, at)
  const magnitude = value >= 1e6 ? (PARTS.get(keyAt(document, next)) ?? 1) : 1
  // “In 5 million 200 were …”: below a million only hundreds are told so.
  if (!(part >= (magnitude === 1 ? 100 : 1) && part < 1000) || (magnitude === 1 && value >= 1e6))
    return undefined
  // “Between 1 million and 300 thousand”
  if (and && /^(?:between|both|from)$/.test(keyAt(document, before(document, token)))) return undefined
  if (tokens.flags[at] & Mark.hyphen || !Number.isInteger(value / magnitude / 1000)) return undefined
  const total = value + part * magnitude
  return form('sum', token, (magnitude === 1 ? at : next) + 1, numberText(total), and ? 0.88 : 0.93)
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

const THOUSANDS_OF: ReadonlyMap<string, string> = new Map([
  ['million', 'billion'],
  ['millions', 'billion'],
  ['billion', 'trillion'],
  ['billions', 'trillion'],
])

const UNITS = ' one two three four five six seven eight nine'.split(' ')

/** “4.35 million” where that is short, else figures. */
function numberText(value: number): string {
  const millions = value / 1e6
  const short = String(millions)
  if (millions >= 1e6) return `${String(millions / 1e6)} trillion`
  if (millions >= 1000) return `${String(millions / 1000)} billion`
  return millions >= 1 && short.length <= 6 ? `${short} million` : groupThousands(String(value))
}

/** “212 thousand”: English writes it in figures. Some write so of a round sum. */
function thousandAt(document: NumberText, mention: NumberMention): ForeignForm | undefined {
  const { tokens } = document
  const { token, endToken, value, inWords } = mention
  if (inWords || value === undefined || endToken !== token + 2) return undefined
  const long = THOUSANDS_OF.get(keyAt(document, token + 1))
  // “5,800 million dollars”: the thousands of millions that Spanish has.
  if (long && value >= (long === 'billion' ? 1e9 : 1e12) && value < 1e15 && widthOf(tokens, token) > 4)
    return form('milliard', token, endToken, numberText(value), 0.8)
  if (value >= 1e6) return undefined
  if (
    keyAt(document, token + 1) !== 'thousand' ||
    (tokens.flags[token] | tokens.flags[token + 1]) & Mark.hyphen
  )
    return undefined
  const better = groupThousands(String(Math.round(value)))
  return form('thousand', token, endToken, better, 0.8, 0.88)
}

/** “3 million of views”: what is counted stands right behind the number. Of money “of” names the kind: “$3 million of losses”. */
function shareAt(
  document: NumberText,
  { token, endToken, value, inWords }: NumberMention,
  of: number,
  key: string,
): ForeignForm | undefined {
  const { tokens } = document
  if (
    key !== 'of' ||
    value === undefined ||
    value < 1e3 ||
    !isNumeric(document, keyAt(document, endToken - 1), Numeric.BIG)
  )
    return undefined
  const noun = after(document, of)
  if (noun < 0 || !(tokens.flags[noun] & Mark.lower) || tokens.flags[noun] & Mark.hyphen) return undefined
  const facts = tokens.facts[noun]
  if ((!(facts & Flag.PLURAL) && keyAt(document, noun) !== 'people') || facts & Flag.FUNCTION)
    return undefined
  const previous = before(document, token)
  if (previous >= 0 && CURRENCY_SIGNS.has(tokenText(document, previous))) return undefined
  // “A few million of pounds” and what may be a fraction of others stay out.
  if (inWords && endToken === token + 1) return undefined
  // “In 1999 thousand of …” has lost a letter.
  if (!inWords && widthOf(tokens, token) === 4 && value >= 1e6) return undefined
  return form('share', token, of + 1, tokenText(document, token, endToken - 1), 0.88)
}

/** “3.2 ten thousand”, “5 hundred million”: the magnitudes of Chinese and its neighbours. */
function manyAt(
  document: NumberText,
  { token, endToken, value: read, inWords }: NumberMention,
  at: number,
  key: string,
): ForeignForm | undefined {
  if (inWords || endToken !== token + 1) return undefined
  // “120,8 hundred million”
  const value = read ?? Number(written(document, token, endToken).replaceAll(',', ''))
  if (!(value > 0)) return undefined
  if (key === 'eok') return form('milliard', token, at + 1, numberText(value * 1e8), 0.9)
  if (key !== 'ten' && key !== 'hundred') return undefined
  const next = after(document, at)
  const magnitude = PARTS.get(keyAt(document, next))
  if (!magnitude || (document.tokens.flags[at] | document.tokens.flags[next]) & Mark.hyphen) return undefined
  const total = Math.round(value * (key === 'ten' ? 10 : 100) * magnitude)
  return form('milliard', token, next + 1, numberText(total), 0.9)
}

/** The number in tokens `[token, endToken)`, a figure in English separators. */
function written(document: NumberText, token: number, endToken: number): string {
  const figure = endToken === token + 1 ? separatedAt(document, token)?.better[0] : undefined
  return figure ?? tokenText(document, token, endToken - 1)
}

/** “20 millions of euros”, “1,200 millions”, “5 thousands people” */
function plural(
  document: NumberText,
  { token, endToken, value, inWords }: NumberMention,
  at: number,
  singular: string,
): ForeignForm | undefined {
  const { tokens } = document
  if (value === undefined || endToken > token + 1 || !(tokens.flags[at] & Mark.lower)) return undefined
  const next = after(document, at)
  const key = keyAt(document, next)
  const takesOf =
    key === 'of' && !isNumeric(document, keyAt(document, after(document, next)), Numeric.NOT_COUNTED)
  const better =
    singular === 'million' && value >= 1000 && !inWords
      ? `${value / 1000} billion`
      : `${written(document, token, endToken)} ${singular}`
  // “He has two millions” is odd, and may be said; “22 billions’ worth” is.
  const isCounted = next >= 0 && (tokens.facts[next] & Flag.PLURAL) !== 0
  const confidence = key === 'worth' || (inWords && !isCounted) ? 0.6 : 0.9
  return form('plural', token, (takesOf ? next : at) + 1, better, confidence, 0.9)
}

/**
 * “20$”, “$ 20”, “500 €”, “20 million €”, “$27 dollars”, “50 %”, “%50”.
 * @param separated what separatedAt says of the figure: the sign goes with its English form
 */
export function signAt(
  document: NumberText,
  i: number,
  separated: ForeignForm | undefined,
): ForeignForm | undefined {
  const { tokens } = document
  if (tokens.kind[i] !== Kind.number) return undefined
  const figure = separated?.better[0] ?? tokenText(document, i)
  const end = separated?.endToken ?? i + 1
  if (isPercentBefore(document, i)) return form('percent-first', i - 1, end, `${figure}%`, 0.93)
  // “US$ 50” is a house’s style.
  const apart = i > 0 && !touches(document, i) && !touches(document, i - 1)
  const lead = apart ? keyAt(document, before(document, i)) : ''
  if (CURRENCY_SIGNS.has(lead))
    return { ...form('sign-apart', i - 1, end, lead + figure, 0.9), safe: !separated }
  const next = after(document, end - 1)
  if (next < 0) return undefined
  const magnitude =
    tokens.kind[next] === Kind.word && isNumeric(document, keyAt(document, next), Numeric.MAGNITUDE)
      ? next
      : -1
  const at = magnitude < 0 ? next : after(document, magnitude)
  const unit = magnitude < 0 ? '' : ` ${tokenText(document, magnitude)}`
  const price = priceAt(document, i, next) ?? twice(document, i, figure + unit, at)
  if (price) return price
  if (at < 0 || tokens.kind[at] < Kind.punctuation) return undefined
  const sign = tokenText(document, at)
  if (sign === '%') {
    // Scientists part the sign from the figure too; where the figure is foreign it is sure.
    if (touches(document, at) || magnitude >= 0) return undefined
    if (separated) return { ...separated, endToken: at + 1, better: [`${figure}%`] }
    return { ...form('percent', i, at + 1, `${figure}%`, 0.8), safe: true }
  }
  if (!CURRENCY_SIGNS.has(sign) || CURRENCY_SIGNS.has(keyAt(document, before(document, i)))) return undefined
  // “10 $20 notes”: the sign belongs to the next figure.
  const follows = after(document, at)
  if (
    follows >= 0 &&
    (tokens.kind[follows] === Kind.number ||
      (touches(document, follows) && tokens.kind[follows] === Kind.word))
  )
    return undefined
  const better = sign + figure + (unit === ' M' ? ' million' : unit)
  return { ...form('currency', i, at + 1, better, 0.9), safe: touches(document, at) && !separated }
}

/** “2€50”, “25:- each”, “25,- euros” */
function priceAt(document: NumberText, i: number, next: number): ForeignForm | undefined {
  const { tokens, text } = document
  if (!touches(document, next)) return undefined
  const figure = tokenText(document, i)
  const rest = text.slice(tokens.start[next], tokens.start[next] + 4)
  if (/^[€£$]\d\d(?!\d)/.test(rest))
    return form('currency', i, next + 2, `${rest[0]}${figure}.${rest.slice(1, 3)}`, 0.93)
  if (!/^[:,][-–](?:\s|$)/.test(rest)) return undefined
  return form('currency', i, next + 2, figure, 0.9)
}

/** “%50” of Turkish, “by % 50” */
function isPercentBefore(document: NumberText, i: number): boolean {
  const sign = before(document, i)
  if (keyAt(document, sign) !== '%' || touches(document, sign)) return false
  return touches(document, i) || (sign > 0 && document.tokens.kind[sign - 1] === Kind.word)
}

const CURRENCY_CODES = /^(?:usd|us\$|eur|gbp)$/

/** “$27 dollars”, “USD 9 dollars”, “$140 million pesos” */
function twice(document: NumberText, i: number, figure: string, next: number): ForeignForm | undefined {
  const sign = before(document, i)
  const lead = keyAt(document, sign)
  const word = keyAt(document, next)
  // The word tells which money it is, where the sign does not.
  const tells = DOLLAR_SIGNED_MONEY.has(word)
  if (!tells && !SIGNED_MONEY.has(word)) return undefined
  if (CURRENCY_SIGNS.has(lead))
    return form('currency', sign, next + 1, tells ? `${figure} ${word}` : lead + figure, 0.9)
  if (!CURRENCY_CODES.test(lead)) return undefined
  return form('currency', sign, next + 1, `${figure} ${tokenText(document, next)}`, 0.9)
}

/** “1º”, “1er”, “3-й”, “the 20-th century”, “№ 5”. */
export function ordinalAt(document: NumberText, i: number): ForeignForm | undefined {
  const { tokens, text } = document
  if (widthOf(tokens, i) > 6) return undefined
  if (tokens.kind[i] !== Kind.number) return romance(document, i)
  const sign = before(document, i)
  if (sign >= 0 && isNumero(document, sign)) {
    const first = text[tokens.start[sign]] === '°' ? sign - 1 : sign
    return form('numero', first, i + 1, `No. ${tokenText(document, i)}`, 0.88)
  }
  if (!(tokens.flags[i] & Mark.hyphen) || tokenUnit(document, i + 1) !== 0x2d || touches(document, i))
    return undefined
  const ending = i + 2
  if (ending >= tokens.count || !touches(document, i + 1) || !touches(document, ending)) return undefined
  const key = keyAt(document, ending)
  const figure = tokenText(document, i)
  if (
    !/^\d+$/.test(figure) ||
    (tokens.flags[ending] & Mark.hyphen && tokenUnit(document, ending + 1) === 0x2d)
  )
    return undefined
  if (SLAVIC_ORDINALS.has(key)) return form('ordinal', i, ending + 1, ordinalOf(figure), 0.95)
  if ((key === 's' || key === 'ies') && /^(?:19|20)?\d0$/.test(figure))
    return form('ordinal', i, ending + 1, `${figure}s`, 0.9)
  return /^(?:st|nd|rd|th)$/.test(key) ? form('ordinal', i, ending + 1, ordinalOf(figure), 0.9) : undefined
}

/** “1º” is an ordinal only where no degree is meant. */
function romance(document: NumberText, i: number): ForeignForm | undefined {
  const parts = ROMANCE_ORDINAL.exec(tokenText(document, i))
  if (!parts) return undefined
  const isDegree = parts[0].endsWith('º')
  const next = after(document, i)
  // “The 73e”, “(9e)”
  const lead = keyAt(document, before(document, i))
  if (/\de$/.test(parts[0]) && !/^(?:the|in|his|her|its|their|\()$/.test(lead)) return undefined
  if (isDegree) {
    if (Number(parts[1]) > 12 || next < 0 || widthOf(document.tokens, next) < 2) return undefined
    if (!/^(?:the|on|his|her|its|their)?$/.test(keyAt(document, before(document, i)))) return undefined
  }
  return form('ordinal', i, i + 1, ordinalOf(parts[1]), isDegree ? 0.86 : 0.93)
}

/** “№”, “nº”, “n°”; not Chanel’s. */
function isNumero(document: NumberText, sign: number): boolean {
  const key = keyAt(document, sign)
  const isApart = key === '°' && touches(document, sign) && keyAt(document, before(document, sign)) === 'n'
  if (key !== '№' && key !== 'nº' && !isApart) return false
  return keyAt(document, before(document, isApart ? sign - 1 : sign)) !== 'chanel'
}

const form = (
  kind: ForeignForm['kind'],
  token: number,
  endToken: number,
  better: string,
  confidence: number,
  supported = Math.max(confidence, 0.93),
): ForeignForm => ({
  kind,
  token,
  endToken,
  better: [better],
  confidence,
  supported,
})
