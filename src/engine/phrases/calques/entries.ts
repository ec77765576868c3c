import type { Trust } from '../../report/result.ts'
import { ACCIDENTS } from './accidents.ts'
import { ARABIC } from './ar.ts'
import { ARTICLES } from './articles.ts'
import { ASSEMBLIES } from './assemblies.ts'
import { BULGARIAN } from './bg.ts'
import { CLAUSES } from './clauses.ts'
import { COMPLEMENTS } from './complements.ts'
import { CONNECTORS } from './connectors.ts'
import { CONSTRUCTIONS } from './constructions.ts'
import { CUSTOMS } from './customs.ts'
import { GERMAN } from './de.ts'
import { EASTERN } from './eastern.ts'
import { GREEK } from './el.ts'
import { SPANISH } from './es.ts'
import { EVERYDAY } from './everyday.ts'
import { PERSIAN } from './fa.ts'
import { FORECASTS } from './forecasts.ts'
import { FRENCH } from './fr.ts'
import { FRAMES } from './frames.ts'
import { GOVERNMENT } from './government.ts'
import { INDONESIAN } from './id.ts'
import { IDIOMS } from './idioms.ts'
import { INVERSIONS } from './inversions.ts'
import { ITALIAN } from './it.ts'
import { JAPANESE } from './ja.ts'
import { JUSTICE } from './justice.ts'
import { KOREAN } from './ko.ts'
import { LINKS } from './links.ts'
import { MARKETS } from './markets.ts'
import { MATCHES } from './matches.ts'
import { DUTCH } from './nl.ts'
import { NOUN_FRAMES } from './noun-frames.ts'
import { OFFICIALS } from './officials.ts'
import { ORDER } from './order.ts'
import { PAGES } from './pages.ts'
import type { Pattern } from './pattern.ts'
import { PHRASING } from './phrasing.ts'
import { POLISH } from './pl.ts'
import { POLICE } from './police.ts'
import { PORTUGUESE } from './pt.ts'
import { REPORTING } from './reporting.ts'
import { RESUMPTIVES } from './resumptives.ts'
import { ROMANIAN } from './ro.ts'
import { ROMANCE } from './romance.ts'
import { RUSSIAN } from './ru.ts'
import { SPORT } from './sport.ts'
import { STRUCTURE } from './structure.ts'
import { SUPPORT } from './support.ts'
import { SYNTAX } from './syntax.ts'
import { NATIVES, type Native } from './table.ts'
import { TIMES } from './time.ts'
import { TURKISH } from './tr.ts'
import { TURNS } from './turns.ts'
import { UKRAINIAN } from './uk.ts'
import { VERB_FRAMES } from './verb-frames.ts'
import { VERBS } from './verbs.ts'
import { WORD_ORDER } from './word-order.ts'
import { CHINESE } from './zh.ts'

/**
 * The calques of one language, or of one topic in several. An entry is three lines, with an empty line before the next:
 *
 *     pattern → usual English      (`≈` for `→` where the usual English shows what to write and does not fit as it stands)
 *     the phrase in the language; pt the same in another, by its code; it ro (others that have it too)
 *     A sentence that proves the entry.
 */
export interface CalqueList extends Readonly<Partial<Record<Native, string>>> {
  /** ISO 639-1; a list without one gives the code of the first phrase too. */
  readonly language?: string
  /** Languages that, as kin or neighbours, say nearly all of it in the same way. */
  readonly kin?: readonly string[]
  /** What they say a second time is told by another rule: resumptive-pronoun. */
  readonly twice?: true
}

/** A phrase translated word for word. */
export interface CalqueEntry {
  readonly pattern: Pattern
  readonly english: string
  readonly trust: Trust
  readonly native: Native
  /** The phrase in its language, and in others that share it; the first is the one best known for it. */
  readonly sources: readonly (readonly [language: string, phrase: string])[]
  /** All languages from which it may come. */
  readonly languages: readonly string[]
  readonly twice?: true
  readonly proof: string
}

export const CALQUE_LISTS: readonly CalqueList[] = [
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  ROMANIAN,
  GERMAN,
  DUTCH,
  RUSSIAN,
  UKRAINIAN,
  POLISH,
  BULGARIAN,
  TURKISH,
  ARABIC,
  CHINESE,
  REPORTING,
  TIMES,
  LINKS,
  VERBS,
  COMPLEMENTS,
  ORDER,
  WORD_ORDER,
  SYNTAX,
  CONSTRUCTIONS,
  ARTICLES,
  CLAUSES,
  OFFICIALS,
  ACCIDENTS,
  SPORT,
  IDIOMS,
  EASTERN,
  PERSIAN,
  GREEK,
  KOREAN,
  JAPANESE,
  GOVERNMENT,
  RESUMPTIVES,
  JUSTICE,
  SUPPORT,
  CONNECTORS,
  INVERSIONS,
  CUSTOMS,
  STRUCTURE,
  TURNS,
  ROMANCE,
  INDONESIAN,
  POLICE,
  MATCHES,
  MARKETS,
  FORECASTS,
  ASSEMBLIES,
  PHRASING,
  EVERYDAY,
  PAGES,
  FRAMES,
  NOUN_FRAMES,
  VERB_FRAMES,
]

/** All calques, in the order of the lists. @throws {Error} when an entry cannot be read */
export function calqueEntries(): CalqueEntry[] {
  return CALQUE_LISTS.flatMap((list) =>
    NATIVES.flatMap((native) =>
      (list[native] ?? '')
        .trim()
        .split(/\n\s*\n/)
        .filter(Boolean)
        .map((entry) => readEntry(entry, native, list)),
    ),
  )
}

function readEntry(entry: string, native: Native, { language, kin = [], twice }: CalqueList): CalqueEntry {
  const [head, phrases, proof, ...rest] = entry.split('\n').map((line) => line.trim())
  const parts = /^(.+?) (→|≈) (.+)$/u.exec(head)
  if (!parts || !phrases || !proof || rest.length > 0) throw new Error(`an entry cannot be read: ${entry}`)
  const [, pattern, sign, english] = parts
  const sources: [string, string][] = []
  const others: string[] = []
  for (const phrase of phrases.split('; ')) {
    const coded = /^([a-z]{2}) (.+)$/u.exec(phrase)
    if (sources.length === 0 && language) sources.push([language, phrase])
    else if (/^[a-z]{2}(?: [a-z]{2})*$/.test(phrase)) others.push(...phrase.split(' '))
    else if (coded) sources.push([coded[1], coded[2]])
    else throw new Error(`“${phrase}” lacks its language`)
  }
  if (sources.length === 0) throw new Error(`no language says “${pattern}”`)
  return {
    pattern,
    english,
    trust: sign === '→' ? 'likely' : 'show-only',
    native,
    sources,
    languages: [...new Set([...sources.map(([code]) => code), ...others, ...kin])],
    ...(twice ? { twice } : {}),
    proof,
  }
}
