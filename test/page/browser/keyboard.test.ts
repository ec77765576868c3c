import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { browserTest, clipboard, desk, faults, findings, paste, verdict } from './visit.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

browserTest('a bad article is repaired with the keyboard alone', async () => {
  const page = await desk()
  await paste(page, fixture('harbour.txt'))
  await verdict(page, 'block')
  await findings(page, 8)
  const current = page.locator('.card[aria-current]')
  // One decision a finding; what is decided makes the next one current, and some bring another to light.
  await page.keyboard.press('F8')
  await page.getByRole('status').getByText('Error 1 of 8: Words run together. Mondaythe.').waitFor()
  for (let decisions = 0; (await current.count()) > 0 && decisions < 20; decisions++) {
    const id = await current.getAttribute('data-finding')
    // The old sign is meant to be read as it is.
    const excerpt = await current.locator('mark').textContent()
    await page.keyboard.press(excerpt === '[cerrado]' ? 'Alt+0' : 'Alt+Enter')
    await page.waitForFunction((id) => !document.querySelector(`[data-finding="${id}"]`), id)
    await page.getByText('the text was sent nowhere').waitFor()
    await page.waitForTimeout(300)
  }
  await verdict(page, 'pass')
  await page.keyboard.press('Alt+Shift+C')
  await page.getByText('Copied.', { exact: true }).first().waitFor()
  expect(await clipboard(page)).toBe(fixture('harbour.repaired.txt'))
  expect(faults).toEqual([])
  await page.context().close()
})

browserTest('every card can be reached and used from the keyboard, and the focus is never lost', async () => {
  const page = await desk()
  await paste(page, fixture('harbour.txt'))
  await findings(page, 8)
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('.card')?.getAttribute('data-finding'))
  await page.keyboard.press('F8')
  await page.keyboard.press('F6')
  const first = await focused()
  expect(first).toBeTruthy()
  // Enter on the first repair: the card goes, the focus is on the next one.
  await page.keyboard.press('Enter')
  await findings(page, 7)
  const second = await focused()
  expect(second).toBeTruthy()
  expect(second).not.toBe(first)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await findings(page, 6)
  expect(await focused()).toBeTruthy()
  await page.keyboard.press('Control+Z')
  await findings(page, 7)
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('F6')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content')
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content')
  await page.context().close()
})
