import { Char, classAt, isLetterAt, isSpaceAt } from '../../document/characters.ts'

/** A misread sequence of which an invisible byte was lost on the way. */
export function remnantAt(text: string, i: number): { end: number; text: string } | undefined {
  const unit = text.charCodeAt(i)
  if ((unit === 0xe2 || unit === 0xe3) && text[i + 1] === '€') {
    // Of “â€?” only the closing mark ends in a byte that has no character.
    const lost = text[i + 2] === '\ufffd' || text[i + 2] === '?'
    const opens = i === 0 || isSpaceAt(text, i - 1)
    return { end: i + (lost ? 3 : 2), text: opens ? '“' : '”' }
  }
  // “Â ” was a no-break space.
  if (
    unit === 0xc2 &&
    (i === 0 || !isLetterAt(text, i - 1) || isSpaceAt(text, i + 1)) &&
    !isLetterAt(text, i + 1)
  ) {
    if (isLetterAt(text, i - 1) && classAt(text, i - 1) === Char.upper) return undefined
    return isSpaceAt(text, i + 1) || isSpaceAt(text, i - 1)
      ? { end: i + 1, text: '' }
      : { end: i + 1, text: ' ' }
  }
  // “dÃ©jÃ  vu”: the second byte of “à” is a no-break space, which became a space.
  if (
    unit === 0xc3 &&
    classAt(text, i - 1) === Char.lower &&
    isSpaceAt(text, i + 1) &&
    isSpaceAt(text, i + 2)
  ) {
    return { end: i + 2, text: 'à' }
  }
  return undefined
}
