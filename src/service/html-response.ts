/** Source expressions of styles (CSP 3). There are few styles, each sent often. */
const hashes = new Map<string, string>()

/**
 * Answers with a page under the strictest policy that it works with: nothing is loaded, nothing runs, and of styles
 * only the page's own first one applies. It stands in the head, before any text that a caller sent.
 */
export async function htmlResponse(
  page: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const style = page.slice(page.indexOf('<style>') + '<style>'.length, page.indexOf('</style>'))
  const hash = hashes.get(style) ?? (await hashOf(style))
  hashes.set(style, hash)
  return new Response(page, {
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    },
  })
}

async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
