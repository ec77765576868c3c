import { digestOf } from '../../digest.ts'
import type { StringAt } from './entry.ts'

/** The first netstring: another way to write it down will have another. */
const VERSION = 'mtlint-digest/1'

/**
 * The digest of an entry's strings: SHA-256 over netstrings (`<bytes>:<UTF-8>,`): the version, then for each string
 * its JSON pointer within the fields and itself, in the order of the pointers' bytes. src/integrations/README.md specifies
 * it for other languages; fixtures/gate/digest.json has vectors.
 * @param base what the strings' pointers begin with before the fields: it is left out
 */
export function entryDigest(strings: readonly StringAt[], base = ''): Promise<string> {
  // The runtime's own order is that of UTF-16, and the same but for the rarest names.
  const isPlain = strings.every(([pointer]) => !/[\ud800-\uffff]/.test(pointer))
  const sorted = [...strings].sort(([a], [b]) => (isPlain ? (a < b ? -1 : 1) : compareBytes(a, b)))
  const written = sorted.map(([pointer, value]) => netstring(pointer.slice(base.length)) + netstring(value))
  return digestOf(netstring(VERSION) + written.join(''))
}

const encoder = new TextEncoder()

const netstring = (text: string): string => `${encoder.encode(text).length}:${text},`

/** The order of two strings' UTF-8: that of their code points, in which surrogates stand behind all other units. */
function compareBytes(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  for (let i = 0; i < most; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)
