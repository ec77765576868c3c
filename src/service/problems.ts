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
    title: 'Nothing was stored',
    help: 'A report, or a false alarm, is stored only when who sends it agrees to that.',
  },
  'unknown-dismissal': {
    status: 404,
    title: 'There is no such dismissal',
    help: 'GET /v1/connections/{id} lists what the connection’s editors have dismissed.',
  },
  'list-full': {
    status: 409,
    title: 'The list is full',
    help: 'A connection has 10,000 dismissals at most. Words that hold for the whole house belong into its policy’s names.',
  },
  'foreign-form': {
    status: 403,
    title: 'The form was sent from another site',
    help: 'The page’s form answers to its own page alone. Programs use the API, which takes requests from anywhere.',
  },
  unauthorized: {
    status: 401,
    title: 'Who asks is not known',
    help: 'Connections show their key, and admins their secret, as “Authorization: Bearer …”. A connection’s key was shown when it was added; “mtlint connections rotate” makes another.',
  },
  blocked: {
    status: 422,
    title: 'The text should not be published as it stands',
    help: 'The gate answers so only with ?block=status. The problem’s detail is meant for the editor; the report stands beside it.',
  },
  'no-overrides': {
    status: 403,
    title: 'Nobody may publish against the verdict',
    help: 'The connection’s policy has “overrides” set to false.',
  },
  'unknown-connection': {
    status: 404,
    title: 'There is no such connection',
    help: 'GET /v1/connections lists the connections.',
  },
  'connection-exists': {
    status: 409,
    title: 'There is a connection of this id',
    help: 'Choose another id, or leave it out to have one made.',
  },
  'no-callback': {
    status: 409,
    title: 'The connection has no callback',
    help: 'Give it the address that reports on its webhooks are sent to: “mtlint connections set ID --callback URL”.',
  },
  'unknown-delivery': {
    status: 404,
    title: 'There is no such delivery that could be sent again',
    help: 'It was delivered, its text has expired and was deleted, or it never was. GET /v1/connections/{id}/deliveries lists them.',
  },
  'signature-missing': {
    status: 401,
    title: 'The webhook is not signed',
    help: 'The problem’s detail names the headers that the connection’s dialect has. A connection answers to one dialect only.',
  },
  'signature-malformed': {
    status: 400,
    title: 'The webhook’s signature cannot be read',
    help: 'The problem’s detail names the header and its form.',
  },
  'signature-wrong': {
    status: 401,
    title: 'The webhook’s signature is wrong',
    help: 'The body was not signed with the connection’s secret, or was changed on its way. Signatures are of the raw bytes of the body.',
  },
  'signature-stale': {
    status: 401,
    title: 'The webhook was signed too long ago, or in the future',
    help: 'The signed time may differ from the Worker’s by five minutes. A sender that tries again signs again.',
  },
  'id-reused': {
    status: 422,
    title: 'The webhook’s id was used for another body',
    help: 'An id stands for one event. The same id with the same body is answered as before.',
  },
  'not-set-up': {
    status: 503,
    title: 'The Worker is not set up for this',
    help: 'Connections need a database, and the secrets MTLINT_SECRET and MTLINT_ADMIN_SECRET; the README says how they are set.',
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
