import { type Document, tokenKey, tokenUnit } from '../document/document.ts'
import { Flag } from '../lexicon/flags.ts'

/** “Lviv, then Lemberg; Lwów in Polish”: the text says itself whose name stands at the token. */
export function isNameGloss(document: Document, token: number): boolean {
  const { facts } = document.tokens
  return (
    // “Lwów, Poland (now Lviv)”
    [1, 3].some(
      (at) =>
        tokenUnit(document, token + at) === 0x28 && GLOSSING.includes(tokenKey(document, token + at + 1)),
    ) ||
    (token > 0 && GLOSSING.includes(tokenKey(document, token - 1))) ||
    (tokenKey(document, token + 1) === 'in' && (facts[token + 2] & Flag.DEMONYM) !== 0)
  )
}

/** What stands before another name of the same place. */
const GLOSSING = ['then', 'now', 'once', 'formerly', 'previously', 'called', 'as', 'or', 'named', 'name']
