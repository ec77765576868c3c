import { Role, WORD_CLASSES } from '../../language/word-classes.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { complements } from '../../phrases/verb-complements.ts'
import type { Analysis } from '../analyses.ts'

/** The classes of every token’s word: sets of `Role`, by token. */
export const roles: Analysis<Int32Array> = {
  name: 'roles',
  compute({ document, lexicon }) {
    const { count, word } = document.tokens
    const classes = classesOf(lexicon)
    const found = new Int32Array(count)
    for (let i = 0; i < count; i++) if (word[i] !== NONE) found[i] = classes[word[i]]
    return found
  },
}

const CLASSES = new WeakMap<Lexicon, Int32Array>()

/** Classes by word number. They are looked up once for a lexicon, since every text asks for all its words. */
function classesOf(lexicon: Lexicon): Int32Array {
  let classes = CLASSES.get(lexicon)
  if (!classes) {
    const found = new Int32Array(lexicon.size)
    const add = (word: string, role: number): void => {
      const number = lexicon.find(word)
      if (number !== NONE) found[number] |= role
    }
    for (const [role, words] of WORD_CLASSES) for (const word of words.split(' ')) add(word, role)
    for (const verb of complements().keys()) add(verb, Role.COMPLEMENT)
    CLASSES.set(lexicon, found)
    classes = found
  }
  return classes
}
