const ASCII = /^[A-Za-z0-9.,]*$/

/** A word as phrases are compared: lower case, no accents, Turkish dotless ı as i. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
}
