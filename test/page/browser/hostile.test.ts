import { expect } from 'vitest'
import { browserTest, clipboard, desk, faults, findings, paste, visit, written } from './visit.ts'

const HOSTILE = [
  '<img src=x onerror="document.title=\'owned\'"> <script>document.title="owned"</script> said the the mayor .',
  'The mayor \u202eright to left .\u202c and \u200b\u2028\u0007 nobody nobody said so.',
  '{{constructor.constructor("document.title=1")()}} “ quoted ” javascript:alert(1) .',
]

browserTest.each(HOSTILE)('a hostile text is shown and does nothing: %s', async (text) => {
  const page = await desk()
  const title = await page.title()
  await paste(page, text)
  await page.locator('.panel .card').first().waitFor()
  expect(await page.title()).toBe(title)
  expect(await page.locator('main img:not(.cm-widgetBuffer), main script').count()).toBe(0)
  await page.getByRole('button', { name: 'Copy clean text' }).click()
  await page
    .getByText(/^Copied/)
    .first()
    .waitFor()
  expect(await clipboard(page)).toBe(text)
  expect(faults).toEqual([])
  await page.context().close()
})

browserTest('hostile HTML, as read and as source', async () => {
  const page = await desk()
  const title = await page.title()
  await paste(
    page,
    '<div><svg onload="document.title=1"></svg><a href="javascript:alert(1)">The the mayor</a><iframe src="//elsewhere.example"></iframe> said &lt;script&gt;document.title=1&lt;/script&gt; .</div>',
  )
  await page.locator('.panel .card').first().waitFor()
  await page.getByRole('button', { name: 'Source' }).click()
  expect(await page.title()).toBe(title)
  expect(await page.locator('main svg, main iframe, main script').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

browserTest('a megabyte is checked, and can be written in meanwhile', async () => {
  const page = await desk()
  const sentence = 'The council met on Monday and nobody at the table wanted to talk about the bridge. '
  const text = `${sentence.repeat(12)}\n\n`.repeat(1030)
  expect(text.length).toBeGreaterThan(1_000_000)
  await page.setInputFiles('input[type=file]', {
    name: 'long.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`The convoy left Tanzaniathe day before.\n\n${text}`),
  })
  await page.getByRole('textbox', { name: 'The article' }).focus()
  await page.keyboard.type('Note: ')
  await page.locator('.bar .verdict').waitFor()
  expect((await written(page)).startsWith('Note: The convoy left Tanzaniathe')).toBe(true)
  expect(faults).toEqual([])
  await page.context().close()
})

browserTest('what is larger than the server takes is said so, without script too', async () => {
  const page = await visit('/', { javaScriptEnabled: false })
  await page.getByLabel('The article').fill('word '.repeat(220_000))
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('too large')
  await page.context().close()
})

browserTest('a file that is no text is refused in words', async () => {
  const page = await desk()
  await page.setInputFiles('input[type=file]', {
    name: 'photo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
  })
  await page.getByRole('alert').getByText('photo.txt is not a text').waitFor()
  await findings(page, 0)
  await page.context().close()
})
