import * as z from 'zod/mini'
import english from 'zod/v4/locales/en.js'
import { once } from '../engine/once.ts'
import { RULE_BY_ID } from '../engine/rules/index.ts'

/** How offsets in a report count: UTF-16 code units, Unicode code points, or bytes of UTF-8. */
export const OFFSETS = ['utf16', 'codepoint', 'utf8'] as const
export type Offsets = (typeof OFFSETS)[number]

/** What a rule may be set to. */
export const LEVELS = ['off', 'note', 'warning', 'error'] as const

/**
 * The options of a check, the same for the API, the command line and the configuration file.
 * Unknown keys, unknown rules and values out of range are refused with the path of what is wrong.
 * Made when first asked for: that takes half as long as a check, and most checks need no options.
 */
export const optionsSchema = once(() => {
  // zod/mini says nothing of its own about what is wrong.
  z.config(english())
  const term = z.string().check(z.minLength(1), z.maxLength(200))
  return z.strictObject({
    language: z
      .optional(
        z
          .string()
          .check(
            z.regex(
              /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/,
              'must be a BCP 47 language tag such as “en” or “en-GB”',
            ),
          ),
      )
      .check(z.describe('Expected language of the text (BCP 47). Default: en.')),
    rules: z
      .optional(
        z.record(
          z.string().check(
            z.refine((id) => RULE_BY_ID.has(id), {
              error: (issue) =>
                `there is no rule “${String(issue.input)}”; GET /v1/rules and “mtlint --list-rules” list them`,
            }),
          ),
          z.enum(LEVELS),
        ),
      )
      .check(
        z.meta({
          description: 'Severity by rule id; “off” silences a rule.',
          propertyNames: { enum: [...RULE_BY_ID.keys()] },
        }),
      ),
    minConfidence: z
      .optional(z.number().check(z.minimum(0), z.maximum(1)))
      .check(z.describe('Findings below this confidence are left out. Default: 0.5.')),
    preview: z
      .optional(z.boolean())
      .check(z.describe('Also run rules that are still in preview. Default: false.')),
    names: z
      .optional(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(10_000)))
      .check(z.describe('Words and names to accept as they stand, in any case.')),
    spelling: z
      .optional(z.enum(['any', 'en-GB', 'en-US']))
      .check(z.describe('The spelling of English that the house asks for. Default: any.')),
    glossary: z
      .optional(
        z
          .array(
            z.strictObject({
              preferred: term.check(z.describe('How the house writes it.')),
              variants: z
                .optional(z.array(term).check(z.maxLength(50)))
                .check(z.describe('Forms that it does not want, in any case.')),
              caseSensitive: z
                .optional(z.boolean())
                .check(
                  z.describe('Whether the preferred form in other capitals is wrong, too. Default: false.'),
                ),
            }),
          )
          .check(z.maxLength(2_000)),
      )
      .check(z.describe('How the house writes names and terms.')),
    offsets: z
      .optional(z.enum(OFFSETS))
      .check(z.describe('How spans count: utf16 code units (default), codepoint, or utf8 bytes.')),
  })
})

export type Options = z.infer<ReturnType<typeof optionsSchema>>
