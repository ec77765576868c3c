import type { Analyses } from '../analyses/analyses.ts'
import { calques } from '../analyses/calques.ts'
import { damaged } from '../analyses/condition.ts'
import { type Dislocated, dislocatedAt, lostObjectAt } from '../analyses/grammar/dislocated.ts'
import { filledGapAt } from '../analyses/grammar/filled-gaps/filled-gaps.ts'
import type { FilledGap } from '../analyses/grammar/filled-gaps/found.ts'
import { type Grammar, grammar } from '../analyses/grammar/grammar.ts'
import {
  type SecondSubject,
  secondSubjectAt,
  spokenSubject,
  subjectStarts,
} from '../analyses/grammar/second-subjects.ts'
import { quotations } from '../analyses/quotations.ts'
import { withCapital } from '../document/characters.ts'
import { tokenSpan, tokenText } from '../document/document.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface SaidAgain {
  readonly kind: 'comma' | 'capital' | FilledGap['kind'] | Dislocated['kind'] | 'lost' | 'again'
  readonly pronoun: string
  readonly subject: string
  /** What goes: the pronoun with the space, or the comma, before it. */
  readonly start: number
  readonly end: number
  /** What stands there instead. */
  readonly usual?: string
}

export const resumptivePronoun = defineRule<SaidAgain, 'document'>({
  id: 'resumptive-pronoun',
  category: 'resumptive-pronoun',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary:
      'A pronoun that says the subject or object a second time: “Peru, a country of mines, it has …”, “the law which they passed it”.',
    why: 'Other languages take a long subject up again before the verb, and where the subject stood in its own tag, the rest was translated as a sentence of its own.',
    wrong: [
      'The minister, who arrived on Monday, he will stay for a week.',
      'Portugal, according to the report, it imports half of its grain.',
      'The Senate It approved the law in May.',
      'According to the engineer, Ana Lund, the stock of pipes, it will last until June.',
      'The quarry, once the pride of the valley, it has been empty for years.',
      'The governor will she have to pay?',
      'The farmer his barn was struck by lightning.',
      'The price of milk it rose by a fifth.',
      'The violin, her uncle made it from maple.',
      'The federal bank it also sold 600 flats.',
      'The salt, that it eats the iron, was washed off.',
    ],
    right: [
      'The minister, it said, has resigned. The law, he said on Monday, was bad.',
      'The son of a miner, who died young, he went to sea.',
      'Last year, after the war, it rained. In Peru, a country of mines, it has snowed.',
      'The house they own is old. The day they closed it in May was cold. All they have is debts.',
      'What will he do? The letter he wrote about it has been lost. She opened it and handed the ring to the museum.',
      'The crew she also led the year before won. The money he makes a year is hers. The day they closed the mine it rained.',
      'His work done, he left. The dollar fell, the euro rose, and it was late.',
    ],
    falseAlarms: [],
    missed: ['The people who live there they say that it is cold.'],
  },
  messages: {
    comma: '“{0}” says the subject a second time: “{1}” has its verb already.',
    object: '“{0}” says again what “{1}” stands for.',
    part: 'After “{1}” “{0}” says again who is meant; English has “… of whom” or “… of which”.',
    owner: 'After “{1}” “{0}” says again who is meant; English has “whose”.',
    phrase: '“{0}” says again what stands before “{1}”.',
    front: '“{0}” says again what stands first: “{1}”.',
    topic: '“{0}” says again whose it is: “{1}” owns what follows.',
    lost: '“{1}” needs its object again: “{0}”.',
    asked: '“{0}” asks after a subject that stands there already: “{1}”.',
    again: '“{0}” says again what stands there already.',
    capital: '“{0}” is a second subject after “{1}”, at the border of what was marked or linked.',
  },
  *detect(_, { analyses }) {
    const found = [...byGrammar(analyses)]
    yield* found
    yield* byPattern(analyses, found)
  },
  explain: ({ kind, pronoun, subject }) => ({ id: kind, arguments: [pronoun, subject] }),
  repairs: ({ evidence: { start, end, usual = '' } }) => [replace({ start, end }, usual, 'likely')],
})

/** What the grammar of the sentence shows. */
function* byGrammar(analyses: Analyses): Generator<Detection<SaidAgain>> {
  const words = analyses.get(grammar)
  const { document, tokens } = words
  for (const { token: i, sentence } of words.openers) {
    const gap = filledGapAt(words, i, sentence.firstToken, sentence.endToken)
    if (gap && !analyses.get(quotations).inside(tokens.start[i])) yield ofGap(words, gap)
  }
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue
    let sign = block.firstSign
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const { firstToken, endToken, start } = document.sentences[s]
      while (sign < block.endSign && tokens.signs[sign] < firstToken) sign++
      let done = 0
      for (const from of subjectStarts(words, firstToken, endToken, sign, block.endSign)) {
        const second = secondSubjectAt(words, from, firstToken, endToken)
        if (!second) continue
        if (second.pronoun > done && !analyses.get(quotations).inside(start)) yield ofSubject(words, second)
        done = second.pronoun
      }
      const spoken = spokenSubject(words, firstToken, endToken)
      if (spoken && analyses.get(damaged)) yield ofSubject(words, spoken)
      for (let k = firstToken + 2; k < endToken - 3; k++) {
        if (tokens.word[k] !== words.words.and) continue
        const verb = lostObjectAt(words, k, endToken)
        if (verb >= 0 && !analyses.get(quotations).inside(start)) yield ofLost(words, k, verb)
      }
      const first = dislocatedAt(words, firstToken, endToken)
      if (first && !analyses.get(quotations).inside(start)) yield ofFirst(words, firstToken, first)
    }
  }
}

/** What the patterns of phrases/calques/resumptives.ts tell, where the grammar has not. */
function* byPattern(analyses: Analyses, found: Detection<SaidAgain>[]): Generator<Detection<SaidAgain>> {
  found.sort((a, b) => a.span.start - b.span.start)
  // Calques come in text order: how far what begins before the end of one reaches.
  let [next, reach] = [0, 0]
  for (const { start, end, english, calque } of analyses.get(calques)) {
    if (!calque.twice) continue
    for (; next < found.length && found[next].span.start < end; next++)
      reach = Math.max(reach, found[next].span.end)
    if (reach > start || analyses.get(quotations).inside(start)) continue
    const pronoun = analyses.document.text.slice(start, end)
    const usual = calque.trust === 'likely' ? ` ${english}` : ''
    const evidence: SaidAgain = { kind: 'again', pronoun, subject: pronoun, start: start - 1, end, usual }
    yield { span: { start, end }, evidence, confidence: 0.88 }
  }
}

function ofSubject(words: Grammar, { from, subject, pronoun }: SecondSubject): Detection<SaidAgain> {
  const { document, tokens } = words
  const { end, bare, heavy } = subject
  const capital = pronoun === end
  // Behind a comma that only the pronoun needs, the comma goes too.
  const start = tokens.end[capital || pronoun > end + 1 ? pronoun - 1 : pronoun - 2]
  return {
    span: tokenSpan(document, pronoun),
    evidence: {
      kind: capital ? 'capital' : 'comma',
      pronoun: tokenText(document, pronoun),
      subject: tokenText(document, from, end - 1),
      start,
      end: tokens.end[pronoun],
    },
    confidence: heavy && !bare && pronoun === end + 1 ? 0.8 : 0.9,
    ...(capital ? { severity: 'error' as const } : {}),
  }
}

function ofGap(words: Grammar, { kind, relative, first, last, doubtful }: FilledGap): Detection<SaidAgain> {
  const { document, tokens } = words
  // What stands for the relative pronoun too.
  const usual = usualOf(words, kind, relative, first)
  const span = tokenSpan(document, usual ? relative : first, last)
  return {
    span,
    evidence: {
      kind,
      pronoun: tokenText(document, first, last),
      subject: tokenText(document, relative),
      start: usual ? span.start : tokens.end[first - 1],
      end: span.end,
      ...(usual ? { usual } : {}),
    },
    confidence: doubtful ? 0.8 : 0.88,
  }
}

function ofLost({ document, tokens }: Grammar, and: number, verb: number): Detection<SaidAgain> {
  const object = tokenText(document, and - 1)
  return {
    span: tokenSpan(document, verb, verb + 1),
    evidence: {
      kind: 'lost',
      pronoun: object,
      subject: tokenText(document, verb),
      start: tokens.end[verb],
      end: tokens.start[verb + 1],
      usual: ` ${object} `,
    },
    confidence: 0.86,
  }
}

function ofFirst(words: Grammar, from: number, { kind, first, last, end }: Dislocated): Detection<SaidAgain> {
  const { document, tokens } = words
  const subject = tokenText(document, from, end - 1)
  const verb = tokenText(document, end)
  const asked = kind === 'asked'
  return {
    span: tokenSpan(document, asked ? from : first, last),
    evidence: {
      kind,
      pronoun: tokenText(document, first),
      subject,
      start: asked ? tokens.start[from] : tokens.end[kind === 'topic' ? end - 1 : first - 1],
      end: tokens.end[last],
      usual: asked
        ? `${withCapital(verb)} ${subject[0].toLowerCase()}${subject.slice(1)}`
        : kind === 'topic'
          ? '’s'
          : '',
    },
    confidence: 0.88,
  }
}

function usualOf(
  { document }: Grammar,
  kind: FilledGap['kind'],
  relative: number,
  first: number,
): string | undefined {
  if (kind === 'owner') return 'whose'
  if (kind !== 'part') return undefined
  return `${tokenText(document, first)} of ${tokenText(document, relative) === 'which' ? 'which' : 'whom'}`
}
