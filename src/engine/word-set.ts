/** The words of a list, parted by white space. */
export const wordList = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The same as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list))
