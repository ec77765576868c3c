import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { contextOf, detect } from '../../src/engine/check.ts'
import type { Input } from '../../src/engine/input/source.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import type { Rule } from '../../src/engine/rules/rule.ts'
import { inputs, PATIENCE, runs } from './texts.ts'

const resources = loadResources()

/** What each rule detects, as text, when these rules run in this order. */
function detections(rules: readonly Rule[], input: Input): Map<string, string[]> {
  const found = new Map(rules.map(({ id }): [string, string[]] => [id, []]))
  const context = contextOf(input, { preview: true, minConfidence: 0 }, resources)
  for (const { rule, detection, severity } of detect(rules, context))
    found.get(rule.id)!.push(JSON.stringify([detection, severity]))
  return found
}

test(
  'a rule detects the same whatever other rules run, and in whatever order',
  () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...RULES), (input, off) => {
        const all = detections(RULES, input)
        const others = detections(
          RULES.filter((rule) => rule !== off),
          input,
        )
        for (const [id, found] of others) expect(found, `${id} without ${off.id}`).toEqual(all.get(id))
        expect(detections([off], input).get(off.id), `${off.id} alone`).toEqual(all.get(off.id))
        const reversed = detections(RULES.toReversed(), input)
        for (const [id, found] of reversed) expect(found, `${id} in the reverse order`).toEqual(all.get(id))
      }),
      runs(150),
    )
  },
  PATIENCE,
)
