import { standIns } from '../analyses/damaged-characters.ts'
import { aroundQuote } from '../analyses/punctuation/around-quotes.ts'
import { dashAt, dashBehindStop } from '../analyses/punctuation/dashes.ts'
import { datelineIn } from '../analyses/punctuation/datelines.ts'
import { foreignMark, greekQuestion, inverted } from '../analyses/punctuation/foreign-punctuation.ts'
import { leadingMark, loneItem, markAlone } from '../analyses/punctuation/line-marks.ts'
import { isLayoutMark, loneMark } from '../analyses/punctuation/lone-marks.ts'
import { oneSidedDashes } from '../analyses/punctuation/one-sided-dashes.ts'
import { agencyEnd, pairAt } from '../analyses/punctuation/pairs.ts'
import { speechAt } from '../analyses/punctuation/speech.ts'
import type { Stray } from '../analyses/punctuation/stray.ts'
import { Kind } from '../document/scan.ts'
import { defineRule, replace } from './rule.ts'

export const strayPunctuation = defineRule<Stray, 'block'>({
  id: 'stray-punctuation',
  category: 'stray-punctuation',
  scope: 'block',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Punctuation doubled, left alone, or at the head of a line.',
    why: 'A removed link, name or note leaves the marks that stood around it; the source’s mark stays beside the one that translation adds; Spanish datelines end in “.-”.',
    wrong: [
      'The vote is on Monday. .',
      'The vote is on Monday., and the count on Tuesday.',
      ', said the mayor after the meeting.',
      'The picture shows the mill. – Visitors say that it is a fake.',
      'The team | has won all its games.',
      'The mill is closed, – he noted in May.',
      'The mill was sold on Monday. * The buyer is not known.',
      'The mill was sold – – nobody knows the buyer.',
      'The mill,– he noted in May, is closed.',
      ': The mayor calls for a vote on the mill.',
    ],
    right: [
      'Apples, pears, etc., are sold here.',
      'It was sold to Acme Inc., a maker of tools.',
      'He waited. . . and then left.',
      'He sang in “Oklahoma!”, then in “Who?”.',
      'The -ing form, pre- and post-war mills, a -5 frost: buy -bread -milk.',
      'They all shouted “Long live the baker of the town!”. The slogan reads “Bread for all”: says who?',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    pair: '“{0}” has one mark too many.',
    'around-quote': '“{0}” has one mark too many around the quotation mark.',
    foreign: '“{0}” is a punctuation mark of another language.',
    question: '“{0}” is the question mark of Greek.',
    leading: 'A line cannot begin with “{0}”: something before it was lost.',
    alone: '“{0}” stands alone in its line.',
    dateline: '“{0}” is the Spanish way to end a dateline.',
    lone: '“{0}” stands for nothing here.',
    dash: '“{0}” has a dash that parts nothing.',
    speech:
      'A dash parts what is said from who says it, as in another language; English has quotation marks.',
    'one-sided': 'The dash “{0}” lacks the space at its other side.',
  },
  *detect(block, { document, analyses }) {
    const { tokens, text } = document
    const alone = markAlone(analyses, block)
    if (alone) {
      yield alone
      return
    }
    // A mark that stands for a lost character is none of punctuation.
    const lost = analyses.get(standIns)
    const standsIn = (token: number): boolean => lost.includes(text[tokens.start[token]])
    const head = block.firstToken
    const isPlain = !standsIn(head)
    const leading = (isPlain && leadingMark(document, block)) || loneItem(analyses, block)
    if (leading) yield leading
    const dateline = datelineIn(document, block)
    if (dateline) yield dateline
    const opening = isPlain && inverted(document, head, block)
    if (opening) yield opening
    yield* oneSidedDashes(document, block, analyses.resources)
    let done = head
    for (let sign = block.firstSign; sign < block.endSign; sign++) {
      const i = tokens.signs[sign]
      if (i <= done || standsIn(i) || standsIn(i - 1)) continue
      const layout = isLayoutMark(document, i)
      if (!layout && tokens.kind[i] !== Kind.punctuation) continue
      const single = layout ? loneMark(document, i, block) : foreignMark(document, i, block)
      if (single) yield single
      if (single || layout) continue
      const agency = agencyEnd(document, i, block)
      if (agency) {
        yield agency
        break
      }
      const speech = speechAt(analyses, i, block)
      if (speech) {
        yield* speech
        done = i
        continue
      }
      const found =
        inverted(document, i, block) ??
        pairAt(document, i, block) ??
        dashBehindStop(document, i, block) ??
        dashAt(analyses, i, block) ??
        greekQuestion(document, i, block) ??
        aroundQuote(analyses, i, block)
      if (!found) continue
      yield found
      done = i + 1
    }
  },
  explain: ({ kind, marks }) => ({ id: kind, arguments: [marks] }),
  repairs({ span, evidence }, { document }) {
    if (evidence.kind !== 'alone') return [replace(span, evidence.mended, 'safe')]
    // The line goes with its mark.
    const end = document.text.startsWith('\n', span.end) ? span.end + 1 : span.end
    return [replace({ start: span.start, end }, '', 'safe')]
  },
})
