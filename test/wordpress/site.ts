import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '../../src/tools/site.ts'
import { mariadb, type Release } from './releases.ts'

const run = promisify(execFile)

/** The plugin as it is in the repository. */
export const PLUGIN = join(import.meta.dirname, '../../src/integrations/wordpress/mtlint')

/** Milliseconds that a server may take to start. */
const PATIENCE = 60_000

/** A database server of our own, without network, in a temporary folder. */
export interface Database {
  readonly socket: string
  stop(): Promise<void>
}

/** A WordPress that answers, as it can be handed from process to process. */
export interface Site {
  readonly version: string
  readonly address: string
  readonly folder: string
  /** Application passwords, by the name of the user. */
  readonly passwords: Readonly<Record<string, string>>
  /** File in which PHP notes warnings and errors. */
  readonly log: string
}

/** Starts a database server. */
export async function startDatabase(): Promise<Database> {
  const program = mariadb()
  if (!program) throw new Error('there is no MariaDB')
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-mariadb-'))
  const data = join(folder, 'data')
  const socket = join(folder, 'socket')
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  const settings = ['--no-defaults', `--datadir=${data}`, ...user]
  await run('mariadb-install-db', [...settings, '--skip-test-db', '--auth-root-authentication-method=normal'])
  const child = spawn(
    program,
    [
      ...settings,
      `--socket=${socket}`,
      '--skip-networking',
      // It holds nothing but the tests' articles, and only this user's programs reach the socket.
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
    ],
    { stdio: 'ignore' },
  )
  await until(
    () => run('mariadb-admin', ['--no-defaults', `--socket=${socket}`, 'ping']),
    child,
    'the database',
  )
  return {
    socket,
    async stop() {
      await end(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Installs a WordPress with the plugin's files (not active) into a temporary folder, and starts it. */
export async function startSite(
  release: Release,
  database: Database,
): Promise<{ readonly site: Site; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-wordpress-'))
  release.unpack(folder)
  const plugin = join(folder, 'wp-content/plugins/mtlint')
  cpSync(PLUGIN, plugin, { recursive: true })
  const extras = join(folder, 'wp-content/mu-plugins')
  mkdirSync(extras)
  cpSync(join(import.meta.dirname, 'extras.php'), join(extras, 'extras.php'))
  mkdirSync(join(folder, 'wp-content/uploads'), { recursive: true })

  const name = `wordpress_${release.version.replace(/\W/g, '_')}_${Date.now()}`
  await run('mariadb', [
    '--no-defaults',
    `--socket=${database.socket}`,
    '-e',
    `CREATE DATABASE ${name} CHARACTER SET utf8mb4`,
  ])
  const port = await freePort()
  const address = `http://localhost:${port}`
  writeFileSync(join(folder, 'wp-config.php'), configuration(name, database.socket))
  const installed = await run('php', [join(import.meta.dirname, 'install.php'), folder, address])
  const passwords = JSON.parse(installed.stdout.slice(installed.stdout.indexOf('{"')))

  const log = `${folder}.log`
  const settings = { display_errors: '0', log_errors: '1', error_log: log }
  const child = spawn(
    'php',
    [
      ...Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]),
      '-S',
      `localhost:${port}`,
      '-t',
      folder,
      join(import.meta.dirname, 'router.php'),
    ],
    // Editors load dozens of files at once. The workers are processes of their own, of one group.
    { stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '6' }, detached: true },
  )
  await until(() => fetch(`${address}/wp-login.php`), child, 'WordPress')
  return {
    site: { version: release.version, address, folder, passwords, log },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
      await ended
      for (const path of [folder, log]) rmSync(path, { recursive: true, force: true })
    },
  }
}

/**
 * Runs PHP within a site's WordPress, with no user, as a cron job or a command does.
 * @param before PHP that runs before WordPress is loaded
 * @returns what it prints
 */
export async function php(site: Site, code: string, before = ''): Promise<string> {
  const file = join(site.folder, `test-${randomUUID()}.php`)
  const host = new URL(site.address).host
  writeFileSync(
    file,
    `<?php $_SERVER['HTTP_HOST'] = '${host}';\n${before}\nrequire __DIR__ . '/wp-load.php';\n${code}`,
  )
  try {
    const { stdout } = await run('php', ['-d', 'display_errors=stderr', file], {
      maxBuffer: 16 * 1024 * 1024,
    })
    return stdout
  } finally {
    rmSync(file, { force: true })
  }
}

function configuration(database: string, socket: string): string {
  const template = readFileSync(join(import.meta.dirname, 'wp-config.php'), 'utf8')
  return template.replaceAll('{{database}}', database).replaceAll('{{socket}}', socket)
}

async function until(asks: () => Promise<unknown>, child: ChildProcess, what: string): Promise<void> {
  const limit = Date.now() + PATIENCE
  while (Date.now() < limit) {
    if (child.exitCode !== null) throw new Error(`${what} ended before it answered`)
    try {
      await asks()
      return
    } catch {
      await sleep(100)
    }
  }
  await end(child)
  throw new Error(`${what} does not answer`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
