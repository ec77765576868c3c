import { type Fragment, fragmentOf, lacksSubjectBehindThat } from '../analyses/grammar/fragments.ts'
import { grammar } from '../analyses/grammar/grammar.ts'
import { quotations } from '../analyses/quotations.ts'
import { shorten } from '../shorten.ts'
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
      'The train stood for an hour. The reason – a broken cable.',
      'The firm announced that will open a shop in June.',
      'He accused the mayor. Also promised a new law against noise.',
      'They sold 40 lamps. Of which a part went to the school.',
      'He was fined. Is for the third time before the court.',
      'The rent is due in May. Which complicates the harvest even more.',
      'He spoke in court. Stating that the trees are safe.',
      'The French Ministry of Foreign Affairs, urging both sides to stay calm.',
    ],
    right: [
      'A disaster. Not so fast. No surprise there. Great use of colour.',
      'Had he known, he would have come. Was it late? Which is why he left. Which means that he is gone. Who knows.',
      'Because of the rain the road was closed. While he slept the house burned.',
      'The pound fell in London, losing a tenth of its value.',
      'A man died. Also arrested were two women. Then came the rain. Also included a free lunch.',
      'He said that is wrong. The firm announced that would be a loss. She promised that has no effect.',
      'Subs not used: Smith, Jones, Brown.',
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
    copula: 'A dash stands where English has “is”: “{0}”.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    for (const sentence of document.sentences) {
      if (document.blocks[sentence.block].kind !== 'paragraph') continue
      const kind = fragmentOf(words, sentence)
      const { start, end } = sentence
      if (!kind || analyses.get(quotations).inside(start)) continue
      const found = shorten(document.text.slice(start, end), 60)
      yield {
        span: { start, end },
        evidence: { kind, words: found },
        confidence: kind === 'verbless' ? 0.75 : 0.88,
      }
    }
    const { tokens } = document
    const { that } = words.words
    for (const { token: i, sentence } of words.openers) {
      if (tokens.word[i] !== that || !lacksSubjectBehindThat(words, i, sentence.firstToken)) continue
      const span = { start: tokens.start[i], end: tokens.end[i + 1] }
      const evidence = { kind: 'subject', words: document.text.slice(span.start, span.end) } as const
      yield { span, evidence, confidence: 0.88 }
    }
  },
  explain: ({ kind, words }) => ({ id: kind, arguments: [words] }),
})
