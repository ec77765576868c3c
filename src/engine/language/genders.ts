import { once } from '../once.ts'
import { wordSet } from '../word-set.ts'

/** Words that tell a woman from a man, parted by white space. */
export interface GenderLists {
  readonly feminine: string
  readonly masculine: string
  /** Names whose ending says nothing. */
  readonly doubtful: string
}

/** What given names, titles and nouns tell of who bears them. */
export class Genders {
  // Made when a pronoun is first asked about: a fresh Worker need not.
  readonly #feminine: () => ReadonlySet<string>
  readonly #masculine: () => ReadonlySet<string>
  readonly #doubtful: () => ReadonlySet<string>

  constructor(lists: GenderLists) {
    this.#feminine = once(() => wordSet(lists.feminine))
    this.#masculine = once(() => wordSet(lists.masculine))
    this.#doubtful = once(() => wordSet(lists.doubtful))
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
    if (name.length < 5 || JAPANESE.test(name) || this.#doubtful().has(name)) return undefined
    if (name.endsWith('a')) return name.endsWith('reza') ? 'he' : 'she'
    if (HERS.test(name)) return 'she'
    return HIS.test(name) ? 'he' : undefined
  }
}

/** Endings of women’s names: Yoshiko, Fatemeh, Aigul, Ragnhild, Anneke. */
const HERS = /(?:[aeiou]ko|eh|gul|hild|[mnlt]ke|ske)$/

/** And of men’s: Marco, Jaroslaw, Casimir, Aivars, Vytautas, Andris, Mateusz, Rajesh, Saifullah, Nureddin. */
const HIS = /(?:[^k]o|sla[vw]|mir|[bcdfgjklmnprtv]s|[aou]s|is|usz|esh|bek|ullah|ddin|ttin)$/

/** Surnames that stand first. */
const JAPANESE =
  /(?:yama|kawa|gawa|hara|mura|naka|saka|oka|shima|jima|zawa|uchi|guchi|[fhkmnsty][aiou][dt]a)$/

/** The gender that a surname shows: Petrova, Kowalska, Sigurdardottir. */
export function genderOfSurname(name: string): 'she' | undefined {
  return name.length > 5 && SHE.test(name) ? 'she' : undefined
}

const SHE = /(?:[nrlktdshmbpvgz]ova|[aeinrltd]eva|skaya|skaia|dottir|ovna|evna)$/
