/** Why an address may not be called back, in words for who gave it; nothing when it may. */
export function refusalOf(address: string, allowLocal: boolean): string | undefined {
  if (!URL.canParse(address)) return 'it is not a URL'
  const { protocol, hostname, username, password } = new URL(address)
  if (username || password) return 'it may not hold a user or a password'
  if (allowLocal && protocol === 'http:' && LOOPBACK.has(hostname)) return undefined
  if (protocol !== 'https:') return 'it must begin with https://'
  // Public names only: numbers lead to private networks in too many ways of writing to tell the others apart.
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return 'its host must be a name, not a number'
  const labels = hostname.replace(/\.$/, '').split('.')
  if (labels.length < 2 || PRIVATE_ZONES.has(labels[labels.length - 1]) || hostname.endsWith('.home.arpa'))
    return `“${hostname}” is no public name`
  return undefined
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Names that never lead to a public host (RFC 6761, RFC 6762, RFC 8375, and what networks use by custom). */
const PRIVATE_ZONES: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'test',
  'example',
  'invalid',
  'onion',
])
