import type { Trust, Verdict } from '../engine/report/result.ts'
import type { Report } from './report.ts'

/** What a verdict tells a person to do. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  pass: 'Nothing stands in the way of publishing.',
  review: 'An editor should look at this before it is published.',
  block: 'This should not be published as it stands.',
}

/** How a repair is offered. */
export const TRUST: Readonly<Record<Trust, string>> = {
  safe: 'safe',
  likely: 'likely',
  'show-only': 'example',
}

/** “1 error”, “2 errors”. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`
}

/** “2 errors, 1 warning, 0 notes in 412 words”. */
export function tally({ counts, document }: Report): string {
  return `${count(counts.error, 'error')}, ${count(counts.warning, 'warning')}, ${count(counts.note, 'note')} in ${count(document.words, 'word')}`
}

/** English name of a language, or its tag where there is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** “Probably translated from Russian (80 % sure): …”. */
export function originSentence(origin: NonNullable<Report['origin']>): string {
  const evidence = origin.evidence.length ? `: ${origin.evidence.join('; ')}` : ''
  return `Probably translated from ${languageName(origin.language)} (${Math.round(origin.confidence * 100)} % sure)${evidence}.`
}

/** What the report leaves out, in words; empty when it is whole. */
export function truncationSentences({ truncated = {} }: Report): string[] {
  return [
    ...(truncated.findings
      ? [`${count(truncated.findings, 'more finding')} are counted but not listed.`]
      : []),
    ...(truncated.unknownTokens
      ? [`${count(truncated.unknownTokens, 'unknown word')} were not looked into: there are too many.`]
      : []),
    ...(truncated.nesting
      ? [`Markup nested ${truncated.nesting} levels too deep was read as if it were flat.`]
      : []),
  ]
}
