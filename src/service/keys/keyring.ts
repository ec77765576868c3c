import { Problem } from '../problems.ts'
import { base64Url, concatenated } from './bytes.ts'

/** A public key as JWKS lists it (RFC 7517, RFC 8037). */
export interface PublicKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly alg: 'EdDSA'
  readonly use: 'sig'
  readonly kid: string
  readonly x: string
}

interface Keys {
  readonly storage: CryptoKey
  /** Tells which key has sealed something. */
  readonly storageId: Uint8Array
  readonly signing: CryptoKey
  readonly published: PublicKey
}

/** The shortest secret that is taken: what 128 random bits need at least. */
const SHORTEST = 22

/** DER of a PKCS #8 private key for Ed25519, up to its 32 bytes of seed (RFC 8410). */
const PKCS8 = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
])

const ID_BYTES = 4
const IV_BYTES = 12

const encoder = new TextEncoder()

/**
 * The keys that are derived from the Worker's secret: one that encrypts what waits in the database, and one that signs
 * tickets. Of several secrets the first is used; what older ones have sealed can be opened, and what they signed verified.
 */
export class Keyring {
  readonly #keys: readonly Keys[]

  private constructor(keys: readonly Keys[]) {
    this.#keys = keys
  }

  /** @param secrets the Worker's secret, or several with commas between, the newest first */
  static async of(secrets: string): Promise<Keyring> {
    const all = secrets.split(',').map((secret) => secret.trim())
    if (all.some((secret) => secret.length < SHORTEST))
      throw new Error(`MTLINT_SECRET is shorter than ${SHORTEST} characters`)
    return new Keyring(await Promise.all(all.map(keysOf)))
  }

  /**
   * Encrypts with AES-GCM.
   * @param purpose what it is and of whom: it can be opened for the same purpose only
   */
  async seal(text: string, purpose: string): Promise<Uint8Array> {
    const { storage, storageId } = this.#keys[0]
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: encoder.encode(purpose) },
      storage,
      encoder.encode(text),
    )
    return concatenated([storageId, iv, new Uint8Array(sealed)])
  }

  /** Decrypts what was sealed for this purpose. @throws when no secret of the Worker's has sealed it */
  async open(sealed: Uint8Array, purpose: string): Promise<string> {
    const keys = this.#keys.find(({ storageId }) => storageId.every((byte, i) => byte === sealed[i]))
    if (!keys) throw new Error('Sealed with a secret that MTLINT_SECRET no longer holds')
    const iv = sealed.subarray(ID_BYTES, ID_BYTES + IV_BYTES)
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: encoder.encode(purpose) },
      keys.storage,
      sealed.subarray(ID_BYTES + IV_BYTES),
    )
    return new TextDecoder().decode(opened)
  }

  /** The key that signs, with its id. */
  get signing(): { readonly key: CryptoKey; readonly kid: string } {
    const { signing, published } = this.#keys[0]
    return { key: signing, kid: published.kid }
  }

  /** Keys that verify what this Worker has signed. */
  get published(): readonly PublicKey[] {
    return this.#keys.map(({ published }) => published)
  }
}

async function keysOf(secret: string): Promise<Keys> {
  const root = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ])
  const derivation = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode(`mtlint ${info}`),
  })
  const storage = await crypto.subtle.deriveKey(
    derivation('storage'),
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  const storageId = new Uint8Array(
    await crypto.subtle.deriveBits(derivation('storage id'), root, ID_BYTES * 8),
  )
  const seed = new Uint8Array(await crypto.subtle.deriveBits(derivation('tickets'), root, 256))
  const signing = await crypto.subtle.importKey('pkcs8', concatenated([PKCS8, seed]), 'Ed25519', true, [
    'sign',
  ])
  const { x = '' } = (await crypto.subtle.exportKey('jwk', signing)) as JsonWebKey
  return { storage, storageId, signing, published: await publicKey(x) }
}

/** The id is the key's thumbprint (RFC 7638). */
async function publicKey(x: string): Promise<PublicKey> {
  const members = encoder.encode(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
  const kid = base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', members)))
  return { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }
}

let made: { readonly secrets: string; readonly keyring: Keyring } | undefined

/** The keyring of the Worker's secret, made when it is first asked for. @throws {Problem} 503 when there is none */
export async function keyringOf({
  MTLINT_SECRET: secrets,
}: {
  readonly MTLINT_SECRET?: string
}): Promise<Keyring> {
  if (!secrets) throw new Problem('not-set-up', 'The Worker has no MTLINT_SECRET.')
  if (made?.secrets === secrets) return made.keyring
  const keyring = await Keyring.of(secrets)
  made = { secrets, keyring }
  return keyring
}
