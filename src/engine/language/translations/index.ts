import { fold } from '../../lexicon/fold.ts'
import { once } from '../../once.ts'

/** Words and phrases of each language (ISO 639-1) with their English: `foreign=English`, a line for each, folded. */
export type TranslationLists = Readonly<Record<string, string>>

const keyOf = (words: string): string => fold(words.trim()).replace(/\s+/gu, ' ')

/** Lists as the build writes them. @param sources entries `foreign=English;` by language */
export function translationLists(sources: Readonly<Record<string, string>>): TranslationLists {
  return Object.fromEntries(
    Object.entries(sources).map(([language, entries]) => {
      const meanings = new Map<string, string>()
      for (const entry of entries.split(';')) {
        const [words, english] = entry.trim().split('=')
        // Of what differs in its accents alone the first, which is the more frequent, counts.
        if (english && !meanings.has(keyOf(words))) meanings.set(keyOf(words), english)
      }
      return [
        language,
        [...meanings]
          .map(([words, english]) => `${words}=${english}`)
          .sort()
          .join('\n'),
      ]
    }),
  )
}

/** What words and phrases mean that translations of news leave standing. */
export class Translations {
  // Made when a language is first asked for: a fresh Worker need not.
  readonly #languages: ReadonlyMap<string, () => ReadonlyMap<string, string>>

  constructor(lists: TranslationLists) {
    this.#languages = new Map(
      Object.keys(lists).map((language) => [language, once(() => read(lists[language]))]),
    )
  }

  /**
   * The English of what was left standing, if it is listed.
   * @param languages those that it may be of (ISO 639-1), the likeliest first; where none of them has it, all that have
   *   it must agree
   */
  of(words: string, languages: readonly string[]): string | undefined {
    const key = keyOf(words)
    for (const language of languages) {
      const english = this.#languages.get(language)?.().get(key)
      if (english !== undefined) return english
    }
    const meanings = new Set<string>()
    for (const list of this.#languages.values()) {
      const english = list().get(key)
      if (english !== undefined) meanings.add(english)
    }
    return meanings.size === 1 ? [...meanings][0] : undefined
  }
}

const read = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split('\n').map((line) => line.split('=') as [string, string]))
