import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core'
import { afterAll, inject, test } from 'vitest'
import { chromium } from '../../../src/tools/chromium.ts'

/** A test that needs a browser: skipped where there is none. */
export const browserTest = test.skipIf(!chromium)

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
})

/** What went wrong in pages that are open: errors, refused loads, requests to elsewhere. A test expects none. */
export const faults: string[] = []

/** Opens a page of the site in a browser of its own. */
export async function visit(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= driver.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  const context = await (await browser).newContext({
    baseURL: inject('address'),
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const page = await context.newPage()
  faults.length = 0
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(inject('address')))
      faults.push(`asks ${request.url()}`)
  })
  await page.goto(path)
  return page
}

/** Opens the working place, with the engine loaded. */
export async function desk(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit('/', options)
  await page.getByText('The checker is loaded').waitFor()
  return page
}

/** Pastes what editors paste, by the keyboard. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ([text, html]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text ?? ''], { type: 'text/plain' }),
          ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
        }),
      ]),
    [text, html],
  )
  await page.getByRole('textbox', { name: 'The article' }).focus()
  await page.keyboard.press('Control+V')
}

/** Waits for a report with this verdict. */
export const verdict = (page: Page, verdict: 'pass' | 'review' | 'block'): Promise<void> =>
  page.locator(`.bar .verdict.${verdict}`).waitFor()

/** Waits until so many findings are shown. */
export async function findings(page: Page, count: number): Promise<void> {
  await page.waitForFunction((count) => document.querySelectorAll('.panel .card').length === count, count)
}

/** What is on the clipboard. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** The text in the editor; of a long one what is in sight. */
export const written = (page: Page): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'))
