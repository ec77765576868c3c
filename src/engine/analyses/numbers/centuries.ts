import { type Document, tokenText } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { ordinalOf } from '../../language/numbers.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { ForeignForm } from './foreign-form.ts'
import { before } from './line.ts'

/** “The XIX century”, “the 19 century”: other languages count centuries in Roman figures, or with a full stop. */
export function* centuries(document: Document, lexicon: Lexicon): Iterable<ForeignForm> {
  const { tokens } = document
  const century = lexicon.find('century')
  if (century === NONE) return
  for (
    let i = tokens.word.indexOf(century, 1);
    i > 0 && i < tokens.count;
    i = tokens.word.indexOf(century, i + 1)
  ) {
    const roman = before(document, i)
    if (roman < 0 || !(tokens.flags[roman] & (Mark.upper | Mark.digit)) || tokens.flags[roman] & Mark.hyphen)
      continue
    const written = tokenText(document, roman)
    // “In the 19 century”
    const figure = /^\d\d?$/.test(written) && !(tokens.flags[i] & Mark.hyphen) ? Number(written) : 0
    const number = figure <= 21 ? figure || romanValue(written) : 0
    if (number > 1)
      yield {
        kind: 'century',
        token: roman,
        endToken: roman + 1,
        better: [ordinalOf(String(number))],
        confidence: 0.88,
        supported: 0.93,
      }
  }
}

const FIGURES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** What Roman figures up to XXI say; 0 for other words. */
function romanValue(word: string): number {
  if (!/^X{0,2}(?:IX|IV|V?I{0,3})$/.test(word)) return 0
  let value = 0
  for (let k = 0; k < word.length; k++) {
    const figure = FIGURES[word[k]]
    value += figure < (FIGURES[word[k + 1]] ?? 0) ? -figure : figure
  }
  return value
}
