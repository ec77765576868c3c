/** A word as phrases are compared: lower case, no accents, Turkish dotless ı as i. */
export function fold(word: string): string {
  return word.normalize('NFD').toLowerCase().replace(/\p{M}+/gu, '').replaceAll('ı', 'i')
}
