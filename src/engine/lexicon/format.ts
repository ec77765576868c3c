/**
 * The binary layout of a lexicon, named once. The builder (src/tools/lexicon/automaton.ts) writes it,
 * the reader (automaton.ts beside this file) reads it in place.
 *
 * A file begins with little-endian Uint32: a header, then sections at the offsets the header gives.
 * Little-endian because every machine that runs Workers, Node or a browser is; on any other the magic number
 * reads backwards and the file is refused rather than misread.
 *
 * The words form a minimal automaton (DAWG). A node is a run of edges, the last one marked; an edge carries one
 * letter. The edges that words often take come first: a look-up reads a node until it finds its letter. The automaton
 * also gives each word a number, 0 to size−1 (perfect hashing): every edge holds how many words of its node come before
 * it, and the sum along the path is the number. What is known about a word stands in arrays by that number.
 *
 * Edges and what is known of words are taken apart into arrays: where like stands beside like, the file packs to less,
 * and a look-up, which passes over most edges, reads less of them.
 */

/** The first word of the file: "MTLX" as the bytes stand in the file. */
export const MAGIC = 0x584c544d

/** Raised with every change that an older reader would misread: layout, alphabet, folding, meaning of flags. */
export const VERSION = 3

/** What the file holds; a reader of one kind must not take the other's masks for its flags. */
export const Kind = { ENGLISH: 1, FOREIGN: 2 } as const

/**
 * Position of each header field, in Uint32. Offsets count Uint32 from the start of the file. A reader compares the first
 * four with what it expects.
 */
export const Header = {
  MAGIC: 0,
  VERSION: 1,
  /** Length of the whole file in Uint32: tells a truncated file without reading it. */
  LENGTH: 2,
  KIND: 3,
  /** Checksum of everything after this field. */
  CHECKSUM: 4,
  /** Number of words. */
  SIZE: 5,
  /** The arrays of edges one after the other. */
  EDGES: 6,
  EDGE_COUNT: 7,
  /** What the skips of the first edges have above the bits that an edge holds, Uint16 each. */
  WIDE: 8,
  WIDE_COUNT: 9,
  /** Distinct bit sets (flags, or language masks), Uint32 each, the most frequent first. */
  PALETTE: 10,
  /** By word number a byte each: a place in the palette, more of it where that is rare, see `RARE`; frequency or rank. */
  WORDS: 11,
  /** Among the edges those of the nodes to which several edges lead: a place that stays free, for no node, to the last. */
  SHARED: 12,
  SHARED_END: 13,
  /** Up to the file's end: languages of a foreign lexicon in the order of the mask's bits, two ASCII letters each. */
  NAMES: 14,
  /** The header's own length. */
  END: 15,
} as const

/**
 * An edge, 16 bits in each of two arrays: letter 6, last 1, final 1, skip 6, upper bits of target 2 | the others.
 *
 * - letter: 37 are in use (apostrophe, ten digits, 26 letters), so 6 bits.
 * - last: this edge ends its node. final: a word ends here.
 * - skip: how many words of this node come before those of this edge, by the alphabet. Most nodes are small; those that
 *   need more bits stand first in the file, so that a table indexed by edge has the others.
 * - target: where the child begins. Up to the number of shared edges it counts from the place before them, and is 0 where
 *   there is no child: what many words end with is written the same wherever it stands. What is above is the distance from
 *   this edge, never backwards, and mostly short. 18 bits reach 262,143; English needs about 180,000.
 */
export const LETTER_MASK = 0x3f
export const LAST = 0x40
export const FINAL = 0x80
export const SKIP_SHIFT = 8
export const SKIP_BITS = 6
export const SKIP_MASK = 0x3f
export const TOP_SHIFT = 14
export const MAX_TARGET = 0x3ffff

/**
 * A place in the palette from this on takes a second byte: the first says which 256 of the rest, the second which of these.
 * Nearly no word asks for it.
 */
export const RARE = 252

/** Zipf values are kept in quarters: finer steps change no decision and cost bytes. */
export const ZIPF_STEPS = 4

/** Ranks are kept as quarter octaves: rank ≈ 2^(value / RANK_STEPS). */
export const RANK_STEPS = 4

/** FNV-1a of what stands after the checksum, taken a Uint32 at a time: cheap, and any single changed word changes it. */
export function checksum(file: Uint32Array): number {
  let hash = 0x811c9dc5
  for (let at = Header.CHECKSUM + 1; at < file.length; at++) hash = Math.imul(hash ^ file[at], 0x01000193)
  return hash >>> 0
}

/**
 * Whether no word of a file was changed. Apart from reading, since a cold start would pay up to 30 milliseconds for what
 * cannot happen to a file that is bundled with the program: the build asks it of files that it finds.
 */
export const isIntact = (file: Uint32Array): boolean =>
  file[Header.MAGIC] === MAGIC &&
  file[Header.LENGTH] === file.length &&
  file[Header.CHECKSUM] === checksum(file)
