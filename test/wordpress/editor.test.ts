import { type Browser, chromium as driver, type Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { chromium } from '../../src/tools/chromium.ts'
import { BAD, draft, GOOD, NOBODY, paragraph, rest, set, stored, type User } from './client.ts'
import { eachSite } from './each.ts'
import type { Site } from './site.ts'

let browser: Promise<Browser> | undefined

/** Where pages say what went wrong, or asked of other machines. A test expects nothing. */
const faults: string[] = []

afterAll(async () => {
  await (await browser)?.close()
})

/** Logs in, and opens a post in the block editor. */
async function edit(site: Site, id: number, user: User = 'editor'): Promise<Page> {
  browser ??= driver.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  const context = await (await browser).newContext({
    baseURL: site.address,
    viewport: { width: 1360, height: 1000 },
  })
  // A busy machine is no fault.
  context.setDefaultTimeout(60_000)
  // WordPress itself shows pictures of authors and emoji from elsewhere.
  await context.route(
    (url) => url.origin !== site.address,
    (route) => {
      if (!/\.(?:gravatar\.com|w\.org|wordpress\.org)$/.test(`.${new URL(route.request().url()).hostname}`))
        faults.push(`asks ${route.request().url()}`)
      return route.abort()
    },
  )
  const page = await context.newPage()
  faults.length = 0
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => {
    if (/mtlint/.test(message.text()) && !/422/.test(message.text())) faults.push(message.text())
  })
  await page.goto('/wp-login.php')
  await page.fill('#user_login', user)
  await page.fill('#user_pass', user)
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')])
  await page.goto(`/wp-admin/post.php?post=${id}&action=edit`)
  await page.locator('.edit-post-header, .editor-header').first().waitFor()
  return page
}

const close = (page: Page): Promise<void> => page.context().close()

/** Opens the panel before publication, where the check begins by itself. */
async function prepare(page: Page): Promise<void> {
  await page.locator('.editor-post-publish-panel__toggle').click()
  await page.locator('.mtlint-report .mtlint-verdict').waitFor()
}

const publish = (page: Page): Promise<void> =>
  page.locator('.editor-post-publish-panel__header .editor-post-publish-button').click()

/** The editor's banner of an error. */
const banner = (page: Page) => page.locator('.components-notice-list .components-notice.is-error')

/** The text as it stands in the editor. */
const written = (page: Page): Promise<string> =>
  page.evaluate('wp.data.select("core/editor").getEditedPostContent()')

const published = (page: Page): Promise<void> =>
  page.locator('.post-publish-panel__postpublish').first().waitFor()

const SEVERAL = [
  BAD,
  '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>The talksbetween the two sides went well, he said.</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->',
  paragraph('Source link'),
  paragraph('The harbour opens again on Monday.'),
].join('\n\n')

eachSite((site, connection) => {
  describe.skipIf(!chromium)('the block editor', () => {
    test('a bad article is not published, the banner tells why; it is repaired in its blocks and published', async () => {
      const id = await draft(site, SEVERAL)
      const page = await edit(site, id)
      await prepare(page)
      expect(await page.locator('.mtlint-finding').count()).toBe(3)
      await publish(page)
      await banner(page).waitFor()
      const said = await banner(page).textContent()
      expect(said).toContain('Publishing failed.')
      expect(said).toContain('Words run together: “Tanzaniathe”, “talksbetween”.')
      expect((await stored(site, id)).post_status).toBe('draft')

      await page.getByRole('button', { name: 'Repair: talks between' }).click()
      await page.waitForFunction('document.querySelectorAll(".mtlint-finding").length === 2')
      expect(await written(page)).toContain('<p>The talks between the two sides went well, he said.</p>')
      await page.getByRole('button', { name: 'Make all 2 safe repairs' }).click()
      await page.locator('.mtlint-verdict.is-success').waitFor()
      expect(await written(page)).toBe(
        SEVERAL.replace('</b>the', '</b> the')
          .replace('talksb', 'talks b')
          .replace(`${paragraph('Source link')}\n\n`, ''),
      )
      // What was said of the text before is gone.
      expect(await banner(page).count()).toBe(0)
      await publish(page)
      await published(page)
      expect(await stored(site, id)).toMatchObject({ post_status: 'publish', approval: { kind: 'pass' } })
      expect(faults).toEqual([])
      await close(page)
    })

    test('a repair is undone like any other change', async () => {
      const page = await edit(site, await draft(site, BAD))
      await prepare(page)
      await page.getByRole('button', { name: 'Repair: Tanzania the' }).click()
      await page.locator('.mtlint-verdict.is-success').waitFor()
      await page.evaluate('wp.data.dispatch("core/editor").undo()')
      expect(await written(page)).toBe(BAD)
      await close(page)
    })

    test('title and excerpt are repaired, and a text that has changed since', async () => {
      const id = await draft(site, GOOD, 'posts', {
        title: 'The harbourwas closed for a day',
        excerpt: 'The portand the bridge are open.',
      })
      const page = await edit(site, id)
      await prepare(page)
      await page.evaluate(
        `wp.data.dispatch("core/block-editor").insertBlocks(
           wp.blocks.createBlock("core/paragraph", { content: "It was a long day." }), 0)`,
      )
      await page.getByText('The text has changed since.').first().waitFor()
      await page.getByRole('button', { name: 'Make all 2 safe repairs' }).click()
      await page.locator('.mtlint-verdict.is-success').waitFor()
      const [title, excerpt] = (await page.evaluate(
        '["title", "excerpt"].map((name) => wp.data.select("core/editor").getEditedPostAttribute(name))',
      )) as string[]
      expect([title, excerpt]).toEqual([
        'The harbour was closed for a day',
        'The port and the bridge are open.',
      ])
      await close(page)
    })

    test('an editor overrides with a reason and publishes', async () => {
      const id = await draft(site, BAD)
      const page = await edit(site, id)
      await prepare(page)
      const override = page.getByRole('button', { name: 'Override', exact: true })
      expect(await override.isDisabled()).toBe(true)
      const reason = page.locator('.mtlint-override textarea')
      await reason.fill('The spelling is quoted.')
      // Who publishes too early has not written in vain.
      await publish(page)
      await banner(page).waitFor()
      await override.waitFor()
      expect(await reason.inputValue()).toBe('The spelling is quoted.')
      await override.click()
      await page.getByText('You may publish this: your decision is on record.').first().waitFor()
      await publish(page)
      await published(page)
      expect(await stored(site, id)).toMatchObject({ post_status: 'publish', approval: { kind: 'override' } })
      expect(faults).toEqual([])
      await close(page)
    })

    test('who may not override is told so', async () => {
      const { body } = await rest(
        site,
        'POST',
        '/wp/v2/posts',
        { title: 'A day in May', content: BAD },
        'author',
      )
      const page = await edit(site, body.id, 'author')
      await prepare(page)
      await page.getByText('Only those who may override can publish it as it is.').first().waitFor()
      expect(await page.locator('.mtlint-override').count()).toBe(0)
      await close(page)
    })

    test('a refused update of a published post opens the findings beside it', async () => {
      const id = await draft(site, GOOD, 'posts', { status: 'publish' })
      const page = await edit(site, id)
      await page.evaluate(
        `wp.data.dispatch("core/block-editor").insertBlocks(
           wp.blocks.createBlock("core/paragraph", { content: "The harbourwas closed." }))`,
      )
      await page.locator('.editor-post-publish-button').first().click()
      await banner(page).waitFor()
      expect(await banner(page).textContent()).toContain('“harbourwas”')
      await page.locator('.mtlint-finding').first().waitFor()
      await page.getByRole('button', { name: 'Show' }).first().click()
      const selected = await page.evaluate(
        'wp.blocks.serialize([wp.data.select("core/block-editor").getSelectedBlock()])',
      )
      expect(selected).toContain('harbourwas')
      expect((await stored(site, id)).post_content).toBe(GOOD)
      expect(faults).toEqual([])
      await close(page)
    })

    test('a name is accepted only after a yes', async () => {
      const id = await draft(site, paragraph('The quarry reopned on Monday after the repairs.'))
      const page = await edit(site, id)
      await prepare(page)
      const accept = page.getByRole('button', { name: 'Accept this name' }).first()
      await accept.click()
      await page.getByText(`is sent to ${inject('worker')} with your name`).waitFor()
      await page.getByRole('button', { name: 'Cancel', exact: true }).last().click()
      await page.locator('.components-modal__frame').waitFor({ state: 'detached' })
      await accept.click()
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await page.locator('.mtlint-verdict.is-success').waitFor()
      expect(await page.locator('.mtlint-finding').count()).toBe(0)
      expect(faults).toEqual([])
      await close(page)
    })

    test('while the Worker is silent the editor is told, before and after', async () => {
      await set(site, { gate: NOBODY, key: 'mtk_none', failure: 'open' })
      const id = await draft(site, BAD)
      const page = await edit(site, id)
      await prepare(page)
      await page.getByText('Until it does, articles are published unchecked.').first().waitFor()
      await publish(page)
      await published(page)
      await page.getByText('Published unchecked.').first().waitFor()
      await close(page)

      await set(site, { gate: NOBODY, key: 'mtk_none', failure: 'closed' })
      const other = await edit(site, await draft(site, GOOD))
      await prepare(other)
      await publish(other)
      await banner(other).waitFor()
      expect(await banner(other).textContent()).toContain('mtlint could not check this text')
      await close(other)
      await set(site, { gate: connection().gate, key: connection().key })
    })
  })
})
