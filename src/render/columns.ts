/** Letters and signs that a terminal draws two columns wide (East Asian Wide and Fullwidth, and emoji). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u

/** Marks that sit on the letter before them. */
const ATTACHED = /[\p{Mn}\p{Me}]/u

/** Columns that a terminal needs for one character. */
function columnsOf(character: string): number {
  if (character < '\u0300') return 1
  return ATTACHED.test(character) ? 0 : WIDE.test(character) ? 2 : 1
}

/** Columns that a terminal needs for a text without hidden characters. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** The beginning of the text, as much as fits. */
export function head(text: string, width: number): string {
  let length = 0
  for (const character of text) {
    width -= columnsOf(character)
    if (width < 0) break
    length += character.length
  }
  return text.slice(0, length)
}

/** The end of the text, as much as fits. */
export function tail(text: string, width: number): string {
  const characters = [...text]
  let from = characters.length
  while (from > 0) {
    width -= columnsOf(characters[from - 1])
    if (width < 0) break
    from--
  }
  return characters.slice(from).join('')
}

/** The text, its middle replaced by “ … ” where it does not fit. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const room = Math.max(2, width - 3)
  const front = Math.ceil(room * 0.6)
  return `${head(text, front)} … ${tail(text, room - front)}`
}
