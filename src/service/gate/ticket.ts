import { SignJWT } from 'jose'
import type { Verdict } from '../../engine/report/result.ts'
import { randomText } from '../keys/bytes.ts'
import type { Keyring } from '../keys/keyring.ts'

/** So long a ticket holds, in seconds: long enough to store what was checked, too short to be kept for another day. */
export const TICKET_SECONDS = 600

/** The media type of a ticket, in its header, so that no other token passes for one (RFC 8725, 3.11). */
export const TICKET_TYPE = 'mtlint-ticket+jwt'

/** An editor who publishes against the verdict, and why. */
export interface Override {
  readonly by: string
  readonly why: string
}

/** What a ticket says beside who signed it, for which connection, and when. */
export interface TicketClaims {
  /** Of all fields, see digest.ts. */
  readonly digest: string
  readonly verdict: Verdict
  readonly override?: Override
}

/** A ticket: a JWT (RFC 7519) signed with Ed25519 (RFC 8037). */
export interface Ticket {
  readonly id: string
  readonly token: string
  /** Milliseconds since 1970. */
  readonly expires: number
}

/**
 * Signs a ticket: that this text was checked, and may go out.
 * @param issuer the Worker's origin: its keys are at /.well-known/jwks.json
 */
export async function issueTicket(
  keyring: Keyring,
  { issuer, connection, now }: { readonly issuer: string; readonly connection: string; readonly now: number },
  claims: TicketClaims,
): Promise<Ticket> {
  const id = randomText(16)
  const issued = Math.floor(now / 1000)
  const { key, kid } = keyring.signing
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: TICKET_TYPE })
    .setIssuer(issuer)
    .setSubject(connection)
    .setIssuedAt(issued)
    .setExpirationTime(issued + TICKET_SECONDS)
    .setJti(id)
    .sign(key)
  return { id, token, expires: (issued + TICKET_SECONDS) * 1000 }
}
