import type * as z from 'zod'
import { CATEGORIES } from '../engine/report/categories.ts'
import type { Rule } from '../engine/rules/rule.ts'
import type { ruleSchema } from './report-schema.ts'

/** A rule as the API shows it. @param origin what stands before `/rules/{id}` in the address of its page */
export function ruleResource(
  { id, category, severity, status, docs }: Rule,
  origin: string,
): z.infer<typeof ruleSchema> {
  const { title, mqm, mqmId, mqmFull, its } = CATEGORIES[category]
  return {
    id,
    category,
    title,
    severity,
    status,
    docs: {
      summary: docs.summary,
      why: docs.why,
      ...(docs.options ? { options: { ...docs.options } } : {}),
      wrong: [...docs.wrong],
      right: [...docs.right],
      falseAlarms: [...docs.falseAlarms],
      missed: [...docs.missed],
    },
    mqm: { type: mqm, id: mqmId, ...(mqmFull ? { full: mqmFull } : {}) },
    its,
    help: `${origin}/rules/${id}`,
  }
}
