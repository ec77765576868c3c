import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import { z } from 'zod'
import { PROBLEMS, type ProblemSlug } from './problems.ts'
import { fixedSchema, problemSchema, reportSchema, ruleSchema } from './report-schema.ts'
import { checkRequestSchema, querySchema } from './requests.ts'

/** Forms of the report, the default first. */
export const REPORT_TYPES = ['application/json', 'application/sarif+json', 'text/html', 'text/plain'] as const

const EXAMPLE = 'The minister said that the talksbetween both sides ended .Nobody signed.'

const sample = (title: string, source: string) => ({ lang: 'shell', label: title, source })

/** Problems of several kinds that share a status, as one response of the document. */
function problems(...slugs: readonly ProblemSlug[]): RouteConfig['responses'] {
  const titles = new Map<number, string[]>()
  for (const slug of slugs) {
    const { status, title } = PROBLEMS[slug]
    titles.set(status, [...(titles.get(status) ?? []), title])
  }
  const content = { 'application/problem+json': { schema: problemSchema } }
  return Object.fromEntries(
    [...titles].map(([status, those]) => [status, { description: `${those.join('; ')}.`, content }]),
  )
}

const quota = {
  'RateLimit-Policy': { description: 'The quota of anonymous use.', schema: { type: 'string' as const } },
}

const body = {
  required: true,
  content: {
    'application/json': {
      schema: checkRequestSchema,
      example: { text: EXAMPLE, options: { minConfidence: 0.7 } },
    },
    'text/plain': { schema: z.string(), example: EXAMPLE },
    'text/html': { schema: z.string(), example: '<p>The talks<b>between</b> both sides ended.</p>' },
  },
}

/** Query parameters as they are written: lists as text. */
const query = querySchema.extend({
  rules: z
    .array(z.string())
    .optional()
    .describe(
      'Settings of rules, such as quotes=off; several times, or with commas between. Raw bodies only.',
    ),
})

const bodyProblems = problems(
  'malformed-json',
  'malformed-encoding',
  'malformed-compression',
  'body-too-large',
  'unsupported-media-type',
  'unsupported-charset',
  'unsupported-encoding',
  'invalid-request',
  'empty-text',
  'unsupported-language',
  'not-acceptable',
  'quota-exceeded',
  'internal-error',
)

export const checkRoute = createRoute({
  method: 'post',
  path: '/v1/check',
  summary: 'Check a text',
  description:
    'Checks a text and answers with a report, in the form that Accept asks for. Options stand in a JSON body, or beside a raw body in the query. Bodies may be gzipped.',
  request: { query, body },
  responses: {
    200: {
      description: 'The report.',
      headers: quota,
      content: {
        'application/json': { schema: reportSchema },
        'application/sarif+json': { schema: z.looseObject({}).describe('SARIF 2.1.0') },
        'text/html': { schema: z.string() },
        'text/plain': { schema: z.string() },
      },
    },
    ...bodyProblems,
  },
  'x-codeSamples': [
    sample('A plain text', `curl {origin}/v1/check -H 'content-type: text/plain' -d '${EXAMPLE}'`),
    sample(
      'With options',
      `curl {origin}/v1/check -H 'content-type: application/json' -d '{"text": "${EXAMPLE}", "options": {"names": ["Talksbetween"]}}'`,
    ),
    sample(
      'A page, gzipped, answered in SARIF',
      `gzip -c article.html | curl {origin}/v1/check -H 'content-type: text/html' -H 'content-encoding: gzip' -H 'accept: application/sarif+json' --data-binary @-`,
    ),
  ],
})

export const fixRoute = createRoute({
  method: 'post',
  path: '/v1/fix',
  summary: 'Mend a text',
  description:
    'Makes every safe repair and answers with the new text, the diff, and the report on the text as it came in.',
  request: { query, body },
  responses: {
    200: {
      description: 'The mended text.',
      headers: quota,
      content: { 'application/json': { schema: fixedSchema } },
    },
    ...bodyProblems,
  },
  'x-codeSamples': [
    sample('A plain text', `curl {origin}/v1/fix -H 'content-type: text/plain' -d '${EXAMPLE}'`),
  ],
})

export const rulesRoute = createRoute({
  method: 'get',
  path: '/v1/rules',
  summary: 'List the rules',
  responses: {
    200: {
      description: 'All rules, in the order of the catalogue.',
      headers: quota,
      content: { 'application/json': { schema: z.strictObject({ rules: z.array(ruleSchema) }) } },
    },
    ...problems('not-acceptable', 'quota-exceeded'),
  },
  'x-codeSamples': [sample('All rules', 'curl {origin}/v1/rules')],
})

export const ruleRoute = createRoute({
  method: 'get',
  path: '/v1/rules/{id}',
  summary: 'Get a rule',
  request: { params: z.object({ id: ruleSchema.shape.id }) },
  responses: {
    200: {
      description: 'The rule.',
      headers: quota,
      content: { 'application/json': { schema: ruleSchema } },
    },
    ...problems('unknown-rule', 'not-acceptable', 'quota-exceeded'),
  },
  'x-codeSamples': [sample('One rule', 'curl {origin}/v1/rules/merged-words')],
})

export const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Ask whether the service is up',
  responses: {
    200: {
      description: 'It is.',
      content: {
        'application/json': { schema: z.strictObject({ status: z.literal('ok'), engine: z.string() }) },
      },
    },
  },
})
