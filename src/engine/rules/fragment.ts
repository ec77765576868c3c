import type { Analyses } from '../analyses/analyses.ts'
import { lacksSubjectBehind } from '../analyses/grammar/fragments/behind-that.ts'
import type { Fragment } from '../analyses/grammar/fragments/found.ts'
import { fragmentOf } from '../analyses/grammar/fragments/fragments.ts'
import { lacksSubjectInQuotation } from '../analyses/grammar/fragments/lost-subjects.ts'
import { grammar } from '../analyses/grammar/grammar.ts'
import { quotations } from '../analyses/quotations.ts'
import { unknownWords } from '../analyses/unknown-words.ts'
import { type Document, type Sentence, tokenSpan } from '../document/document.ts'
import { shorten } from '../shorten.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'

interface Incomplete {
  readonly kind: Fragment
  readonly words: string
}

export const fragment = defineRule<Incomplete, 'document'>({
  id: 'fragment',
  category: 'fragment',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'A sentence without its subject or verb, or a clause that cannot stand by itself.',
    why: 'The source leaves out what English needs (a pronoun, “is”), or its sentence was cut in two before translation.',
    wrong: [
      'The bank was searched. Which denied the charges in the evening.',
      'He lives in Minsk. Was arrested on Monday near the border.',
      'Nobody was hurt. Although the roof of the house was destroyed.',
      'He accused the mayor. Also promised a new law against noise.',
      'He spoke in court. Stating that the trees are safe.',
      '“Is unfair that we pay for it,” she said.',
      'The French Ministry of Foreign Affairs, urging both sides to stay calm.',
      'The mayor of Lyon, who opened the fair with a speech. He left at noon.',
      'The former cinema now a warehouse for old furniture from the islands. Nobody has bought it.',
      'On the occasion of the visit of the minister to the region. The road was closed.',
    ],
    right: [
      'That the ship sank surprised the crew. It was more than he had asked for.',
      'A disaster. Not so fast. No surprise there. Great use of colour.',
      'Had he known, he would have come. Was it late? Which is why he left. Which means that he is gone. Who knows.',
      'He said that is wrong. The firm announced that would be a loss. She promised that has no effect.',
      'Subs not used: Smith, Jones, Brown.',
      'The town also saw the closure of the road in May. His fame as a painter of horses grew in those years.',
      'A worker in the new factory at the port of Varna in May.',
    ],
    falseAlarms: [],
    missed: ['The Ministry of Defence, without any details about the losses.', 'Then the decisive episode.'],
  },
  messages: {
    relative: 'A relative clause by itself: “{0}”.',
    subordinate: 'A subordinate clause without a main one: “{0}”.',
    subject: 'The subject is missing: “{0}”.',
    participle: 'The sentence has a participle and no verb: “{0}”.',
    phrase: 'The sentence has no verb, and belongs to the one before it: “{0}”.',
    verbless: 'The sentence has no verb: “{0}”.',
    cut: 'The sentence breaks off: “{0}”.',
    copula: 'A dash stands where English has “is”: “{0}”.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    for (const sentence of document.sentences) {
      if (document.blocks[sentence.block].kind !== 'paragraph') continue
      if (lacksSubjectInQuotation(words, sentence)) {
        const span = headOf(document, sentence, HEAD)
        const evidence = { kind: 'subject', words: document.text.slice(span.start, span.end) } as const
        yield { span, evidence, confidence: 0.8 }
      }
      const found = fragmentOf(words, sentence)
      if (!found || analyses.get(quotations).inside(sentence.start)) continue
      const { kind, confidence } = found
      // A verb may hide in words run together.
      if (confidence < SURE && hidesWord(analyses, sentence)) continue
      const span = found.tokens
        ? tokenSpan(document, found.tokens[0], found.tokens[1] - 1)
        : headOf(document, sentence, kind === 'subject' ? HEAD : SHOWN)
      yield {
        span,
        evidence: { kind, words: shorten(document.text.slice(span.start, span.end), SHOWN) },
        confidence,
      }
    }
    for (const { token: i, sentence } of words.openers) {
      if (!lacksSubjectBehind(words, i, sentence.firstToken)) continue
      const span = tokenSpan(document, i, i + 1)
      const evidence = { kind: 'subject', words: document.text.slice(span.start, span.end) } as const
      yield { span, evidence, confidence: 0.88 }
    }
  },
  explain: ({ kind, words }) => ({ id: kind, arguments: [words] }),
})

/** From this confidence on the head of the sentence alone shows what it is. */
const SURE = 0.85

function hidesWord(analyses: Analyses, { firstToken, endToken }: Sentence): boolean {
  const { verdicts } = analyses.get(unknownWords)
  for (let i = firstToken; i < endToken; i++) if (verdicts.has(i)) return true
  return false
}

/** Letters of a sentence that show what it lacks. */
const SHOWN = 40
/** And where its subject is missing, before the verb at its head. */
const HEAD = 40

/** The sentence, or of a long one its first words: its end may be far from what is missing. */
function headOf(document: Document, sentence: Sentence, most: number): Span {
  const { firstToken, endToken, start, end } = sentence
  if (end - start <= most) return { start, end }
  let last = firstToken
  while (last + 1 < endToken && document.tokens.end[last + 1] - start < most) last++
  return { start, end: document.tokens.end[last] }
}
