import { z } from 'zod'
import { RULE_BY_ID } from '../engine/rules/index.ts'

/** How offsets in a report count: UTF-16 code units, Unicode code points, or bytes of UTF-8. */
export const OFFSETS = ['utf16', 'codepoint', 'utf8'] as const
export type Offsets = (typeof OFFSETS)[number]

/** What a rule may be set to. */
export const LEVELS = ['off', 'note', 'warning', 'error'] as const

/**
 * The options of a check, the same for the API, the command line and the configuration file.
 * Unknown keys, unknown rules and values out of range are refused with the path of what is wrong.
 */
export const optionsSchema = z.strictObject({
  language: z
    .string()
    .regex(
      /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/,
      'must be a BCP 47 language tag such as “en” or “en-GB”',
    )
    .optional()
    .describe('Expected language of the text (BCP 47). Default: en.'),
  rules: z
    .record(
      z.string().refine((id) => RULE_BY_ID.has(id), {
        error: (issue) =>
          `there is no rule “${String(issue.input)}”; GET /v1/rules and “mtlint --list-rules” list them`,
      }),
      z.enum(LEVELS),
    )
    .optional()
    .describe('Severity by rule id; “off” silences a rule.'),
  minConfidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Findings below this confidence are left out. Default: 0.5.'),
  preview: z.boolean().optional().describe('Also run rules that are still in preview. Default: false.'),
  names: z
    .array(z.string().min(1).max(200))
    .max(10_000)
    .optional()
    .describe('Words and names to accept as they stand, in any case.'),
  offsets: z
    .enum(OFFSETS)
    .optional()
    .describe('How spans count: utf16 code units (default), codepoint, or utf8 bytes.'),
})

export type Options = z.infer<typeof optionsSchema>
