import { type Document, tokenKey } from '../document/document.ts'
import { Flag } from '../lexicon/flags.ts'

/** “Lviv, then Lemberg; Lwów in Polish”: the text says itself whose name stands at the token. */
export function isNameGloss(document: Document, token: number): boolean {
  const { facts } = document.tokens
  return (
    (token > 0 && GLOSSING.includes(tokenKey(document, token - 1))) ||
    (tokenKey(document, token + 1) === 'in' && (facts[token + 2] & Flag.DEMONYM) !== 0)
  )
}

/** What stands before another name of the same place. */
const GLOSSING = ['then', 'now', 'once', 'formerly', 'previously', 'called', 'as', 'or', 'named', 'name']
