import { describe, expect, test, vi } from 'vitest'
import { type Incoming, SIGNINGS } from '../../src/service/hooks/dialects.ts'
import { Problem } from '../../src/service/problems.ts'

type Name = keyof typeof SIGNINGS

/** A webhook that its sender's own library, source or documentation signs so. */
interface Vector {
  readonly dialect: Name
  readonly secret: string
  readonly path?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** When it was signed, in milliseconds; GitHub does not say. */
  readonly signed?: number
}

const STANDARD = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const CONTACT =
  '{"type":"contact.created","timestamp":"2022-11-03T20:26:10.344522Z","data":{"id":"1f81eb52-5198-4599-803e-771906343485"}}'

const VECTORS: Readonly<Record<string, Vector>> = {
  'Standard Webhooks, a test': {
    dialect: 'standard',
    secret: STANDARD,
    headers: {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    },
    body: '{"test": 2432232314}',
    signed: 1614265330000,
  },
  'Standard Webhooks, a contact': {
    dialect: 'standard',
    secret: STANDARD,
    headers: {
      'webhook-id': 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
      'webhook-timestamp': '1674087231',
      'webhook-signature': 'v1,ARw42xaAApl/nxRo+iPGYwSaMQaOwMo2eyH5JBRA+bQ=',
    },
    body: CONTACT,
    signed: 1674087231000,
  },
  Ghost: {
    dialect: 'ghost',
    secret: 'secret',
    headers: {
      'x-ghost-signature':
        'sha256=20682f9d8dc9d1c0257a53361455016ec8ee306e4e79be29e62d979c1b7f56b2, t=1614265330000',
    },
    body: '{"test":1}',
    signed: 1614265330000,
  },
  Sanity: {
    dialect: 'sanity',
    secret: 'secret',
    headers: {
      'sanity-webhook-signature': 't=1614265330000,v1=3E79xFmkwpX4QMIFku3srLhKWqZovH5gd_Rr8swqcnE',
    },
    body: '{"test":1}',
    signed: 1614265330000,
  },
  Contentful: {
    dialect: 'contentful',
    secret: '0123456789abcdef'.repeat(4),
    path: '/v1/hooks/contentful',
    headers: {
      'content-type': 'application/json',
      'x-contentful-topic': 'ContentManagement.Entry.publish',
      'x-contentful-signed-headers':
        'content-type,x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic',
      'x-contentful-timestamp': '1614265330000',
      'x-contentful-signature': '91ef09ea8b11ad8f95d185cd18381c78e9d84495dde52f1a775c1464f7fbe0df',
    },
    body: '{"test":1}',
    signed: 1614265330000,
  },
  GitHub: {
    dialect: 'github',
    secret: "It's a Secret to Everybody",
    headers: {
      'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    },
    body: 'Hello, World!',
  },
}

/** What is said of a webhook: `fine`, or the problem's slug. */
async function saidOf(
  { dialect, secret, path = '/', headers, body, signed }: Vector,
  { secrets = [secret], late = 0 }: { secrets?: readonly string[]; late?: number } = {},
): Promise<string> {
  const now = (signed ?? 0) + late
  // The library of Standard Webhooks has a clock of its own.
  vi.useFakeTimers({ now, toFake: ['Date'] })
  const incoming: Incoming = {
    method: 'POST',
    path,
    headers: new Headers(headers),
    body: new TextEncoder().encode(body),
  }
  try {
    await SIGNINGS[dialect].verify(incoming, secrets, now)
    return 'fine'
  } catch (error) {
    if (error instanceof Problem) return error.slug
    throw error
  } finally {
    vi.useRealTimers()
  }
}

/** The vector with a header changed, or left out. */
const withHeader = (vector: Vector, name: string, value: string | undefined): Vector => {
  const { [name]: _, ...headers } = vector.headers
  return { ...vector, headers: value === undefined ? headers : { ...headers, [name]: value } }
}

describe.each(Object.entries(VECTORS))('%s', (_, vector) => {
  const { dialect, signed, secret } = vector
  const isTimed = signed !== undefined
  const signatureHeader = Object.keys(vector.headers).find(
    (name) => name.includes('signature') && !name.includes('headers'),
  )!

  test('is verified, also with a second secret', async () => {
    expect(await saidOf(vector)).toBe('fine')
    const other = dialect === 'standard' ? `whsec_${btoa('x'.repeat(24))}` : 'another secret'
    expect(await saidOf(vector, { secrets: [other, secret] })).toBe('fine')
    expect(await saidOf(vector, { secrets: [other] })).toBe('signature-wrong')
    expect(await saidOf(vector, { secrets: [] })).toBe('signature-wrong')
  })

  test('a changed byte is seen', async () => {
    expect(await saidOf({ ...vector, body: `${vector.body} ` })).toBe('signature-wrong')
    expect(await saidOf({ ...vector, body: vector.body.replace(/.$/, 'x') })).toBe('signature-wrong')
    expect(await saidOf({ ...vector, body: '' })).toBe('signature-wrong')
    const { [signatureHeader]: good } = vector.headers
    const at = good.search(/(?<=v1,|v1=|sha256=)|^[0-9a-f]{64}$/)
    const changed = `${good.slice(0, at)}${good[at] === '1' ? '2' : '1'}${good.slice(at + 1)}`
    expect(await saidOf(withHeader(vector, signatureHeader, changed))).toBe('signature-wrong')
  })

  test('old and future times are refused', async () => {
    if (!isTimed) return expect(await saidOf(vector, { late: 10 ** 12 })).toBe('fine')
    expect(await saidOf(vector, { late: 299_000 })).toBe('fine')
    expect(await saidOf(vector, { late: -299_000 })).toBe('fine')
    expect(await saidOf(vector, { late: 302_000 })).toBe('signature-stale')
    expect(await saidOf(vector, { late: -302_000 })).toBe('signature-stale')
  })

  test.each(
    Object.keys(vector.headers).filter((name) => !['content-type', 'x-contentful-topic'].includes(name)),
  )('without %s it is refused', async (name) => {
    expect(await saidOf(withHeader(vector, name, undefined))).toBe('signature-missing')
    expect(await saidOf(withHeader(vector, name, ''))).toBe('signature-missing')
  })

  test('another dialect is refused', async () => {
    for (const other of Object.values(VECTORS)) {
      if (other.dialect === dialect) continue
      expect(await saidOf({ ...vector, headers: other.headers })).toBe('signature-missing')
    }
  })

  test.each(['nonsense', 'sha256=12, t=1', 't=x,v1=y', 'v1', 'v1,', 'v1, ,', '0'.repeat(64)])(
    'the signature %j is malformed or wrong',
    async (value) => {
      expect(['signature-malformed', 'signature-wrong']).toContain(
        await saidOf(withHeader(vector, signatureHeader, value)),
      )
    },
  )
})

describe('Standard Webhooks', () => {
  const vector = VECTORS['Standard Webhooks, a test']
  const signature = vector.headers['webhook-signature']
  const said = (name: string, value: string) => saidOf(withHeader(vector, name, value))

  test('one good signature of a list suffices, whatever else is in it', async () => {
    expect(await said('webhook-signature', `v1a,abc v1,AAAA ${signature}`)).toBe('fine')
  })

  test.each([
    ['webhook-timestamp', 'soon'],
    ['webhook-timestamp', '1614265330x'],
    ['webhook-timestamp', '-1614265330'],
    ['webhook-id', 'msg.1'],
    ['webhook-id', 'msg 1'],
    ['webhook-signature', signature.replace('v1', 'v2')],
    ['webhook-signature', signature.replace('v1,', '')],
  ])('%s: %s is malformed', async (name, value) => {
    expect(await said(name, value)).toBe('signature-malformed')
  })

  test('a truncated signature, another id or time is wrong', async () => {
    expect(await said('webhook-signature', signature.slice(0, -4))).toBe('signature-wrong')
    expect(await said('webhook-id', 'msg_1')).toBe('signature-wrong')
    expect(await said('webhook-timestamp', '1614265331')).toBe('signature-wrong')
  })
})

describe('Contentful', () => {
  const vector = VECTORS.Contentful
  test('path, method and signed headers are signed; a time that is not signed proves nothing', async () => {
    expect(await saidOf({ ...vector, path: '/v1/hooks/other' })).toBe('signature-wrong')
    expect(await saidOf(withHeader(vector, 'x-contentful-topic', 'ContentManagement.Entry.delete'))).toBe(
      'signature-wrong',
    )
    expect(await saidOf(withHeader(vector, 'x-contentful-signed-headers', 'content-type'))).toBe(
      'signature-malformed',
    )
    expect(
      await saidOf(withHeader(vector, 'x-contentful-signed-headers', 'a b,x-contentful-timestamp')),
    ).toBe('signature-malformed')
  })
})
