/**
 * Texts by list and part in one file, of which each is decoded when it is asked for: a fresh Worker starts without them,
 * and many texts need few.
 */

/** Texts by the names of their list and part. */
export type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Decodes bytes of UTF-8. */
export type Decode = (bytes: Uint8Array) => string

/** Bytes of the number with which a file begins: of the bytes of its contents, which follow. */
const HEAD = 4

/** Writes texts down: their names and lengths in bytes as JSON, then they in the same order. @param encode as UTF-8 */
export function writeParts(lists: Parts, encode: (text: string) => Uint8Array): Uint8Array {
  const texts: Uint8Array[] = []
  const contents = Object.entries(lists).map(([list, parts]) => {
    const lengths = Object.entries(parts).map(([part, text]) => {
      const bytes = encode(text)
      texts.push(bytes)
      return [part, bytes.length]
    })
    return [list, Object.fromEntries(lengths)]
  })
  const written = encode(JSON.stringify(Object.fromEntries(contents)))
  const file = new Uint8Array(HEAD + written.length + texts.reduce((sum, { length }) => sum + length, 0))
  new DataView(file.buffer).setUint32(0, written.length)
  let at = HEAD
  for (const bytes of [written, ...texts]) {
    file.set(bytes, at)
    at += bytes.length
  }
  return file
}

/** Reads what `writeParts` wrote. A part is decoded whenever it is read: who needs it again keeps it. */
export function readParts(file: ArrayBuffer, decode: Decode): Parts {
  let at = HEAD + new DataView(file).getUint32(0)
  const contents = JSON.parse(decode(new Uint8Array(file, HEAD, at - HEAD))) as Record<
    string,
    Record<string, number>
  >
  const lists: Record<string, Record<string, string>> = {}
  for (const list in contents) {
    lists[list] = {}
    for (const part in contents[list]) {
      const bytes = new Uint8Array(file, at, contents[list][part])
      at += bytes.length
      Object.defineProperty(lists[list], part, { get: () => decode(bytes), enumerable: true })
    }
  }
  return lists
}
