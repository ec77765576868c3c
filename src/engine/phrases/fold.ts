/** Accents of Latin and Cyrillic, points of Arabic and Hebrew: all marks by property take long to compile. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+/g
const ASCII = /^[A-Za-z0-9.,]*$/

/** A word as phrases are compared: lower case, no accents, Turkish dotless ı as i. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFD').toLowerCase().replace(MARKS, '').replaceAll('ı', 'i')
}
