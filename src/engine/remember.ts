/** So many answers are kept at a time, unless told otherwise: enough for the names of some articles. */
const MOST_KEPT = 2048

/**
 * Answers a question about a word once while it is asked again and again, in one text or the next. When `most` answers
 * are kept, all are forgotten: texts have ever new words.
 */
export function remember<T>(answer: (word: string) => T, most = MOST_KEPT): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined || kept.has(word)) return known as T
    const it = answer(word)
    if (kept.size >= most) kept.clear()
    kept.set(word, it)
    return it
  }
}
