/** Acronyms that a translation from another alphabet spells by the names of their letters: “BiBiSi”, “Elji”. */

/** How the English letters are called, and how other languages write that down. */
const NAMES =
  'a ei ey ay|b bi bee|c si tsi|d di dee|e i|f ef|g ji dzhi dji|h eich eych|i ai ay|j jei jey dzhey|k kei key|l el|m em|n en|o ou o|p pi pee|q kyu kiu|r ar|s es|t ti tee|u yu iu|v vi|w dablyu|x eks iks|y uai vay|z zet zi'

const byLetter = new Map(NAMES.split('|').map((line) => [line[0], line.slice(2).split(' ')] as const))

/**
 * True for a word that is the acronym, letter by letter.
 * @param word in small letters, without hyphens
 * @param acronym in small letters
 */
export function spellsOut(word: string, acronym: string): boolean {
  if (acronym === '') return word === ''
  return (byLetter.get(acronym[0]) ?? []).some(
    (name) => word.startsWith(name) && spellsOut(word.slice(name.length), acronym.slice(1)),
  )
}
