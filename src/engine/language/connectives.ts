import { addTo } from '../add-to.ts'
/** Connectives of source languages that begin a sentence, by language and parted by bars: see connective-lists.ts. */
export type ConnectiveLists = Readonly<Record<string, string>>

/** A connective, its words in small letters. */
export interface Connective {
  readonly words: readonly string[]
  readonly language: string
}

/** The connectives by their first word. */
export function connectivesByFirst(lists: ConnectiveLists): ReadonlyMap<string, readonly Connective[]> {
  const index = new Map<string, Connective[]>()
  for (const [language, list] of Object.entries(lists)) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ')
      addTo(index, words[0], { words, language })
    }
  }
  return index
}
