import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/**
 * `npm start [-- --port N …]`: runs the Worker on this machine with no account and no network. What it needs from dist/
 * wrangler has built first, see wrangler.toml; the database, a file under .wrangler/, is brought up to date.
 * Other arguments go to `wrangler dev`.
 */
const root = join(import.meta.dirname, '../..')

const MINUTE = 60_000

/** Secrets of the Worker on this machine, as wrangler reads them. */
const SECRETS = join(root, '.dev.vars')
if (!existsSync(SECRETS)) {
  const secret = () => randomBytes(32).toString('base64url')
  const lines = [
    `MTLINT_SECRET="${secret()}"`,
    `MTLINT_ADMIN_SECRET="${process.env.MTLINT_ADMIN_SECRET || secret()}"`,
    'ALLOW_LOCAL_CALLBACKS="true"',
  ]
  writeFileSync(SECRETS, `${lines.join('\n')}\n`, { mode: 0o600 })
  console.log('The secrets of this Worker were made: they are in .dev.vars')
}

const given = process.argv.slice(2)
const { values } = parseArgs({ args: given, options: { port: { type: 'string' } }, strict: false })
// The program itself, not its launcher, which would not hand signals on.
const wrangler = fileURLToPath(import.meta.resolve('wrangler'))
await run(wrangler, 'ignore', 'd1', 'migrations', 'apply', 'DB', '--local', ...persistence(given))

// Deployed, the platform calls by the minute; here we do.
const port = values.port ?? '8787'
const call = () => fetch(`http://localhost:${port}/cdn-cgi/local/scheduled`).catch(() => {})
setInterval(call, MINUTE).unref()

process.exitCode = await run(
  wrangler,
  'inherit',
  'dev',
  ...(values.port === undefined ? ['--port', '8787'] : []),
  '--show-interactive-dev-session=false',
  ...given,
)

/** Where wrangler is to keep the database, when that was said. */
function persistence(args: readonly string[]): string[] {
  const at = args.indexOf('--persist-to')
  return at < 0 ? [] : args.slice(at, at + 2)
}

/** Runs a program with this Node, hands signals on to it, and gives its exit status. */
function run(program: string, output: 'inherit' | 'ignore', ...args: string[]): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['inherit', output, 'inherit'],
    env: {
      ...process.env,
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      // The banner comes with a look for newer versions.
      WRANGLER_HIDE_BANNER: 'true',
    },
  })
  const stop = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(signal ? 0 : (code ?? 1)))
  })
}
