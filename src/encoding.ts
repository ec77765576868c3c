/** The likeliest of the encodings that news texts come in. */
export function detect(
  bytes: Uint8Array,
): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const { good, bad } = utf8Sequences(bytes)
  // A damaged UTF-8 file is still UTF-8: its faults are for the encoding rule to report.
  if (bad === 0 || good > bad) return 'utf-8'
  return looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
}

/** Characters of two to four bytes that are whole, and bytes that belong to none. */
function utf8Sequences(bytes: Uint8Array): { good: number; bad: number } {
  const isTail = (at: number) => (bytes[at] & 0xc0) === 0x80
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    let whole = length > 0
    for (let k = 1; k < length; k++) whole &&= isTail(i + k)
    if (!whole) bad++
    else if (length > 1) good++
    i += whole ? length : 1
  }
  return { good, bad }
}

/**
 * Tells windows-1251 from windows-1252 in mostly English text. Punctuation has the same bytes in both; the letters do
 * not. Cyrillic words are made of high bytes throughout, while French or Spanish ones have one or two among ASCII.
 */
function looksCyrillic(bytes: Uint8Array): boolean {
  const isHighLetter = (byte: number) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8
  let inRuns = 0
  let alone = 0
  for (let i = 0; i < bytes.length; i++) {
    let end = i
    while (end < bytes.length && isHighLetter(bytes[end])) end++
    if (end - i >= 3) inRuns += end - i
    else alone += end - i
    i = Math.max(i, end)
  }
  return inRuns > alone
}
