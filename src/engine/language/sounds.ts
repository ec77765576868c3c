/** How English words begin in speech, as far as “a” and “an” depend on it. */

/** Begin with the sound of “you” or “won”, and so take “a”: union, European, one. */
const GLIDE =
  /^(?:eu|ew|uni(?![nmd])|unani|u(?![npm])[bcdfghjklmnprstv][aeiouy]|uk|uv|ubiq|usu?[aeur]|one(?:s|self|time)?$|once$|ouija)/
/** Begin with a silent h, and so take “an”. */
const SILENT_H = /^(?:hour|honest|honou?r|heir)/
/** Begin with an h that some do not speak when the stress lies behind it: “an historic”. */
const WEAK_H = /^(?:h(?:istor|otel|yster|abit|eroic|allucin|ilarious|orrific|erb|omage|umble|ypothe))/
/** Names of letters that begin with a vowel, and those that do not. */
const VOWEL_LETTERS = 'AEFHILMNORSX'

/** The article that an ordinary word takes, undefined where usage varies. @param word in lower case, ASCII */
export function articleOf(word: string): 'a' | 'an' | undefined {
  const first = word[0]
  if (word.startsWith('uy')) return undefined
  if (first === 'h') return SILENT_H.test(word) ? 'an' : WEAK_H.test(word) ? undefined : 'a'
  if (first === 'e' || first === 'o' || first === 'u') return GLIDE.test(word) ? 'a' : 'an'
  return first === 'a' || first === 'i' ? 'an' : 'a'
}

/** The article before an acronym, undefined where it may be read as a word or letter by letter. */
export function articleOfAcronym(letters: string): 'a' | 'an' | undefined {
  const spelled = VOWEL_LETTERS.includes(letters[0]) ? 'an' : 'a'
  // Without a vowel there is nothing to read as a word.
  if (!/[AEIOUY]/.test(letters)) return spelled
  if (/^U(?:S|N|K|AE|FO|EFA|NESCO|SB|SA|NHCR|NICEF)$/.test(letters)) return 'a'
  if (letters[0] === 'U') return undefined
  return articleOf(letters.toLowerCase()) === spelled || letters === 'EU' ? spelled : undefined
}

/** The article before a number in digits: “an 8”, “an 11-year-old”, “an 18th”. */
export function articleOfNumber(digits: string): 'a' | 'an' | undefined {
  if (digits[0] === '8') return 'an'
  const head = digits.slice(0, 2)
  if (head !== '11' && head !== '18') return 'a'
  const whole = /^\d+/.exec(digits)![0].length
  // 1,100 is “eleven hundred” or “one thousand one hundred”; 11,000 and 18 million are sure.
  return whole === 2 ? 'an' : undefined
}
