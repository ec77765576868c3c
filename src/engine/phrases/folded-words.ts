import { once } from '../once.ts'
import { wordList } from '../word-set.ts'
import { fold } from './fold.ts'

/** The words of a list, folded. Made when a line is first compared with them: a fresh Worker need not. */
export const foldedWords = (list: () => string): (() => ReadonlySet<string>) =>
  once(() => new Set(wordList(list()).map(fold)))
