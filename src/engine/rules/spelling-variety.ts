import { withCapital } from '../document/characters.ts'
import { baseSpan, baseText } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { respelled, type Variety } from '../language/varieties.ts'
import { defineRule, replace } from './rule.ts'

interface Spelling {
  readonly word: string
  readonly better: string
  readonly variety: Variety
}

export const spellingVariety = defineRule<Spelling, 'sentence'>({
  id: 'spelling-variety',
  category: 'misspelling',
  scope: 'sentence',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'A word in the other of the two spellings of English, where the request asks for one.',
    why:
      'Systems learn from British and American texts alike, and mix them in one sentence. Nothing is said unless the ' +
      'option `spelling` names en-GB or en-US.',
    options: { spelling: 'en-GB' },
    wrong: ['The color of the gate was never decided.', 'They met in the theater.'],
    right: [
      'The colour of the gate was never decided.',
      'The Rockefeller Center organized a fair.',
      'The program ran for an hour.',
    ],
    falseAlarms: [],
    missed: ['She bought a pair of pants and a sweater in the fall.'],
  },
  messages: { default: '“{0}” is not how {2} spells it; the house writes “{1}”.' },
  *detect(sentence, { document, analyses, settings: { spelling, names } }) {
    if (spelling === 'any') return
    const { tokens } = document
    const differences = analyses.resources.varieties()
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (tokens.kind[i] !== Kind.word) continue
      // A capital in mid-sentence is a name's, which is spelled as its bearer will have it.
      const small = (tokens.flags[i] & Mark.lower) !== 0
      if (!small && !(i === sentence.firstToken && tokens.flags[i] & Mark.title)) continue
      const word = baseText(document, i)
      if (names.has(word.toLowerCase())) continue
      const better = respelled(word.toLowerCase(), tokens.word[i], spelling, differences, analyses.lexicon)
      if (better === undefined) continue
      const cased = small ? better : withCapital(better)
      yield {
        span: baseSpan(document, i),
        evidence: { word, better: cased, variety: spelling },
        confidence: 0.95,
      }
    }
  },
  explain: ({ word, better, variety }) => ({
    id: 'default',
    arguments: [word, better, variety === 'en-GB' ? 'British English' : 'American English'],
  }),
  repairs: ({ span, evidence: { better } }) => [replace(span, better, 'safe')],
})
