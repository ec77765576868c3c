import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'

/** Cyrillic and Greek letters that look like Latin ones, and the Latin letter each looks like. */
const PAIRS =
  'аaсcеeоoрpхxуyіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУYԚQԜWїïЇÏνvοoαaρpυuιiκkτtχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'

/** The Latin letter that a letter looks like. */
const latinOf = once(
  () =>
    new Map(Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i], PAIRS[2 * i + 1]] as const)),
)

/** Greek capitals that look like no Latin one and stand before the rest of a name that was put into Latin letters: “Πiraeus”. */
const GREEK_INITIALS: Readonly<Record<string, string>> = {
  Γ: 'G',
  Θ: 'Th',
  Λ: 'L',
  Ξ: 'X',
  Π: 'P',
  Σ: 'S',
  Φ: 'F',
  Ψ: 'Ps',
}
const ENGLISH_REST = /^.[a-z]{4,}$/u

const LATIN = unicode`\p{Script=Latin}`
const GREEK = unicode`\p{Script=Greek}`
const FOREIGN = unicode`[\p{Script=Cyrillic}\p{Script=Greek}]`

/**
 * A word that mixes Latin with Cyrillic or Greek letters: the word in Latin letters, or '' where a letter looks like no
 * Latin one. Undefined for a word of one script. With `whole` a word of nothing but lookalikes counts, too.
 */
export function inLatin(word: string, whole = false): string | undefined {
  const greek = GREEK_INITIALS[word[0]]
  if (greek && ENGLISH_REST.test(word)) return greek + word.slice(1)
  let latin = whole
  let foreign = false
  let result: string | undefined = ''
  for (const letter of word) {
    if (LATIN.test(letter)) latin = true
    if (!FOREIGN.test(letter)) {
      if (result !== undefined) result += letter
      continue
    }
    foreign = true
    const look = latinOf().get(letter)
    // “μm” and “β-carotene” are right.
    if (look === undefined && GREEK.test(letter)) return undefined
    result = look === undefined || result === undefined ? undefined : result + look
  }
  return latin && foreign ? (result ?? '') : undefined
}

/**
 * A word in which a Turkish program changed the case of an English one: its dotted and dotless i undone (“İnflation”,
 * “PRİCE”, “prıce”). Undefined for a word without them, or with other letters that are not English.
 */
export function withoutTurkishI(word: string): string | undefined {
  if (!/[İı]/u.test(word)) return undefined
  const plain = word.replaceAll('İ', 'I').replaceAll('ı', 'i')
  return /^[A-Za-z]+$/.test(plain) ? plain : undefined
}
