import { unknownWords } from '../analyses/unknown-words.ts'
import { defineRule, replace } from './rule.ts'

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
    ],
    right: [
      'The government met in Ouagadougou on Monday.',
      'He prefers a pre- and a post-war flat.',
      'The grandmaster livestreams his rematches.',
    ],
    falseAlarms: [],
    missed: ['They mett there.'],
  },
  messages: {
    default: '“{0}” is no word; perhaps “{1}” was meant.',
  },
  *detect({ tokens, text }, { analyses }) {
    for (const [token, verdict] of analyses.get(unknownWords).verdicts) {
      if (verdict.kind !== 'misspelled') continue
      const span = { start: tokens.start[token], end: verdict.end ?? tokens.end[token] }
      yield {
        span,
        evidence: { form: text.slice(span.start, span.end), suggestions: verdict.suggestions },
        confidence: verdict.confidence,
      }
    }
  },
  explain: ({ form, suggestions }) => ({ id: 'default', arguments: [form, suggestions[0]] }),
  repairs: ({ span, evidence: { suggestions } }) => suggestions.map((word) => replace(span, word, 'likely')),
})
