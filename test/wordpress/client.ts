import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { php, type Site } from './site.ts'

/** The users of a site, whose passwords are their names. */
export type User = 'admin' | 'editor' | 'author' | 'contributor'

/** A connection of the Worker. */
export interface Connection {
  readonly id: string
  readonly gate: string
  readonly key: string
}

/** An address where nobody answers. */
export const NOBODY = 'http://localhost:9/v1/gate/nobody'

/** A paragraph as the block editor stores it. */
export const paragraph = (html: string): string =>
  `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`

/** A text that may be published, and one that may not: an error, with a safe repair. */
export const GOOD = paragraph('The convoy left <b>Tanzania</b> the day before.')
export const BAD = paragraph('The convoy left <b>Tanzania</b>the day before.')

let count = 0

/** Files of tests share a site. */
const FILE = 1000 + Math.floor(Math.random() * 9000)

/** A title that no other test has: equal texts are asked about once only. */
export const title = (): string => {
  count += 1
  const names = ['Harbour', 'Bridge', 'Quarry', 'Ferry', 'Market', 'Library', 'School', 'Station', 'Theatre']
  // None is another’s, or begins like it, in whatever file of tests: they are looked for in pages.
  return `${names[count % names.length]} reopens after repairs, part ${count} of ${FILE}`
}

/** Adds a connection to the Worker, by its admin API. */
export async function connect(policy: object = {}): Promise<Connection> {
  const secret = /^MTLINT_ADMIN_SECRET="(.*)"$/m.exec(
    readFileSync(join(import.meta.dirname, '../../.dev.vars'), 'utf8'),
  )
  const response = await fetch(`${inject('worker')}/v1/connections`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret?.[1]}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'wordpress', name: 'The Meridian', policy }),
  })
  if (response.status !== 201) throw new Error(await response.text())
  const { id, gate, secrets } = (await response.json()) as {
    id: string
    gate: string
    secrets: { key: string }
  }
  return { id, gate, key: secrets.key }
}

/** Text as a PHP string. */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

/** Activates the plugin and sets it; what is not said is as by default. */
export async function set(site: Site, settings: Record<string, string>): Promise<void> {
  // A busy machine is no fault of the Worker.
  const entries = Object.entries({ timeout: '30', ...settings }).map(
    ([name, value]) => `${quoted(name)} => ${quoted(value)}`,
  )
  await php(
    site,
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
     activate_plugin( 'mtlint/mtlint.php' );
     update_option( 'mtlint_settings', array( ${entries.join(', ')} ) );
     delete_option( 'mtlint_outage' );
     delete_option( 'mtlint_on_failure' );`,
  )
}

/** What the REST API answers. */
export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any
}

/** Calls the REST API. */
export async function rest(
  site: Site,
  method: string,
  path: string,
  body?: object,
  user: User = 'admin',
): Promise<Answer> {
  const response = await fetch(`${site.address}/wp-json${path}`, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${user}:${site.passwords[user]}`)}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

/** A post as it is stored. */
export interface Stored {
  readonly ID: number
  readonly post_status: string
  readonly post_title: string
  readonly post_content: string
  readonly approval: { readonly kind: string; readonly digest: string; readonly message: string } | ''
}

/** Reads a post from the database. */
export async function stored(site: Site, id: number): Promise<Stored> {
  return JSON.parse(
    await php(
      site,
      `$post = get_post( ${id} );
       echo json_encode( array( 'approval' => get_post_meta( $post->ID, '_mtlint_approval', true ) ) + $post->to_array() );`,
    ),
  )
}

/** A draft, made past the editor. */
export async function draft(site: Site, content: string, type = 'posts', more: object = {}): Promise<number> {
  const { status, body } = await rest(site, 'POST', `/wp/v2/${type}`, {
    title: title(),
    content,
    status: 'draft',
    ...more,
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.id
}

/** An event of the record. */
export interface Event {
  readonly event: string
  readonly entrance: string
  readonly post_id: string
  readonly user_id: string
  readonly held: string
  readonly message: string
}

/** The record's events, newest first. */
export async function events(site: Site): Promise<Event[]> {
  return JSON.parse(await php(site, `echo json_encode( Mtlint\\Audit::read( '', 1000 )[0] );`))
}

/** A user who has logged in. */
export class Session {
  readonly site: Site
  private readonly cookies = new Map<string, string>()

  private constructor(site: Site) {
    this.site = site
  }

  /** Logs in by the form. */
  static async open(site: Site, user: User): Promise<Session> {
    const session = new Session(site)
    session.cookies.set('wordpress_test_cookie', 'WP%20Cookie%20check')
    await session.send('/wp-login.php', { log: user, pwd: user, 'wp-submit': 'Log In', testcookie: '1' })
    if (![...session.cookies.keys()].some((name) => name.startsWith('wordpress_logged_in')))
      throw new Error(`${user} cannot log in`)
    return session
  }

  /** Loads a page, following redirections. */
  async get(path: string): Promise<string> {
    return (await this.ask(path)).text()
  }

  /** Sends a form, and loads where it leads. */
  async send(path: string, fields: Record<string, string>): Promise<string> {
    return (await this.ask(path, new URLSearchParams(fields))).text()
  }

  /** Asks without following a redirection of the last step. */
  async ask(path: string, form?: URLSearchParams): Promise<Response> {
    let address = new URL(path, this.site.address)
    let body = form
    for (let hops = 0; hops < 8; hops++) {
      const response: Response = await fetch(address, {
        method: body ? 'POST' : 'GET',
        ...(body ? { body } : {}),
        redirect: 'manual',
        headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (name) this.cookies.set(name, value ?? '')
      }
      const location = response.headers.get('location')
      if (!location) return response
      await response.body?.cancel()
      address = new URL(location, address)
      body = undefined
    }
    throw new Error(`${path} redirects for ever`)
  }
}

/** The fields of the form of a page that holds a field, as a browser would send them. */
export function formOf(page: string, holds: string): Record<string, string> {
  const form = page.split(/(?=<form\b)/).find((part) => part.includes(holds))
  if (!form) throw new Error(`no form holds ${holds}`)
  const fields: Record<string, string> = {}
  for (const [tag] of form.split('</form>')[0].matchAll(/<input\b[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(tag)?.[1]
    const name = attribute('name')
    if (!name || /type=["'](?:submit|button)/.test(tag)) continue
    if (/type=["'](?:checkbox|radio)/.test(tag) && !/\bchecked\b/.test(tag)) continue
    // PHP makes one list of these, too.
    fields[name.replace(/\[\]$/, `[${Object.keys(fields).length}]`)] = unescaped(attribute('value') ?? '')
  }
  return fields
}

/** Whether a page shows a text. Pages of the administration are too long to be told of when one does not. */
export const shows = (page: string, text: string): boolean =>
  unescaped(page.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .includes(text)

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Calls a method of XML-RPC; gives its answer, in XML. */
export async function xmlrpc(site: Site, method: string, ...params: unknown[]): Promise<string> {
  const response = await fetch(`${site.address}/xmlrpc.php`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: `<?xml version="1.0"?><methodCall><methodName>${method}</methodName><params>${params
      .map((param) => `<param>${xmlValue(param)}</param>`)
      .join('')}</params></methodCall>`,
  })
  return response.text()
}

function xmlValue(value: unknown): string {
  if (typeof value === 'number') return `<value><int>${value}</int></value>`
  if (typeof value === 'boolean') return `<value><boolean>${value ? 1 : 0}</boolean></value>`
  if (typeof value === 'object' && value)
    return `<value><struct>${Object.entries(value)
      .map(([name, inner]) => `<member><name>${name}</name>${xmlValue(inner)}</member>`)
      .join('')}</struct></value>`
  const text = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<value><string>${text}</string></value>`
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    if (await holds()) return
    await sleep(250)
  }
  throw new Error(`${what}: it did not come so`)
}
