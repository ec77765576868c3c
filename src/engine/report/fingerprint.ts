import type { Span } from '../span.ts'

/** White space and case do not make a different finding. */
export function normalise(excerpt: string): string {
  return excerpt.replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** FNV-1a's 32-bit prime and offset basis (draft-eastlake-fnv). */
const FNV_PRIME = 0x01000193
const FNV_BASIS = 0x811c9dc5

/**
 * A 64-bit hash of a string as 16 hexadecimal digits: FNV-1a over the code units, once forwards and once over their
 * complement from another basis. It names findings; it protects nothing.
 */
export function hash(text: string): string {
  let a = FNV_BASIS
  let b = ~FNV_BASIS
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, FNV_PRIME)
    b = Math.imul(b ^ (0xffff - unit), FNV_PRIME)
    // FNV takes bytes; folding the high bits back lets the upper half of a code unit reach all of them.
    b ^= b >>> 15
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** “Dismiss everywhere” goes by this: the rule and what a reader sees. Long excerpts are cut and hashed. */
export function keyOf(rule: string, excerpt: string): string {
  const plain = normalise(excerpt)
  return plain.length <= 80 ? `${rule}:${plain}` : `${rule}:${plain.slice(0, 60)}…${hash(plain)}`
}

/** How much of the text on either side goes into a fingerprint, in UTF-16 code units. */
const CONTEXT = 48

/** Gives every finding of a text its fingerprint: rule, excerpt, what stands around it, and a number among equals. */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  /** @param block the block that holds the finding: what stands beyond it may move away */
  of(rule: string, text: string, { start, end }: Span, block: Span): string {
    const plain = [
      rule,
      text.slice(start, end),
      text.slice(Math.max(block.start, start - CONTEXT), start),
      text.slice(end, Math.min(Math.max(block.end, end), end + CONTEXT)),
    ]
    const base = hash(plain.map(normalise).join('\u0000'))
    const ordinal = this.#seen.get(base) ?? 0
    this.#seen.set(base, ordinal + 1)
    return ordinal ? `${base}-${ordinal}` : base
  }
}
