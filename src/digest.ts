/** `sha256:` and the hexadecimal SHA-256 of bytes, or of the UTF-8 of a string. */
export async function digestOf(content: Uint8Array | string): Promise<string> {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : (content as Uint8Array<ArrayBuffer>)
  return `sha256:${hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))}`
}

/** Bytes in hexadecimal, two digits each. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
