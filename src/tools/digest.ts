import { createHash } from 'node:crypto'

/** Ten hexadecimal digits of the SHA-256 of what a build makes: another where anything of it changes. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10)
