import type { ContentfulStatusCode } from 'hono/utils/http-status'

interface ProblemType {
  readonly status: ContentfulStatusCode
  readonly title: string
  /** What a caller should know and do, for the problem's page. */
  readonly help: string
}

/** Every way in which a request can fail, by the slug of its address `/problems/{slug}`. */
export const PROBLEMS = {
  'malformed-json': {
    status: 400,
    title: 'The body is not valid JSON',
    help: 'The problem’s position (UTF-16 code units from 0), line and column (from 1) say where reading stopped.',
  },
  'malformed-encoding': {
    status: 400,
    title: 'The body is not valid in its encoding',
    help: 'Bodies are UTF-8 unless the charset parameter of Content-Type names another encoding. For UTF-8 the problem’s byte says where the first wrong byte stands.',
  },
  'malformed-compression': {
    status: 400,
    title: 'The body is not valid gzip',
    help: 'A body sent with “Content-Encoding: gzip” must be one whole gzip member.',
  },
  'invalid-request': {
    status: 422,
    title: 'The request does not have the expected form',
    help: 'Each entry of the problem’s errors names what is wrong: by a JSON pointer into the body, or by a parameter of the query. The OpenAPI document gives the form.',
  },
  'empty-text': {
    status: 422,
    title: 'There is no text to check',
    help: 'The text is empty or consists of white space alone.',
  },
  'unsupported-language': {
    status: 422,
    title: 'The language is not supported',
    help: 'The problem’s supported lists the target languages that can be checked. Leave the option out to check English. A text in another language is no error: it is reported as untranslated.',
  },
  'unknown-rule': {
    status: 404,
    title: 'There is no such rule',
    help: 'GET /v1/rules lists the rules.',
  },
  'unknown-problem': {
    status: 404,
    title: 'There is no such problem type',
    help: 'The documentation lists the problem types.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    help: 'GET /openapi.json lists the addresses.',
  },
  'unknown-report': {
    status: 404,
    title: 'There is no such report',
    help: 'It was deleted, it has expired, or it never was. Reports are stored for as long as their makers choose.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The address does not take this method',
    help: 'The Allow header lists the methods it takes.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No acceptable form of answer',
    help: 'The Accept header excludes everything this address can answer with; the problem’s supported lists that.',
  },
  'no-consent': {
    status: 403,
    title: 'The report was not stored',
    help: 'A report is stored only when its maker agrees to that.',
  },
  'foreign-form': {
    status: 403,
    title: 'The form was sent from another site',
    help: 'The page’s form answers to its own page alone. Programs use the API, which takes requests from anywhere.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    help: 'The problem’s limit says how many bytes a body may have, before and after decompression.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body’s media type is not supported',
    help: 'The problem’s supported lists what Content-Type may say. Note that curl -d says application/x-www-form-urlencoded unless it is told otherwise.',
  },
  'unsupported-charset': {
    status: 415,
    title: 'The body’s character encoding is not supported',
    help: 'The charset parameter takes the labels of the WHATWG Encoding Standard; JSON is always UTF-8.',
  },
  'unsupported-encoding': {
    status: 415,
    title: 'The body’s content coding is not supported',
    help: 'Content-Encoding may be gzip or identity.',
  },
  'quota-exceeded': {
    status: 429,
    title: 'Too many requests',
    help: 'Anonymous use is limited by address. Retry-After says in how many seconds to try again; RateLimit-Policy states the limit.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    help: 'The fault is not in the request. It was recorded without the text.',
  },
} as const satisfies Record<string, ProblemType>

export type ProblemSlug = keyof typeof PROBLEMS

/** One thing that is wrong, and where: in the body (RFC 6901) or in the query. */
export interface ProblemPlace {
  readonly detail: string
  readonly pointer?: string
  readonly parameter?: string
}

interface ProblemParts {
  /** Members beside those of RFC 9457. */
  readonly members?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that cannot be answered. Thrown anywhere, turned into an answer by the app's one error handler. */
export class Problem extends Error {
  readonly slug: ProblemSlug
  readonly parts: ProblemParts

  constructor(slug: ProblemSlug, detail: string, parts: ProblemParts = {}) {
    super(detail)
    this.slug = slug
    this.parts = parts
  }
}

/** RFC 9457 has a registered type for a spent quota; the others are ours. */
const REGISTERED_TYPES: Partial<Record<ProblemSlug, string>> = {
  'quota-exceeded': 'https://iana.org/assignments/http-problem-types#quota-exceeded',
}

/** The answer to a request with a problem (RFC 9457). */
export function problemResponse({ slug, message, parts }: Problem): Response {
  const { status, title } = PROBLEMS[slug]
  const type = REGISTERED_TYPES[slug] ?? `/problems/${slug}`
  const body = { type, title, status, detail: message, ...parts.members }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...parts.headers },
  })
}
