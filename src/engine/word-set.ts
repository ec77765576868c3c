/** The words of a list, parted by white space. */
export const wordList = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The same as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list))

/** Sets of classes by word, from the words of each class; a word may be of several. */
export function classesByWord(
  classes: readonly (readonly [bits: number, words: string])[],
): Map<string, number> {
  const found = new Map<string, number>()
  for (const [bits, words] of classes)
    for (const word of wordList(words)) found.set(word, (found.get(word) ?? 0) | bits)
  return found
}

/** Whether a word, or the number that it has in the lexicon, is of one of these classes. @param classes their bits */
export const isOf = <Word>(
  words: Pick<ReadonlyMap<Word, number>, 'get'>,
  word: Word,
  classes: number,
): boolean => ((words.get(word) ?? 0) & classes) !== 0

/** By word the name of the list that has it, of several the last. */
export const wordMap = <Name extends string>(
  lists: Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> =>
  new Map(
    (Object.keys(lists) as Name[]).flatMap((name) =>
      wordList(lists[name]).map((word) => [word, name] as const),
    ),
  )
