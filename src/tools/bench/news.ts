import { Flag, type Lexicon } from '../../engine/lexicon/lexicon.ts'
import type { Random } from '../random.ts'

/** Parts of speech as the sentences below name them: flags a word must have, and flags it may not have. */
const SLOTS: Readonly<Record<string, readonly [wanted: number, unwanted: number]>> = {
  noun: [Flag.NOUN, Flag.PLURAL | Flag.FUNCTION | Flag.PROPER],
  nouns: [Flag.PLURAL, Flag.FUNCTION | Flag.PROPER],
  adjective: [Flag.ADJECTIVE, Flag.FUNCTION | Flag.PROPER],
  did: [Flag.PAST, Flag.FUNCTION],
  doing: [Flag.GERUND, Flag.FUNCTION],
  done: [Flag.PARTICIPLE, Flag.FUNCTION],
  do: [Flag.BASE, Flag.FUNCTION],
  adverb: [Flag.ADVERB, Flag.FUNCTION],
  given: [Flag.GIVEN, Flag.LOWER],
  family: [Flag.FAMILY, Flag.LOWER],
  place: [Flag.PLACE, Flag.LOWER],
}

const SENTENCES = [
  'The {noun} of the {adjective} {noun} {did} the {nouns} in {place} on {day}, {name} said.',
  '“We {did} the {noun} and will {do} it again,” said {name}, the {noun} of the {adjective} {noun}.',
  'After {number} years of {noun}, the {nouns} were {adverb} {done} by a {noun} from {place}.',
  'According to {name}, {number} {nouns} {did} between {place} and {place} last {day}, although the {noun} had {done} them.',
  'Neither the {noun} nor its {adjective} {nouns} could {do} what {name} {did} in {year}.',
  '{Name} {did} the {noun}, {doing} that the {adjective} {noun} “would {do} the {nouns}” of the country.',
  'But in {place}, where {number} percent of the {nouns} are {adjective}, the {noun} {adverb} {did}.',
  'It was the {adjective} {noun} since {year}, and {name}’s {nouns} were {doing} the {noun} without {noun}.',
  'The {noun}, which {did} {number} {nouns} a year, has {adverb} {done} its {adjective} {noun}.',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SYLLABLES = 'ba chi do esh fa gor hu iv jan ka lu mir no ov pe qa ras sha tu uz vel wen yar zo'.split(
  ' ',
)

/** Words of one part of speech, drawn as often as they are used. */
interface Slot {
  readonly words: readonly string[]
  /** Running sums of the words' frequencies. */
  readonly sums: Float64Array
}

/**
 * Writes news that makes no sense and does not repeat itself: sentences of news, words by their frequency, people half
 * known and half invented, and here and there a word run together with the next, as in a translated article.
 */
export class NewsWriter {
  readonly #slots: ReadonlyMap<string, Slot>
  readonly #random: Random

  constructor(lexicon: Lexicon, random: Random) {
    this.#random = random
    const found = new Map(
      Object.keys(SLOTS).map((name): [string, { word: string; weight: number }[]] => [name, []]),
    )
    for (let number = 0; number < lexicon.size; number++) {
      const flags = lexicon.flags(number)
      if (flags & Flag.UNCURATED) continue
      for (const [name, [wanted, unwanted]] of Object.entries(SLOTS)) {
        if (flags & wanted && !(flags & unwanted))
          found.get(name)!.push({ word: lexicon.word(number), weight: 10 ** lexicon.zipf(number) })
      }
    }
    this.#slots = new Map(
      [...found].map(([name, list]) => {
        let sum = 0
        return [
          name,
          {
            words: list.map(({ word }) => word),
            sums: Float64Array.from(list, ({ weight }) => (sum += weight)),
          },
        ]
      }),
    )
  }

  /** An article of `size` UTF-16 code units, all but the last characters of its last sentence. */
  article(size: number): string {
    const blocks = [this.#sentence().replace(/[.“”]/g, '')]
    let length = blocks[0].length
    while (length < size) {
      const sentences = Array.from({ length: this.#random.between(2, 4) }, () => this.#sentence())
      const paragraph = sentences.join(' ')
      blocks.push(paragraph)
      length += paragraph.length + 2
    }
    return blocks.join('\n\n').slice(0, size)
  }

  /** The same as a page: paragraphs with links and bold words, a heading, a figure. */
  page(size: number): string {
    const parts: string[] = []
    let length = 0
    for (const [i, block] of this.article(size).split('\n\n').entries()) {
      const words = block.split(' ')
      const at = this.#random.between(0, words.length - 1)
      words[at] = this.#random.chance(0.5) ? `<b>${words[at]}</b>` : `<a href="/${i}">${words[at]}</a>`
      const html = words.join(' ').replaceAll('“', '&ldquo;')
      parts.push(i === 0 ? `<h1>${html}</h1>` : `<p class="text">${html}</p>`)
      length += parts[i].length + 1
      if (length >= size) break
    }
    return parts.join('\n')
  }

  #sentence(): string {
    const words = this.#random
      .pick(SENTENCES)
      .replace(/\{(\w+)\}/g, (_, slot: string) => this.#fill(slot))
      .split(' ')
    if (this.#random.chance(0.1))
      words.splice(this.#random.between(0, words.length - 2), 2, words.slice(-2).join(''))
    return words.join(' ')
  }

  #fill(slot: string): string {
    const random = this.#random
    if (slot === 'day') return random.pick(DAYS)
    if (slot === 'number')
      return random.chance(0.5)
        ? String(random.between(2, 90))
        : random.between(1000, 90_000).toLocaleString('en')
    if (slot === 'year') return String(random.between(1950, 2025))
    if (slot === 'name' || slot === 'Name')
      return `${capitalised(this.#draw('given'))} ${random.chance(0.5) ? this.invented() : capitalised(this.#draw('family'))}`
    return slot === 'place' ? capitalised(this.#draw('place')) : this.#draw(slot)
  }

  /** A name of three or four syllables that no lexicon has. */
  invented(): string {
    return capitalised(
      Array.from({ length: this.#random.between(3, 4) }, () => this.#random.pick(SYLLABLES)).join(''),
    )
  }

  #draw(slot: string): string {
    const { words, sums } = this.#slots.get(slot)!
    const at = this.#random.next() * sums[sums.length - 1]
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] > at) high = middle
      else low = middle + 1
    }
    return words[low]
  }
}

function capitalised(word: string): string {
  return word[0].toUpperCase() + word.slice(1)
}
