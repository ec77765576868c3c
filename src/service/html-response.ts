/** What a page may do beside showing itself. */
interface PageOptions {
  readonly status?: number
  /** The nonce of its script; without it nothing runs. */
  readonly nonce?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A page of the site, under the strictest policy that it works with: it loads our own style and, with a nonce, script. */
export function pageResponse(
  page: string,
  { status = 200, nonce, headers = {} }: PageOptions = {},
): Response {
  return htmlResponse(
    page,
    nonce
      ? // The editor writes its styles into the page, marked with the nonce; the script loads its own parts.
        `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; worker-src 'self'`
      : `style-src 'self'; img-src 'self'`,
    headers,
    status,
  )
}

/** Source expressions of styles (CSP 3). There are few styles, each sent often. */
const hashes = new Map<string, string>()

/**
 * A report that stands alone: nothing is loaded, nothing runs, and of styles only its own first one applies. It stands
 * in the head, before any text that a caller sent.
 */
export async function reportResponse(
  page: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const style = page.slice(page.indexOf('<style>') + '<style>'.length, page.indexOf('</style>'))
  const hash = hashes.get(style) ?? (await hashOf(style))
  hashes.set(style, hash)
  return htmlResponse(page, `style-src '${hash}'`, headers)
}

function htmlResponse(
  page: string,
  sources: string,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Response {
  return new Response(page, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; ${sources}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    },
  })
}

async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
