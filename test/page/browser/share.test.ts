import { expect } from 'vitest'
import { browserTest, desk, faults, findings, paste } from './visit.ts'

browserTest('a report is stored with consent, sent by its address, and deleted by its maker', async () => {
  const page = await desk()
  await paste(page, 'The convoy left Tanzaniathe day before. Ivanova saw the the boats.')
  await findings(page, 2)
  await page.locator('.card').last().getByRole('button', { name: 'Dismiss', exact: true }).click()
  await findings(page, 1)
  await page.getByRole('button', { name: 'Send report' }).click()
  // Without consent nothing is sent.
  await page.getByRole('button', { name: 'Store', exact: true }).click()
  expect(await page.locator('.stored li').count()).toBe(0)
  await page.getByLabel('Store the text and its report on the server').check()
  await page.getByRole('button', { name: 'Store', exact: true }).click()
  const address = await page.locator('.stored a').getAttribute('href')

  const reader = await page.context().newPage()
  await reader.goto(address ?? '')
  expect(await reader.locator('mark').allTextContents()).toEqual(['Tanzaniathe'])
  expect(await reader.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')

  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.locator('.stored li').waitFor({ state: 'detached' })
  expect((await reader.goto(address ?? ''))?.status()).toBe(404)
  await reader.getByText('There is no such report').first().waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})
