import * as z from 'zod/mini'
import { once } from '../../engine/once.ts'
import { OFFSETS, optionsSchema } from '../../options/schema.ts'

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

/** What a CMS asks the gate. The fields are read by entry.ts. */
export const gateRequestSchema = once(() =>
  z
    .strictObject({
      fields: z
        .record(z.string(), z.unknown())
        .check(
          z.describe(
            'title, subtitle, body, captions, excerpt: each a string of plain text, {format, value}, or a list of these.',
          ),
        ),
      id: z.optional(text(200)).check(z.describe('The CMS’s own id of the document.')),
      name: z.optional(text(500)).check(z.describe('A name for the document, given back in the report.')),
      type: z.optional(text(200)).check(z.describe('Type of the document, for the policy.')),
      categories: z
        .optional(z.array(text(200)).check(z.maxLength(500)))
        .check(z.describe('Categories of the document, for the policy.')),
      language: optionsSchema().shape.language,
      offsets: z
        .optional(z.enum(OFFSETS))
        .check(z.describe('How spans count: utf16 code units (default), codepoint, or utf8 bytes.')),
      override: z
        .optional(
          z.strictObject({
            by: text(200).check(z.describe('The editor.')),
            why: text(2000).check(z.describe('The reason.')),
          }),
        )
        .check(z.describe('An editor publishes against the verdict.')),
    })
    .check(z.meta({ id: 'GateRequest', description: 'A document to be published.' })),
)

export type GateRequest = z.infer<ReturnType<typeof gateRequestSchema>>
