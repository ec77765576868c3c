/** A sentence whose end is lost. */

import { isPossessive, type Sentence, tokenKey } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { NEVER_LAST } from '../../../language/english.ts'
import { type Grammar, isPlain } from '../grammar.ts'

/** “He will meet the.”, “it would raise its.”: the last sentence of its block ends with a word that no sentence ends with. */
export function isCutOff(grammar: Grammar, { endToken: end, block }: Sentence): boolean {
  const { document, tokens } = grammar
  const last = end - 2
  return (
    end === document.blocks[block].endToken &&
    isPlain(grammar, last) &&
    !isPossessive(tokens, last) &&
    isOpen(tokenKey(document, last)) &&
    tokens.kind[last - 1] === Kind.word &&
    !(tokens.flags[end - 1] & Mark.spaceBefore)
  )
}

/** No sentence ends with it, as none does with an article. */
const isOpen = (key: string): boolean => NEVER_LAST.has(key) || key === 'a' || key === 'an'
