import type { Context } from 'hono'
import type { Resources } from '../../engine/analyses/analyses.ts'
import type { Report } from '../../render/report.ts'
import { VERSION } from '../../version.ts'
import type { AppEnv } from '../app-env.ts'
import { jsonBodyOf } from '../body-json.ts'
import { authenticated, databaseOf } from '../connections/authenticate.ts'
import { entryDigest } from '../gate/digest.ts'
import { passagesOf, stringsIn } from '../gate/entry.ts'
import { judge } from '../gate/judge.ts'
import { keptReport } from '../gate/kept-report.ts'
import { editorMessage } from '../gate/message.ts'
import { gateRequestSchema } from '../gate/request.ts'
import { issueTicket, type Override } from '../gate/ticket.ts'
import { keyringOf } from '../keys/keyring.ts'
import { negotiate } from '../negotiate.ts'
import { PRIVATE } from '../private.ts'
import { PROBLEMS, Problem } from '../problems.ts'
import { requireSupported } from '../requests.ts'
import { recordOverride } from '../storage/overrides.ts'
import { validate } from '../validate.ts'

/** Where the fields stand in a request. */
const FIELDS = '/fields'

/** What the gate answers: the report, and what the CMS should do and say. */
export interface GateAnswer extends Report {
  readonly connection: string
  /** Whether the CMS should publish. */
  readonly publish: boolean
  readonly reportOnly: boolean
  readonly onFailure: 'open' | 'closed'
  /** For the editor, in plain text. */
  readonly message: string
  /** Address of the kept report. */
  readonly link?: string
  readonly override?: Override & { readonly id: string }
  /** The signed ticket, where the document may be published. */
  readonly ticket?: string
  /** When the ticket expires, RFC 3339. */
  readonly ticketExpires?: string
}

/** GET /v1/gate/{connection}: whether it can be asked, and what it would do. */
export async function handleGateTest(c: Context<AppEnv>): Promise<Response> {
  negotiate(c.req.header('accept'), ['application/json'])
  const { id, kind, name, policy } = await authenticated(c)
  return c.json(
    {
      connection: id,
      kind,
      ...(name === undefined ? {} : { name }),
      engine: VERSION,
      reportOnly: policy.reportOnly ?? false,
      onFailure: policy.onFailure ?? 'open',
      overrides: policy.overrides ?? true,
      maxBodyBytes: c.var.configuration.maxBodyBytes,
    },
    200,
    PRIVATE,
  )
}

/** POST /v1/gate/{connection}: may this be published? */
export async function handleGate(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  negotiate(c.req.header('accept'), ['application/json'])
  const connection = await authenticated(c)
  const keyring = await keyringOf(c.env)
  const body = await jsonBodyOf(c)
  const { fields, override, id, ...described } = validate(gateRequestSchema(), body, 'body')
  requireSupported(described.language)
  const digest = await entryDigest(stringsIn(fields, FIELDS), FIELDS)
  const origin = new URL(c.req.url).origin
  const judgement = judge(passagesOf(fields, FIELDS), {
    described,
    digest,
    connection,
    helpBase: origin,
    resources,
  })
  const { report, ruling } = judgement
  const { policy } = connection
  const blocked = report.verdict === 'block' && !ruling.reportOnly
  if (override && blocked && policy.overrides === false)
    throw new Problem('no-overrides', 'The connection’s policy allows nobody to publish against the verdict.')
  const overridden = blocked && override !== undefined
  const publish = !blocked || overridden
  const link = await keptReport(c, judgement, policy.keepReports)
  const now = Date.now()
  const ticket = publish
    ? await issueTicket(
        keyring,
        { issuer: origin, connection: connection.id, now },
        { digest, verdict: report.verdict, ...(overridden ? { override } : {}) },
      )
    : undefined
  if (ticket && overridden)
    await recordOverride(databaseOf(c), {
      id: ticket.id,
      connection: connection.id,
      ...override,
      document: id,
      digest,
      counts: report.counts,
      created: now,
    })
  const answer: GateAnswer = {
    ...report,
    connection: connection.id,
    publish,
    reportOnly: ruling.reportOnly,
    onFailure: policy.onFailure ?? 'open',
    message: editorMessage(report, publish, link),
    ...(link ? { link } : {}),
    ...(ticket && overridden ? { override: { ...override, id: ticket.id } } : {}),
    ...(ticket ? { ticket: ticket.token, ticketExpires: new Date(ticket.expires).toISOString() } : {}),
  }
  if (publish || c.req.query('block') !== 'status') return c.json(answer, 200, PRIVATE)
  const { status, title } = PROBLEMS.blocked
  const problem = { type: '/problems/blocked', title, status, detail: answer.message, ...answer }
  return c.body(JSON.stringify(problem), status, { ...PRIVATE, 'content-type': 'application/problem+json' })
}
