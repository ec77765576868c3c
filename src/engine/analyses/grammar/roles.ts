import { type Document, tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import type { WordClasses } from '../../language/word-classes.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { once } from '../../once.ts'
import { classesByWord } from '../../word-set.ts'
import type { Analysis } from '../analyses.ts'

/** The classes of every token’s word: sets of `Role`, by token. */
export const roles: Analysis<Int32Array> = {
  name: 'roles',
  compute({ document, lexicon, resources }) {
    const { count, word } = document.tokens
    const classes = classesOf(lexicon, resources.wordClasses)
    const { setOf, sets } = classes
    const found = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const number = word[i]
      if (number === NONE) continue
      const set = setOf[number]
      found[i] = set === UNSEEN ? learn(classes, document, i) : sets[set]
    }
    return found
  },
}

/** By word number the index of its set of classes. To look all listed words up at once would cost a first request much. */
interface Classes {
  readonly setOf: Uint16Array
  readonly sets: number[]
  readonly indexOf: Map<number, number>
  /** The set of classes of every listed word. */
  readonly byWord: () => ReadonlyMap<string, number>
}

const UNSEEN = 0

const CLASSES = new WeakMap<Lexicon, Classes>()

function classesOf(lexicon: Lexicon, listed: () => WordClasses): Classes {
  let classes = CLASSES.get(lexicon)
  if (!classes) {
    classes = {
      setOf: new Uint16Array(lexicon.size),
      sets: [UNSEEN],
      indexOf: new Map(),
      byWord: once(() => classesByWord(listed())),
    }
    CLASSES.set(lexicon, classes)
  }
  return classes
}

/** The classes of a word that no text had before. */
function learn({ setOf, sets, indexOf, byWord }: Classes, document: Document, i: number): number {
  const { flags, word, base, end } = document.tokens
  const set = byWord().get(tokenKey(document, i)) ?? 0
  // A spelling that the lexicon takes for another word’s teaches nothing; a possessive is no part of the key.
  const folded =
    flags[i] & (Mark.accent | Mark.invisible) || (flags[i] & Mark.apostrophe && base[i] === end[i])
  if (folded) return set
  let index = indexOf.get(set)
  if (index === undefined) {
    index = sets.push(set) - 1
    indexOf.set(set, index)
  }
  setOf[word[i]] = index
  return set
}
