import type { Identify } from './engine/analyses/analyses.ts'

/** The languages that can be identified. franc speaks ISO 639-3; the project speaks ISO 639-1. */
export const FRANC_CODES: Readonly<Record<string, string>> = {
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  pt: 'por',
  it: 'ita',
  de: 'deu',
  nl: 'nld',
  ro: 'ron',
  pl: 'pol',
  cs: 'ces',
  sv: 'swe',
  tr: 'tur',
  az: 'azj',
  ru: 'rus',
  uk: 'ukr',
  bg: 'bul',
  sr: 'srp',
  ar: 'arb',
  fa: 'pes',
  he: 'heb',
  el: 'ell',
  hy: 'hye',
  ka: 'kat',
  zh: 'cmn',
  ja: 'jpn',
  ko: 'kor',
  hi: 'hin',
}
const BACK: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FRANC_CODES).map(([two, three]) => [three, two]),
)

/** Longer texts are cut: trigrams of 600 characters tell, and cost grows with length. */
const ENOUGH = 600

/** franc, as far as it is used. */
export type Franc = (text: string, options: { only: string[]; minLength: number }) => string

/** Makes the engine's language identifier out of franc, always with a restricted list of candidates. */
export function identifyWith(franc: Franc): Identify {
  return (text, candidates) => {
    const only = candidates.flatMap((code) => FRANC_CODES[code] ?? [])
    return BACK[franc(text.slice(0, ENOUGH), { only, minLength: 10 })]
  }
}
