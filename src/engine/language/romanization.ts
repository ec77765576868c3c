/**
 * Romanization: how one foreign name comes out differently in English, French, German, Spanish, Italian, Portuguese,
 * Polish, Turkish and scholarly Latin letters (Ushakov, Ouchakov, Uschakow, Ushakov …).
 *
 * A name is first folded to a coarse key that all its spellings share (many other names share it too), then two
 * spellings with one key are aligned: every difference must be an alternation that romanizations are known for.
 */

import { ALPHABET, fold, foldOf, SILENT } from '../lexicon/fold.ts'
import { once } from '../once.ts'

/** How two spellings of what may be one name differ. */
export interface Difference {
  /**
   * `accent`: only in accents, apostrophes or hyphens; `romanization`: in ways that romanizations differ;
   * `letter`: one letter inside is missing, doubled, changed or in the wrong place.
   */
  readonly kind: 'accent' | 'romanization' | 'letter'
  /** Alternations that hardly ever tell two names apart: ou/u, sch/sh, iev/iyev, oe/ö. */
  readonly strong: number
  /** Alternations that also tell names apart: k/c, i/y, o/u, doubled letters; e/i counts twice. */
  readonly weak: number
  /** The first alternation, as it is spelled in the first and in the second name. */
  readonly example: readonly [string, string]
}

/** Letters of the folded name as char codes; filled anew for every name, so that nothing is allocated. */
const folded = new Uint8Array(64)

/** Folds a name into `folded` and gives its length; what lies beyond the buffer is left out. */
function foldInto(name: string): number {
  let length = 0
  for (let at = 0; at < name.length && length < folded.length - 1; at++) {
    const code = name.charCodeAt(at)
    let letters = foldOf(code)
    if (letters === SILENT) continue
    // “Ðoković”, “Đoković”: Djokovic.
    if (code === 0xd0 || code === 0xf0 || code === 0x110 || code === 0x111) {
      folded[length++] = D
      folded[length++] = J
      continue
    }
    for (; letters !== 0; letters >>= 8) folded[length++] = ALPHABET.charCodeAt((letters & 0xff) - 1)
  }
  return length
}

const [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z] = [
  ...'abcdefghijklmnopqrstuvwxyz',
].map((letter) => letter.charCodeAt(0))

/**
 * Folds a name to a key that all its romanizations share: its stops, nasals and liquids. Vowels, y, j, h and the
 * sibilants go, since “ch” is sh, tch or kh, “j” is zh, y or kh, and “z” is ts, z or zh, as the language will have it.
 * @returns a short lower-case string, empty for names like “Shaj”
 */
export function romanizationKey(name: string): string {
  const length = foldInto(name)
  folded[length] = 0
  let key = ''
  for (let i = 0; i < length; i++) {
    const letter = folded[i]
    const next = folded[i + 1]
    // A doubled letter counts once.
    if (letter === next) continue
    switch (letter) {
      case B:
      case G:
      case L:
      case M:
      case N:
      case R:
        key += LETTERS[letter]
        break
      case P:
        key += next === H ? 'v' : 'p'
        break
      case F:
      case V:
      case W:
        key += 'v'
        break
      case U:
        // “Marouane”, “Mouammar”, “Lindquist”: a w before a vowel. After g it is silent.
        if ((next === A || next === E || next === I || next === O) && folded[i - 1] !== G) key += 'v'
        break
      case T:
        if (next !== S && next !== Z && next !== C) key += 't'
        break
      case D:
        if (next !== J && next !== Z && next !== S) key += 'd'
        break
      case K:
        if (next !== H && !(i === length - 1 && folded[i - 1] === I)) key += 'k'
        break
      case Q:
      case X:
        key += 'k'
        break
      case C:
        if (next === K || next === Q || next === H || next === Z || next === E || next === I || next === Y)
          break
        // “-vić”, “-vitch”; and so for “Eric”, “Erik”, “Erich”.
        if (i === length - 1 && folded[i - 1] === I) break
        key += 'k'
        break
    }
  }
  return key
}

const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

/** One way to write a sound. */
interface Unit {
  readonly text: string
  readonly sound: number
  readonly place: 'anywhere' | 'initial' | 'final'
}

/** Each line: spellings of one sound. “^” before one: only at the beginning of the name; “$” after one: only at its end. */
const STRONG = [
  'sh ch sch sz ş š',
  'ch tch tsch č ç cz ć c$',
  'zh j ž ż jh sch',
  'dj j dzh dsch dž đ ð ^c',
  'kh ch h x j',
  'ts tz tc cz c',
  'v w',
  'u ou oo oe ú',
  'ya ia ja ïa iya ija ea',
  'yu iu ju iou you ïou',
  'ye je e',
  'ié ie ye je iye',
  '^ye ^ie ^je ^e',
  'ev$ yev$ ew$ jew$ iev$ iyev$ ijew$ ijev$ eff$',
  'iev$ iyev$ ijew$ ijev$ iew$ ieff$',
  'eva$ yeva$ ewa$ jewa$ ieva$ iyeva$',
  'yo io jo ïo',
  'y$ i$ iy$ yy$ yi$ ij$ yj$ ii$ ï$ í$',
  'ei ey ej eï eij',
  'ai ay aj aï ayi',
  'oi oy oj oï',
  'oui uy uj ouï ui',
  'oe ö ø œ',
  'ue ü',
  'ae ä æ',
  'aa å',
  'ss ß',
  'g gu gh ğ',
  'qu qv kv kw',
  'gh q',
  // Greek: Angeloudis, Bakoyannis, Dimas.
  'ng gg nk gk',
  '^b ^mp',
  '^d ^nt',
  'x ks cs kz ksh',
  'y j',
  // Persian: Hassanzadeh.
  'zadeh$ zade$ zadah$ zadé$',
]
const WEAK = [
  'k c q ck cq qu',
  'f ph',
  't th',
  'd dh',
  's z',
  'i y ee ie',
  'u o ou oo',
  '^oh ^o',
  'oh$ o$',
  'a e',
  'e ie',
  'ei ai ay ey',
  'w u ou',
  'n$ ne$',
  'er$ r$ re$',
  'au ou',
  'ev$ ov$ yov$ iov$ ow$ jow$ ew$ iow$',
  'z ts c',
  'shch sh',
  // Fyodorov, Fedorov.
  'e yo io jo',
]
/** These tell names apart as often as not: Hamid and Hamed, the man Tinkov and his bank Tinkoff. They count as two weak ones. */
const FAINT = ['e i', 's sh', 'j dz', 'v$ w$ ff$', 'ah$ a$ eh$ e$']

/** By first letter. Few texts have two spellings to compare. */
const units = once(() => unitsOf([...STRONG, ...WEAK, ...FAINT]))

function unitsOf(lines: readonly string[]): ReadonlyMap<string, readonly Unit[]> {
  const byLetter = new Map<string, Unit[]>()
  lines.forEach((line, sound) => {
    for (const spelling of line.split(' ')) {
      const place = spelling.startsWith('^') ? 'initial' : spelling.endsWith('$') ? 'final' : 'anywhere'
      const text = spelling.replace(/[\^$]/g, '')
      const list = byLetter.get(text[0]) ?? []
      list.push({ text, sound, place })
      byLetter.set(text[0], list)
    }
  })
  return byLetter
}

/** The units that may stand at each place of a word. */
function lattice(word: string): readonly Unit[][] {
  const places: Unit[][] = []
  for (let i = 0; i < word.length; i++) {
    const here: Unit[] = []
    for (const unit of units().get(word[i]) ?? []) {
      if (unit.place === 'initial' && i > 0) continue
      if (unit.place === 'final' && i + unit.text.length !== word.length) continue
      if (unit.text.length === 1 || word.startsWith(unit.text, i)) here.push(unit)
    }
    places.push(here)
  }
  return places
}

/** In the alignment's cost a weak alternation weighs more than any number of strong ones that fit into a name. */
const WEAK_COST = 64
const priceOf = (sound: number): number =>
  sound < STRONG.length ? 1 : sound < STRONG.length + WEAK.length ? WEAK_COST : 2 * WEAK_COST

/** Longer words are no names: they are compared for equality alone. */
const LONGEST = 40

/** Lower case, composed, without what no romanization writes consistently: apostrophes, hyphens, spaces. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s'’‘ʼʻ`´ʹ\u00ad-]|\u0307/gu, '')
}

/**
 * Says how two spellings differ when they may be one name.
 * @param a one word, in any case
 * @param b another
 * @returns undefined for the same spelling, and where a difference is no alternation of romanizations
 */
export function differenceOf(a: string, b: string): Difference | undefined {
  const one = plain(a)
  const two = plain(b)
  if (fold(one) === fold(two)) {
    return a.toLowerCase() === b.toLowerCase()
      ? undefined
      : { kind: 'accent', strong: 0, weak: 0, example: [a, b] }
  }
  if (one.length > LONGEST || two.length > LONGEST || Math.abs(one.length - two.length) > BAND)
    return undefined
  return aligned(one, two) ?? oneLetterApart(fold(one), fold(two))
}

/** Letters without their accents, as the lexicon numbers them; the first of two where one folds to two. */
function baseLetters(word: string): Uint8Array {
  const bases = new Uint8Array(word.length)
  for (let i = 0; i < word.length; i++) bases[i] = foldOf(word.charCodeAt(i)) & 0xff
  return bases
}

/** No romanization is longer than another by more letters than this, at any place of the name. */
const BAND = 5

/** Aligns two words at the least cost, unit by unit; undefined where they cannot be aligned. */
function aligned(a: string, b: string): Difference | undefined {
  const baseA = baseLetters(a)
  const baseB = baseLetters(b)
  const unitsA = lattice(a)
  const unitsB = lattice(b)
  const width = b.length + 1
  const cost = new Uint16Array((a.length + 1) * width).fill(0xffff)
  const from = new Int32Array(cost.length).fill(-1)
  cost[0] = 0
  const reach = (here: number, i: number, j: number, price: number): void => {
    const there = i * width + j
    if (cost[here] + price >= cost[there]) return
    cost[there] = cost[here] + price
    from[there] = here
  }
  for (let i = 0; i <= a.length; i++) {
    for (let j = Math.max(0, i - BAND); j <= b.length && j <= i + BAND; j++) {
      const here = i * width + j
      if (cost[here] === 0xffff) continue
      if (i < a.length && j < b.length && baseA[i] === baseB[j]) reach(here, i + 1, j + 1, 0)
      // A letter doubled on one side only.
      if (i > 0 && j > 0 && baseA[i - 1] === baseB[j - 1]) {
        if (baseA[i] === baseA[i - 1]) reach(here, i + 1, j, WEAK_COST)
        if (baseB[j] === baseB[j - 1]) reach(here, i, j + 1, WEAK_COST)
      }
      if (i === a.length || j === b.length) continue
      for (const left of unitsA[i]) {
        for (const right of unitsB[j]) {
          if (left.sound !== right.sound || left.text === right.text) continue
          reach(here, i + left.text.length, j + right.text.length, priceOf(left.sound))
        }
      }
    }
  }
  const total = cost[cost.length - 1]
  if (total === 0xffff) return undefined
  let example: readonly [string, string] = [a, b]
  for (let at = cost.length - 1; at > 0; at = from[at]) {
    const before = from[at]
    if (cost[before] === cost[at]) continue
    example = [
      a.slice(Math.floor(before / width), Math.floor(at / width)),
      b.slice(before % width, at % width),
    ]
  }
  return { kind: 'romanization', strong: total % WEAK_COST, weak: Math.floor(total / WEAK_COST), example }
}

/** Letters that end a name without being heard, in French and Spanish: Thévenoux, Tepoz, Chastagnole. An s may be a plural’s. */
const SILENT_END = /^[xzte]$/

/** One letter missing, changed, or two in the wrong order, not at either end, where names differ by inflection. */
function oneLetterApart(a: string, b: string): Difference | undefined {
  const longer = a.length >= b.length ? a : b
  const shorter = longer === a ? b : a
  if (longer.length - shorter.length > 1 || shorter.length < 4) return undefined
  let head = 0
  while (head < shorter.length && longer[head] === shorter[head]) head++
  let tail = 0
  while (
    tail < shorter.length - head &&
    longer[longer.length - 1 - tail] === shorter[shorter.length - 1 - tail]
  )
    tail++
  const [x, y] = [longer.slice(head, longer.length - tail), shorter.slice(head, shorter.length - tail)]
  if (head === 0 || (tail === 0 && !(SILENT_END.test(x) && (y === '' || SILENT_END.test(y)))))
    return undefined
  const swapped = x.length === 2 && x[0] === y[1] && x[1] === y[0]
  if (!swapped && (x.length > 1 || y.length > 1)) return undefined
  return { kind: 'letter', strong: 0, weak: 0, example: longer === a ? [x, y] : [y, x] }
}

/** Whether two words are one name, romanized twice. @param weakest so many letters may differ that often vary */
export function isRespelled(a: string, b: string, weakest = 1): boolean {
  const difference = differenceOf(a, b)
  return difference !== undefined && difference.kind !== 'letter' && difference.weak <= weakest
}
