import { once } from '../once.ts'
import { wordSet } from '../word-set.ts'

/** Words that tell a woman from a man, parted by white space. */
export interface GenderLists {
  readonly feminine: string
  readonly masculine: string
  /** Names whose ending says nothing. */
  readonly doubtful: string
  /** Expressions for how women’s names end, and men’s, and surnames that stand first, as Japanese ones do. */
  readonly hers: string
  readonly his: string
  readonly japanese: string
}

/** What given names, titles and nouns tell of who bears them. */
export class Genders {
  // Made when a pronoun is first asked about: a fresh Worker need not.
  readonly #feminine: () => ReadonlySet<string>
  readonly #masculine: () => ReadonlySet<string>
  readonly #doubtful: () => ReadonlySet<string>
  readonly #hers: () => RegExp
  readonly #his: () => RegExp
  readonly #japanese: () => RegExp

  constructor(lists: GenderLists) {
    this.#feminine = once(() => wordSet(lists.feminine))
    this.#masculine = once(() => wordSet(lists.masculine))
    this.#doubtful = once(() => wordSet(lists.doubtful))
    const pattern = (of: 'hers' | 'his' | 'japanese') => once(() => new RegExp(lists[of]))
    this.#hers = pattern('hers')
    this.#his = pattern('his')
    this.#japanese = pattern('japanese')
  }

  /** The gender of a name, title or noun that is listed. @param word in lower case */
  of(word: string): 'he' | 'she' | undefined {
    if (this.#feminine().has(word)) return 'she'
    return this.#masculine().has(word) ? 'he' : undefined
  }

  /**
   * The gender that a given name has by its ending, where no list knows it: nearly all in -a are women’s, in -o or -slav
   * men’s.
   */
  byEnding(name: string): 'he' | 'she' | undefined {
    if (name.length < 5 || this.#japanese().test(name) || this.#doubtful().has(name)) return undefined
    if (name.endsWith('a')) return name.endsWith('reza') ? 'he' : 'she'
    if (this.#hers().test(name)) return 'she'
    return this.#his().test(name) ? 'he' : undefined
  }
}

/** The gender that a surname shows: Petrova, Kowalska, Sigurdardottir. */
export function genderOfSurname(name: string): 'she' | undefined {
  return name.length > 5 && SHE.test(name) ? 'she' : undefined
}

const SHE = /(?:[nrlktdshmbpvgz]ova|[aeinrltd]eva|skaya|skaia|dottir|ovna|evna)$/
