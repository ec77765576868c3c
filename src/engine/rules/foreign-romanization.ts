import type { Analyses } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { cyrillicLooks } from '../analyses/romanization/cyrillic-looks.ts'
import { frenchLooks } from '../analyses/romanization/french-looks.ts'
import { misnamedHolders } from '../analyses/romanization/office-holders.ts'
import { peopleIn } from '../analyses/romanization/people.ts'
import { placesIn } from '../analyses/romanization/places.ts'
import type { ForeignSpelling } from '../analyses/romanization/romanized.ts'
import type { Span } from '../span.ts'
import { type Detection, defineRule, gather } from './rule.ts'

interface Evidence extends ForeignSpelling {
  /** All places of the spelling. */
  readonly places?: readonly Span[]
}

export const foreignRomanization = defineRule<Evidence, 'document'>({
  id: 'foreign-romanization',
  category: 'foreign-romanization',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A well-known name in the spelling of another language.',
    why:
      'Every language writes Russian, Arabic or Armenian names after its own ear, and has its own names for great ' +
      'cities. A system that does not know the name copies the spelling of the source: a French text says Poutine, a ' +
      'German one Selenskyj.',
    wrong: [
      'The president called Vladimir Poutine on Monday evening.',
      'He flew from Varsovie to the talks.',
      'The composer Dmitri Sjostakovitj came to Stockholm.',
      'The speech of Mikhail Gorbatchev was broadcast live.',
      'The goods come from Tiongkok and are sold by the kilo.',
      'She has lived in Tokio for ten years.',
    ],
    right: [
      'The president called Vladimir Putin on Monday evening.',
      'The director Natacha Régnier lives in Brussels.',
      'The politicians Andrej Hunko, Peter Modrow and Andrej Kramarić met.',
      'The Tokio bridge and a Milano jacket were shown in Milano’s shops.',
      'Poutine is a dish of chips, cheese curds and gravy.',
      'She reads Le Monde and Radio Londres is her favourite book.',
    ],
    falseAlarms: [],
    missed: ['The mayor, Iouri Kravtsov, did not answer.'],
  },
  messages: {
    foreign:
      '“{0}” is a foreign spelling of the name that English writes “{1}”; the source’s spelling was kept.',
    language:
      '“{0}” is the {2} spelling of the name that English writes “{1}”; the source’s spelling was kept.',
    mistaken: 'The name of the holder of this office is “{1}”; “{0}” is how the translation misread it.',
  },
  detect(_, { analyses }) {
    // One spelling of one name is one decision, however often it stands there.
    return gather(
      spellingsIn(analyses),
      2,
      ({ evidence }) => evidence.spelling,
      (all) => ({ ...all[0].evidence, places: all.map(({ span }) => span) }),
    )
  },
  explain({ spelling, english, language, mistaken }) {
    if (mistaken) return { id: 'mistaken', arguments: [spelling, english] }
    return language
      ? { id: 'language', arguments: [spelling, english, language] }
      : { id: 'foreign', arguments: [spelling, english] }
  },
  repairs({ span, evidence, confidence }) {
    const places = evidence.places ?? [span]
    const edits = places.map(({ start, end }) => ({ start, end, text: evidence.english }))
    return [{ edits, trust: confidence >= 0.9 ? 'safe' : 'likely' }]
  },
})

/** Names in a foreign spelling, at all their places. */
function* spellingsIn(analyses: Analyses): Generator<Detection<Evidence>> {
  const { foreign, others } = peopleIn(analyses)
  for (const { romanized } of foreign) yield romanized
  yield* misnamedHolders(analyses)
  yield* placesIn(analyses, new Set(foreign.map(({ mention }) => mention)))
  // Only a text that spells a well-known name the foreign way is suspected of others.
  const found = foreign.length > 0
  if (found) yield* frenchLooks(analyses, others)
  if (found || analyses.get(damaged)) yield* cyrillicLooks(analyses, others)
}
