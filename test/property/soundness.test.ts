import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check } from '../../src/engine/check.ts'
import type { Input } from '../../src/engine/input/source.ts'
import type { Result } from '../../src/engine/report/result.ts'
import { articles, inputs, PATIENCE, runs } from './texts.ts'

const resources = loadResources()
const options = { preview: true, minConfidence: 0 }
const checked = (input: Input): Result => check(input, options, resources)

/** What a report of any text must keep to. */
function isSound({ text }: Input, result: Result): void {
  const places = new Set<string>()
  let last = 0
  for (const { span, excerpt, rule, category, related, repairs } of result.findings) {
    expect(
      0 <= span.start && span.start < span.end && span.end <= text.length,
      `${rule}: span ${span.start}–${span.end}`,
    ).toBe(true)
    expect(span.start, `${rule}: in text order`).toBeGreaterThanOrEqual(last)
    last = span.start
    expect(excerpt, rule).toBe(text.slice(span.start, span.end))
    const place = `${category} ${span.start}–${span.end}`
    expect(places, 'one finding a category and span').not.toContain(place)
    places.add(place)
    for (const other of related)
      expect(other.excerpt, rule).toBe(text.slice(other.span.start, other.span.end))
    for (const { span } of repairs.flatMap(({ edits }) => edits))
      expect(
        0 <= span.start && span.start <= span.end && span.end <= text.length,
        `${rule}: edit ${span.start}–${span.end}`,
      ).toBe(true)
  }
  const ids = result.findings.map(({ id }) => id)
  expect(new Set(ids).size, 'fingerprints are unique').toBe(ids.length)
}

test(
  'no input makes the engine throw or loop; spans lie in the text and hold their excerpts',
  () => {
    fc.assert(
      fc.property(inputs, (input) => {
        isSound(input, checked(input))
      }),
      runs(1000),
    )
  },
  PATIENCE,
)

test.each(articles.map((article) => [article.name, article] as const))('%s: a sound report', (_, article) => {
  isSound(article, checked(article))
})

test(
  'the same input gives the same result',
  () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(checked({ ...input })).toEqual(checked(input))
      }),
      runs(200),
    )
  },
  PATIENCE,
)
