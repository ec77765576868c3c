/**
 * The binary layout of a lexicon, named once. The builder (src/tools/lexicon/automaton.ts) writes it,
 * the reader (automaton.ts beside this file) reads it in place.
 *
 * A file is a sequence of little-endian Uint32: a header, then sections at the offsets the header gives.
 * Little-endian because every machine that runs Workers, Node or a browser is; on any other the magic number
 * reads backwards and the file is refused rather than misread.
 *
 * The words form a minimal automaton (DAWG). A node is a run of edges, the last one marked; an edge carries one
 * letter. The edges that words take most often come first: a look-up reads a node until it finds its letter. The automaton also gives each word a number, 0 to size−1 (perfect hashing): every edge holds how many
 * words of its node come before it, and the sum along the path is the number. What is known about a word stands
 * in arrays by that number.
 */

/** The first word of the file: "MTLX" as the bytes stand in the file. */
export const MAGIC = 0x584c544d

/** Raised with every change that an older reader would misread: layout, alphabet, folding, meaning of flags. */
export const VERSION = 2

/** What the file holds; a reader of one kind must not take the other's masks for its flags. */
export const Kind = { ENGLISH: 1, FOREIGN: 2 } as const

/** Position of each header field, in Uint32. Offsets count Uint32 from the start of the file. */
export const Header = {
  MAGIC: 0,
  VERSION: 1,
  /** Checksum of everything after this field. */
  CHECKSUM: 2,
  /** Length of the whole file in Uint32: tells a truncated file without reading it. */
  LENGTH: 3,
  KIND: 4,
  /** Number of words. */
  SIZE: 5,
  EDGES: 6,
  EDGE_COUNT: 7,
  /** Skips too large for an edge, by edge index. */
  WIDE: 8,
  WIDE_COUNT: 9,
  /** Distinct bit sets (flags, or language masks), Uint32 each. */
  PALETTE: 10,
  PALETTE_COUNT: 11,
  /** By word number: index into the palette, Uint16. */
  BITS: 12,
  /** By word number: frequency or rank, Uint8. */
  VALUES: 13,
  /** Languages of a foreign lexicon in the order of the mask's bits: two ASCII letters each. */
  NAMES: 14,
  NAMES_COUNT: 15,
  /** The header's own length: a power of two, so that the edges begin on a cache line. */
  END: 16,
} as const

/**
 * An edge in 32 bits: letter 6 | last 1 | final 1 | skip 6 | target 18.
 *
 * - letter: 37 are in use (apostrophe, ten digits, 26 letters), so 6 bits.
 * - last: this edge ends its node. final: a word ends here.
 * - skip: how many words of this node come before those of this edge, by the alphabet. Most nodes are small; the few edges that
 *   need more hold SKIP_WIDE and stand first in the file, so that a table indexed by edge gives the number.
 * - target: where the child begins, relative to this edge and modulo 2^18; 0 is "no child", as no edge can lead to
 *   itself. Relative, because the first child usually follows its parent: the bytes repeat, and the file packs
 *   better. 18 bits reach 262,144 edges; English needs about 160,000.
 */
export const LETTER_MASK = 0x3f
export const LAST = 0x40
export const FINAL = 0x80
export const SKIP_SHIFT = 8
export const SKIP_WIDE = 0x3f
export const TARGET_SHIFT = 14
export const TARGET_MASK = 0x3ffff

/** Zipf values are kept in quarters: finer steps change no decision and cost bytes. */
export const ZIPF_STEPS = 4

/** Ranks are kept as quarter octaves: rank ≈ 2^(value / RANK_STEPS). */
export const RANK_STEPS = 4

/** FNV-1a taken a Uint32 at a time: cheap, and any single changed word changes it. */
export function checksum(words: Uint32Array, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < words.length; at++) hash = Math.imul(hash ^ words[at], 0x01000193)
  return hash >>> 0
}
