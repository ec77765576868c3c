/**
 * Regular inflection, as a guess: spellings that may be right. The caller keeps those that are words, so a guess too
 * many costs nothing unless it is a word of its own ("planed").
 */

const VOWEL = /[aeiou]/

/** Plural of a noun, or third person of a verb. */
export function withS(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`]
  if (/[^aeiou]o$/.test(word)) return [`${word}es`, `${word}s`]
  if (/sis$/.test(word)) return [`${word.slice(0, -2)}es`]
  return [`${word}s`]
}

/** Past tense and participle of a regular verb. */
export function withEd(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`]
  return stems(word).map((stem) => `${stem}ed`)
}

/** The -ing form. */
export function withIng(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(word)) return [`${word.slice(0, -1)}ing`]
  return stems(word).map((stem) => `${stem}ing`)
}

/** Comparative and superlative of a short adjective. */
export function compared(word: string): string[] {
  if (word.length > 8) return []
  const bases = word.endsWith('e')
    ? [word.slice(0, -1)]
    : /[^aeiou]y$/.test(word)
      ? [`${word.slice(0, -1)}i`]
      : stems(word)
  return bases.flatMap((base) => [`${base}er`, `${base}est`])
}

/** "stop" doubles its last letter, "open" does not, "travel" does in Britain: both where spelling cannot tell. */
function stems(word: string): string[] {
  if (word.endsWith('c')) return [word, `${word}k`]
  if (!/[^aeiou][aeiou][bcdfgklmnprstvz]$|^[aeiou][bdgmnprt]$|qu[aeiou][bdgmnprtz]$/.test(word)) return [word]
  const doubled = word + word.at(-1)
  const syllables = word.match(/[aeiouy]+/g)?.length ?? 0
  return syllables === 1 && VOWEL.test(word) ? [doubled] : [word, doubled]
}
