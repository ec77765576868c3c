import { expect } from 'vitest'
import { browserTest, faults, visit } from './visit.ts'

browserTest('without JavaScript a text is checked, and a file, and a sample', async () => {
  const page = await visit('/', { javaScriptEnabled: false })
  await page.getByLabel('The article').fill('The convoy left Tanzaniathe day before .')
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await page.locator('mark.error').first().textContent()).toBe('Tanzaniathe')
  expect(await page.locator('.verdict').first().textContent()).toContain('This should not be published')
  expect(await page.locator('.changes ins, .changes del').count()).toBeGreaterThan(0)
  expect(await page.getByLabel('The repaired text, to copy').inputValue()).toBe(
    'The convoy left Tanzania the day before.',
  )
  await page.locator('a.number').first().click()
  expect(await page.locator('li:target').textContent()).toContain('Tanzaniathe')

  await page.setInputFiles('input[type=file]', {
    name: 'a.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<p>The talks<b>between</b> them.</p>'),
  })
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await page.locator('mark.error').first().textContent()).toBe('talksbetween')

  await page.getByRole('link', { name: /Rails/ }).click()
  expect(await page.locator('.verdict').first().textContent()).toContain('Nothing stands in the way')

  await page.getByLabel('The article').fill('   ')
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('There is no text to check')
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
  await page.context().close()
})

browserTest('the rules can be searched and read', async () => {
  const page = await visit('/rules', { javaScriptEnabled: false })
  await page.getByLabel('Search the rules').fill('quotation')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'Quotation marks' }).click()
  await page.getByRole('heading', { name: 'Why it happens' }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})
