import { accentApostrophes } from '../analyses/accent-apostrophes.ts'
import { damaged } from '../analyses/condition.ts'
import { DOUBTFUL } from '../analyses/quotations/faults.ts'
import { type QuoteFault, type QuoteFaultKind, quotations } from '../analyses/quotations.ts'
import type { Severity } from '../report/result.ts'
import { defineRule, gather, joinEdits, MANY } from './rule.ts'

/** Faults told by other rules: spaces inside the marks by extra-space, spaces missing outside by missing-space. */
const OTHERS: ReadonlySet<QuoteFaultKind> = new Set(['inner-space', 'tight-open', 'tight-close'])

/** Faults that an editor may see otherwise: the partner may stand elsewhere, and straight marks beside curly ones are common. */
const DISPUTED: ReadonlySet<QuoteFaultKind> = new Set([
  'unclosed',
  'unopened',
  'mixed',
  'floating-close',
  'nested',
  'outside',
  'unended',
])

/** How sure it is in a damaged text that a lone straight mark has lost its partner. */
const DAMAGED = 0.72

/** Where the other mark of the pair belongs is guessed: each is a finding of its own. */
const UNPAIRED: ReadonlySet<QuoteFaultKind> = new Set(['unclosed', 'unopened'])

function severityOf({ kind, confidence }: QuoteFault): Severity {
  if (confidence < 0.7) return 'note'
  return DISPUTED.has(kind) || confidence < 0.8 ? 'warning' : 'error'
}

export const quotes = defineRule<QuoteFault, 'document'>({
  id: 'quotes',
  category: 'quotes',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Quotation marks that are reversed, displaced, unpaired, mixed, or another language’s.',
    why: 'The source sets its quotation marks by other rules: French puts spaces inside, German opens below the line. Translation swaps the shapes one by one, and the spaces end on the wrong side.',
    wrong: [
      'The mayor called it ” a good day for the town” and went home.',
      'The mayor called it“ a good day for the town” and went home.',
      'They spoke of “a quiet evening »and left.',
      'The minister promised “swift help» to the farmers.',
      '“We will rebuild the bridge, said the engineer. Work starts in May.',
      '“If the boat does not come, who will bring the bread”? Her neighbour only shrugged.',
      '“It rang eleven times, ‘said the driver. She did not answer.',
      'They call it ,,the thin ice" of the bay.',
      'The mayor´s plan was late, and nobody knew.',
    ],
    right: [
      'The mayor called it “a good day for the town” and went home.',
      '“We will stay,” she said. “Nobody will move us.”',
      '“We came at noon, and the gate was open.\n\n“We left at six.” That was all she said of the trip.',
      'In the ’90s the players’ union asked for more.',
      'The boy, 6’2” tall, rides a bicycle with a 24” frame and 1/8” of rust.',
      'She said: “He told me ‘never again’ and left.”',
      'Did anyone really say “The bread is free for all of you”? Nobody did.',
      'The clerk had typed `total = sum(fees)` and gone home.',
      'It was, he wrote, “Much Ado About Nothing”, which he never liked.',
    ],
    falseAlarms: [],
    missed: ['The mayor called it "a good day for the town and went home.'],
  },
  messages: {
    'displaced-open': 'The space is on the wrong side of the opening quotation mark.',
    'displaced-close': 'The space is on the wrong side of the closing quotation mark.',
    'reversed-open': 'This closing quotation mark stands where one opens.',
    'reversed-close': 'This opening quotation mark stands where one closes.',
    'floating-close': 'This opening quotation mark stands alone where one closes.',
    foreign: 'The quotation marks {0} are those of another language; English uses “ ”.',
    mixed: 'The quotation mark {0} does not match the other one of its pair.',
    doubled: 'The quotation mark {0} stands twice.',
    nested: 'A quotation inside a quotation takes single marks.',
    outside: 'What ends the quoted sentence belongs before the closing quotation mark.',
    unended: 'The quoted sentence has no full stop at its end.',
    accent: 'The mark {0} stands where an apostrophe belongs.',
    unclosed: 'The quotation that {0} opens is never closed.',
    unopened: 'The quotation mark {0} closes a quotation that was never opened.',
    'inner-space': 'There is a space inside the quotation mark.',
    'tight-open': 'The space before the quotation mark is missing.',
    'tight-close': 'The space after the quotation mark is missing.',
  },
  detect(_, { document, analyses }) {
    const found = analyses
      .get(quotations)
      .faults.filter(
        ({ kind, confidence }) => !OTHERS.has(kind) && (confidence > DOUBTFUL || analyses.get(damaged)),
      )
    const own = [...found, ...accentApostrophes(document)]
    const detections = own.map((fault) => {
      const confidence = Math.max(fault.confidence, DAMAGED)
      return { span: fault.span, evidence: fault, confidence, severity: severityOf({ ...fault, confidence }) }
    })
    return gather(
      detections,
      MANY,
      ({ span, evidence }) =>
        `${evidence.kind} ${UNPAIRED.has(evidence.kind) || !evidence.edits ? span.start : document.text.slice(span.start, span.end)}`,
      joinEdits,
    )
  },
  explain: ({ kind, mark }) => ({ id: kind, arguments: [mark] }),
  repairs: ({ evidence: { edits, kind } }) =>
    edits ? [{ edits, trust: UNPAIRED.has(kind) ? 'likely' : 'safe' }] : [],
})
