import { detect } from '../encoding.ts'
import { decodeUtf8 } from '../utf8.ts'
import { UsageError } from './io.ts'

/** A file's text with the way back to its bytes. */
export interface Decoded {
  readonly text: string
  /** Name of the encoding, for people. */
  readonly encoding: string
  /** Bytes of a changed text in the same encoding. @throws when the encoding cannot hold it, or the file was damaged */
  encode(text: string): Promise<Uint8Array>
}

/**
 * Decodes a file. A byte-order mark stays in the text: spans count in the text exactly as received.
 * Without a name given: UTF-16 by its byte-order mark, UTF-8 if the bytes are that, else windows-1251 or windows-1252.
 * @param name an encoding as `--encoding` gives it
 * @throws {UsageError} when that encoding is not known
 */
export async function decode(bytes: Uint8Array, name?: string): Promise<Decoded> {
  const encoding = name ?? detect(bytes)
  if (/^utf-?8$/i.test(encoding)) return utf8(bytes)
  // Loaded when it is needed: most files are UTF-8, and its tables are large.
  const { default: iconv } = await import('iconv-lite')
  if (!iconv.encodingExists(encoding)) {
    throw new UsageError(
      `the encoding “${encoding}” is not known; some that are: utf-8, utf-16le, windows-1251, windows-1252, iso-8859-2`,
    )
  }
  const decodeBytes = (from: Uint8Array) => iconv.decode(Buffer.from(from), encoding, { stripBOM: false })
  const text = decodeBytes(bytes)
  return {
    text,
    encoding,
    encode: async (changed) => {
      const encoded = iconv.encode(changed, encoding, { addBOM: false })
      if (decodeBytes(encoded) !== changed)
        throw new Error(`the repaired text cannot be written in ${encoding}; convert the file to UTF-8 first`)
      return encoded
    },
  }
}

function utf8(bytes: Uint8Array): Decoded {
  const text = decodeUtf8(bytes)
  return {
    text,
    encoding: 'utf-8',
    encode: async (changed) => {
      if (!Buffer.from(text).equals(bytes))
        throw new Error(
          'it holds bytes that are not UTF-8, which writing would destroy; name its encoding with --encoding',
        )
      return Buffer.from(changed)
    },
  }
}
