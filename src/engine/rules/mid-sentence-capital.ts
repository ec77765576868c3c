import type { Analyses } from '../analyses/analyses.ts'
import { articleAmid } from '../analyses/capitals/articles.ts'
import type { Capital, CapitalPlace } from '../analyses/capitals/capital.ts'
import { clauseWord } from '../analyses/capitals/clause-words.ts'
import { commonNoun, loneNoun } from '../analyses/capitals/common-nouns.ts'
import { fixedPhrase } from '../analyses/capitals/fixed-phrases.ts'
import { functionWord } from '../analyses/capitals/function-words.ts'
import { isOrdinal } from '../analyses/capitals/neighbours.ts'
import { scatteredCapital } from '../analyses/capitals/scattered.ts'
import { certainCapital, strayCapital } from '../analyses/capitals/stray.ts'
import { pronounBehindName } from '../analyses/capitals/subjects.ts'
import { isTitleCase } from '../analyses/capitals/title-case.ts'
import { furniture } from '../analyses/furniture.ts'
import { isComma, type Sentence, tokenText } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { defineRule, replace } from './rule.ts'

export const midSentenceCapital = defineRule<Capital, 'sentence'>({
  id: 'mid-sentence-capital',
  category: 'mid-sentence-capital',
  scope: 'sentence',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A capital with no reason inside a sentence.',
    why: 'Parts of a sentence that stood in their own tags are translated as sentences of their own, and nouns keep the capital that the source’s offices of state wear.',
    wrong: [
      'When the doors opened at noon, They left the hall.',
      'The price of the dollar It rose by a tenth.',
      'The coach said that in the second half She had seen enough.',
      'They refused the demand of The workers.',
      'The bakery has been closed since last Year, and nobody bought it.',
      'The coach said that The players had slept badly.',
      'The two sides met Again in the evening.',
      'He asked the bank to Pay the heirs.',
      'The neighbours disagree With him about the fence.',
      'The talks were held in A cabin by the lake.',
    ],
    right: [
      'The report by The New York Times, The Guardian and The Hague Post was long.',
      'He said: “It is late.” She agreed, and I left on Monday.',
      'President Ruiz met Prime Minister Oran in the East Wing.',
      'She was named Woman of the Year and read How to Mend a Clock on a Sunday.',
      'The yacht Serenity met the Heat, and she wrote to her Majesty about vitamins C, A and D.',
      'She played it in A minor, with A grades, and got from A to B.',
    ],
    falseAlarms: [],
    missed: ['Three people were hurt, said the Mayor.'],
  },
  messages: {
    function: '“{0}” has a capital in the middle of a sentence.',
    again:
      '“{0}” has a capital in the middle of a sentence, and takes up a subject that stands there already.',
    noun: '“{0}” is an ordinary noun here and has a capital in the middle of the sentence.',
  },
  *detect(sentence, { document, analyses }) {
    const kind = document.blocks[sentence.block].kind
    if (kind === 'headline' || kind === 'crosshead' || kind === 'credit' || kind === 'furniture') return
    const { kind: kinds, flags, facts } = document.tokens
    let title: boolean | undefined
    for (let i = sentence.firstToken + 1; i + 1 < sentence.endToken; i++) {
      if (kinds[i] !== Kind.word || !(flags[i] & Mark.title) || !(facts[i] & Flag.LOWER)) continue
      // “Sir, You report that”: a letter to the editor.
      if (
        i === sentence.firstToken + 2 &&
        isComma(document, i - 1) &&
        /^(?:sir|madam)$/i.test(tokenText(document, i - 2))
      )
        continue
      const found =
        functionWord(analyses, i, sentence) ??
        articleAmid(analyses, i) ??
        pronounBehindName(analyses, i, sentence) ??
        fixedPhrase(analyses, i) ??
        clauseWord(analyses, i, sentence) ??
        certainCapital(analyses, i) ??
        (isOrdinal(document, i - 1) ? undefined : doubtful(analyses, i, sentence)) ??
        scatteredCapital(analyses, i, sentence)
      if (!found || isAfterFurniture(analyses, found.span.start)) continue
      title ??= isTitleCase(analyses, sentence)
      if (title) return
      yield found
    }
  },
  explain: ({ kind, word }) => ({ id: kind, arguments: [word] }),
  repairs: ({ span, evidence: { kind, word } }) => {
    const small = replace(
      span,
      word[0].toLowerCase() + word.slice(1),
      kind === 'function' ? 'safe' : 'likely',
    )
    return kind === 'again'
      ? [replace({ start: span.start, end: span.end + 1 }, '', 'likely'), small]
      : [small]
  },
})

/** A capital that a name might have too. */
const doubtful = (analyses: Analyses, i: number, sentence: Sentence): CapitalPlace | undefined =>
  commonNoun(analyses, i, sentence) ?? loneNoun(analyses, i, sentence) ?? strayCapital(analyses, i)

/** “… he said. Click here It holds …”: a sentence begins there. */
const isAfterFurniture = (analyses: Analyses, start: number): boolean =>
  analyses
    .get(furniture)
    .marks.some(
      ({ end, ground }) =>
        ground === 'within' && end < start && !analyses.document.text.slice(end, start).trim(),
    )
