import type { Resources } from '../../engine/analyses/analyses.ts'
import { check } from '../../engine/check.ts'
import type { Input } from '../../engine/input/source.ts'
import { Random } from '../random.ts'
import { HOSTILE } from './hostile.ts'
import { median, time } from './measure.ts'
import { NewsWriter } from './news.ts'

const KB = 1024
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/** Each text is written anew for every call, so that no cache of the machine or of V8 knows it. */
const CALLS_BY_KB: ReadonlyMap<number, number> = new Map([
  [1, 200],
  [10, 60],
  [100, 15],
  [1000, 5],
])

/** After a call of this many milliseconds a text ten times as long is not tried. */
const PATIENCE = 2000

/** A text whose time per KB grows more than so many times from 10 KB to 1,000 KB is told. */
const MOST_GROWTH = 1.5

/** Prints what the engine costs: an article, growth with the text, hostile text. */
export function benchEngine(resources: Resources, seed: number): void {
  const random = new Random(seed)
  const writer = new NewsWriter(resources.lexicon, random)
  const checkTime = (text: string, format: Input['format']) =>
    time(() => check({ text, format }, {}, resources))
  for (let i = 0; i < 200; i++) {
    check({ text: writer.article(5 * KB), format: 'text' }, {}, resources)
    check({ text: writer.page(5 * KB), format: 'html' }, {}, resources)
  }

  const checks: number[] = []
  const counts: number[] = []
  // Written before the clock runs, so that the writer does not take the processor's caches from what is measured.
  const articles = Array.from({ length: 300 }, () => writer.article(5 * KB))
  for (const [i, text] of articles.entries()) {
    // In turn first and second: what comes second finds the text in the processor's cache.
    const count = () => counts.push(time(() => text.match(WORDS)?.length))
    if (i % 2) count()
    checks.push(checkTime(text, 'text'))
    if (i % 2 === 0) count()
  }
  const [article, counted] = [median(checks), median(counts)]
  console.log('5 KB article, median of 300:')
  console.log(
    `  check ${article.toFixed(3)} ms, word count ${counted.toFixed(4)} ms, ratio ${(article / counted).toFixed(1)}`,
  )

  console.log('\nms per KB, median:')
  console.log(
    row(
      '',
      [...CALLS_BY_KB.keys()].map((kb) => `${kb} KB`),
      '1,000 to 10',
    ),
  )
  for (const format of ['text', 'html'] as const) {
    const perKb = new Map<number, number>()
    for (const [kb, calls] of CALLS_BY_KB) {
      const write = () => (format === 'html' ? writer.page(kb * KB) : writer.article(kb * KB))
      const texts = Array.from({ length: calls }, write)
      perKb.set(kb, median(texts.map((text) => checkTime(text, format))) / kb)
    }
    console.log(growthRow(`news, ${format}`, perKb, [1, 10, 100, 1000]))
  }

  console.log('\nhostile text, ms per KB, median:')
  console.log(row('', ['10 KB', '100 KB', '1000 KB'], '1,000 to 10'))
  for (const { name, format, make } of HOSTILE) {
    const perKb = new Map<number, number>()
    for (const kb of [10, 100, 1000]) {
      const calls = kb === 10 ? 15 : kb === 100 ? 5 : 3
      const texts = Array.from({ length: calls }, () => make(kb * KB, random))
      const times = texts.map((text) => checkTime(text, format))
      perKb.set(kb, median(times) / kb)
      if (median(times) > PATIENCE) break
    }
    console.log(growthRow(format === 'html' ? `HTML: ${name}` : name, perKb, [10, 100, 1000]))
  }
}

function growthRow(name: string, perKb: ReadonlyMap<number, number>, sizes: readonly number[]): string {
  const cells = sizes.map((kb) => perKb.get(kb)?.toFixed(4) ?? 'too slow')
  const [small, large] = [perKb.get(10)!, perKb.get(1000)]
  const growth = large === undefined ? Number.POSITIVE_INFINITY : large / small
  return row(name, cells, `${growth.toFixed(2)}${growth > MOST_GROWTH ? ' !' : ''}`)
}

function row(name: string, cells: readonly string[], last: string): string {
  return `  ${name.padEnd(36)}${[...cells, last].map((cell) => cell.padStart(11)).join('')}`
}
