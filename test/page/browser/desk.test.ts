import { readFileSync } from 'node:fs'
import { afterEach, expect } from 'vitest'
import { browserTest, clipboard, desk, faults, findings, paste, verdict, visit, written } from './visit.ts'

const TEXT = 'The convoy left Tanzaniathe day before.\n\nIvanova Petrovska saw the the boats .'

afterEach(() => expect(faults).toEqual([]))

browserTest('a text is checked while it is written, and never sent', async () => {
  const page = await desk()
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.getByRole('textbox', { name: 'The article' }).focus()
  await page.keyboard.type('The convoy left Tanzaniathe day before.')
  await findings(page, 1)
  await page.getByText('the text was sent nowhere').waitFor()
  expect(await page.locator('.cm-mark.error').textContent()).toBe('Tanzaniathe')
  // The mark moves with the text.
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Yesterday: ')
  expect(await page.locator('.cm-mark.error').textContent()).toBe('Tanzaniathe')
  expect(sent).toEqual([])
  expect(page.url()).not.toContain('Tanzania')
  await page.context().close()
})

browserTest('a mark tells what it is, and can be repaired and dismissed where it stands', async () => {
  const page = await desk()
  await paste(page, TEXT)
  await findings(page, 3)
  await page.locator('.cm-mark.error', { hasText: 'Tanzaniathe' }).hover()
  const tip = page.locator('.cm-tooltip .cm-tip')
  await tip.getByText('run together').waitFor()
  await tip.getByRole('button', { name: 'Tanzania the', exact: true }).click()
  await findings(page, 2)
  expect(await written(page)).toContain('Tanzania the day')
  expect(await tip.count()).toBe(0)
  await page.locator('.cm-mark', { hasText: 'the the' }).hover()
  await tip.getByRole('button', { name: 'Dismiss' }).click()
  await findings(page, 1)
  expect(await tip.count()).toBe(0)
  // Neither took the focus from the text.
  await page.keyboard.type('Now: ')
  expect(await written(page)).toContain('Now: ')
  await page.context().close()
})

browserTest('repairs, dismissals and names: done, undone, remembered', async () => {
  const page = await desk()
  await paste(page, TEXT)
  await findings(page, 3)
  await page.getByRole('button', { name: 'Replace by Tanzania the', exact: true }).click()
  await findings(page, 2)
  expect(await written(page)).toContain('Tanzania the day')
  await page.getByRole('button', { name: 'Undo' }).click()
  await findings(page, 3)
  expect(await written(page)).toContain('Tanzaniathe day')

  await page
    .locator('.card', { has: page.locator('mark', { hasText: 'Tanzaniathe' }) })
    .getByRole('button', { name: 'This is a name' })
    .click()
  await findings(page, 2)
  await page
    .locator('.card', { has: page.locator('mark', { hasText: 'the the' }) })
    .getByRole('button', { name: 'Dismiss', exact: true })
    .click()
  await findings(page, 1)
  await page.locator('.card').getByRole('button', { name: 'Dismiss everywhere' }).click()
  await verdict(page, 'pass')

  // Another visit in the same browser.
  await page.reload()
  await page.getByText('The checker is loaded').waitFor()
  await paste(page, TEXT)
  await verdict(page, 'pass')
  await findings(page, 0)
  await page.getByText(/findings? dismissed/).click()
  await page.getByRole('button', { name: 'Restore the the' }).click()
  await findings(page, 1)
  await page.context().close()
})

browserTest('all safe repairs at once, as one step; changes are shown; the text is copied', async () => {
  const page = await desk()
  await paste(page, TEXT)
  await findings(page, 3)
  await page.getByRole('button', { name: 'Apply all safe repairs (3)' }).click()
  await verdict(page, 'pass')
  await page.getByRole('button', { name: 'Changes' }).click()
  await page.locator('dialog ins, dialog del').first().waitFor()
  expect(await page.locator('dialog ins, dialog del').allTextContents()).not.toHaveLength(0)
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Copy clean text' }).click()
  await page.getByText('Copied.', { exact: true }).first().waitFor()
  expect(await clipboard(page)).toBe(
    'The convoy left Tanzania the day before.\n\nIvanova Petrovska saw the boats.',
  )
  await page.getByRole('button', { name: 'Undo' }).click()
  await findings(page, 3)
  expect(await written(page)).toBe(TEXT)
  await page.context().close()
})

browserTest('a file keeps its line ends, and the report can be taken away', async () => {
  const page = await desk()
  await page.setInputFiles('input[type=file]', {
    name: 'convoy.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(TEXT.replaceAll('\n', '\r\n')),
  })
  await findings(page, 3)
  await page.getByRole('button', { name: /Apply all safe/ }).click()
  await verdict(page, 'pass')
  await page.getByRole('button', { name: 'Copy clean text' }).click()
  await page.getByText('Copied.', { exact: true }).first().waitFor()
  // The clipboard of a system has line ends of its own: what the page hands over is asked of the page.
  await page.getByRole('button', { name: 'Undo' }).click()
  await findings(page, 3)
  const contents: string[] = []
  for (const form of ['JSON', 'HTML', 'SARIF']) {
    await page.getByText('Download report').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: new RegExp(form) }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`convoy-report.${form.toLowerCase()}`)
    contents.push(readFileSync(await file.path(), 'utf8'))
  }
  const [{ reports }, html, { runs }] = [JSON.parse(contents[0]), contents[1], JSON.parse(contents[2])]
  expect(reports[0].document).toMatchObject({ name: 'convoy.txt', length: TEXT.length + 2 })
  expect(reports[0].document.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(html).toContain('<mark class="error"')
  expect(runs[0].results).toHaveLength(3)
  expect(runs[0].tool.driver.rules[0].help.text).toContain('Wrong:')
  await page.context().close()
})

browserTest('HTML is shown as read, and repairs edit its source', async () => {
  const page = await desk()
  await paste(page, '<p>The talks<b>between</b> them ended &mdash; nobody signed .</p>')
  await findings(page, 2)
  expect(await page.locator('.reader mark').allTextContents()).toEqual(['talksbetween', ' .'])
  await page.locator('.reader mark').first().click()
  expect(await page.locator('.card[aria-current] mark').textContent()).toBe('talksbetween')
  await page.getByRole('button', { name: 'Replace by talks between' }).click()
  await findings(page, 1)
  await page.getByRole('button', { name: 'Source' }).click()
  expect(await written(page)).toBe('<p>The talks <b>between</b> them ended &mdash; nobody signed .</p>')
  await page.context().close()
})

browserTest('samples, a new text, and a way back', async () => {
  const page = await desk()
  await page.getByRole('link', { name: /Rails/ }).click()
  await verdict(page, 'pass')
  expect(new URL(page.url()).search).toBe('')
  await page.getByRole('button', { name: 'New text' }).click()
  await page.getByRole('heading', { name: 'Check a translated article' }).waitFor()
  await page.keyboard.press('Control+Z')
  await verdict(page, 'pass')
  await page.context().close()
})

browserTest('until the engine is loaded, and where it cannot be, the server checks', async () => {
  const page = await visit('/?')
  await page.context().route(/\/assets\/en-/, (route) => route.abort())
  await page.reload()
  await page.getByText('could not be loaded here').waitFor()
  faults.length = 0
  await paste(page, TEXT)
  await findings(page, 3)
  await page.getByRole('button', { name: /Apply all safe/ }).click()
  await verdict(page, 'pass')

  // What the server refuses is said, and the text stays.
  await page.context().route('**/v1/check', (route) =>
    route.fulfill({
      status: 429,
      headers: { 'retry-after': '2' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Too many requests', detail: 'Wait a little.' }),
    }),
  )
  await page.getByRole('textbox', { name: 'The article' }).press('Control+End')
  await page.keyboard.type(' More .')
  await page
    .getByRole('alert')
    .getByText('Too many requests. Wait a little. It is asked again in 2 seconds.')
    .waitFor()
  expect(await written(page)).toContain('More .')
  await page.context().unroute('**/v1/check')
  await findings(page, 1)
  expect(await page.getByRole('alert').textContent()).toBe('')
  faults.length = 0
  await page.context().close()
})
