import type { Context } from 'hono'
import { digestOf } from '../digest.ts'
import type { Input } from '../engine/input/source.ts'
import { LANGUAGES } from '../engine/options.ts'
import type { Options } from '../options/schema.ts'
import type { AppEnv } from './app-env.ts'
import { readBody } from './body.ts'
import { decode } from './charset.ts'
import { parseJson } from './json.ts'
import { Problem } from './problems.ts'
import { queryOf } from './query.ts'
import { checkRequestSchema, type JsonRequest, type QueryOptions, querySchema } from './request-schemas.ts'
import { validate } from './validate.ts'

/** What a request asks to have checked, whatever form it came in. */
export interface CheckRequest {
  readonly input: Input
  readonly name?: string
  readonly digest: string
  readonly options: Options
}

/** Media types of bodies. */
export const BODY_TYPES = ['application/json', 'text/plain', 'text/html'] as const

/** Reads the request's text and options. @throws {Problem} for everything that may be wrong with them */
export async function checkRequestOf(c: Context<AppEnv>): Promise<CheckRequest> {
  const { type, charset } = contentTypeOf(c.req.header('content-type'))
  const query = queryOf(new URL(c.req.url).searchParams)
  if (type === 'application/json') refuseQuery(query)
  const { name: queryName, ...queryOptions } = validQuery(query)
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
  const { text, html, name, language, options } = validRequest(body)
  const input: Input = text === undefined ? { text: html!, format: 'html' } : { text, format: 'text' }
  return {
    input,
    name,
    digest: await digestOf(input.text),
    options: language ? { ...options, language } : (options ?? {}),
  }
}

// Making the schemas takes half as long as a check, and most requests hold nothing but a text: they do without.

const validQuery = (query: Readonly<Record<string, unknown>>): QueryOptions =>
  Object.keys(query).length === 0 ? {} : validate(querySchema(), query, 'query')

const validRequest = (body: unknown): JsonRequest =>
  isTextAlone(body) ? body : validate(checkRequestSchema(), body, 'body')

/** An object of one property, a text: what every schema of a request accepts. */
function isTextAlone(body: unknown): body is JsonRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const [[key, value] = [], ...others] = Object.entries(body)
  return (key === 'text' || key === 'html') && typeof value === 'string' && others.length === 0
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

/** @throws {Problem} 422 for a language that the engine cannot check */
export function requireSupported(language: string | undefined): void {
  if (!language || LANGUAGES.includes(language.toLowerCase().split(/[-_]/)[0])) return
  throw new Problem('unsupported-language', `Texts in “${language}” cannot be checked.`, {
    members: { supported: LANGUAGES },
  })
}
