import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check } from '../../src/engine/check.ts'
import type { ResultFinding } from '../../src/engine/report/result.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import { composites, mutants, PATIENCE, runs } from './texts.ts'

const resources = loadResources()

/** A paragraph that says nothing of interest and holds no name, number or quotation. */
const NEUTRAL = 'The rest of the week was quiet. Most people stayed at home and waited for the rain to end.'

/** What stands before the first paragraph is headline or dateline by its place, so a paragraph stands first. */
const LEAD =
  'It had been a long summer. The fields were dry, and the children were glad to see the clouds at last.'

/** Rules that look at one sentence or block at a time; others may weigh the whole text. */
const local = new Set(RULES.filter(({ scope }) => scope !== 'document').map(({ id }) => id))
const rules = Object.fromEntries(
  RULES.filter(({ id }) => !local.has(id)).map(({ id }) => [id, 'off' as const]),
)

/** What is compared of a finding; places after `at` are told as if nothing had been put there. */
function essence({ id, rule, text, span, repairs }: ResultFinding, at: number, inserted: number) {
  const back = (offset: number) => (offset > at ? offset - inserted : offset)
  return {
    id,
    rule,
    text,
    start: back(span.start),
    repairs: repairs.map(({ trust, edits }) => ({
      trust,
      edits: edits.map(({ span, text }) => [back(span.start), back(span.end), text]),
    })),
  }
}

test(
  'a neutral paragraph between two others changes nothing that is said of one sentence or block',
  () => {
    fc.assert(
      fc.property(fc.oneof(composites, mutants), fc.nat(), (article, choice) => {
        const text = `${LEAD}\n\n${article}`
        // Between whole paragraphs: where a sentence goes on behind an empty line, what comes between is damage too.
        const gaps = [...text.matchAll(/[.!?]\n\n(?=\p{Lu})/gu)].map(({ index }) => index + 3)
        fc.pre(gaps.length > 0)
        const at = gaps[choice % gaps.length]
        const inserted = `${NEUTRAL}\n\n`
        const before = check({ text, format: 'text' }, { rules }, resources)
        const after = check(
          { text: text.slice(0, at) + inserted + text.slice(at), format: 'text' },
          { rules },
          resources,
        )
        const all = (findings: readonly ResultFinding[], length: number) =>
          findings.map((finding) => essence(finding, at + length - 1, length))
        expect(all(after.findings, inserted.length)).toEqual(all(before.findings, 0))
      }),
      runs(400),
    )
  },
  PATIENCE,
)
