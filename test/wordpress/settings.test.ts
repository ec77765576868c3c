import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import {
  BAD,
  draft,
  formOf,
  GOOD,
  NOBODY,
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

const PAGE = '/wp-admin/options-general.php?page=mtlint'

eachSite((site, connection) => {
  describe('the settings', () => {
    test('are set up as the documentation says', async () => {
      await php(site, `delete_option( 'mtlint_settings' );`)
      const session = await Session.open(site, 'admin')
      expect(shows(await session.get('/wp-admin/plugins.php'), 'mtlint does not check anything yet')).toBe(
        true,
      )
      // Nothing is checked, and nothing kept back, before it is known whom to ask.
      expect(
        (await rest(site, 'POST', '/wp/v2/posts', { title: title(), content: BAD, status: 'publish' }))
          .status,
      ).toBe(201)

      const fields = formOf(await session.get(PAGE), 'mtlint_settings[gate]')
      const saved = await session.send('/wp-admin/options.php', {
        ...fields,
        'mtlint_settings[gate]': ` ${connection().gate}/ `,
        'mtlint_settings[key]': connection().key,
      })
      expect(shows(saved, 'Settings saved.')).toBe(true)
      expect(saved.includes(connection().key)).toBe(false)
      const tested = await session.send('/wp-admin/admin-post.php', formOf(saved, 'value="mtlint_test"'))
      expect(shows(tested, 'The connection works: The Meridian answers.')).toBe(true)
      expect(
        (await rest(site, 'POST', '/wp/v2/posts', { title: title(), content: BAD, status: 'publish' }))
          .status,
      ).toBe(422)
    })

    test('a connection that does not work says why', async () => {
      const session = await Session.open(site, 'admin')
      const testing = async () =>
        session.send('/wp-admin/admin-post.php', formOf(await session.get(PAGE), 'value="mtlint_test"'))
      await set(site, { gate: connection().gate, key: 'mtk_wrong' })
      expect(shows(await testing(), 'The connection does not work: HTTP 401.')).toBe(true)
      await set(site, { gate: NOBODY, key: 'mtk_none' })
      expect(shows(await testing(), 'The connection does not work: cURL error 7')).toBe(true)
      await set(site, { gate: `${inject('worker')}/v1/gate/`, key: 'mtk_none' })
      expect(shows(await testing(), 'The gate’s address is not that of a gate')).toBe(true)
    })

    test('an address without HTTPS, or of something else, is not stored; an empty key keeps the one that is', async () => {
      await set(site, { gate: connection().gate, key: connection().key })
      const session = await Session.open(site, 'admin')
      const saving = async (gate: string) =>
        session.send('/wp-admin/options.php', {
          ...formOf(await session.get(PAGE), 'mtlint_settings[gate]'),
          'mtlint_settings[gate]': gate,
        })
      expect(shows(await saving('http://mtlint.example.com/v1/gate/x'), 'it must begin with https://')).toBe(
        true,
      )
      expect(shows(await saving('https://mtlint.example.com/'), 'it ends in /v1/gate/')).toBe(true)
      const settings = JSON.parse(await php(site, `echo json_encode( get_option( 'mtlint_settings' ) );`))
      expect(settings).toMatchObject({ gate: connection().gate, key: connection().key })
    })

    test('types can be left out, and roles be given the override', async () => {
      const session = await Session.open(site, 'admin')
      const fields = formOf(await session.get(PAGE), 'mtlint_settings[gate]')
      const form = new URLSearchParams(
        Object.entries(fields).filter(([name]) => !/\[(?:types|roles)\]/.test(name)),
      )
      form.set('mtlint_settings[failure]', 'closed')
      for (const type of ['', 'post', 'story']) form.append('mtlint_settings[types][]', type)
      for (const role of ['', 'administrator', 'author']) form.append('mtlint_settings[roles][]', role)
      await (await session.ask('/wp-admin/options.php', form)).text()
      const [settings, author, editor] = JSON.parse(
        await php(
          site,
          `echo json_encode( array( get_option( 'mtlint_settings' ), get_role( 'author' )->has_cap( 'mtlint_override' ), get_role( 'editor' )->has_cap( 'mtlint_override' ) ) );`,
        ),
      )
      expect(settings).toMatchObject({ failure: 'closed', mode: 'enforce', skipped_types: ['page'] })
      expect([author, editor]).toEqual([true, false])
      expect(
        (await rest(site, 'POST', '/wp/v2/pages', { title: title(), content: BAD, status: 'publish' }))
          .status,
      ).toBe(201)
      await php(
        site,
        `get_role( 'author' )->remove_cap( 'mtlint_override' ); get_role( 'editor' )->add_cap( 'mtlint_override' );`,
      )
      await set(site, { gate: connection().gate, key: connection().key })
    })

    test('are for administrators, and for forms of this site, only', async () => {
      const editor = await Session.open(site, 'editor')
      expect((await editor.ask(PAGE)).status).toBe(403)
      const admin = await Session.open(site, 'admin')
      const forged = new URLSearchParams({ action: 'mtlint_test' })
      expect((await admin.ask('/wp-admin/admin-post.php', forged)).status).toBe(403)
    })

    test('constants of wp-config.php go over what is stored', async () => {
      const said = await php(
        site,
        `echo Mtlint\\Settings::get( 'key' ) . ' ' . Mtlint\\Settings::connection();`,
        `define( 'MTLINT_GATE', 'https://mtlint.example.com/v1/gate/desk/' ); define( 'MTLINT_KEY', 'mtk_fixed' );`,
      )
      expect(said).toBe('mtk_fixed desk')
    })
  })

  test('the records are listed, a kind at a time', async () => {
    const id = await draft(site, BAD)
    await rest(site, 'POST', `/wp/v2/posts/${id}`, { status: 'publish' })
    const session = await Session.open(site, 'editor')
    const { post_title } = await stored(site, id)
    const all = await session.get('/wp-admin/tools.php?page=mtlint-audit')
    expect(shows(all, post_title)).toBe(true)
    expect(shows(all, 'Errors found · kept back')).toBe(true)
    const passed = await session.get('/wp-admin/tools.php?page=mtlint-audit&event=pass')
    expect(shows(passed, post_title)).toBe(false)
    expect(
      (await (await Session.open(site, 'author')).ask('/wp-admin/tools.php?page=mtlint-audit')).status,
    ).toBe(403)
  })

  test('the command checks what is there, and changes nothing', async () => {
    await php(
      site,
      `foreach ( get_posts( array( 'post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1 ) ) as $post ) { wp_delete_post( $post->ID, true ); }`,
    )
    const good = await draft(site, GOOD, 'posts', { status: 'publish' })
    // Published before there was a plugin.
    const bad = await draft(site, BAD)
    await php(
      site,
      `global $wpdb; $wpdb->update( $wpdb->posts, array( 'post_status' => 'publish' ), array( 'ID' => ${bad} ) );`,
    )
    const command = (run: string) =>
      php(
        site,
        `( new WP_CLI::$commands['mtlint'] )->${run};`,
        `define( 'WP_CLI', true );
         require ${quoted(join(import.meta.dirname, 'wp-cli.php'))};`,
      )
    const rows = await command(`check( array(), array( 'format' => 'json' ) )`)
    expect(
      rows
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { ID: good, verdict: 'pass', errors: 0 },
      { ID: bad, verdict: 'block', errors: 1 },
      { halt: 1 },
    ])
    expect(await command(`check( array(), array( 'format' => 'ids', 'verdict' => 'block' ) )`)).toContain(
      `${bad}\n`,
    )
    expect(await command(`check( array( '${good}' ), array() )`)).not.toContain('halt')
    expect(await command(`test( array(), array() )`)).toContain('The connection works.')
    expect((await stored(site, bad)).post_status).toBe('publish')
  })

  test('the digest is the gate’s, for all its vectors', async () => {
    const file = join(import.meta.dirname, '../../fixtures/gate/digest.json')
    const said = await php(
      site,
      `foreach ( json_decode( file_get_contents( ${quoted(file)} ), true ) as $vector ) {
         echo Mtlint\\Document::digest_of( $vector['fields'] ), "\\n";
       }`,
    )
    const vectors: { digest: string }[] = JSON.parse(readFileSync(file, 'utf8'))
    expect(vectors.length).toBeGreaterThan(5)
    expect(said.trim().split('\n')).toEqual(vectors.map(({ digest }) => digest))
  })

  test('nobody but the Worker is asked for anything', async () => {
    const asked = readFileSync(join(site.folder, 'wp-content/asked.txt'), 'utf8').trim().split('\n')
    expect(asked.length).toBeGreaterThan(5)
    const strangers = asked.filter(
      (url) =>
        // A site looks at its own pages when it is installed, and whether it could be had by HTTPS.
        new URL(url).host !== new URL(site.address).host &&
        !/^http:\/\/localhost:\d+\/(?:v1\/gate\/|\.well-known\/jwks\.json$)/.test(url),
    )
    // WordPress itself asks for updates and news, which the tests shut off.
    expect(strangers.filter((url) => !/^https?:\/\/(?:api\.|planet\.)?wordpress\.org\//.test(url))).toEqual(
      [],
    )
  })

  test('when the plugin is deleted nothing of it stays', async () => {
    const plugins = `require_once ABSPATH . 'wp-admin/includes/plugin.php';`
    await php(site, `${plugins} deactivate_plugins( 'mtlint/mtlint.php' );`)
    const left = await php(
      site,
      `${plugins}
       uninstall_plugin( 'mtlint/mtlint.php' );
       global $wpdb;
       wp_cache_flush();
       echo json_encode( array(
         $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%mtlint%' AND option_name NOT LIKE '%transient%plugin%'" ),
         $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%mtlint%'" ),
         $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_value LIKE '%mtlint%' AND meta_key NOT LIKE '%session_tokens%'" ),
         $wpdb->get_col( "SHOW TABLES LIKE '%mtlint%'" ),
         (bool) wp_next_scheduled( 'mtlint_prune' ),
         get_role( 'editor' )->has_cap( 'mtlint_override' ),
       ) );`,
    )
    expect(JSON.parse(left)).toEqual([[], [], [], [], false, false])
    // And again, as the next test file finds it.
    await set(site, { gate: connection().gate, key: connection().key })
  })
})
