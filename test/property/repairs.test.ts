import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check, contextOf, detect } from '../../src/engine/check.ts'
import { read } from '../../src/engine/input/index.ts'
import type { Input } from '../../src/engine/input/source.ts'
import { repair } from '../../src/engine/repair.ts'
import { resolveOverlaps } from '../../src/engine/report/overlap.ts'
import { safeEdits } from '../../src/engine/report/repairs.ts'
import type { Result, ResultFinding } from '../../src/engine/report/result.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import { applyEdits, type Edit, type Span } from '../../src/engine/span.ts'
import { articles, brokenPages, composites, inputs, PATIENCE, pages, runs } from './texts.ts'

const resources = loadResources()
const isSafe = ({ repairs }: ResultFinding): boolean => repairs[0]?.trust === 'safe'

/** Where a span of the original stands after the edits, with what edits at its edges put there. */
function moved(span: Span, applied: readonly Edit[]): Span {
  let { start, end } = span
  for (const edit of applied.toReversed()) {
    const growth = edit.text.length - (edit.end - edit.start)
    if (edit.end <= span.start) start += growth
    else if (edit.start < span.start) start = edit.start
    if (edit.start <= span.end) end = Math.max(end, edit.end) + growth
  }
  return { start, end }
}

/** A span with the white space and tags around it. */
function withGaps(text: string, { start, end }: Span): Span {
  const before = /(?:\s|<[^<>]*>)*$/.exec(text.slice(Math.max(0, start - 200), start))![0].length
  const after = /^(?:\s|<[^<>]*>)*/.exec(text.slice(end, end + 200))![0].length
  return { start: start - before, end: end + after }
}

/** What is wrong with the safe repairs of an input: those that a second call makes, or that left their fault standing. */
function faultsOfRepairs(input: Input): string[] {
  const { text, edits, before, after } = repair(input, {}, resources)
  expect(applyEdits(input.text, edits).text).toBe(text)
  const again = repair({ ...input, text }, {}, resources)
  // What stands beside a line that was taken out may show only then what it is: a line of another language, say.
  const places = before.findings.map(({ span }) => withGaps(text, moved(span, edits)))
  const told = (span: Span) => places.some(({ start, end }) => start <= span.end && span.start <= end)
  // What a mended word stands in contrast to (another spelling of the name, another copy) is old damage come to light.
  const isNew = ({ severity, span, related }: ResultFinding) =>
    severity === 'error' && !told(span) && !related.some((other) => told(other.span))
  return [
    ...(again.text === text
      ? []
      : [`a second repair changes the text again: ${nameOf(after.findings.find(isSafe)!)}`]),
    ...unmended(before, after).map((finding) => `not mended: ${nameOf(finding)}`),
    ...after.findings.filter(isNew).map((finding) => `a new error: ${nameOf(finding)}`),
  ]
}

/** Findings with a safe repair of which, after the repairs, there are as many as before. */
function unmended(before: Result, after: Result): ResultFinding[] {
  const count = ({ findings }: Result, { key }: ResultFinding) =>
    findings.filter((other) => other.key === key).length
  return before.findings.filter(
    (finding) => isSafe(finding) && count(after, finding) >= count(before, finding),
  )
}

function nameOf({ rule, excerpt }: ResultFinding): string {
  return `${rule} ${JSON.stringify(excerpt)}`
}

describe('safe repairs made twice equal those made once, mend what they claim, and make no new error', () => {
  test.each(articles.map((article) => [article.name, article] as const))('%s', (_, article) => {
    expect(faultsOfRepairs(article)).toEqual([])
  })

  test(
    'articles put together from paragraphs',
    () => {
      fc.assert(
        fc.property(composites, (text) => {
          expect(faultsOfRepairs({ text, format: 'text' })).toEqual([])
        }),
        runs(300),
      )
    },
    PATIENCE,
  )

  test(
    'pages put together from paragraphs',
    () => {
      fc.assert(
        fc.property(pages, (text) => {
          expect(faultsOfRepairs({ text, format: 'html' })).toEqual([])
        }),
        runs(200),
      )
    },
    PATIENCE,
  )
})

test(
  'the safe repairs of any text come to an end',
  () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { text } = repair(input, {}, resources)
        expect(repair({ ...input, text }, {}, resources).text).toBe(text)
      }),
      runs(400),
    )
  },
  PATIENCE,
)

/** The readable text with all safe repairs made in it, by the rules' own edits. */
function repairedText(input: Input): string {
  const context = contextOf(input, {}, resources)
  const edits = resolveOverlaps(detect(RULES, context)).flatMap(({ rule, detection }) => {
    const repair = rule.repairs?.(detection, context)[0]
    return repair?.trust === 'safe' ? repair.edits : []
  })
  return applyEdits(context.document.text, edits).text
}

test(
  'the repaired source of HTML reads as the repaired text',
  () => {
    const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim()
    fc.assert(
      fc.property(fc.oneof(pages, brokenPages), (text) => {
        const input: Input = { text, format: 'html' }
        const repaired = applyEdits(text, safeEdits(check(input, {}, resources).findings)).text
        expect(squeezed(read({ text: repaired, format: 'html' }).text)).toBe(squeezed(repairedText(input)))
      }),
      runs(500),
    )
  },
  PATIENCE,
)
