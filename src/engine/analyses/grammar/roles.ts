import { Role, WORD_CLASSES } from '../../language/word-classes.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { complements } from '../../phrases/verb-complements.ts'
import type { Analysis } from '../analyses.ts'

/** The classes of every token’s word: sets of `Role`, by token. */
export const roles: Analysis<Int32Array> = {
  name: 'roles',
  compute({ document, lexicon }) {
    const { count, word } = document.tokens
    const { setOf, sets } = classesOf(lexicon)
    const found = new Int32Array(count)
    for (let i = 0; i < count; i++) if (word[i] !== NONE) found[i] = sets[setOf[word[i]]]
    return found
  },
}

/** By word number the index of its set of classes: few sets differ, and a table of small numbers stays in the cache. */
interface Classes {
  readonly setOf: Uint16Array
  readonly sets: Int32Array
}

const CLASSES = new WeakMap<Lexicon, Classes>()

/** The words are looked up once for a lexicon, since every text asks for all its words. */
function classesOf(lexicon: Lexicon): Classes {
  let classes = CLASSES.get(lexicon)
  if (!classes) {
    const setOf = new Uint16Array(lexicon.size)
    const sets = [0]
    const add = (word: string, role: number): void => {
      const number = lexicon.find(word)
      if (number === NONE) return
      const set = sets[setOf[number]] | role
      const index = sets.indexOf(set)
      setOf[number] = index < 0 ? sets.push(set) - 1 : index
    }
    for (const [role, words] of WORD_CLASSES) for (const word of words.split(' ')) add(word, role)
    for (const verb of complements().keys()) add(verb, Role.COMPLEMENT)
    classes = { setOf, sets: Int32Array.from(sets) }
    CLASSES.set(lexicon, classes)
  }
  return classes
}
