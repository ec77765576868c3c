import { Problem } from './problems.ts'

const LENIENT = { ignoreBOM: true, fatal: false }

/**
 * Decodes a body. A byte-order mark stays in the text, so that spans fit the bytes as sent.
 * @param label an encoding label of the WHATWG Encoding Standard
 * @throws {Problem} 415 for an unknown label, 400 for bytes that are not UTF-8, saying which
 */
export function decode(bytes: Uint8Array, label = 'utf-8'): string {
  const decoder = decoderOf(label)
  try {
    return decoder.decode(bytes)
  } catch {
    const byte = firstInvalid(bytes)
    throw new Problem('malformed-encoding', `The byte at offset ${byte} is not valid UTF-8.`, {
      members: { byte },
    })
  }
}

/** Only UTF-8 is strict: in the one-byte encodings nearly every byte means something. */
function decoderOf(label: string): TextDecoder {
  try {
    const lenient = new TextDecoder(label, LENIENT)
    return lenient.encoding === 'utf-8' ? new TextDecoder(label, { ...LENIENT, fatal: true }) : lenient
  } catch {
    throw new Problem('unsupported-charset', `The charset “${label}” is not known.`)
  }
}

/** Offset of the first byte of the first sequence that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  for (const character of new TextDecoder('utf-8', LENIENT).decode(bytes)) {
    const code = character.codePointAt(0)!
    // The decoder puts U+FFFD for what it cannot read; one that was sent as such is EF BF BD.
    if (code === 0xfffd && !(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd))
      return at
    at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return at
}
