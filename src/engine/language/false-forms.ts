import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import type { WordTable } from '../word-table.ts'

/** Right forms by the false one: the past, then the participle where it is another. */
export type FalseForms = WordTable<readonly string[]>

/**
 * What a word should be that is formed by analogy where English has another form: “breaked”, “childs”, “angryly”,
 * “policemans”; best first, or undefined.
 * @param word an unknown word in small letters
 * @param listedForms see false-form-lists.ts; other forms are told by their endings
 * @param perfect whether an auxiliary stands before it, which a participle follows
 */
export function rightForm(
  word: string,
  perfect: boolean,
  listedForms: FalseForms,
  lexicon: Lexicon,
): readonly string[] | undefined {
  const listed = listedForms.get(word)
  if (listed) return perfect && listed.length > 1 ? [...listed].reverse() : listed
  for (const [wrong, right, from, kind] of ANALOGIES) {
    if (!word.endsWith(wrong) || word.length < wrong.length + 3) continue
    const stem = word.slice(0, word.length - wrong.length)
    const base = lexicon.find(stem + from)
    const mended = lexicon.find(stem + right)
    const isBase = base !== NONE && (lexicon.flags(base) & kind) !== 0
    if (isBase && mended !== NONE && lexicon.flags(mended) & Flag.LOWER) return [stem + right]
  }
  return undefined
}

/** An ending of the wrong form, that of the right one, that of the word from which both are made, and what this is. */
const ANALOGIES: readonly (readonly [wrong: string, right: string, base: string, kind: number])[] = [
  ['yly', 'ily', 'y', Flag.ADJECTIVE],
  ['lely', 'ly', 'le', Flag.ADJECTIVE],
  ['icly', 'ically', 'ic', Flag.ADJECTIVE],
  ['fuly', 'fully', 'ful', Flag.ADJECTIVE],
  ['mans', 'men', 'man', Flag.NOUN],
  ['yes', 'ies', 'y', Flag.NOUN],
  ['ys', 'ies', 'y', Flag.NOUN],
  ['eds', 'ed', 'ed', Flag.PARTICIPLE],
  ['ed', '', '', Flag.PAST],
]
