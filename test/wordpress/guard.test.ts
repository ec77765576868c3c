import { describe, expect, test } from 'vitest'
import {
  BAD,
  draft,
  events,
  formOf,
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
  until,
  xmlrpc,
} from './client.ts'
import { eachSite } from './each.ts'
import { php } from './site.ts'

const REASON = 'Words run together: “Tanzaniathe”.'

eachSite((site, connection) => {
  describe('REST', () => {
    test.each(['posts', 'pages', 'story'])(
      'a bad one of %s is not published, and is told why',
      async (type) => {
        const before = await rest(site, 'GET', `/wp/v2/${type}?status=any&per_page=100&context=edit`)
        const refused = await rest(site, 'POST', `/wp/v2/${type}`, {
          title: title(),
          content: BAD,
          status: 'publish',
        })
        expect(refused.status).toBe(422)
        expect(refused.body.code).toBe('mtlint_blocked')
        expect(refused.body.message).toContain(REASON)
        expect(refused.body.data.mtlint).toMatchObject({ kind: 'block', counts: { error: 1 } })
        const [finding] = refused.body.data.mtlint.findings
        expect(finding.field).toBe('content')
        expect(BAD.slice(finding.span.start, finding.span.end)).toBe('Tanzania</b>the')
        const after = await rest(site, 'GET', `/wp/v2/${type}?status=any&per_page=100&context=edit`)
        expect(after.body.length).toBe(before.body.length)
      },
    )

    test('a draft is stored, is not published, is repaired and published', async () => {
      const id = await draft(site, BAD)
      const publish = { status: 'publish' }
      expect((await rest(site, 'POST', `/wp/v2/posts/${id}`, publish)).status).toBe(422)
      expect((await rest(site, 'POST', `/wp/v2/posts/${id}`, publish, 'editor')).status).toBe(422)
      expect((await stored(site, id)).post_status).toBe('draft')
      const published = await rest(site, 'POST', `/wp/v2/posts/${id}`, { ...publish, content: GOOD })
      expect(published.status).toBe(200)
      expect(published.body.status).toBe('publish')
      expect(published.body.mtlint.kind).toBe('pass')
      expect((await stored(site, id)).approval).toMatchObject({ kind: 'pass' })
    })

    test('a bad title or excerpt counts as well', async () => {
      const bad = await rest(site, 'POST', '/wp/v2/posts', {
        title: `The harbourwas closed: ${title()}`,
        excerpt: 'They went into the portand left.',
        content: GOOD,
        status: 'publish',
      })
      expect(bad.status).toBe(422)
      const fields = bad.body.data.mtlint.findings.map(({ field }: { field: string }) => field)
      expect(fields).toEqual(expect.arrayContaining(['title', 'excerpt']))
    })

    test('none is scheduled, either', async () => {
      const bad = { title: title(), content: BAD, status: 'future', date: '2099-01-01T10:00:00' }
      expect((await rest(site, 'POST', '/wp/v2/posts', bad)).status).toBe(422)
      const good = await rest(site, 'POST', '/wp/v2/posts', { ...bad, content: GOOD })
      expect(good.body.status).toBe('future')
    })

    test('what is published stays as it is when it is changed for the worse', async () => {
      const id = await draft(site, GOOD)
      await rest(site, 'POST', `/wp/v2/posts/${id}`, { status: 'publish' })
      const worse = await rest(site, 'POST', `/wp/v2/posts/${id}`, { content: BAD })
      expect(worse.status).toBe(422)
      expect(await stored(site, id)).toMatchObject({ post_status: 'publish', post_content: GOOD })
    })

    test('an unchanged text is not checked again, a changed one is', async () => {
      const id = await draft(site, GOOD)
      await rest(site, 'POST', `/wp/v2/posts/${id}`, { status: 'publish' })
      const before = (await events(site)).length
      expect((await rest(site, 'POST', `/wp/v2/posts/${id}`, { sticky: true, slug: 'another' })).status).toBe(
        200,
      )
      expect((await events(site)).length).toBe(before)
      const longer = `${GOOD}\n\n${paragraph('It arrived in the evening.')}`
      expect((await rest(site, 'POST', `/wp/v2/posts/${id}`, { content: longer })).status).toBe(200)
      expect((await events(site)).length).toBe(before + 1)
    })

    test('what is private or pending is nobody’s business', async () => {
      for (const status of ['private', 'pending'])
        expect(
          (await rest(site, 'POST', '/wp/v2/posts', { title: title(), content: BAD, status })).status,
        ).toBe(201)
    })

    test('the digest is that of the text as it is stored, after WordPress’s filters', async () => {
      const content = `${GOOD}\n\n${paragraph('A back\\slash, “quotes”, an <a href="https://example.org" onclick="x()">address</a>, tea &amp; coffee, a 🚢.')}<script>alert(1)</script>`
      for (const user of ['admin', 'author'] as const) {
        const { body } = await rest(
          site,
          'POST',
          '/wp/v2/posts',
          { title: title(), content, status: 'publish' },
          user,
        )
        const post = await stored(site, body.id)
        expect(post.post_status).toBe('publish')
        expect(post.post_content.includes('onclick')).toBe(user === 'admin')
        const digest = await php(site, `echo Mtlint\\Document::of_post( get_post( ${body.id} ) )->digest();`)
        expect(post.approval).toMatchObject({ digest })
      }
    })
  })

  describe('the classic editor', () => {
    const form = async (session: Session, id: number | 'new') =>
      formOf(
        await session.get(
          id === 'new'
            ? '/wp-admin/post-new.php?post_type=story'
            : `/wp-admin/post.php?post=${id}&action=edit`,
        ),
        "name='post_ID'",
      )

    test('a bad story stays a draft with all that was written, and the page says why', async () => {
      const session = await Session.open(site, 'editor')
      const fields = await form(session, 'new')
      const id = Number(fields.post_ID)
      const page = await session.send('/wp-admin/post.php', {
        ...fields,
        post_title: title(),
        content: BAD,
        publish: 'Publish',
      })
      expect(await stored(site, id)).toMatchObject({ post_status: 'draft', post_content: BAD })
      expect(shows(page, 'was not published.'), 'was not published.').toBe(true)
      expect(shows(page, REASON), REASON).toBe(true)
      expect(page.includes('Post published.')).toBe(false)
      expect(page.includes('id="message"')).toBe(false)
      // The box lists what was found, and takes the override.
      expect(
        shows(page, '“Tanzaniathe” is several words run together'),
        '“Tanzaniathe” is several words run together',
      ).toBe(true)
      expect(page.includes('name="mtlint_override_reason"')).toBe(true)

      const repaired = await session.send('/wp-admin/post.php', {
        ...(await form(session, id)),
        content: GOOD,
        publish: 'Publish',
      })
      expect((await stored(site, id)).post_status).toBe('publish')
      expect(repaired.includes('id="message"')).toBe(true)
    })

    test('an editor may override with a reason, which is put on record', async () => {
      const session = await Session.open(site, 'editor')
      const id = await draft(site, BAD, 'story')
      const fields = { ...(await form(session, id)), content: BAD, publish: 'Publish', mtlint_override: '1' }
      await session.send('/wp-admin/post.php', { ...fields, mtlint_override_reason: ' ' })
      expect((await stored(site, id)).post_status).toBe('draft')
      await session.send('/wp-admin/post.php', {
        ...fields,
        ...(await form(session, id)),
        mtlint_override_reason: 'The spelling is quoted.',
      })
      expect(await stored(site, id)).toMatchObject({ post_status: 'publish', approval: { kind: 'override' } })
      const [event] = (await events(site)).filter(({ post_id }) => post_id === String(id))
      expect(event).toMatchObject({ event: 'override', entrance: 'form' })
      expect(event.message).toContain('editor: The spelling is quoted.')
    })

    test('who may not override is not asked, and cannot', async () => {
      const session = await Session.open(site, 'author')
      const fields = await form(session, 'new')
      const id = Number(fields.post_ID)
      const page = await session.send('/wp-admin/post.php', {
        ...fields,
        post_title: title(),
        content: BAD,
        publish: 'Publish',
        mtlint_override: '1',
        mtlint_override_reason: 'I want to.',
        mtlint_override_nonce: '1234567890',
      })
      expect((await stored(site, id)).post_status).toBe('draft')
      expect(page.includes('name="mtlint_override_reason"')).toBe(false)
    })

    test('a published story stays as readers see it, and the changes are kept', async () => {
      const session = await Session.open(site, 'editor')
      const id = await draft(site, GOOD, 'story', { status: 'publish' })
      const page = await session.send('/wp-admin/post.php', {
        ...(await form(session, id)),
        content: BAD,
        save: 'Update',
      })
      expect(await stored(site, id)).toMatchObject({ post_status: 'publish', post_content: GOOD })
      expect(
        shows(page, 'Readers still see the version before; your changes are kept.'),
        'Readers still see the version before; your changes are kept.',
      ).toBe(true)
      const kept = await php(
        site,
        `echo wp_get_post_autosave( ${id}, get_user_by( 'login', 'editor' )->ID )->post_content;`,
      )
      expect(kept).toBe(BAD)
    })
  })

  describe('the list of posts', () => {
    test('quick edit says why it does not publish', async () => {
      const session = await Session.open(site, 'editor')
      const page = await session.get('/wp-admin/edit.php')
      const nonce = /name="_inline_edit" value="(\w+)"/.exec(page)?.[1] ?? ''
      const edit = (id: number) =>
        session.send('/wp-admin/admin-ajax.php', {
          action: 'inline-save',
          _inline_edit: nonce,
          post_ID: String(id),
          post_type: 'post',
          post_title: title(),
          post_view: 'list',
          screen: 'edit-post',
          _status: 'publish',
        })
      const bad = await draft(site, BAD)
      const refused = await edit(bad)
      expect(refused).not.toContain('<tr')
      expect(shows(refused, REASON), REASON).toBe(true)
      expect((await stored(site, bad)).post_status).toBe('draft')
      const good = await draft(site, GOOD)
      expect(await edit(good)).toContain('<tr')
      expect((await stored(site, good)).post_status).toBe('publish')
    })

    test('bulk edit publishes the good ones and names the others', async () => {
      const session = await Session.open(site, 'editor')
      const good = await draft(site, GOOD)
      const bad = [await draft(site, BAD), await draft(site, `${GOOD}${BAD}`)]
      const fields = formOf(await session.get('/wp-admin/edit.php'), 'id="posts-filter"')
      const query = new URLSearchParams({
        ...fields,
        action: 'edit',
        bulk_edit: 'Update',
        _status: 'publish',
        post_type: 'post',
      })
      for (const id of [good, ...bad]) query.append('post[]', String(id))
      const page = await session.get(`/wp-admin/edit.php?${query}`)
      expect((await stored(site, good)).post_status).toBe('publish')
      for (const id of bad) {
        const post = await stored(site, id)
        expect(post.post_status).toBe('draft')
        expect(
          shows(page, `“${post.post_title}” was not published.`),
          `“${post.post_title}” was not published.`,
        ).toBe(true)
      }
    })
  })

  describe('XML-RPC', () => {
    const post = (content: string) => ({
      post_title: title(),
      post_content: content,
      post_status: 'publish',
      post_type: 'post',
    })

    test('wp.newPost and wp.editPost', async () => {
      const refused = await xmlrpc(site, 'wp.newPost', 1, 'editor', 'editor', post(BAD))
      expect(refused).toContain('<fault>')
      expect(refused).toContain(REASON)
      const made = await xmlrpc(site, 'wp.newPost', 1, 'editor', 'editor', post(GOOD))
      const id = Number(/<string>(\d+)<\/string>/.exec(made)?.[1])
      expect((await stored(site, id)).post_status).toBe('publish')
      const edited = await xmlrpc(site, 'wp.editPost', 1, 'editor', 'editor', id, { post_content: BAD })
      expect(edited).toContain(REASON)
      expect((await stored(site, id)).post_content).toBe(GOOD)
    })

    test('metaWeblog.newPost, and mt.publishPost', async () => {
      const refused = await xmlrpc(
        site,
        'metaWeblog.newPost',
        1,
        'editor',
        'editor',
        { title: title(), description: BAD },
        true,
      )
      expect(refused).toContain(REASON)
      const id = await draft(site, BAD)
      await xmlrpc(site, 'mt.publishPost', id, 'editor', 'editor')
      expect((await stored(site, id)).post_status).toBe('draft')
    })
  })

  describe('programs', () => {
    const insert = (content: string, more = '') =>
      `wp_insert_post( wp_slash( array( 'post_title' => ${quoted(title())}, 'post_content' => ${quoted(content)}, 'post_status' => 'publish' ${more} ) ), true )`

    test('what a program publishes is held for review, with nothing lost', async () => {
      const id = Number(await php(site, `echo ${insert(BAD)};`))
      expect(await stored(site, id)).toMatchObject({ post_status: 'pending', post_content: BAD })
      expect((await stored(site, Number(await php(site, `echo ${insert(GOOD)};`)))).post_status).toBe(
        'publish',
      )
    })

    test('WP-CLI is told why', async () => {
      const cli = `define( 'WP_CLI', true ); class WP_CLI { static function add_command() {} }`
      const said = await php(
        site,
        `$result = ${insert(BAD)}; echo $result->get_error_code() . ': ' . $result->get_error_message();`,
        cli,
      )
      expect(said).toMatch(/^mtlint_blocked: .*Tanzaniathe/)
    })

    test('wp_publish_post() goes past no guard', async () => {
      const bad = await draft(site, BAD)
      const good = await draft(site, GOOD)
      await php(site, `wp_publish_post( ${bad} ); wp_publish_post( ${good} );`)
      expect((await stored(site, bad)).post_status).toBe('draft')
      expect((await stored(site, good)).post_status).toBe('publish')
    })

    test('a filter that comes after the check changes nothing', async () => {
      const worse = `add_filter( 'wp_insert_post_data', function ( $data ) {
        $data['post_content'] = str_replace( '</b> the', '</b>the', $data['post_content'] ); return $data;
      }, PHP_INT_MAX );`
      const id = Number(await php(site, `${worse} echo ${insert(GOOD)};`))
      expect((await stored(site, id)).post_status).not.toBe('publish')
    })

    test('bytes that are no UTF-8 hide nothing', async () => {
      const code = insert(BAD).replace(quoted(BAD), `"\\xff\\xc3" . ${quoted(BAD)}`)
      const said = await php(site, `$id = ${code}; echo is_wp_error( $id ) ? 0 : $id;`)
      if (Number(said) > 0) expect((await stored(site, Number(said))).post_status).toBe('pending')
    })

    test('a copy of a published post is checked as any other', async () => {
      const original = Number(await php(site, `define( 'REST_REQUEST', false ); echo ${insert(GOOD)};`))
      await php(
        site,
        `global $wpdb; $wpdb->update( $wpdb->posts, array( 'post_content' => ${quoted(BAD)} ), array( 'ID' => ${original} ) );`,
      )
      const copy = Number(
        await php(
          site,
          `wp_update_post( array( 'ID' => ${original} ) ); $post = get_post( ${original}, ARRAY_A ); unset( $post['ID'] ); echo wp_insert_post( wp_slash( $post ) );`,
        ),
      )
      expect((await stored(site, original)).post_status).toBe('publish')
      expect((await stored(site, copy)).post_status).toBe('pending')
    })
  })

  describe('the schedule', () => {
    /** A post whose time has come, as if it had been scheduled before there was a plugin. */
    const due = async (content: string): Promise<number> => {
      const id = await draft(site, content)
      await php(
        site,
        `global $wpdb;
         $wpdb->update( $wpdb->posts, array( 'post_status' => 'future', 'post_date' => '2020-01-01 10:00:00', 'post_date_gmt' => '2020-01-01 10:00:00' ), array( 'ID' => ${id} ) );
         wp_schedule_single_event( time() - 10, 'publish_future_post', array( ${id} ) );`,
      )
      return id
    }
    const cron = async () => {
      await php(site, `delete_transient( 'doing_cron' );`)
      await fetch(`${site.address}/wp-cron.php`)
    }
    const becomes = (id: number, status: string) =>
      until(async () => (await stored(site, id)).post_status === status, `post ${id} becomes ${status}`)

    test('a bad post does not go out, a good one does', async () => {
      const bad = await due(BAD)
      const good = await due(GOOD)
      await cron()
      await becomes(good, 'publish')
      await becomes(bad, 'pending')
      const page = await (await Session.open(site, 'editor')).get('/wp-admin/edit.php')
      expect(shows(page, 'mtlint has kept these from being published when their time came:')).toBe(true)
      expect(shows(page, (await stored(site, bad)).post_title)).toBe(true)
      const [event] = (await events(site)).filter(({ post_id }) => post_id === String(bad))
      expect(event).toMatchObject({ event: 'block', entrance: 'cron', held: '1' })
    })

    test('one that passed when it was scheduled goes out, even while the Worker is silent; another waits', async () => {
      const { body } = await rest(site, 'POST', '/wp/v2/posts', {
        title: title(),
        content: GOOD,
        status: 'future',
        date: '2099-01-01T10:00:00',
      })
      const unknown = await due(GOOD)
      await php(
        site,
        `global $wpdb;
         $wpdb->update( $wpdb->posts, array( 'post_date' => '2020-01-01 10:00:00', 'post_date_gmt' => '2020-01-01 10:00:00' ), array( 'ID' => ${body.id} ) );
         wp_schedule_single_event( time() - 10, 'publish_future_post', array( ${body.id} ) );`,
      )
      await set(site, { gate: NOBODY, key: 'mtk_none', failure: 'closed' })
      try {
        await cron()
        await becomes(body.id, 'publish')
        await until(
          async () =>
            Number(await php(site, `echo wp_next_scheduled( 'publish_future_post', array( ${unknown} ) );`)) >
            Date.now() / 1000,
          'the other is tried again',
        )
        expect((await stored(site, unknown)).post_status).toBe('future')
      } finally {
        await set(site, { gate: connection().gate, key: connection().key })
      }
    })
  })

  describe('reusable blocks', () => {
    const block = async (content: string) =>
      (await rest(site, 'POST', '/wp/v2/blocks', { title: title(), content, status: 'publish' })).body
        .id as number

    test('are read with the post that shows them, also one within another', async () => {
      const inner = await block(BAD)
      const outer = await block(`<!-- wp:block {"ref":${inner}} /-->`)
      const content = `${GOOD}\n\n<!-- wp:group -->\n<div class="wp-block-group"><!-- wp:block {"ref":${outer}} /--></div>\n<!-- /wp:group -->`
      const refused = await rest(site, 'POST', '/wp/v2/posts', { title: title(), content, status: 'publish' })
      expect(refused.status).toBe(422)
      expect(refused.body.data.mtlint.findings[0].field).toBe(`block-${inner}`)
    })

    test('are not changed for the worse once a published post shows them', async () => {
      const shown = await block(GOOD)
      const content = `<!-- wp:block {"ref":${shown}} /-->`
      const used = await rest(site, 'POST', '/wp/v2/posts', { title: title(), content, status: 'publish' })
      expect(used.status).toBe(201)
      expect((await rest(site, 'POST', `/wp/v2/blocks/${shown}`, { content: BAD })).status).toBe(422)
      const unused = await block(GOOD)
      expect((await rest(site, 'POST', `/wp/v2/blocks/${unused}`, { content: BAD })).status).toBe(200)
    })
  })
})
