import { digestOf } from '../../digest.ts'
import { concatenated } from '../keys/bytes.ts'
import type { StringAt } from './entry.ts'

/** The first netstring: another way to write it down will have another. */
const VERSION = 'mtlint-digest/1'

/**
 * The digest of an entry's strings: SHA-256 over netstrings (`<bytes>:<UTF-8>,`): the version, then for each string
 * its JSON pointer within the fields and itself, in the order of the pointers' bytes. src/integrations/README.md specifies
 * it for other languages; fixtures/gate/digest.json has vectors.
 * @param strings with pointers that begin at the fields
 */
export function entryDigest(strings: readonly StringAt[]): Promise<string> {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const add = (text: string): void => {
    const bytes = encoder.encode(text)
    parts.push(encoder.encode(`${bytes.length}:`), bytes, COMMA)
  }
  add(VERSION)
  for (const [pointer, value] of [...strings].sort(([a], [b]) => compareBytes(a, b))) {
    add(pointer)
    add(value)
  }
  return digestOf(concatenated(...parts))
}

const COMMA = new TextEncoder().encode(',')

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
