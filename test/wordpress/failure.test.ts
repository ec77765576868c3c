import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import {
  BAD,
  connect,
  draft,
  events,
  GOOD,
  NOBODY,
  paragraph,
  quoted,
  rest,
  Session,
  set,
  shows,
  stored,
  title,
} from './client.ts'
import { eachSite } from './each.ts'
import { php } from './site.ts'

eachSite((site, connection) => {
  const good = (more: object = {}) => ({ title: title(), content: GOOD, status: 'publish', ...more })
  const online = (more: Record<string, string> = {}) =>
    set(site, { gate: connection().gate, key: connection().key, ...more })
  const offline = (more: Record<string, string> = {}) => set(site, { gate: NOBODY, key: 'mtk_none', ...more })

  describe('while the Worker is silent', () => {
    test('fail-open publishes, says so everywhere, and writes it down', async () => {
      await offline({ failure: 'open' })
      const { status, body } = await rest(site, 'POST', '/wp/v2/posts', good({ content: BAD }))
      expect(status).toBe(201)
      expect(body.mtlint).toMatchObject({ kind: 'unchecked' })
      expect(body.mtlint.message).toContain('mtlint could not check this text')
      expect((await events(site))[0]).toMatchObject({ event: 'failure', held: '0', post_id: String(body.id) })
      for (const user of ['admin', 'author'] as const) {
        const page = await (await Session.open(site, user)).get('/wp-admin/index.php')
        expect(shows(page, 'Until it does, articles are published unchecked.'), user).toBe(true)
        // Only who can do something about it is told the reason.
        expect(/cURL error|Connection refused/.test(page)).toBe(user === 'admin')
      }
      await online()
      await rest(site, 'POST', '/wp/v2/posts', good())
      const page = await (await Session.open(site, 'admin')).get('/wp-admin/index.php')
      expect(shows(page, 'Until it does')).toBe(false)
    })

    test('fail-closed does not, by any way', async () => {
      await offline({ failure: 'closed' })
      const refused = await rest(site, 'POST', '/wp/v2/posts', good())
      expect(refused.status).toBe(422)
      expect(refused.body.message).toContain('mtlint could not check this text')
      const id = await php(
        site,
        `echo wp_insert_post( array( 'post_title' => ${quoted(title())}, 'post_content' => ${quoted(GOOD)}, 'post_status' => 'publish' ) );`,
      )
      expect((await stored(site, Number(id))).post_status).toBe('pending')
      const page = await (await Session.open(site, 'admin')).get('/wp-admin/index.php')
      expect(shows(page, 'Until it does, nothing new is published.')).toBe(true)
      // Drafts are stored, and what is published may be filed anew.
      expect((await rest(site, 'POST', '/wp/v2/posts', good({ status: 'draft' }))).status).toBe(201)
    })

    test('an editor overrides, and it is on record here', async () => {
      await offline({ failure: 'closed' })
      const id = await draft(site, GOOD)
      const reason = 'The ferry sinks now.'
      const overridden = await rest(site, 'POST', '/mtlint/v1/override', { id, reason }, 'editor')
      expect(overridden.body).toMatchObject({ kind: 'override', refuses: false })
      expect((await rest(site, 'POST', `/wp/v2/posts/${id}`, { status: 'publish' }, 'editor')).status).toBe(
        200,
      )
      expect(await stored(site, id)).toMatchObject({ post_status: 'publish', approval: { kind: 'override' } })
      const { event, message } = (await events(site))[0]
      expect(event).toBe('override')
      expect(message).toContain(reason)
      expect(message).toContain('mtlint could not be told')
    })

    test('the connection’s policy decides, as it was last heard', async () => {
      for (const [onFailure, status] of [
        ['closed', 422],
        ['open', 201],
      ] as const) {
        const { gate, key } = await connect({ onFailure })
        await set(site, { gate, key })
        expect((await rest(site, 'POST', '/wp/v2/posts', good())).status).toBe(201)
        // The same connection, at an address where nobody is.
        await php(
          site,
          `update_option( 'mtlint_settings', array( 'gate' => ${quoted(NOBODY)}, 'key' => ${quoted(key)} ) );`,
        )
        expect((await rest(site, 'POST', '/wp/v2/posts', good())).status, onFailure).toBe(status)
      }
    })

    test('a slow one is not waited for, and a bulk edit waits once', async () => {
      const slow = createServer(() => {})
      const port = await listening(slow)
      await set(site, {
        gate: `http://localhost:${port}/v1/gate/slow`,
        key: 'mtk_slow',
        failure: 'open',
        timeout: '1',
      })
      const inserts = Array.from(
        { length: 3 },
        () =>
          `wp_insert_post( array( 'post_title' => ${quoted(title())}, 'post_content' => ${quoted(GOOD)}, 'post_status' => 'publish' ) );`,
      )
      const start = Date.now()
      await php(site, inserts.join('\n'))
      expect(Date.now() - start).toBeLessThan(5000)
      slow.closeAllConnections()
      slow.close()
    })

    test.each([
      ['an error of the server', 500, '{}'],
      ['too many requests', 429, '{"detail":"Later."}'],
      ['another page', 200, '<html>'],
      ['another’s JSON', 200, '{"ok":true}'],
      [
        'a verdict on another text',
        200,
        '{"verdict":"pass","publish":true,"document":{"digest":"sha256:00"}}',
      ],
    ])('%s is no verdict', async (_, status, body) => {
      const other = createServer((_request, response) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(body)
      })
      const port = await listening(other)
      await set(site, { gate: `http://localhost:${port}/v1/gate/other`, key: 'mtk_1', failure: 'closed' })
      expect((await rest(site, 'POST', '/wp/v2/posts', good())).status).toBe(422)
      other.close()
    })

    test('a wrong key is no verdict, and the administrator learns of it', async () => {
      await online({ failure: 'open', key: 'mtk_wrong' })
      expect((await rest(site, 'POST', '/wp/v2/posts', good({ content: BAD }))).body.mtlint.kind).toBe(
        'unchecked',
      )
      const page = await (await Session.open(site, 'admin')).get('/wp-admin/index.php')
      expect(shows(page, 'HTTP 401')).toBe(true)
    })
  })

  describe('report only', () => {
    test('set here: a bad article is published, shown and recorded', async () => {
      await online({ mode: 'report' })
      const { status, body } = await rest(site, 'POST', '/wp/v2/posts', good({ content: BAD }))
      expect(status).toBe(201)
      expect(body.mtlint).toMatchObject({ kind: 'block' })
      expect((await events(site))[0]).toMatchObject({ event: 'block', held: '0', post_id: String(body.id) })
    })

    test('set in the connection’s policy', async () => {
      const { gate, key } = await connect({ reportOnly: true })
      await set(site, { gate, key })
      const { status, body } = await rest(site, 'POST', '/wp/v2/posts', good({ content: BAD }))
      expect(status).toBe(201)
      expect(body.mtlint).toMatchObject({ kind: 'block' })
    })
  })

  test('the policy’s exceptions by post type and category are those of the post', async () => {
    const { gate, key } = await connect({
      exceptions: [{ types: ['page'], block: [] }],
    })
    await set(site, { gate, key })
    expect((await rest(site, 'POST', '/wp/v2/pages', good({ content: BAD }))).status).toBe(201)
    expect((await rest(site, 'POST', '/wp/v2/posts', good({ content: BAD }))).status).toBe(422)
  })

  test('a category counts that a post gets with its publication', async () => {
    const { gate, key } = await connect({ exceptions: [{ categories: ['raw'], block: [] }] })
    await set(site, { gate, key })
    const raw = (await rest(site, 'POST', '/wp/v2/categories', { name: 'Raw', slug: 'raw' })).body
    const categories = [raw.id ?? raw.data.term_id]
    expect((await rest(site, 'POST', '/wp/v2/posts', good({ content: BAD, categories }))).status).toBe(201)
    const id = await draft(site, BAD)
    expect((await rest(site, 'POST', '/mtlint/v1/check', { id, categories })).body.refuses).toBe(false)
    expect((await rest(site, 'POST', '/mtlint/v1/check', { id })).body.refuses).toBe(true)
    expect((await rest(site, 'POST', `/wp/v2/posts/${id}`, { status: 'publish' })).status).toBe(422)
    expect((await rest(site, 'POST', `/wp/v2/posts/${id}`, { status: 'publish', categories })).status).toBe(
      200,
    )
  })

  describe('tickets', () => {
    const content = paragraph('The ferry left the harbour in the morning.')

    test('what was checked a moment ago is published without another question, and nothing else', async () => {
      await online({ failure: 'closed' })
      await php(site, 'Mtlint\\Ticket::learn_keys();')
      const id = await draft(site, content)
      const checked = await rest(site, 'POST', '/mtlint/v1/check', { id }, 'editor')
      expect(checked.body).toMatchObject({ kind: 'pass', refuses: false })
      // From here on the Worker cannot be asked: its address is right, but the site’s way there is shut.
      const shut = `add_filter( 'pre_http_request', function () { return new WP_Error( 'shut', 'The way is shut.' ); } );`
      const publish = (text: string) =>
        php(
          site,
          `${shut} define( 'REST_REQUEST', true );
           $result = wp_update_post( wp_slash( array( 'ID' => ${id}, 'post_content' => ${quoted(text)}, 'post_status' => 'publish' ) ), true );
           echo is_wp_error( $result ) ? $result->get_error_code() : 'published';`,
        )
      expect(await publish(content.replace('morning', 'evening'))).toBe('mtlint_blocked')
      expect(await publish(content)).toBe('published')
    })

    test('a ticket that was tampered with, is too old, or of another connection, counts for nothing', async () => {
      await online()
      const id = await draft(site, content)
      await rest(site, 'POST', '/mtlint/v1/check', { id })
      const verdicts = await php(
        site,
        `$document = Mtlint\\Document::of_post( get_post( ${id} ) );
         $token    = Mtlint\\Checker::decide( $document )->ticket;
         $digest   = $document->digest();
         $parts    = explode( '.', $token );
         $claims   = json_decode( base64_decode( strtr( $parts[1], '-_', '+/' ) ), true );
         $forged   = rtrim( strtr( base64_encode( json_encode( array( 'exp' => time() + 9999 ) + $claims ) ), '+/', '-_' ), '=' );
         $results  = array(
           'good'      => Mtlint\\Ticket::is_valid( $token, $digest ),
           'other'     => Mtlint\\Ticket::is_valid( $token, 'sha256:00' ),
           'forged'    => Mtlint\\Ticket::is_valid( "$parts[0].$forged.$parts[2]", $digest ),
           'signature' => Mtlint\\Ticket::is_valid( "$parts[0].$parts[1]." . strrev( $parts[2] ), $digest ),
           'unsigned'  => Mtlint\\Ticket::is_valid( rtrim( strtr( base64_encode( '{"alg":"none","typ":"mtlint-ticket+jwt"}' ), '+/', '-_' ), '=' ) . ".$parts[1].", $digest ),
           'nothing'   => Mtlint\\Ticket::is_valid( '', $digest ),
         );
         $settings         = get_option( 'mtlint_settings' );
         $settings['gate'] = preg_replace( '~[^/]+$~', 'another', $settings['gate'] );
         update_option( 'mtlint_settings', $settings );
         $results['connection'] = Mtlint\\Ticket::is_valid( $token, $digest );
         echo json_encode( $results );`,
      )
      expect(JSON.parse(verdicts)).toEqual({
        good: true,
        other: false,
        forged: false,
        signature: false,
        unsigned: false,
        nothing: false,
        connection: false,
      })
    })
  })

  test('dismissals: only with consent, and heard by later checks', async () => {
    await online()
    const content = paragraph('The Zorvexian ferrys left <b>Qelbora</b>the day before.')
    const id = await draft(site, content)
    const check = () => rest(site, 'POST', '/mtlint/v1/check', { id }, 'editor')
    const first = (await check()).body
    const [finding] = first.findings.filter(({ severity }: { severity: string }) => severity === 'error')
    const dismiss = (more: object) => rest(site, 'POST', '/mtlint/v1/dismiss', { id, ...more }, 'editor')
    expect((await dismiss({ kind: 'key', value: finding.key })).status).toBe(400)
    expect((await dismiss({ kind: 'key', value: finding.key, consent: false })).status).toBe(400)
    expect((await dismiss({ kind: 'key', value: finding.key, consent: true })).status).toBe(200)
    // Connections are cached for seconds.
    for (let tries = 0; tries < 30; tries++) {
      if (!(await check()).body.findings.some(({ key }: { key: string }) => key === finding.key)) break
      await sleep(1000)
    }
    expect((await check()).body.findings.map(({ key }: { key: string }) => key)).not.toContain(finding.key)
    expect((await events(site)).map(({ event }) => event)).toContain('dismissal')
  })

  test('who may not, may not', async () => {
    await online()
    const id = await draft(site, BAD)
    const ask = (path: string, user: 'author' | 'contributor' | 'editor', more: object = {}) =>
      rest(site, 'POST', `/mtlint/v1/${path}`, { id, ...more }, user)
    expect((await ask('check', 'contributor')).status).toBe(403)
    expect((await ask('override', 'author', { reason: 'Because.' })).status).toBe(403)
    expect((await ask('override', 'editor', { reason: '  ' })).status).toBe(400)
    expect((await fetch(`${site.address}/wp-json/mtlint/v1/check`, { method: 'POST' })).status).toBe(400)
    const anonymous = await fetch(`${site.address}/wp-json/mtlint/v1/check?id=${id}`, { method: 'POST' })
    expect(anonymous.status).toBe(401)
    // Nobody else sees under which decision a post was published.
    const seen = await fetch(`${site.address}/wp-json/wp/v2/posts?per_page=1`)
    expect(JSON.stringify(await seen.json())).not.toContain('"mtlint"')
  })
})

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
