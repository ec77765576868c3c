import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadResources } from '../src/cli/resources.ts'
import { contextOf, detect } from '../src/engine/check.ts'
import { CATEGORIES } from '../src/engine/report/categories.ts'
import { RULES } from '../src/engine/rules/index.ts'
import { messageText, type Rule } from '../src/engine/rules/rule.ts'
import { applyEdits } from '../src/engine/span.ts'
import { casesOf } from './fixture-cases.ts'

const resources = loadResources()
const run = (rule: Rule, text: string) => {
  const context = contextOf({ text, format: 'text' }, { ...rule.docs.options, preview: true }, resources)
  return {
    context,
    found: detect([rule], context).sort((a, b) => a.detection.span.start - b.detection.span.start),
  }
}
const fixtureOf = (id: string): string => join(import.meta.dirname, `../fixtures/rules/${id}.md`)
const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim()

const ruleFiles = readdirSync(join(import.meta.dirname, '../src/engine/rules')).map((file) =>
  file.replace(/\.ts$/, ''),
)

test('every rule file is registered, in a file named after it, and every registered rule has a fixture', () => {
  const ids = RULES.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ruleFiles.filter((file) => file !== 'rule' && file !== 'index').sort()).toEqual([...ids].sort())
  for (const id of ids) expect(existsSync(fixtureOf(id)), id).toBe(true)
})

for (const rule of RULES) {
  describe(rule.id, () => {
    test('is complete', () => {
      const category = CATEGORIES[rule.category]
      expect(category, 'its category is mapped to MQM and ITS').toBeDefined()
      expect(category.mqmId).toMatch(/^MQMC_\d{6}$/)
      expect(rule.docs.summary).toMatch(/^\p{Lu}.*\.$/u)
      expect(rule.docs.why).toMatch(/^\p{Lu}[\s\S]*\.$/u)
      expect(rule.docs.wrong.length).toBeGreaterThanOrEqual(2)
      expect(rule.docs.right.length).toBeGreaterThanOrEqual(2)
      expect(Object.keys(rule.messages).length).toBeGreaterThan(0)
    })
    test.each(rule.docs.wrong.map((text) => [text]))('documentation, wrong: %s', (text) => {
      const { found } = run(rule, text)
      expect(found.map(({ detection }) => text.slice(detection.span.start, detection.span.end))).toHaveLength(
        1,
      )
      const message = rule.explain(found[0].detection.evidence)
      expect(rule.messages[message.id], message.id).toBeDefined()
      expect(messageText(rule.messages, message)).not.toMatch(/undefined|\{\d\}/)
    })
    test.each([...rule.docs.right, ...rule.docs.missed].map((text) => [text]))(
      'documentation, right or known miss: %s',
      (text) => {
        expect(
          run(rule, text).found.map(({ detection }) => text.slice(detection.span.start, detection.span.end)),
        ).toEqual([])
      },
    )
    test.each(rule.docs.falseAlarms.map((text) => [text]))('documentation, known false alarm: %s', (text) => {
      expect(run(rule, text).found.length).toBeGreaterThan(0)
    })
    const fixture = fixtureOf(rule.id)
    if (!existsSync(fixture)) return
    test.each(casesOf(readFileSync(fixture, 'utf8')).map((one) => [one.title, one] as const))(
      'fixture: %s',
      (_, { text, expected }) => {
        const { context, found } = run(rule, text)
        expect(found.map(({ detection: { span } }) => text.slice(span.start, span.end))).toEqual(
          expected.map(({ excerpt }) => excerpt),
        )
        found.forEach(({ detection }, i) => {
          const want = expected[i]
          // What the rule says of the case by itself; in a whole text the engine may say less (check.ts).
          if (want.severity) expect(detection.severity ?? rule.severity, want.excerpt).toBe(want.severity)
          if (want.repaired === undefined) return
          const repair = rule.repairs?.(detection, context)[0]
          expect(repair, `a repair of ${want.excerpt}`).toBeDefined()
          const { start, end } = detection.span
          expect(squeeze(applyEdits(text, repair!.edits).text)).toBe(
            squeeze(text.slice(0, start) + want.repaired + text.slice(end)),
          )
        })
      },
    )
  })
}
