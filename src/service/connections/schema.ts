import * as z from 'zod/mini'
import { CONTENT_FORMATS } from '../../content/content.ts'
import { once } from '../../engine/once.ts'
import { optionsSchema } from '../../options/schema.ts'
import { DIALECTS, KINDS, type Kind } from './kinds.ts'

/** For how many days reports of the gate may be kept; 0: they are not. */
export const KEPT_DAYS = [0, 1, 7, 30] as const

const label = () => z.string().check(z.minLength(1), z.maxLength(200))

/** What may hold for some of a connection's documents only. */
const ruling = once(() => ({
  block: z
    .optional(z.array(z.enum(['error', 'warning', 'note'])).check(z.maxLength(3)))
    .check(z.describe('Severities that block. Default: error.')),
  reportOnly: z
    .optional(z.boolean())
    .check(z.describe('Nothing is blocked; what would have been is told all the same. Default: false.')),
  options: z
    .optional(z.omit(optionsSchema(), { offsets: true }))
    .check(z.describe('The options of its checks: settings of rules, names, language …')),
}))

/** What a connection asks of its texts. */
export const policySchema = once(() =>
  z
    .strictObject({
      ...ruling(),
      onFailure: z
        .optional(z.enum(['open', 'closed']))
        .check(
          z.describe(
            'What its adapter should do when mtlint cannot be asked: publish or not. Default: open.',
          ),
        ),
      overrides: z
        .optional(z.boolean())
        .check(z.describe('Whether an editor may publish against the verdict, saying why. Default: true.')),
      keepReports: z
        .optional(z.literal(KEPT_DAYS))
        .check(
          z.describe(
            'Days for which reports that find something are kept, with the text. Default: 0, never.',
          ),
        ),
      exceptions: z
        .optional(
          z
            .array(
              z.strictObject({
                types: z
                  .optional(z.array(label()).check(z.maxLength(100)))
                  .check(z.describe('Types of document; absent: any.')),
                categories: z
                  .optional(z.array(label()).check(z.maxLength(100)))
                  .check(z.describe('Categories, of which the document has one; absent: any.')),
                ...ruling(),
              }),
            )
            .check(z.maxLength(50)),
        )
        .check(z.describe('What holds for some documents instead; of several that fit, the later wins.')),
    })
    .check(z.meta({ id: 'Policy', description: 'What a connection asks of its texts.' })),
)

export type Policy = z.infer<ReturnType<typeof policySchema>>

/** Where webhooks have what: a JSON pointer, with the format where it is not plain text. */
const place = () =>
  z.strictObject({
    pointer: z.string().check(z.regex(/^(?:\/[^/]*)+$/, 'must be a JSON pointer such as “/entry/title”')),
    format: z.optional(z.enum(CONTENT_FORMATS)),
  })

export const fieldsSchema = once(() =>
  z.partial(
    z.strictObject({
      title: place(),
      subtitle: place(),
      body: place(),
      captions: place(),
      excerpt: place(),
    }),
  ),
)

const changeable = once(() => ({
  name: z.optional(label()).check(z.describe('For people.')),
  policy: z.optional(policySchema()),
  callback: z
    .optional(z.nullable(z.string().check(z.maxLength(2000))))
    .check(z.describe('Address (https) that reports on webhooks are sent to.')),
  fields: z
    .optional(z.nullable(fieldsSchema()))
    .check(z.describe('Where its webhooks have title, body …; absent: where its kind has them.')),
}))

/** A connection to add. */
export const newConnectionSchema = once(() =>
  z
    .strictObject({
      id: z
        .optional(
          z
            .string()
            .check(
              z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be small letters, digits and hyphens, 63 at most'),
            ),
        )
        .check(z.describe('Part of its addresses. Default: made of its kind and chance.')),
      kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
      dialect: z
        .optional(z.enum(DIALECTS))
        .check(z.describe('How its webhooks are signed. Default: as its kind does.')),
      hookSecret: z
        .optional(z.string().check(z.minLength(6), z.maxLength(500)))
        .check(z.describe('Where the CMS has made it; otherwise one is made.')),
      ...changeable(),
    })
    .check(z.meta({ id: 'NewConnection', description: 'A CMS to connect.' })),
)

export type NewConnection = z.infer<ReturnType<typeof newConnectionSchema>>

/** What can be changed of a connection. */
export const changesSchema = once(() =>
  z.strictObject(changeable()).check(z.meta({ id: 'ConnectionChanges', description: 'What to change.' })),
)

export type Changes = z.infer<ReturnType<typeof changesSchema>>
