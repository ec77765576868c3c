/** White space and case do not make a different finding. */
export function normalise(excerpt: string): string {
  return excerpt.replace(/\s+/gu, ' ').trim().toLowerCase()
}

/**
 * A 53-bit hash of a string as 14 hexadecimal digits (cyrb53 by bryc, public domain): two multiplicative hashes with
 * a final mix. It names findings; it protects nothing.
 */
export function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x85ebca77)
    b = Math.imul(b ^ unit, 0xc2b2ae3d)
  }
  a = Math.imul(a ^ (a >>> 15), 0x735a2d97) ^ Math.imul(b ^ (b >>> 15), 0xcaf649a9)
  b = Math.imul(b ^ (b >>> 15), 0x735a2d97) ^ Math.imul(a ^ (a >>> 15), 0xcaf649a9)
  return (b >>> 11).toString(16).padStart(6, '0') + (a >>> 0).toString(16).padStart(8, '0')
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

  of(rule: string, text: string, start: number, end: number): string {
    const plain = [
      rule,
      text.slice(start, end),
      text.slice(Math.max(0, start - CONTEXT), start),
      text.slice(end, end + CONTEXT),
    ]
    const base = hash(plain.map(normalise).join('\u0000'))
    const ordinal = this.#seen.get(base) ?? 0
    this.#seen.set(base, ordinal + 1)
    return ordinal ? `${base}-${ordinal}` : base
  }
}
