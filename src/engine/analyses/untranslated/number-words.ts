import { tokenSpan, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { unicode } from '../../document/unicode.ts'
import { fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { type Remnant, remnantAt } from './remnant.ts'

/** “40mila persons”, “30tys. houses”: a word of the source glued to a figure. */
export function* numberWords({ document, resources }: Analyses): Generator<Remnant> {
  const { tokens } = document
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || (tokens.flags[i] & (Mark.digit | Mark.hyphen)) !== Mark.digit)
      continue
    const word = COUNTED.exec(tokenText(document, i))?.[1] ?? ''
    const language = GLUED_WORDS[word] ?? resources.sourceWords.get(fold(word))?.[0]
    if (language) yield remnantAt(document, tokenSpan(document, i), 'words', language, 0.86)
  }
}

const COUNTED = unicode`^\d[\d.,]*(\p{Ll}{3,})$`

/** English words as well, which mean thousands where they are glued to a figure. */
const GLUED_WORDS: Readonly<Record<string, string>> = { mila: 'it', mil: 'es', mille: 'fr', bin: 'tr' }
