import type { Resources } from '../../engine/analyses/analyses.ts'
import { contextOf, detect } from '../../engine/check.ts'
import { messageText, type Rule } from '../../engine/rules/rule.ts'
import { applyEdits } from '../../engine/span.ts'
import type { Example } from './rules.ts'

/** The wrong texts of a rule's documentation, marked and explained by the rule itself. */
export function examplesOf(rule: Rule, resources: Resources): Example[] {
  return rule.docs.wrong.map((text) => {
    const context = contextOf({ text, format: 'text' }, { ...rule.docs.options, preview: true }, resources)
    const found = detect([rule], context)[0]
    if (!found) return { before: text, marked: '', after: '' }
    const { start, end } = found.detection.span
    const repair = rule.repairs?.(found.detection, context)[0]
    return {
      before: text.slice(0, start),
      marked: text.slice(start, end),
      after: text.slice(end),
      message: messageText(rule.messages, rule.explain(found.detection.evidence)),
      ...(repair && repair.trust !== 'show-only' ? { repaired: applyEdits(text, repair.edits).text } : {}),
    }
  })
}
