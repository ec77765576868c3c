import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as driver } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { chromium } from '../../src/tools/chromium.ts'
import { connect } from './client.ts'
import { eachSite } from './each.ts'
import { php } from './site.ts'

eachSite((site) => {
  describe.skipIf(!chromium)('the documentation', () => {
    test('its steps lead to a refused publication and its repair, on a site that has never seen the plugin', async () => {
      await php(
        site,
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'mtlint/mtlint.php' );`,
      )
      await php(
        site,
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php'; delete_plugins( array( 'mtlint/mtlint.php' ) );`,
      )
      // 1. Add a connection. 2. Load the plugin.
      const { gate, key } = await connect()
      const archive = join(site.folder, 'mtlint-wordpress.zip')
      const loaded = await fetch(`${inject('worker')}/mtlint-wordpress.zip`)
      expect(loaded.status).toBe(200)
      writeFileSync(archive, new Uint8Array(await loaded.arrayBuffer()))

      const browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox'] })
      const page = await browser.newPage({ baseURL: site.address })
      await page.route(
        (url) => url.origin !== site.address,
        (route) => route.abort(),
      )
      await page.goto('/wp-login.php')
      await page.fill('#user_login', 'admin')
      await page.fill('#user_pass', 'admin')
      await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')])

      // 3. Install it.
      await page.goto('/wp-admin/plugin-install.php?tab=upload')
      await page.setInputFiles('#pluginzip', archive)
      await page.getByRole('button', { name: 'Install Now' }).click()
      await page.getByRole('link', { name: 'Activate Plugin' }).click()
      await page.getByText('it has not been told which service to ask').waitFor()

      // 4. Connect it.
      await page.getByRole('link', { name: 'Set it up' }).click()
      await page.getByLabel('Gate', { exact: true }).fill(gate)
      await page.getByLabel('Key', { exact: true }).fill(key)
      await page.getByRole('button', { name: 'Save Changes' }).click()
      await page.getByText('Settings saved.').waitFor()
      await page.getByRole('button', { name: 'Test connection' }).click()
      await page.getByText('The connection works: The Meridian answers.').waitFor()

      // 5. Try it.
      await page.goto('/wp-admin/post-new.php')
      await page.locator('.edit-post-header, .editor-header').first().waitFor()
      await page.evaluate(
        `wp.data.dispatch("core/editor").editPost({ title: "A convoy" });
         wp.data.dispatch("core/block-editor").insertBlocks(
           wp.blocks.createBlock("core/paragraph", { content: "The convoy left Tanzaniathe day before." }))`,
      )
      await page.locator('.editor-post-publish-panel__toggle').click()
      await page.getByRole('button', { name: 'Repair: Tanzania the' }).waitFor()
      const publish = page.locator('.editor-post-publish-panel__header .editor-post-publish-button')
      await publish.click()
      await page.getByText('Publishing failed. mtlint found 1 error').first().waitFor()
      await page.getByRole('button', { name: 'Repair: Tanzania the' }).click()
      await page.locator('.mtlint-verdict.is-success').waitFor()
      await publish.click()
      await page.locator('.post-publish-panel__postpublish').first().waitFor()
      await browser.close()
      rmSync(archive)
    })
  })
})
