/** Line ends, control and format characters, line separators, halves of surrogate pairs: all that shows nothing. */
const HIDDEN = /\r\n|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Makes hidden characters visible: a line end is ⏎, a tab a space, a control character its picture (␛), anything else
 * its number (⟨U+200B⟩). So a finding about such a character can be seen, and no text can command a terminal.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0)!
    if (code === 0x0a || code === 0x0d) return '⏎'
    if (code === 0x09) return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '␡'
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}
