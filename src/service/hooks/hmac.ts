import { concatenated } from '../keys/bytes.ts'

/**
 * Whether the signature is the HMAC-SHA256 of the parts, one after the other. The platform compares in constant time.
 * @param secret its UTF-8 is the key
 */
export async function hmacFits(
  secret: string,
  parts: readonly Uint8Array[],
  signature: { readonly hex: string } | { readonly base64Url: string },
): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const given = 'hex' in signature ? fromHex(signature.hex) : fromBase64Url(signature.base64Url)
  return crypto.subtle.verify('HMAC', key, given, concatenated(parts))
}

const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
