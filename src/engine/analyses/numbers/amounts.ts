import { type Document, tokenText, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import {
  MILLIARDS,
  PLURAL_MAGNITUDES,
  ROMANCE_ORDINAL,
  SLAVIC_ORDINALS,
} from '../../language/number-forms.ts'
import { CURRENCY_SIGNS, ordinalOf } from '../../language/numbers.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { NumberMention } from '../numbers.ts'
import type { ForeignForm } from './foreign-form.ts'
import { after, before, keyAt, touches } from './line.ts'
import { separatedAt } from './separators.ts'

/** “2 milliards”, “5 mlrd”, “20 millions of euros”, “two thousand million”. */
export function magnitudeAt(document: Document, mention: NumberMention): ForeignForm | undefined {
  const { tokens } = document
  const { token, endToken } = mention
  const at = after(document, endToken - 1)
  if (at < 0 || tokens.kind[at] !== Kind.word) return undefined
  const key = keyAt(document, at)
  const foreign = MILLIARDS.get(key)
  if (foreign)
    return form('milliard', token, at + 1, `${written(document, token, endToken)} ${foreign}`, 0.93)
  if ((key === 'million' || key === 'millions') && keyAt(document, endToken - 1) === 'thousand') {
    const many = endToken - 1 === token ? '1' : written(document, token, endToken - 1)
    return form('milliard', token, at + 1, `${many} billion`, key === 'million' ? 0.8 : 0.93)
  }
  const singular = PLURAL_MAGNITUDES.get(key)
  return singular ? plural(document, mention, at, singular) : undefined
}

/** The number in tokens `[token, endToken)`, a figure in English separators. */
function written(document: Document, token: number, endToken: number): string {
  const { tokens, text } = document
  const figure = endToken === token + 1 ? separatedAt(document, token)?.better[0] : undefined
  return figure ?? text.slice(tokens.start[token], tokens.end[endToken - 1])
}

/** “20 millions of euros”, “1,200 millions”, “5 thousands people” */
function plural(
  document: Document,
  { token, endToken, value, inWords }: NumberMention,
  at: number,
  singular: string,
): ForeignForm | undefined {
  const { tokens } = document
  if (value === undefined || endToken > token + 1 || !(tokens.flags[at] & Mark.lower)) return undefined
  const next = after(document, at)
  const key = keyAt(document, next)
  const takesOf = key === 'of' && !NOT_COUNTED.has(keyAt(document, after(document, next)))
  const better =
    singular === 'million' && value >= 1000 && !inWords
      ? `${value / 1000} billion`
      : `${written(document, token, endToken)} ${singular}`
  // “He has two millions” is odd, and may be said; “22 billions’ worth” is.
  const isCounted = next >= 0 && (tokens.facts[next] & Flag.PLURAL) !== 0
  const confidence = key === 'worth' || (inWords && !isCounted) ? 0.6 : 0.9
  return form('plural', token, (takesOf ? next : at) + 1, better, confidence, 0.9)
}

/** Words after “millions of” that are not what is counted. */
const NOT_COUNTED = new Set(['the', 'these', 'those', 'them', 'us', 'his', 'her', 'its', 'their', 'our'])

/**
 * “20$”, “500 €”, “20 million €”, “50 %”, “%50”.
 * @param separated what separatedAt says of the figure: the sign goes with its English form
 */
export function signAt(
  document: Document,
  i: number,
  separated: ForeignForm | undefined,
): ForeignForm | undefined {
  const { tokens } = document
  if (tokens.kind[i] !== Kind.number) return undefined
  const figure = separated?.better[0] ?? tokenText(document, i)
  const end = separated?.endToken ?? i + 1
  if (isPercentBefore(document, i)) return form('percent-first', i - 1, end, `${figure}%`, 0.93)
  const next = after(document, end - 1)
  if (next < 0) return undefined
  const magnitude = tokens.kind[next] === Kind.word && MAGNITUDES.has(keyAt(document, next)) ? next : -1
  const at = magnitude < 0 ? next : after(document, magnitude)
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
  const unit = magnitude < 0 ? '' : tokenText(document, magnitude)
  const better = sign + figure + (unit === '' ? '' : ` ${unit === 'M' ? 'million' : unit}`)
  return { ...form('currency', i, at + 1, better, 0.9), safe: touches(document, at) && !separated }
}

/** “%50” of Turkish */
function isPercentBefore(document: Document, i: number): boolean {
  const sign = before(document, i)
  return touches(document, i) && keyAt(document, sign) === '%' && !touches(document, sign)
}

const MAGNITUDES = new Set(['thousand', 'million', 'billion', 'trillion', 'm', 'bn'])

/** “1º”, “1er”, “3-й”, “the 20-th century”, “№ 5”. */
export function ordinalAt(document: Document, i: number): ForeignForm | undefined {
  const { tokens, text } = document
  if (tokens.end[i] - tokens.start[i] > 6) return undefined
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
  if (key === 's' && /^(?:19|20)?\d0$/.test(figure)) return form('ordinal', i, ending + 1, `${figure}s`, 0.9)
  return /^(?:st|nd|rd|th)$/.test(key) ? form('ordinal', i, ending + 1, ordinalOf(figure), 0.9) : undefined
}

/** “1º” is an ordinal only where no degree is meant. */
function romance(document: Document, i: number): ForeignForm | undefined {
  const parts = ROMANCE_ORDINAL.exec(tokenText(document, i))
  if (!parts) return undefined
  const isDegree = parts[0].endsWith('º')
  const next = after(document, i)
  if (isDegree) {
    if (Number(parts[1]) > 12 || next < 0 || document.tokens.end[next] - document.tokens.start[next] < 2)
      return undefined
    if (!/^(?:the|on|his|her|its|their)?$/.test(keyAt(document, before(document, i)))) return undefined
  }
  return form('ordinal', i, i + 1, ordinalOf(parts[1]), isDegree ? 0.86 : 0.93)
}

/** “№”, “nº”, “n°”; not Chanel’s. */
function isNumero(document: Document, sign: number): boolean {
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
