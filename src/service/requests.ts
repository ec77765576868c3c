import type { Context } from 'hono'
import * as z from 'zod/mini'
import type { Input } from '../engine/input/source.ts'
import { LANGUAGES } from '../engine/options.ts'
import { type Options, optionsSchema } from '../options/schema.ts'
import type { AppEnv } from './app-env.ts'
import { readBody } from './body.ts'
import { decode } from './charset.ts'
import { digestOf } from './digest.ts'
import { parseJson } from './json.ts'
import { Problem } from './problems.ts'
import { queryOf } from './query.ts'
import { validate } from './validate.ts'

/** What a request asks to have checked, whatever form it came in. */
export interface CheckRequest {
  readonly input: Input
  readonly name?: string
  readonly digest: string
  readonly options: Options
}

const name = z
  .optional(z.string().check(z.minLength(1), z.maxLength(500)))
  .check(z.describe('A name for the text, given back in the report.'))

/** The JSON form of a request. */
export const checkRequestSchema = z
  .strictObject({
    text: z.optional(z.string()).check(z.describe('The text, as plain text. Exactly one of text and html.')),
    html: z.optional(z.string()).check(z.describe('The text, as HTML: a fragment or a page.')),
    name,
    language: optionsSchema.shape.language.check(z.describe('Short for options.language.')),
    options: z.optional(optionsSchema),
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
  )

/** What the query may say about a raw body: the options, and a name for the text. */
export const querySchema = z.extend(optionsSchema, { name })

/** Media types of bodies. */
export const BODY_TYPES = ['application/json', 'text/plain', 'text/html'] as const

/** Reads the request's text and options. @throws {Problem} for everything that may be wrong with them */
export async function checkRequestOf(c: Context<AppEnv>): Promise<CheckRequest> {
  const { type, charset } = contentTypeOf(c.req.header('content-type'))
  const query = queryOf(new URL(c.req.url).searchParams)
  if (type === 'application/json') refuseQuery(query)
  const { name: queryName, ...queryOptions } = validate(querySchema, query, 'query')
  const bytes = await readBody(c.req.raw, c.var.configuration.maxBodyBytes)
  const request =
    type === 'application/json'
      ? await fromJson(bytes)
      : {
          input: {
            text: decode(bytes, charset),
            format: type === 'text/html' ? ('html' as const) : ('text' as const),
          },
          name: queryName,
          digest: await digestOf(bytes),
          options: queryOptions,
        }
  if (request.input.text.trim() === '')
    throw new Problem('empty-text', 'The text is empty or white space alone.')
  requireSupported(request.options.language)
  return request
}

async function fromJson(bytes: Uint8Array): Promise<CheckRequest> {
  const body = parseJson(decode(bytes).replace(/^\uFEFF/, ''))
  const { text, html, name, language, options } = validate(checkRequestSchema, body, 'body')
  const input: Input = text === undefined ? { text: html!, format: 'html' } : { text, format: 'text' }
  return {
    input,
    name,
    digest: await digestOf(input.text),
    options: language ? { ...options, language } : (options ?? {}),
  }
}

function contentTypeOf(header: string | undefined): { type: (typeof BODY_TYPES)[number]; charset?: string } {
  const [essence, ...parameters] = (header ?? '').split(';').map((part) => part.trim())
  const type = BODY_TYPES.find((one) => one === essence.toLowerCase())
  if (!type) {
    const said = essence ? `Content-Type is “${essence}”` : 'There is no Content-Type'
    throw new Problem('unsupported-media-type', `${said}; a body may be ${BODY_TYPES.join(', ')}.`, {
      headers: { 'accept-post': BODY_TYPES.join(', ') },
      members: { supported: BODY_TYPES },
    })
  }
  const charset = parameters.find((parameter) => /^charset=/i.test(parameter))?.slice('charset='.length)
  return { type, charset: charset?.replace(/^"(.*)"$/, '$1') }
}

/** Options beside a JSON body would be easy to overlook, so they are refused rather than ignored or merged. */
function refuseQuery(query: Readonly<Record<string, unknown>>): void {
  const errors = Object.keys(query).map((parameter) => ({
    parameter,
    detail: 'with a JSON body, options stand in the body',
  }))
  if (errors.length)
    throw new Problem('invalid-request', 'A JSON body carries its own options.', { members: { errors } })
}

function requireSupported(language: string | undefined): void {
  if (!language || LANGUAGES.includes(language.toLowerCase().split(/[-_]/)[0])) return
  throw new Problem('unsupported-language', `Texts in “${language}” cannot be checked.`, {
    members: { supported: LANGUAGES },
  })
}
