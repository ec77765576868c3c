/** Regular plurals of English nouns, and the irregular ones that news needs. */

const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['leaf', 'leaves'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['crisis', 'crises'],
  ['basis', 'bases'],
]

/** @param noun in the singular */
export function pluralOf(noun: string): string {
  for (const [singular, plural] of IRREGULAR)
    if (noun.endsWith(singular)) return noun.slice(0, -singular.length) + plural
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** @param noun in the plural */
export function singularOf(noun: string): string {
  for (const [singular, plural] of IRREGULAR)
    if (noun.endsWith(plural)) return noun.slice(0, -plural.length) + singular
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

const VERBS: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
}

/** The auxiliary in the other number, undefined for any other verb. */
export const otherNumberOf = (verb: string): string | undefined => VERBS[verb]
