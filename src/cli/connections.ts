import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Io, reasonOf, UsageError } from './io.ts'

const LOCAL = 'http://localhost:8787'

export const CONNECTIONS_HELP = `mtlint connections manages the systems that ask a Worker before they publish.

Usage
  mtlint connections add KIND [--id ID] [--name NAME] [--policy FILE] [--callback URL]
                              [--fields FILE] [--dialect DIALECT] [--hook-secret SECRET]
  mtlint connections list
  mtlint connections show ID
  mtlint connections set ID [--name NAME] [--policy FILE] [--callback URL|none] [--fields FILE|none]
  mtlint connections rotate ID [--secret key|hook|callback] [--grace HOURS] [--hook-secret SECRET]
  mtlint connections test ID
  mtlint connections overrides ID
  mtlint connections deliveries ID [--state waiting|delivered|dead|expired]
  mtlint connections resend ID [DELIVERY]
  mtlint connections remove ID

KIND is wordpress, payload, strapi, directus, emdash, arc, ghost, sanity, contentful, github or
custom. Secrets are shown once, when they are made.

  --policy FILE     JSON: block, reportOnly, onFailure, overrides, keepReports, options, exceptions
  --callback URL    where reports on webhooks are sent to
  --fields FILE     JSON: where webhooks have title, body …
  --grace HOURS     for how long the old secret still holds; default 24
  --server URL      the Worker; default: MTLINT_SERVER, else ${LOCAL}
  --json            print what the Worker answers

The admin’s secret is read from MTLINT_ADMIN_SECRET; for a Worker on this machine otherwise from
.dev.vars, where npm start has put one.
`

const OPTIONS = {
  id: { type: 'string' },
  name: { type: 'string' },
  policy: { type: 'string' },
  callback: { type: 'string' },
  fields: { type: 'string' },
  dialect: { type: 'string' },
  'hook-secret': { type: 'string' },
  secret: { type: 'string' },
  grace: { type: 'string' },
  state: { type: 'string' },
  server: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options']

type Values = ReturnType<typeof parse>['values']

/** A call of the admin API. */
interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: object
  /** What people are told. */
  readonly tell: (answer: Answer) => string
}

/** What the API answers, as far as it is told of. */
interface Answer {
  readonly id: string
  readonly kind: string
  readonly name?: string
  readonly gate: string
  readonly hook: string
  readonly callback?: string
  readonly callbackGone?: string
  readonly secrets: Readonly<Record<string, string>>
  readonly connections: readonly Answer[]
  readonly overrides: readonly Readonly<Record<string, string>>[]
  readonly deliveries: readonly Readonly<Record<string, string | number>>[]
  readonly resent: number
  readonly callbackAnswer?: string
}

/**
 * `mtlint connections …`: calls the admin API of a Worker, local or deployed.
 * @param argv the arguments after `connections`
 * @returns the exit status: 1 when the Worker refuses
 * @throws {UsageError} for wrong usage, and when the Worker cannot be reached
 */
export async function manageConnections(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv)
  if (values.help || positionals.length === 0) {
    io.stdout.write(CONNECTIONS_HELP)
    return 0
  }
  const { method, path, body, tell } = callOf(positionals, values, io)
  const server = (values.server ?? io.env.MTLINT_SERVER ?? LOCAL).replace(/\/+$/, '')
  const response = await send(io, `${server}/v1/connections${path}`, {
    method,
    headers: {
      authorization: `Bearer ${adminSecret(server, io)}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  const answer = jsonOf(text)
  if (!response.ok) {
    const { detail, errors } = (answer ?? {}) as {
      detail?: string
      errors?: { pointer?: string; detail: string }[]
    }
    io.stderr.write(`mtlint: ${detail ?? `the Worker answers ${response.status}`}\n`)
    for (const error of errors ?? []) io.stderr.write(`  ${error.pointer ?? ''}: ${error.detail}\n`)
    return 1
  }
  io.stdout.write(values.json ? `${text}\n` : tell((answer ?? {}) as Answer))
  return 0
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; “mtlint connections --help” lists the options`)
  }
}

function callOf([command, subject, ...more]: readonly string[], values: Values, io: Io): Call {
  const one = (suffix = ''): string => {
    if (subject === undefined) throw new UsageError(`connections ${command} needs the connection’s id`)
    return `/${encodeURIComponent(subject)}${suffix}`
  }
  switch (command) {
    case 'add': {
      if (subject === undefined) throw new UsageError('connections add needs a kind, such as wordpress')
      const body = {
        kind: subject,
        id: values.id,
        dialect: values.dialect,
        hookSecret: values['hook-secret'],
        ...changesOf(values, io),
      }
      return { method: 'POST', path: '', body, tell: (added) => `${describe(added)}${secretLines(added)}` }
    }
    case 'list':
      return { method: 'GET', path: '', tell: ({ connections }) => connections.map(listed).join('') }
    case 'show':
      return {
        method: 'GET',
        path: one(),
        tell: (connection) => `${JSON.stringify(connection, null, 2)}\n`,
      }
    case 'set':
      return { method: 'PATCH', path: one(), body: changesOf(values, io), tell: describe }
    case 'rotate': {
      const hours = values.grace === undefined ? undefined : Number(values.grace)
      const body = {
        secret: values.secret ?? 'key',
        graceHours: hours,
        hookSecret: values['hook-secret'],
      }
      return { method: 'POST', path: one('/secrets'), body, tell: secretLines }
    }
    case 'test':
      return {
        method: 'POST',
        path: one('/test'),
        tell: ({ callbackAnswer }) =>
          `The gate is ready.\n${callbackAnswer ? `The callback: ${callbackAnswer}\n` : ''}`,
      }
    case 'overrides':
      return {
        method: 'GET',
        path: one('/overrides'),
        tell: ({ overrides }) =>
          overrides
            .map(({ created, by, why, document = '–' }) => `${created}  ${document}  ${by}: ${why}\n`)
            .join(''),
      }
    case 'deliveries':
      return {
        method: 'GET',
        path: one(`/deliveries${values.state ? `?state=${encodeURIComponent(values.state)}` : ''}`),
        tell: ({ deliveries }) =>
          deliveries
            .map(
              ({ id, state, attempts, created, outcome = '' }) =>
                `${id}  ${state}  ${created}  ${attempts} attempts  ${outcome}\n`,
            )
            .join(''),
      }
    case 'resend':
      return {
        method: 'POST',
        path: one('/resend'),
        body: more[0] === undefined ? {} : { delivery: more[0] },
        tell: ({ resent }) => `${resent} to be sent again\n`,
      }
    case 'remove':
      return { method: 'DELETE', path: one(), tell: () => 'removed\n' }
    default:
      throw new UsageError(
        `there is no “connections ${command}”; “mtlint connections --help” lists what there is`,
      )
  }
}

/** Settings that are absent are not sent. */
function changesOf({ name, policy, callback, fields }: Values, io: Io): object {
  return {
    name,
    policy: policy === undefined ? undefined : fileOf(policy, io),
    callback: callback === 'none' ? null : callback,
    fields: fields === undefined ? undefined : fields === 'none' ? null : fileOf(fields, io),
  }
}

function fileOf(path: string, { cwd }: Io): unknown {
  let text: string
  try {
    text = readFileSync(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  }
  const value = jsonOf(text)
  if (value === undefined) throw new UsageError(`${path}: it is no JSON`)
  return value
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function describe({ id, kind, name, gate, hook, callback, callbackGone }: Answer): string {
  return [
    `${id} (${kind}${name ? `, ${name}` : ''})`,
    `  gate      ${gate}`,
    `  webhooks  ${hook}`,
    ...(callback ? [`  callback  ${callback}${callbackGone ? ` (gone since ${callbackGone})` : ''}`] : []),
    '',
  ].join('\n')
}

function listed({ id, kind, name = '', callback = '' }: Answer): string {
  return `${`${id}  ${kind}  ${name}  ${callback}`.trimEnd()}\n`
}

/** What each secret is for. */
const SECRETS: Readonly<Record<string, string>> = {
  key: 'its key, for “Authorization: Bearer …”',
  hook: 'signs the CMS’s webhooks',
  callback: 'signs the reports sent to the callback',
}

function secretLines({ secrets }: Answer): string {
  const lines = Object.entries(secrets).map(
    ([purpose, secret]) => `  ${secret}  ${SECRETS[purpose] ?? purpose}\n`,
  )
  return `Secrets, shown this once:\n${lines.join('')}`
}

async function send({ fetch }: Io, address: string, init: RequestInit): Promise<Response> {
  if (!URL.canParse(address)) throw new UsageError(`--server: “${address}” is no address`)
  try {
    return await fetch(address, init)
  } catch (error) {
    const { cause } = error as { cause?: unknown }
    const reason = cause instanceof Error ? cause.message : (error as Error).message
    throw new UsageError(`${new URL(address).origin} cannot be reached (${reason}); does “npm start” run?`)
  }
}

/** @throws {UsageError} when there is none */
function adminSecret(server: string, { env, cwd }: Io): string {
  const given = env.MTLINT_ADMIN_SECRET
  if (given) return given
  const isLocal =
    URL.canParse(server) && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(server).hostname)
  const path = join(cwd, '.dev.vars')
  const kept = isLocal && existsSync(path) ? readFileSync(path, 'utf8') : ''
  const found = /^MTLINT_ADMIN_SECRET\s*=\s*"?([^"\r\n]+)"?\s*$/m.exec(kept)?.[1]
  if (found) return found
  throw new UsageError('set MTLINT_ADMIN_SECRET to the admin’s secret of the Worker')
}
