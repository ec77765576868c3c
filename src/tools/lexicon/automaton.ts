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
  MAX_TARGET,
  RARE,
  SKIP_BITS,
  SKIP_MASK,
  SKIP_SHIFT,
  TOP_SHIFT,
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
  /** How often texts go this way, for the order in the file. */
  traffic: number
}

interface Node {
  readonly id: number
  /** In the order of their letters; `arrange` then puts first what is looked up most. */
  readonly edges: Edge[]
  /** Words spelled from here. */
  words: number
  /** Edges that lead here. */
  parents: number
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
  const layout = arrange(root)
  const { edges, skips } = pack(layout)
  const bits = words.map((word) => entries.get(word)!.bits >>> 0)
  const palette = paletteOf(bits)
  if (palette.length > RARE + ((0x100 - RARE) << 8))
    throw new Error(`${palette.length} distinct flag sets: more than have a place`)
  const index = new Map(palette.map((value, at) => [value, at]))
  const places = bits.map((value) => index.get(value)!)

  const sections: [number, Uint8Array | Uint16Array | Uint32Array][] = [
    [Header.EDGES, edges],
    [Header.WIDE, skips],
    [Header.PALETTE, Uint32Array.from(palette)],
    [
      Header.WORDS,
      Uint8Array.from([
        ...places.map((place) => (place < RARE ? place : RARE + ((place - RARE) >> 8))),
        ...places.map((place) => (place < RARE ? 0 : place - RARE)),
        ...words.map((word) => entries.get(word)!.value),
      ]),
    ],
    [Header.NAMES, Uint32Array.from(names, (n) => n.charCodeAt(0) | (n.charCodeAt(1) << 8))],
  ]
  // Filled up with zeros.
  const length = (section: { byteLength: number }) => Math.ceil(section.byteLength / 4)
  const file = new Uint32Array(
    sections.reduce((sum, [, section]) => sum + length(section), Header.END as number),
  )
  let at: number = Header.END
  for (const [start, section] of sections) {
    new Uint8Array(file.buffer).set(new Uint8Array(section.buffer), at * 4)
    file[start] = at
    at += length(section)
  }
  file[Header.MAGIC] = Format.MAGIC
  file[Header.VERSION] = Format.VERSION
  file[Header.LENGTH] = file.length
  file[Header.KIND] = kind
  file[Header.SIZE] = words.length
  file[Header.EDGE_COUNT] = layout.count
  file[Header.WIDE_COUNT] = layout.wide
  file[Header.SHARED] = layout.shared
  file[Header.SHARED_END] = layout.sharedEnd
  file[Header.CHECKSUM] = Format.checksum(file)
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
  const create = (): Node => ({ id: ids++, edges: [], words: 0, parents: 0, at: -1 })
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

/** Distinct values, the most frequent first. */
function paletteOf(values: readonly number[]): number[] {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)! || a - b)
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
 * From so many occurrences in a billion words on, it matters how soon a look-up finds an edge. The others stand by the
 * alphabet, and the file packs better for it; so do all of a foreign lexicon, whose ranks say little of English texts.
 */
const MUCH_TRAFFIC = 1e5

/** Where edges stand. */
interface Layout {
  readonly nodes: readonly Node[]
  /** How many edges there are. */
  readonly count: number
  /** So many have skips that need more bits, or stand before one that has. */
  readonly wide: number
  /** Where the nodes begin and end to which several edges lead; the first place is that of no node. */
  readonly shared: number
  readonly sharedEnd: number
}

/**
 * The nodes in the order of the file: the root and those below it that need wide skips; the nodes to which several edges
 * lead, those first that need wide skips and then those to which most lead; the rest. Otherwise depth first along the
 * edges in the order of their traffic, so that what is looked up most stands first, and close together. A child
 * stands after its parent unless it is among the second.
 */
function arrange(root: Node): Layout {
  const order: Node[] = []
  const walk = (node: Node) => {
    if (node.parents++ > 0) return
    order.push(node)
    node.edges.sort((a, b) => urgency(b) - urgency(a) || a.letter - b.letter)
    for (const edge of node.edges) if (edge.child) walk(edge.child)
  }
  walk(root)
  const isWide = (node: Node) => node.edges.some(({ skip }) => skip >> SKIP_BITS > 0)
  const top = new Set([root])
  for (const node of order) {
    if (!top.has(node)) continue
    for (const { child } of node.edges) if (child && child.parents === 1 && isWide(child)) top.add(child)
  }
  const others = order.filter((node) => !top.has(node))
  const wide = others.filter(isWide)
  const small = others.filter((node) => !isWide(node))
  const joint = small.filter(({ parents }) => parents > 1).sort((a, b) => b.parents - a.parents)
  const own = small.filter(({ parents }) => parents === 1)
  let count = 0
  const place = (nodes: Iterable<Node>): number => {
    for (const node of nodes) {
      node.at = count
      count += node.edges.length
    }
    return count
  }
  const shared = place(top)
  // The place that stays free is that of no node.
  count++
  const layout = { shared, wide: place(wide), sharedEnd: place(joint), count: place(own) }
  return { ...layout, nodes: [...top, ...wide, ...joint, ...own] }
}

/** What an edge's place in its node depends on before the alphabet. */
const urgency = ({ traffic }: Edge): number => Math.max(traffic, MUCH_TRAFFIC)

/** The two arrays of edges one after the other, and the upper bits of skips. */
function pack({ nodes, count, wide, shared, sharedEnd }: Layout): { edges: Uint16Array; skips: Uint16Array } {
  const edges = new Uint16Array(2 * count)
  const skips = new Uint16Array(wide)
  for (const node of nodes) {
    for (const [index, { letter, final, child, skip }] of node.edges.entries()) {
      const at = node.at + index
      const isShared = child && child.at > shared && child.at < sharedEnd
      const target = !child ? 0 : isShared ? child.at - shared : child.at - at + sharedEnd - shared
      if (target > MAX_TARGET) throw new Error(`a target of ${target}: more than an edge can point at`)
      edges[at] =
        letter |
        (index === node.edges.length - 1 ? LAST : 0) |
        (final ? FINAL : 0) |
        ((skip & SKIP_MASK) << SKIP_SHIFT) |
        ((target >> 16) << TOP_SHIFT)
      edges[count + at] = target
      if (at < wide) skips[at] = skip >> SKIP_BITS
    }
  }
  return { edges, skips }
}
