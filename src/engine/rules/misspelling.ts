import { damaged } from '../analyses/condition.ts'
import { unknownWords } from '../analyses/unknown-words.ts'
import { WEAK } from '../analyses/words/splits.ts'
import { type Document, tokenKey } from '../document/document.ts'
import { Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Slip {
  readonly form: string
  readonly suggestions: readonly string[]
}

export const misspelling = defineRule<Slip, 'document'>({
  id: 'misspelling',
  category: 'misspelling',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'A word that does not exist, one slip away from a common one.',
    why: 'Letters are lost or doubled in the source’s typesetting, hyphens of line ends stay inside words, and scanned pages swap letters that look alike.',
    wrong: [
      'The goverment met on Monday.',
      'The govern- ment met on Monday.',
      'The council approoved the plan.',
      'The Amercian envoy left at noon.',
      'The comission met on Monday.',
      'The council prefered to wait.',
      'The tourits left on Friday.',
      'Investagators searched the flat.',
    ],
    right: [
      'The government met in Ouagadougou on Monday.',
      'He prefers a pre- and a post-war flat.',
      'The grandmaster livestreams his rematches.',
      'The Amercia Ferrian bank and Ms Januery smiled.',
      'The cancelation cost the acquirees and the villager nothing.',
    ],
    falseAlarms: [],
    missed: ['They mett there.'],
  },
  messages: {
    possessive: '“{0}” is “it is”; behind a preposition “{1}” was meant.',
    default: '“{0}” is no word; perhaps “{1}” was meant.',
  },
  *detect(document, { analyses }) {
    const { tokens, text } = document
    for (const [token, verdict] of analyses.get(unknownWords).verdicts) {
      if (verdict.kind !== 'misspelled') continue
      const span = { start: tokens.start[token], end: verdict.end ?? tokens.end[token] }
      yield {
        span,
        evidence: { form: text.slice(span.start, span.end), suggestions: verdict.suggestions },
        // What may be a name or a term in a text that is whole.
        confidence: verdict.confidence <= WEAK && analyses.get(damaged) ? IN_DAMAGE : verdict.confidence,
      }
    }
    yield* possessives(document, analyses.resources.aroundWords())
  },
  explain: ({ form, suggestions }) => ({
    id: suggestions[0] === 'its' ? 'possessive' : 'default',
    arguments: [form, suggestions[0]],
  }),
  repairs: ({ span, evidence: { suggestions } }) => suggestions.map((word) => replace(span, word, 'likely')),
})

const IN_DAMAGE = 0.76

const CLAUSE = Flag.FUNCTION | Flag.ADVERB | Flag.GERUND | Flag.PARTICIPLE

/** “signed on it’s screen”: a contraction between a preposition and a noun. */
function* possessives(document: Document, words: ReadonlyMap<string, number>): Generator<Detection<Slip>> {
  const { tokens, text } = document
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (!(tokens.flags[i] & Mark.apostrophe) || tokens.end[i] - tokens.start[i] !== 4) continue
    if (!/^it['’]s$/u.test(text.slice(tokens.start[i], tokens.end[i]))) continue
    const next = i + 1
    if (!isOf(words, tokenKey(document, i - 1), Around.NO_CLAUSE) || !(tokens.flags[next] & Mark.lower))
      continue
    if (!(tokens.facts[next] & (Flag.NOUN | Flag.ADJECTIVE)) || tokens.facts[next] & CLAUSE) continue
    const span = { start: tokens.start[i], end: tokens.end[i] }
    yield {
      span,
      evidence: { form: text.slice(span.start, span.end), suggestions: ['its'] },
      confidence: 0.85,
    }
  }
}
