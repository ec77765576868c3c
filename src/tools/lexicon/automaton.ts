/**
 * Writes a lexicon file: the minimal automaton of the words and the arrays by word number.
 * src/engine/lexicon/format.ts says what the file looks like.
 */
import { ALPHABET } from '../../engine/lexicon/fold.ts'
import * as Format from '../../engine/lexicon/format.ts'
import {
  FINAL,
  Header,
  LAST,
  SKIP_SHIFT,
  SKIP_WIDE,
  TARGET_MASK,
  TARGET_SHIFT,
} from '../../engine/lexicon/format.ts'

/** What the file holds about one folded word. */
export interface Entry {
  /** Flags or language mask, 32 bits. */
  readonly bits: number
  /** Frequency or rank as the format keeps it, 0 to 255. */
  readonly value: number
}

interface Edge {
  readonly letter: number
  final: boolean
  child: Node | undefined
  /** Words of its node that come before those of this edge. */
  skip: number
  /** How often English goes this way, for the order in the file. */
  traffic: number
}

interface Node {
  readonly id: number
  /** In the order of their letters; `arrange` then puts first what is looked up most. */
  readonly edges: Edge[]
  /** Words spelled from here. */
  words: number
  /** Index of the first edge in the file. */
  at: number
}

/** The file for these words; keys must be folded. The same words give the same bytes. */
export function encode(
  entries: ReadonlyMap<string, Entry>,
  kind: number,
  names: readonly string[] = [],
): Uint32Array {
  const words = [...entries.keys()].sort(byLetters)
  const root = minimise(words)
  for (const word of words) send(root, word, weightOf(entries.get(word)!.value, kind))
  const nodes = arrange(root)
  const edgeCount = nodes.reduce((sum, node) => sum + node.edges.length, 0)
  if (edgeCount > TARGET_MASK) throw new Error(`${edgeCount} edges: more than an edge can point at`)

  const { edges, wide } = pack(nodes, edgeCount)
  const bits = words.map((word) => entries.get(word)!.bits >>> 0)
  const palette = [...new Set(bits)].sort((a, b) => a - b)
  if (palette.length > 0x10000)
    throw new Error(`${palette.length} distinct flag sets: more than 16 bits count`)
  const index = new Map(palette.map((value, at) => [value, at]))

  const sections: [number, number, Uint32Array][] = [
    [Header.EDGES, Header.EDGE_COUNT, edges],
    [Header.WIDE, Header.WIDE_COUNT, wide],
    [Header.PALETTE, Header.PALETTE_COUNT, Uint32Array.from(palette)],
    [Header.BITS, 0, asWords(Uint16Array.from(bits, (value) => index.get(value)!))],
    [Header.VALUES, 0, asWords(Uint8Array.from(words, (word) => entries.get(word)!.value))],
    [
      Header.NAMES,
      Header.NAMES_COUNT,
      Uint32Array.from(names, (n) => n.charCodeAt(0) | (n.charCodeAt(1) << 8)),
    ],
  ]
  const file = new Uint32Array(
    sections.reduce((sum, [, , section]) => sum + section.length, Header.END as number),
  )
  let at: number = Header.END
  for (const [start, count, section] of sections) {
    file.set(section, at)
    file[start] = at
    if (count !== 0) file[count] = section.length
    at += section.length
  }
  file[Header.MAGIC] = Format.MAGIC
  file[Header.VERSION] = Format.VERSION
  file[Header.LENGTH] = file.length
  file[Header.KIND] = kind
  file[Header.SIZE] = words.length
  file[Header.CHECKSUM] = Format.checksum(file, Header.LENGTH)
  return file
}

// Plain comparison of code units: the alphabet is ASCII and in its order.
function byLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Daciuk's algorithm for sorted words: all but the path of the last word is minimal already, so when a word leaves
 * that path, what it leaves behind is replaced by an equal node if there is one.
 */
function minimise(words: readonly string[]): Node {
  const registry = new Map<string, Node>()
  let ids = 0
  const create = (): Node => ({ id: ids++, edges: [], words: 0, at: -1 })
  const root = create()
  let path: Edge[] = []
  let previous = ''

  const settle = (depth: number) => {
    while (path.length > depth) {
      const edge = path.pop()!
      const node = edge.child!
      if (node.edges.length === 0) {
        edge.child = undefined
        continue
      }
      const key = node.edges.map((e) => `${e.letter}${e.final ? '!' : ':'}${e.child?.id ?? ''}`).join()
      const equal = registry.get(key)
      if (equal) edge.child = equal
      else {
        registry.set(key, node)
        count(node)
      }
    }
  }

  for (const word of words) {
    let shared = 0
    while (shared < previous.length && word[shared] === previous[shared]) shared++
    settle(shared)
    for (let at = shared; at < word.length; at++) {
      const parent = at === 0 ? root : path[at - 1].child!
      const letter = ALPHABET.indexOf(word[at]) + 1
      if (letter === 0) throw new Error(`Not folded: ${word}`)
      const edge: Edge = { letter, final: false, child: create(), skip: 0, traffic: 0 }
      parent.edges.push(edge)
      path.push(edge)
    }
    path.at(-1)!.final = true
    previous = word
  }
  settle(0)
  path = []
  count(root)
  return root
}

function count(node: Node): void {
  node.words = 0
  for (const edge of node.edges) {
    edge.skip = node.words
    node.words += (edge.final ? 1 : 0) + (edge.child?.words ?? 0)
  }
}

/** How often a word is looked up, on no particular scale: its frequency, or the inverse of its rank. */
function weightOf(value: number, kind: number): number {
  return kind === Format.Kind.ENGLISH ? 10 ** (value / Format.ZIPF_STEPS) : 2 ** (-value / Format.RANK_STEPS)
}

/** Adds a word's weight to the edges that spell it. */
function send(root: Node, word: string, weight: number): void {
  let node = root
  for (const character of word) {
    const letter = ALPHABET.indexOf(character) + 1
    const edge = node.edges.find((e) => e.letter === letter)!
    edge.traffic += weight
    node = edge.child!
  }
}

/**
 * The nodes in the order of the file: the root, then nodes that need wide skips, then the rest; each depth first along
 * the edges in the order of their traffic, so that what is looked up most stands first, and close together.
 */
function arrange(root: Node): Node[] {
  const order: Node[] = []
  const seen = new Set<Node>()
  const walk = (node: Node) => {
    if (seen.has(node)) return
    seen.add(node)
    order.push(node)
    node.edges.sort((a, b) => b.traffic - a.traffic || a.letter - b.letter)
    for (const edge of node.edges) if (edge.child) walk(edge.child)
  }
  walk(root)
  const isWide = (node: Node) => node === root || node.edges.some(({ skip }) => skip >= SKIP_WIDE)
  const arranged = [...order.filter(isWide), ...order.filter((node) => !isWide(node))]
  let at = 0
  for (const node of arranged) {
    node.at = at
    at += node.edges.length
  }
  return arranged
}

function pack(nodes: readonly Node[], edgeCount: number): { edges: Uint32Array; wide: Uint32Array } {
  const edges = new Uint32Array(edgeCount)
  const wide: number[] = []
  for (const node of nodes) {
    for (const [index, edge] of node.edges.entries()) {
      const at = node.at + index
      const { skip } = edge
      if (skip >= SKIP_WIDE) wide[at] = skip
      const target = edge.child ? (edge.child.at - at) & TARGET_MASK : 0
      edges[at] =
        edge.letter |
        (index === node.edges.length - 1 ? LAST : 0) |
        (edge.final ? FINAL : 0) |
        (Math.min(skip, SKIP_WIDE) << SKIP_SHIFT) |
        (target << TARGET_SHIFT)
    }
  }
  return { edges, wide: Uint32Array.from(wide, (skip) => skip ?? 0) }
}

/** The bytes as Uint32, filled up with zeros. */
function asWords(array: Uint8Array | Uint16Array): Uint32Array {
  const words = new Uint32Array(Math.ceil(array.byteLength / 4))
  new Uint8Array(words.buffer).set(new Uint8Array(array.buffer))
  return words
}
