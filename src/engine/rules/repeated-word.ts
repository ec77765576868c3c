import { acrossLine } from '../analyses/repeated/across-lines.ts'
import { clashAt } from '../analyses/repeated/clashes.ts'
import { copyAt } from '../analyses/repeated/copies.ts'
import { doubledAt } from '../analyses/repeated/doubled-words.ts'
import type { Echo } from '../analyses/repeated/echo.ts'
import { nounAgain } from '../analyses/repeated/joined-nouns.ts'
import { LONGEST_LOOP, loopAt } from '../analyses/repeated/loops.ts'
import { percentAgain } from '../analyses/repeated/percent.ts'
import { renderingsAt, renderingTable } from '../analyses/repeated/renderings.ts'
import { Kind } from '../document/scan.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { defineRule, replace } from './rule.ts'

export const repeatedWord = defineRule<Echo, 'sentence'>({
  id: 'repeated-word',
  category: 'repeated-word',
  scope: 'sentence',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A word written twice in a row, or a phrase that turns in a loop.',
    why: 'Translation renders an article and its noun separately, an edit leaves the old word beside the new, and weak systems fall into loops.',
    wrong: [
      'The council met in the the town hall.',
      'They went to to the market.',
      'He is the head of the office of the head of the office of trade.',
      'The road was was closed for two days.',
      'The council of the town will have to\nto approve the plan.',
      'The rescue commission of the rescue commission met at noon.',
      'He repaired fixed the engine himself.',
      'He now currently lives in Oslo.',
      'He said that that the mill was closed.',
      'He was expelled over over his vote on the port.',
      'The fire left some 40 40 families homeless.',
      'The harbour harbour’s crane was sold.',
    ],
    right: [
      'He had had enough of it.',
      'She said that that road was closed.',
      'It was a very, very long day in Baden-Baden.',
      'Step by step by step they climbed, and a form is a form is a form.',
      'He lives in Oaxaca, Oaxaca, and works for Haaskamp, Haaskamp & Sons.',
      'They cut, cut and cut again, and all he knew was wrong.',
      'The man arrested admitted that his helpers had gone.',
      'Nobody asks questions, and the nurses I asked agreed that it was like that which they knew.',
    ],
    falseAlarms: [],
    missed: ['They live in in the north.'],
  },
  messages: {
    word: '“{0}” is written twice.',
    loop: 'The words “{0}” repeat themselves.',
    renderings: '“{0}” and “{1}” stand side by side, as two renderings of one thing.',
  },
  *detect(sentence, { document, analyses }) {
    const { word, facts, kind } = document.tokens
    const last = sentence.endToken - 1
    // Each kind of fault goes on behind what it has found.
    const table = renderingTable(analyses.lexicon)
    let [repeated, clashed] = [sentence.firstToken, sentence.firstToken]
    for (let i = sentence.firstToken; i < last; i++) {
      // Marks have no number in the lexicon, and repeat all the time.
      if (i >= repeated && kind[i] <= Kind.number && returns(word, i, last)) {
        const found = doubledAt(analyses, i, sentence) ?? loopAt(analyses, i, sentence)
        if (found) {
          yield found
          repeated = found.last + 1
        }
      }
      if (i >= clashed && facts[i] & facts[i + 1] & Flag.FUNCTION) {
        const found = clashAt(analyses, i, sentence)
        if (found) {
          yield found
          clashed = found.last + 1
        }
      }
      if (kind[i] === Kind.punctuation) {
        const found = percentAgain(document, i) ?? copyAt(analyses, i, sentence)
        if (found) yield found
      } else if (i >= repeated && i >= clashed) {
        const found = renderingsAt(analyses, i, sentence, table) ?? nounAgain(analyses, i, sentence)
        if (found) yield found
      }
    }
    const broken = acrossLine(document, sentence)
    if (broken) yield broken
  },
  explain: ({ words, loop, other }) =>
    other
      ? { id: 'renderings', arguments: [words, other] }
      : { id: loop ? 'loop' : 'word', arguments: [words] },
  repairs({ span, evidence }, { document }) {
    const kept = evidence.words.length
    // The first copy stays; the white space and the copies after it go.
    return [
      replace(span, document.text.slice(span.start, span.start + kept), evidence.loop ? 'likely' : 'safe'),
    ]
  },
})

/** Whatever repeats has its first word again within reach. */
function returns(word: Int32Array, i: number, last: number): boolean {
  const end = Math.min(last, i + LONGEST_LOOP)
  for (let k = i + 1; k <= end; k++) if (word[k] === word[i]) return true
  return false
}
