import * as z from 'zod'
import { CONNECTION_ROUTES } from './api-connections.ts'
import { problems, type Route, reference, sample, string } from './api-parts.ts'
import { fixedSchema, healthSchema, reportSchema, ruleSchema, rulesSchema } from './report-schema.ts'
import { checkRequestSchema, querySchema } from './request-schemas.ts'

/**
 * What the service promises, for the OpenAPI document alone: the build makes that, so nothing of this is in the Worker.
 */

const EXAMPLE = 'The minister said that the talksbetween both sides ended .Nobody signed.'

const headers = {
  'RateLimit-Policy': { description: 'The quota of anonymous use.', schema: string },
}

const requestBody = {
  required: true,
  content: {
    'application/json': {
      ...reference(checkRequestSchema()),
      example: { text: EXAMPLE, options: { minConfidence: 0.7 } },
    },
    'text/plain': { schema: string, example: EXAMPLE },
    'text/html': { schema: string, example: '<p>The talks<b>between</b> both sides ended.</p>' },
  },
}

/** Query parameters as they are written: settings of rules as text. */
const query = Object.entries({
  ...z.toJSONSchema(querySchema()).properties,
  rules: {
    type: 'array',
    items: string,
    description:
      'Settings of rules, such as quotes=off; several times, or with commas between. Raw bodies only.',
  },
}).map(([name, schema]) => ({ name, in: 'query', schema }))

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

/** Every documented address. */
export const ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/v1/check',
    summary: 'Check a text',
    description:
      'Checks a text and answers with a report, in the form that Accept asks for. Options stand in a JSON body, or beside a raw body in the query. Bodies may be gzipped.',
    parameters: query,
    requestBody,
    responses: {
      200: {
        description: 'The report.',
        headers,
        content: {
          'application/json': reference(reportSchema),
          'application/sarif+json': { schema: { type: 'object', description: 'SARIF 2.1.0' } },
          'text/html': { schema: string },
          'text/plain': { schema: string },
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
  },
  {
    method: 'post',
    path: '/v1/fix',
    summary: 'Mend a text',
    description:
      'Makes every safe repair and answers with the new text, the diff, and the report on what is left to do in it: its spans count in the new text.',
    parameters: query,
    requestBody,
    responses: {
      200: {
        description: 'The mended text.',
        headers,
        content: { 'application/json': reference(fixedSchema) },
      },
      ...bodyProblems,
    },
    'x-codeSamples': [
      sample('A plain text', `curl {origin}/v1/fix -H 'content-type: text/plain' -d '${EXAMPLE}'`),
    ],
  },
  {
    method: 'get',
    path: '/v1/rules',
    summary: 'List the rules',
    responses: {
      200: {
        description: 'All rules, in the order of the catalogue.',
        headers,
        content: { 'application/json': reference(rulesSchema) },
      },
      ...problems('not-acceptable', 'quota-exceeded'),
    },
    'x-codeSamples': [sample('All rules', 'curl {origin}/v1/rules')],
  },
  {
    method: 'get',
    path: '/v1/rules/{id}',
    summary: 'Get a rule',
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string', ...ruleSchema.shape.id.meta() } },
    ],
    responses: {
      200: {
        description: 'The rule.',
        headers,
        content: { 'application/json': reference(ruleSchema) },
      },
      ...problems('unknown-rule', 'not-acceptable', 'quota-exceeded'),
    },
    'x-codeSamples': [sample('One rule', 'curl {origin}/v1/rules/merged-words')],
  },
  ...CONNECTION_ROUTES,
  {
    method: 'get',
    path: '/healthz',
    summary: 'Ask whether the service is up',
    responses: {
      200: { description: 'It is.', content: { 'application/json': reference(healthSchema) } },
    },
  },
]
