import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check, contextOf, detect } from '../../src/engine/check.ts'
import { read } from '../../src/engine/input/index.ts'
import type { Input } from '../../src/engine/input/source.ts'
import { resolveOverlaps } from '../../src/engine/report/overlap.ts'
import { repairSafely, safeEdits } from '../../src/engine/report/repairs.ts'
import type { ResultFinding } from '../../src/engine/report/result.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import { applyEdits, type Edit, type Span } from '../../src/engine/span.ts'
import { articles, brokenPages, composites, dense, mutants, pages, runs } from './texts.ts'

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

/** Says what is wrong with the safe repairs of an input. */
function faultsOfRepairs(input: Input): string[] {
  const before = check(input, {}, resources)
  const { text } = repairSafely(input.text, before)
  const { applied } = applyEdits(input.text, safeEdits(before))
  const after = check({ ...input, text }, {}, resources)
  const faults: string[] = []
  if (repairSafely(text, after).text !== text)
    faults.push(`a second repair changes the text again: ${describeAll(after.findings.filter(isSafe))}`)
  const places = before.findings.map((finding) => ({ finding, place: moved(finding.span, applied) }))
  const near = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end
  for (const left of after.findings) {
    const same = places.find(
      ({ finding, place }) =>
        finding.rule === left.rule &&
        isSafe(finding) &&
        finding.excerpt === left.excerpt &&
        near(place, left.span),
    )
    if (same) faults.push(`not mended: ${describeAll([left])}`)
    const known = left.severity !== 'error' || places.some(({ place }) => near(place, left.span))
    if (!known) faults.push(`a new error: ${describeAll([left])}`)
  }
  return faults
}

function describeAll(findings: readonly ResultFinding[]): string {
  return findings.map(({ rule, excerpt }) => `${rule} ${JSON.stringify(excerpt)}`).join(', ')
}

describe('safe repairs mend what they claim, make no new error, and twice equals once', () => {
  test.each(articles.map((article) => [article.name, article] as const))('%s', (_, article) => {
    expect(faultsOfRepairs(article)).toEqual([])
  })

  test('articles put together from paragraphs', () => {
    fc.assert(
      fc.property(composites, (text) => {
        expect(faultsOfRepairs({ text, format: 'text' })).toEqual([])
      }),
      runs(400),
    )
  })

  test('damaged articles', () => {
    fc.assert(
      fc.property(fc.oneof(mutants, dense), (text) => {
        expect(faultsOfRepairs({ text, format: 'text' })).toEqual([])
      }),
      runs(400),
    )
  })

  test('HTML', () => {
    fc.assert(
      fc.property(pages, (text) => {
        expect(faultsOfRepairs({ text, format: 'html' })).toEqual([])
      }),
      runs(300),
    )
  })
})

/** The readable text with all safe repairs made in it, by the rules' own edits. */
function repairedText(input: Input): string {
  const context = contextOf(input, {}, resources)
  const edits = resolveOverlaps(detect(RULES, context)).flatMap(({ rule, detection }) => {
    const repair = rule.repairs?.(detection, context)[0]
    return repair?.trust === 'safe' ? repair.edits : []
  })
  return applyEdits(context.document.text, edits).text
}

test('the repaired source of HTML reads as the repaired text', () => {
  const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim()
  fc.assert(
    fc.property(fc.oneof(pages, brokenPages), (text) => {
      const input: Input = { text, format: 'html' }
      const repaired = repairSafely(text, check(input, {}, resources)).text
      expect(squeezed(read({ text: repaired, format: 'html' }).text)).toBe(squeezed(repairedText(input)))
    }),
    runs(500),
  )
})
