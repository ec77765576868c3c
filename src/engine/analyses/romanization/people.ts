/** Well-known people in the spelling of another language. */

import { inCaseOf } from '../../document/characters.ts'
import { baseSpan, baseText, type Document, tokenText } from '../../document/document.ts'
import type { KnownName } from '../../language/known-names.ts'
import { PARTICLES } from '../../language/name-words.ts'
import type { Span } from '../../span.ts'
import type { Analyses } from '../analyses.ts'
import { type Mention, names } from '../names.ts'
import { certainty } from './identity.ts'
import { isFull, lookupOf, type Match, matchPerson, partsOf } from './matches.ts'
import type { Romanized } from './romanized.ts'

/** What people a text names. */
export interface People {
  /** Those in a foreign spelling. */
  readonly foreign: readonly { readonly mention: Mention; readonly romanized: Romanized }[]
  /** Mentions of no well-known person. */
  readonly others: readonly Mention[]
}

/** “Vladimir Poutine”: well-known people in the spelling of another language. */
export function peopleIn(analyses: Analyses): People {
  const lookup = lookupOf(analyses)
  const introduced = new Set<KnownName>()
  const doubtful: { mention: Mention; matches: Match[] }[] = []
  const others: Mention[] = []
  for (const mention of analyses.get(names).mentions) {
    const matches = matchPerson(analyses, mention, lookup)
    if (!matches) {
      others.push(mention)
      continue
    }
    if (isFull(matches)) introduced.add(matches[0].known.name)
    if (matches.some(({ known }) => !known.accepted)) doubtful.push({ mention, matches })
  }
  const foreign: { mention: Mention; romanized: Romanized }[] = []
  for (const { mention, matches } of doubtful) {
    const confidence = certainty(analyses, mention, matches, introduced)
    if (confidence > 0)
      foreign.push({ mention, romanized: inEnglish(analyses.document, mention, matches, confidence) })
  }
  return { foreign, others }
}

/** From the first foreign word to the last; a particle at either end goes with the word beside it. */
function foreignSpan(document: Document, mention: Mention, matches: readonly Match[]): Span {
  const parts = partsOf(document, mention)
  const foreign = matches.filter(({ known }) => !known.accepted)
  const first = foreign[0].at
  let last = foreign[foreign.length - 1].at
  if (last + 1 < parts.length && PARTICLES.has(tokenText(document, parts[last]))) last++
  return baseSpan(document, parts[first], parts[last])
}

/** The name with the English words for its foreign ones. */
function inEnglish(
  document: Document,
  mention: Mention,
  matches: readonly Match[],
  confidence: number,
): Romanized {
  const { text, tokens } = document
  const span = foreignSpan(document, mention, matches)
  const parts = partsOf(document, mention)
  let english = ''
  let at = span.start
  for (const { at: place, known } of matches) {
    const token = parts[place]
    if (known.accepted || tokens.start[token] < span.start || tokens.base[token] > span.end) continue
    const gap = text.slice(at, tokens.start[token])
    const joint = place > 0 && known.name.joints?.[known.index]
    // “Kim Chen Yn” is Kim Jong-un: the English hyphen comes with the English words.
    english +=
      (joint && at > span.start && /^[\s-]$/.test(gap) ? joint : gap) +
      inCaseOf(baseText(document, token), known.name.english[known.index])
    at = tokens.base[token]
  }
  english += text.slice(at, span.end)
  const language = commonLanguage(matches)
  return {
    span,
    evidence: { spelling: text.slice(span.start, span.end), english, ...(language ? { language } : {}) },
    confidence,
    severity: confidence >= 0.9 ? 'error' : 'warning',
  }
}

/** The one language that spells every foreign word of the name so. */
function commonLanguage(matches: readonly Match[]): string | undefined {
  let common: readonly string[] | undefined
  for (const { known } of matches) {
    if (known.accepted) continue
    common = common
      ? common.filter((language) => (known.languages as readonly string[]).includes(language))
      : known.languages
  }
  return common?.length === 1 ? LANGUAGE_NAMES[common[0]] : undefined
}

/** The languages whose way is their own; Spanish, Italian and Portuguese newspapers borrow from each other and from English. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  fr: 'French',
  de: 'German',
  pl: 'Polish',
}
