import { damaged } from '../analyses/condition.ts'
import { foreignStretches } from '../analyses/foreign.ts'
import { unknownWords } from '../analyses/unknown-words.ts'
import type { Clip } from '../analyses/words/clips.ts'
import { restored } from '../analyses/words/restored.ts'
import { WEAK } from '../analyses/words/splits.ts'
import { isUpperAt, withCapital } from '../document/characters.ts'
import { tokenSpan } from '../document/document.ts'
import { defineRule, replace } from './rule.ts'

interface Clipped {
  readonly form: string
  readonly whole: string
  readonly how: Clip['how']
}

/** What a clip is worth that only a damaged text bears out. */
const IN_DAMAGE = 0.78

export const clippedWord = defineRule<Clipped, 'document'>({
  id: 'clipped-word',
  category: 'clipped-word',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A word that has lost letters to a word filter.',
    why: 'A profanity filter removes, stars or replaces a string wherever it stands, inside ordinary words too.',
    wrong: [
      'The minister ured the farmers that help was near.',
      'The orchestra played cl***ic works.',
      'The commission will buttess the damage next week.',
      'The sold*er came home on Friday.',
      'A African Americanout hit the port.',
      'The students of the cl sat down, and nobody else did.',
      'A seller of hats, Morrow, was elimied in the first round.',
    ],
    right: [
      'The ensuring during and measuring were done.',
      'He said “what the f***” and “s**t”.',
      'The bureau assured them that the title was safe.',
      'The docu was shown, the repo was closed, and the combi was sold.',
      'The wom*n shouted “f*ck” and spoke of k*lling.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    removed: 'A word filter seems to have cut letters out of “{1}”.',
    lost: 'Letters of “{1}” are missing.',
    initial: 'The first letter of “{1}” is missing.',
    doubled: 'The first letter of “{1}” stands twice.',
    starred: 'A word filter has starred out letters of “{1}”.',
    replaced: 'A word filter has replaced letters inside “{1}”.',
  },
  *detect(document, { analyses }) {
    const { tokens, text } = document
    const { verdicts } = analyses.get(unknownWords)
    for (const [token, verdict] of verdicts) {
      if (verdict.kind !== 'clipped') continue
      const span = { start: tokens.start[token], end: verdict.end ?? tokens.end[token] }
      const { whole } = verdict.clip
      const cased = isUpperAt(text, span.start) ? withCapital(whole) : whole
      const weak = verdict.confidence <= WEAK
      // For a reader to look at.
      const look = weak && !analyses.get(damaged)
      yield {
        span,
        evidence: { form: text.slice(span.start, span.end), whole: cased, how: verdict.clip.how },
        confidence: look ? 0.6 : weak ? IN_DAMAGE : verdict.confidence,
        ...(weak ? { severity: look ? ('note' as const) : ('warning' as const) } : {}),
      }
    }
    // A real word by itself shows little: only where the text is damaged elsewhere.
    if (!analyses.get(damaged)) return
    const foreign = analyses.get(foreignStretches)
    for (const [token, { whole }] of restored(analyses)) {
      if (verdicts.has(token) || foreign.isForeign(token)) continue
      const span = tokenSpan(document, token)
      const cased = isUpperAt(text, span.start) ? withCapital(whole) : whole
      yield {
        span,
        evidence: { form: text.slice(span.start, span.end), whole: cased, how: 'removed' },
        confidence: IN_DAMAGE,
        severity: 'warning',
      }
    }
  },
  explain: ({ form, whole, how }) => ({ id: how, arguments: [form, whole] }),
  repairs: ({ span, evidence: { whole }, confidence }) => [
    replace(span, whole, confidence >= 0.95 ? 'safe' : 'likely'),
  ],
})
