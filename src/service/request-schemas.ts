import * as z from 'zod/mini'
import { once } from '../engine/once.ts'
import { optionsSchema } from '../options/schema.ts'

const nameSchema = once(() =>
  z
    .optional(z.string().check(z.minLength(1), z.maxLength(500)))
    .check(z.describe('A name for the text, given back in the report.')),
)

/** The JSON form of a request. */
export const checkRequestSchema = once(() =>
  z
    .strictObject({
      text: z
        .optional(z.string())
        .check(z.describe('The text, as plain text. Exactly one of text and html.')),
      html: z.optional(z.string()).check(z.describe('The text, as HTML: a fragment or a page.')),
      name: nameSchema(),
      language: optionsSchema().shape.language.check(z.describe('Short for options.language.')),
      options: z.optional(optionsSchema()),
    })
    .check(
      z.refine(({ text, html }) => (text === undefined) !== (html === undefined), {
        error: 'give exactly one of text and html',
      }),
      z.refine(({ language, options }) => !language || !options?.language || language === options.language, {
        error: 'language and options.language differ',
        path: ['language'],
      }),
      z.meta({ id: 'CheckRequest', description: 'A text and how to check it.' }),
    ),
)

export type JsonRequest = z.infer<ReturnType<typeof checkRequestSchema>>

/** What the query may say about a raw body: the options, and a name for the text. */
export const querySchema = once(() => z.extend(optionsSchema(), { name: nameSchema() }))

export type QueryOptions = z.infer<ReturnType<typeof querySchema>>
