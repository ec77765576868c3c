import { type Grammar, grammar, isOfClause } from '../analyses/grammar/grammar.ts'
import { type LateSpeaker, lateSpeakerAt } from '../analyses/grammar/late-speakers.ts'
import { questionOrderAt } from '../analyses/grammar/question-order.ts'
import { verbFirst } from '../analyses/grammar/verb-first.ts'
import { type VerbLast, verbLast } from '../analyses/grammar/verb-last.ts'
import { quotations } from '../analyses/quotations.ts'
import { tokenSpan, tokenText } from '../document/document.ts'
import { Mark } from '../document/scan.ts'
import { Clause } from '../language/clause-words.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Order {
  readonly kind: 'speaker' | 'question' | 'subject' | 'verb'
  readonly words: string
  /** Or the verb that stands too late. */
  readonly subject: string
  /** The words in the order of English, where that is sure. */
  readonly usual?: string
}

export const wordOrder = defineRule<Order, 'document'>({
  id: 'word-order',
  category: 'calque',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'A subject behind its verb where English has it before, or nearer.',
    why: 'Other languages may name the speaker last, after when and where it was said, and turn the verb round in a question within a sentence.',
    wrong: [
      '“We will appeal,” said after the hearing his lawyer, Ksenia Belova.',
      '“It rained for days,” told the agency the farmer.',
      'The road is closed, informed this morning the police.',
      'Where will live the families after the winter?',
      'In Odesa opened the new school for musicians.',
      'Yesterday was opened the new museum of glass.',
      'In Berlin will the ministers meet on Thursday.',
      'Was injured a girl of nine.',
      'Have been arrested three men.',
      'Died on Monday two miners of the night shift.',
    ],
    right: [
      '“We will appeal,” said the lawyer after the hearing. “It rained,” he said on Monday.',
      'The sale, announced in a statement the company released last week, is off.',
      'The woman, told of the fire by the police, left her house.',
      'Last year was called a success. Now comes the hard part. Next week will be the last. This was followed the same day by rain.',
      'After Brazil imposed a tax, prices fell. Has he died the painter asked. Died at 90, the painter left two sons.',
      'Nobody knows who is behind it. This is where the road ends. He asked, “Where is the station?”',
    ],
    falseAlarms: [],
    missed: ['Asked who is this man, she laughed.'],
  },
  messages: {
    speaker:
      '“{0}”: English names the speaker, “{1}”, right behind the verb or before it, and the rest after that.',
    question: '“{0}” has the order of a direct question; within a sentence “{1}” stands before the verb.',
    subject: '“{0}”: English has the subject, “{1}”, before the verb.',
    verb: '“{0}”: English has “{1}” earlier than the source language does.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    const { tokens } = words
    for (const { kind, firstSign, endSign, endToken } of document.blocks) {
      if (kind !== 'paragraph') continue
      for (let s = firstSign; s < endSign; s++) {
        const sign = tokens.signs[s]
        // Nearly always the next word says at once that nobody speaks.
        if (!(tokens.flags[sign + 1] & Mark.lower)) continue
        if (!isOfClause(words, sign + 1, Clause.SPEECH)) continue
        if (!MARKS.has(document.text.charCodeAt(tokens.start[sign]))) continue
        const found = lateSpeakerAt(words, sign, endToken)
        if (found) yield ofSpeaker(words, found)
      }
    }
    for (const { token: i, sentence } of words.openers) {
      const { firstToken, endToken } = sentence
      const question = questionOrderAt(words, i, firstToken, endToken)
      if (question && !analyses.get(quotations).inside(tokens.start[i]))
        yield ofVerbFirst(words, 'question', question.first, question.subject)
    }
    for (const sentence of document.sentences) {
      if (document.blocks[sentence.block].kind !== 'paragraph') continue
      const order = verbFirst(words, sentence)
      if (order) yield ofVerbFirst(words, 'subject', order.verb, order.subject)
      const late = words.isSuspect() && verbLast(words, sentence)
      if (late) yield ofVerbLast(words, late)
    }
  },
  explain: ({ kind, words, subject }) => ({ id: kind, arguments: [words, subject] }),
  repairs: ({ span, evidence: { usual } }) => (usual ? [replace(span, usual, 'likely')] : []),
})

/** , and closing quotation marks */
const MARKS = new Set([0x2c, 0x22, 0x201d, 0xbb, 0x2019])

function ofSpeaker(words: Grammar, { verb, speaker, end }: LateSpeaker): Detection<Order> {
  const { document } = words
  const last = end - 1
  const subject = tokenText(document, speaker, last)
  return {
    span: tokenSpan(document, verb, last),
    evidence: {
      kind: 'speaker',
      words: tokenText(document, verb, last),
      subject,
      usual: `${subject} ${tokenText(document, verb, speaker - 1)}`,
    },
    confidence: 0.9,
  }
}

/** A verb before its subject, in a clause or a whole sentence. @param first where what shows it begins */
function ofVerbFirst(
  words: Grammar,
  kind: 'question' | 'subject',
  first: number,
  subject: number,
): Detection<Order> {
  const { document } = words
  return {
    span: tokenSpan(document, first, subject),
    evidence: {
      kind,
      words: tokenText(document, first, subject),
      subject: `${tokenText(document, subject)} …`,
    },
    confidence: 0.88,
  }
}

function ofVerbLast(words: Grammar, { first, place, verb }: VerbLast): Detection<Order> {
  const { document } = words
  const text = (from: number, to: number): string => (from < to ? tokenText(document, from, to - 1) : '')
  const not = words.tokens.word[verb - 1] === words.words.not ? verb - 1 : verb
  const usual = [text(first, place), text(not, verb + 1), text(place, not)]
  return {
    span: tokenSpan(document, first, verb),
    evidence: {
      kind: 'verb',
      words: tokenText(document, first, verb),
      subject: tokenText(document, verb),
      usual: usual.join(' '),
    },
    confidence: 0.88,
  }
}
