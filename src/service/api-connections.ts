import type * as z from 'zod'
import { bearer, problems, type Route, reference, sample, string } from './api-parts.ts'
import { changesSchema, newConnectionSchema } from './connections/schema.ts'
import { gateRequestSchema } from './gate/request.ts'
import {
  addedConnectionSchema,
  connectionSchema,
  connectionsSchema,
  connectionTestSchema,
  deliveriesSchema,
  gateAnswerSchema,
  gateTestSchema,
  hookAnswerSchema,
  jwksSchema,
  overridesSchema,
  resentSchema,
  rotatedSchema,
} from './report-schema.ts'
import { rotationSchema } from './routes/connections.ts'
import { resendSchema } from './routes/deliveries.ts'
import { dismissalSchema } from './routes/dismissals.ts'
import { STATES } from './storage/deliveries.ts'

/** The operations of connected systems and their admins. */

const parameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: string,
})
const CONNECTION = parameter('connection', 'Id of the connection.')
const ID = parameter('id', 'Id of the connection.')

const body = (schema: z.core.$ZodType, example: object) => ({
  required: true,
  content: { 'application/json': { ...reference(schema), example } },
})

const json = (description: string, schema: z.core.$ZodType) => ({
  description,
  content: { 'application/json': reference(schema) },
})

const readProblems = [
  'malformed-json',
  'malformed-encoding',
  'malformed-compression',
  'body-too-large',
  'unsupported-media-type',
  'unsupported-encoding',
  'invalid-request',
] as const

const connectionProblems = ['unauthorized', 'quota-exceeded', 'not-set-up', 'internal-error'] as const
const adminProblems = [...connectionProblems, 'unknown-connection'] as const

const ADMIN = `-H "authorization: Bearer $MTLINT_ADMIN_SECRET"`
const ENTRY = {
  fields: {
    title: 'Ferry service resumes',
    body: { format: 'html', value: '<p>The talks<b>between</b> both sides ended.</p>' },
  },
  type: 'post',
}

export const CONNECTION_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/v1/gate/{connection}',
    summary: 'May this be published?',
    description:
      'For what runs inside a CMS and waits for the answer. Takes the fields of a document, in the format in which the CMS has them, checks them as one text, and says by the connection’s policy whether the CMS should publish. src/integrations/README.md tells the whole of it, and how the digest is computed.',
    parameters: [
      CONNECTION,
      {
        name: 'block',
        in: 'query',
        description: '“status”: answer 422 where publish would be false, for tools that tell statuses alone.',
        schema: { type: 'string', enum: ['status'] },
      },
    ],
    requestBody: body(gateRequestSchema(), ENTRY),
    responses: {
      200: json('What the CMS should do.', gateAnswerSchema),
      ...problems(
        ...readProblems,
        'unsupported-language',
        'blocked',
        'no-overrides',
        'not-acceptable',
        ...connectionProblems,
      ),
    },
    security: bearer('connectionKey'),
    'x-codeSamples': [
      sample(
        'A document',
        `curl {origin}/v1/gate/my-cms -H "authorization: Bearer $KEY" -H 'content-type: application/json' -d '${JSON.stringify(ENTRY)}'`,
      ),
    ],
  },
  {
    method: 'get',
    path: '/v1/gate/{connection}',
    summary: 'Test a connection',
    parameters: [CONNECTION],
    responses: {
      200: json('Address and key belong together.', gateTestSchema),
      ...problems('not-acceptable', ...connectionProblems),
    },
    security: bearer('connectionKey'),
    'x-codeSamples': [sample('Test', 'curl {origin}/v1/gate/my-cms -H "authorization: Bearer $KEY"')],
  },
  {
    method: 'post',
    path: '/v1/gate/{connection}/dismissals',
    summary: 'Dismiss a false alarm',
    description: 'Later checks of the connection leave it out. Exactly one of name, id and key.',
    parameters: [CONNECTION],
    requestBody: body(dismissalSchema(), { consent: true, name: 'Novaterra', by: 'Mara' }),
    responses: {
      204: { description: 'It is kept.' },
      ...problems(...readProblems, 'no-consent', 'list-full', ...connectionProblems),
    },
    security: bearer('connectionKey'),
    'x-codeSamples': [
      sample(
        'A name that is right',
        `curl {origin}/v1/gate/my-cms/dismissals -H "authorization: Bearer $KEY" -H 'content-type: application/json' -d '{"consent": true, "name": "Novaterra"}'`,
      ),
    ],
  },
  {
    method: 'delete',
    path: '/v1/gate/{connection}/dismissals',
    summary: 'Take a dismissal back',
    parameters: [CONNECTION, ...['name', 'id', 'key'].map((name) => ({ name, in: 'query', schema: string }))],
    responses: {
      204: { description: 'It is gone.' },
      ...problems('invalid-request', 'unknown-dismissal', ...connectionProblems),
    },
    security: bearer('connectionKey'),
    'x-codeSamples': [
      sample(
        'A name',
        `curl -X DELETE '{origin}/v1/gate/my-cms/dismissals?name=Novaterra' -H "authorization: Bearer $KEY"`,
      ),
    ],
  },
  {
    method: 'post',
    path: '/v1/hooks/{connection}',
    summary: 'Receive a webhook',
    description:
      'For what a CMS sends after the event: signed as Standard Webhooks, Ghost, Sanity, Contentful or GitHub sign, or with the connection’s key as bearer token (Strapi, Directus and others). The report is sent to the connection’s callback as a signed Standard Webhook of type report.created. The same webhook again is answered alike.',
    parameters: [CONNECTION],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { type: 'object', description: 'As the CMS writes it.' },
          example: { post: { current: { title: 'A ferry', html: '<p>It left.</p>' } } },
        },
      },
    },
    responses: {
      202: json('It is kept, and its report will be sent.', hookAnswerSchema),
      ...problems(
        'malformed-json',
        'malformed-encoding',
        'malformed-compression',
        'body-too-large',
        'unsupported-encoding',
        'invalid-request',
        'signature-missing',
        'signature-malformed',
        'signature-wrong',
        'signature-stale',
        'id-reused',
        ...connectionProblems,
      ),
    },
    'x-codeSamples': [
      sample(
        'Of a CMS that shows the key',
        `curl {origin}/v1/hooks/my-cms -H "authorization: Bearer $KEY" -d '{"entry": {"title": "A ferry", "body": "It left."}}'`,
      ),
    ],
  },
  {
    method: 'get',
    path: '/v1/connections',
    summary: 'List connections',
    responses: { 200: json('All of them.', connectionsSchema), ...problems(...connectionProblems) },
    security: bearer('adminSecret'),
    'x-codeSamples': [sample('All', `curl {origin}/v1/connections ${ADMIN}`)],
  },
  {
    method: 'post',
    path: '/v1/connections',
    summary: 'Add a connection',
    requestBody: body(newConnectionSchema(), {
      kind: 'wordpress',
      name: 'News desk',
      policy: { reportOnly: true },
    }),
    responses: {
      201: json('It is there; its secrets are shown this once.', addedConnectionSchema),
      ...problems(...readProblems, 'connection-exists', ...connectionProblems),
    },
    security: bearer('adminSecret'),
    'x-codeSamples': [
      sample(
        'WordPress',
        `curl {origin}/v1/connections ${ADMIN} -H 'content-type: application/json' -d '{"kind": "wordpress"}'`,
      ),
    ],
  },
  {
    method: 'get',
    path: '/v1/connections/{id}',
    summary: 'Get a connection',
    parameters: [ID],
    responses: {
      200: json('With what its editors dismissed.', connectionSchema),
      ...problems(...adminProblems),
    },
    security: bearer('adminSecret'),
    'x-codeSamples': [sample('One', `curl {origin}/v1/connections/my-cms ${ADMIN}`)],
  },
  {
    method: 'patch',
    path: '/v1/connections/{id}',
    summary: 'Change a connection',
    description: 'What is absent stays as it is; a policy is replaced as a whole.',
    parameters: [ID],
    requestBody: body(changesSchema(), { policy: { block: ['error', 'warning'] } }),
    responses: {
      200: json('As it is now.', connectionSchema),
      ...problems(...readProblems, ...adminProblems),
    },
    security: bearer('adminSecret'),
    'x-codeSamples': [
      sample(
        'Block from now on',
        `curl -X PATCH {origin}/v1/connections/my-cms ${ADMIN} -H 'content-type: application/json' -d '{"policy": {"reportOnly": false}}'`,
      ),
    ],
  },
  {
    method: 'delete',
    path: '/v1/connections/{id}',
    summary: 'Remove a connection',
    description: 'With its secrets, dismissals, overrides, and what waits for its callback.',
    parameters: [ID],
    responses: { 204: { description: 'It is gone.' }, ...problems(...adminProblems) },
    security: bearer('adminSecret'),
    'x-codeSamples': [sample('One', `curl -X DELETE {origin}/v1/connections/my-cms ${ADMIN}`)],
  },
  {
    method: 'post',
    path: '/v1/connections/{id}/secrets',
    summary: 'Rotate a secret',
    description: 'The old one holds for its grace beside the new one.',
    parameters: [ID],
    requestBody: body(rotationSchema(), { secret: 'key', graceHours: 24 }),
    responses: {
      201: json('The new one, shown this once.', rotatedSchema),
      ...problems(...readProblems, ...adminProblems),
    },
    security: bearer('adminSecret'),
    'x-codeSamples': [
      sample(
        'The key',
        `curl {origin}/v1/connections/my-cms/secrets ${ADMIN} -H 'content-type: application/json' -d '{"secret": "key"}'`,
      ),
    ],
  },
  {
    method: 'post',
    path: '/v1/connections/{id}/test',
    summary: 'Test the callback',
    description: 'Sends it a signed webhook of type connection.test, once.',
    parameters: [ID],
    responses: { 200: json('What it answered.', connectionTestSchema), ...problems(...adminProblems) },
    security: bearer('adminSecret'),
    'x-codeSamples': [sample('Test', `curl -X POST {origin}/v1/connections/my-cms/test ${ADMIN}`)],
  },
  {
    method: 'get',
    path: '/v1/connections/{id}/overrides',
    summary: 'List overrides',
    parameters: [ID],
    responses: { 200: json('The newest first.', overridesSchema), ...problems(...adminProblems) },
    security: bearer('adminSecret'),
    'x-codeSamples': [sample('The last ones', `curl {origin}/v1/connections/my-cms/overrides ${ADMIN}`)],
  },
  {
    method: 'get',
    path: '/v1/connections/{id}/deliveries',
    summary: 'List deliveries',
    parameters: [ID, { name: 'state', in: 'query', schema: { type: 'string', enum: STATES } }],
    responses: {
      200: json('The newest first.', deliveriesSchema),
      ...problems('invalid-request', ...adminProblems),
    },
    security: bearer('adminSecret'),
    'x-codeSamples': [
      sample('Dead letters', `curl '{origin}/v1/connections/my-cms/deliveries?state=dead' ${ADMIN}`),
    ],
  },
  {
    method: 'post',
    path: '/v1/connections/{id}/resend',
    summary: 'Send dead letters again',
    parameters: [ID],
    requestBody: body(resendSchema(), {}),
    responses: {
      202: json('They wait for their turn.', resentSchema),
      ...problems(...readProblems, 'no-callback', 'unknown-delivery', ...adminProblems),
    },
    security: bearer('adminSecret'),
    'x-codeSamples': [
      sample(
        'All of a connection',
        `curl {origin}/v1/connections/my-cms/resend ${ADMIN} -H 'content-type: application/json' -d '{}'`,
      ),
    ],
  },
  {
    method: 'get',
    path: '/.well-known/jwks.json',
    summary: 'Get the keys that verify tickets',
    responses: {
      200: {
        description: 'A JSON Web Key Set.',
        content: { 'application/jwk-set+json': reference(jwksSchema) },
      },
      ...problems('not-set-up'),
    },
    'x-codeSamples': [sample('The keys', 'curl {origin}/.well-known/jwks.json')],
  },
]
