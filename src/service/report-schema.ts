import * as z from 'zod'
import { CATEGORIES } from '../engine/report/categories.ts'
import { RULES } from '../engine/rules/index.ts'

/** Schemas of the answers, for the OpenAPI document; a test holds real answers against them. */

const severity = z.enum(['error', 'warning', 'note'])
const count = z.int().min(0)
const share = z.number().min(0).max(1)

const span = z.strictObject({ start: count, end: count }).meta({
  id: 'Span',
  description: 'A half-open range of the text as received, counted as options.offsets says.',
})

const place = {
  span,
  field: z.string().optional().describe('JSON pointer of the field, where the input has fields.'),
  side: z.enum(['source', 'target']).optional().describe('Absent: target.'),
  document: z.string().optional().describe('Name of another text of the batch.'),
}

const repair = z
  .strictObject({
    edits: z
      .array(z.strictObject({ ...place, text: z.string() }))
      .describe('Made together; they fit the source.'),
    trust: z
      .enum(['safe', 'likely', 'show-only'])
      .describe('safe: never changes meaning; likely: our best guess; show-only: an example to an editor.'),
    label: z.string().optional(),
  })
  .meta({ id: 'Repair', description: 'A way to mend a finding.' })

const ruleId = z.string().meta({ enum: RULES.map(({ id }) => id) })
const category = z.string().meta({ enum: Object.keys(CATEGORIES) })

const finding = z
  .strictObject({
    id: z.string().describe('Fingerprint: the same damage in the same place of an edited text keeps it.'),
    key: z.string().describe('Rule and words: what “dismiss everywhere” goes by.'),
    rule: ruleId,
    category,
    severity,
    confidence: share.describe('Of the findings said with 0.9, nine in ten are right.'),
    ...place,
    excerpt: z.string().describe('The slice of the source, in HTML with tags and entities.'),
    text: z.string().describe('The same as a reader sees it.'),
    line: z.int().min(1),
    column: z.int().min(1).describe('In UTF-16 code units.'),
    message: z.string(),
    repairs: z.array(repair).describe('Best first.'),
    related: z.array(z.strictObject({ ...place, excerpt: z.string(), note: z.string() })),
    mqm: z.string().describe('MQM type.'),
    its: z.string().describe('ITS 2.0 localization quality issue type.'),
    help: z.string().describe('Address of the rule’s page.'),
  })
  .meta({ id: 'Finding', description: 'One thing found, with its place, its words and its repairs.' })

export const reportSchema = z
  .strictObject({
    schema: z.literal('mtlint/1'),
    engine: z.string().describe('Version of the engine.'),
    document: z.strictObject({
      name: z.string().optional(),
      digest: z.string().describe('sha256 of the bytes of a raw body, or of the UTF-8 of a JSON string.'),
      length: count,
      words: count,
      language: z.string(),
      languageConfidence: share,
    }),
    verdict: z
      .enum(['pass', 'review', 'block'])
      .describe('block: there is an error; review: there is a warning.'),
    score: z
      .number()
      .min(0)
      .max(100)
      .describe('100 × max(0, 1 − (25·errors + 5·warnings) / max(words, 100)).'),
    counts: z.strictObject({ error: count, warning: count, note: count }),
    origin: z
      .strictObject({ language: z.string(), confidence: share, evidence: z.array(z.string()) })
      .optional()
      .describe('The likely source language; absent rather than guessed.'),
    causes: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          advice: z.string(),
          findings: z.array(z.string()),
        }),
      )
      .describe('Findings that one fault of the pipeline explains.'),
    findings: z.array(finding).describe('In text order.'),
    truncated: z
      .strictObject({ findings: count, unknownTokens: count, nesting: count })
      .partial()
      .optional()
      .describe('What was left out; counts, score and verdict are of the whole.'),
  })
  .meta({ id: 'Report', description: 'What mtlint says about one text.' })

export const gateAnswerSchema = reportSchema
  .extend({
    verdict: z
      .enum(['pass', 'review', 'block'])
      .describe('By the connection’s policy: block where it names the severity of a finding.'),
    connection: z.string(),
    publish: z.boolean().describe('Whether the CMS should publish.'),
    reportOnly: z.boolean().describe('Whether the policy only reports: then publish is true.'),
    onFailure: z
      .enum(['open', 'closed'])
      .describe('What the policy wants done when mtlint cannot be asked: publish, or not.'),
    message: z.string().describe('For the editor, in plain text.'),
    link: z.string().optional().describe('Address of the report, where the policy keeps reports.'),
    override: z
      .strictObject({ by: z.string(), why: z.string(), id: z.string() })
      .optional()
      .describe('Who publishes against the verdict, as it was recorded.'),
    ticket: z
      .string()
      .optional()
      .describe('A signed JWT, where the document may be published: see src/integrations/README.md.'),
    ticketExpires: z.string().optional(),
  })
  .meta({
    id: 'GateAnswer',
    description:
      'A report on a document, and what its CMS should do and say. document.digest is of the fields.',
  })

export const gateTestSchema = z
  .strictObject({
    connection: z.string(),
    kind: z.string(),
    name: z.string().optional(),
    engine: z.string(),
    reportOnly: z.boolean(),
    onFailure: z.enum(['open', 'closed']),
    overrides: z.boolean(),
    maxBodyBytes: count,
  })
  .meta({ id: 'GateTest', description: 'What the gate would do.' })

export const hookAnswerSchema = z
  .strictObject({
    event: z.string().describe('Id of the event: the sender’s, or the digest of the body.'),
    verdict: z.enum(['pass', 'review', 'block']).optional(),
    counts: z.strictObject({ error: count, warning: count, note: count }).optional(),
    delivery: z.string().optional().describe('The webhook-id under which the report is sent.'),
    skipped: z.string().optional().describe('Why nothing was checked.'),
  })
  .meta({ id: 'HookAnswer', description: 'What became of a webhook.' })

const connection = z.looseObject({
  id: z.string(),
  kind: z.string(),
  name: z.string().optional(),
  dialect: z.string().describe('How its webhooks are signed.'),
  callback: z.string().optional(),
  callbackGone: z.string().optional().describe('When the callback answered 410.'),
  created: z.string(),
  gate: z.string().describe('Address of its gate.'),
  hook: z.string().describe('Address for its webhooks.'),
})

const secrets = z
  .strictObject({ key: z.string(), hook: z.string(), callback: z.string() })
  .partial()
  .describe('Shown this once.')

export const connectionSchema = connection.meta({
  id: 'Connection',
  description: 'A system that asks the gate or sends webhooks, with its policy.',
})
export const addedConnectionSchema = connection
  .extend({ secrets })
  .meta({ id: 'AddedConnection', description: 'A new connection, with its secrets.' })
export const connectionsSchema = z
  .strictObject({ connections: z.array(connectionSchema) })
  .meta({ id: 'Connections' })
export const rotatedSchema = z.strictObject({ secrets }).meta({ id: 'Rotated' })

export const overridesSchema = z
  .strictObject({
    overrides: z.array(
      z.strictObject({
        id: z.string().describe('Of its ticket.'),
        by: z.string(),
        why: z.string(),
        document: z.string().optional().describe('The CMS’s own id.'),
        digest: z.string(),
        counts: z.strictObject({ error: count, warning: count, note: count }),
        created: z.string(),
      }),
    ),
  })
  .meta({ id: 'Overrides', description: 'Who published against the verdict; the last 200.' })

export const deliveriesSchema = z
  .strictObject({
    deliveries: z.array(
      z.strictObject({
        id: z.string().describe('Its webhook-id.'),
        event: z.string(),
        state: z.enum(['waiting', 'delivered', 'dead', 'expired']),
        attempts: count,
        outcome: z.string().optional().describe('What the last attempt met: a status or a reason.'),
        due: z.string().optional(),
        created: z.string(),
      }),
    ),
  })
  .meta({ id: 'Deliveries', description: 'Reports sent or to be sent to the callback; the last 200.' })

export const resentSchema = z
  .strictObject({ resent: count.describe('How many are sent again.') })
  .meta({ id: 'Resent' })

export const connectionTestSchema = z
  .strictObject({
    gate: z.literal('ready'),
    callbackAnswer: z.string().optional().describe('What the callback answered: a status or a reason.'),
    delivered: z.boolean().optional(),
  })
  .meta({ id: 'ConnectionTest' })

export const jwksSchema = z
  .strictObject({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string(), x: z.string() })) })
  .meta({ id: 'Keys', description: 'A JSON Web Key Set (RFC 7517).' })

export const fixedSchema = z
  .strictObject({
    text: z.string().describe('The text with every safe repair made.'),
    diff: z.string().describe('The same as a unified diff; empty when nothing changed.'),
    applied: count.describe('How many edits were made.'),
    report: reportSchema.describe('The report on the mended text: what is left to do.'),
  })
  .meta({ id: 'Fixed', description: 'A text after its safe repairs.' })

export const ruleSchema = z
  .strictObject({
    id: ruleId,
    category,
    title: z.string().describe('What a reader calls the category.'),
    severity: severity.describe('The usual one.'),
    status: z
      .enum(['stable', 'preview'])
      .describe('preview: runs only with options.preview or when it is set by name.'),
    docs: z.strictObject({
      summary: z.string(),
      why: z.string(),
      options: z
        .looseObject({})
        .optional()
        .describe('The options of a check with which the examples hold; absent where they need none.'),
      wrong: z.array(z.string()).describe('Texts in which the rule finds exactly one thing.'),
      right: z.array(z.string()).describe('Texts in which it finds nothing.'),
      falseAlarms: z.array(z.string()).describe('Right texts that it flags all the same.'),
      missed: z.array(z.string()).describe('Wrong texts that it does not find yet.'),
    }),
    mqm: z
      .strictObject({ type: z.string(), id: z.string(), full: z.string().optional() })
      .describe('MQM Core and Full.'),
    its: z.string().describe('ITS 2.0 localization quality issue type.'),
    help: z.string().describe('Address of the rule’s page.'),
  })
  .meta({ id: 'Rule', description: 'A rule with its documentation.' })

export const rulesSchema = z.strictObject({ rules: z.array(ruleSchema) }).meta({ id: 'Rules' })

export const healthSchema = z
  .strictObject({ status: z.literal('ok'), engine: z.string().describe('Version of the engine.') })
  .meta({ id: 'Health' })

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(
        z.strictObject({
          detail: z.string(),
          pointer: z.string().optional().describe('JSON pointer into the body.'),
          parameter: z.string().optional().describe('Name of a query parameter.'),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' })
