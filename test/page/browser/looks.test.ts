import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, desk, findings, paste, verdict, visit } from './visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const article = readFileSync(join(import.meta.dirname, 'harbour.txt'), 'utf8')

/** What axe finds by the rules of WCAG 2.2 AA and its own best practices. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which no policy of the page binds.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeViolation[] }> }
    }
    interface AxeViolation {
      id: string
      nodes: { html: string; failureSummary: string }[]
    }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  })
}

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const

browserTest.each(LOOKS)(
  '$colorScheme at $viewport.width pixels: axe finds nothing, nothing sticks out',
  async (look) => {
    const page = await desk(look)
    expect(await violations(page)).toEqual([])
    await paste(page, article)
    await findings(page, 8)
    await page.keyboard.press('F8')
    expect(await violations(page)).toEqual([])
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await wide()).toBeLessThanOrEqual(0)
    await page.keyboard.press('Alt+0')
    await page.locator('.dismissed summary').click()
    await page.getByText('Download report').click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('F1')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  },
)

browserTest.each(LOOKS.slice(0, 3))('pages without script, $colorScheme at $viewport.width', async (look) => {
  for (const path of [
    '/',
    '/?sample=hail.txt',
    '/?sample=stadium.html',
    '/rules?q=word',
    '/rules/quotes',
    '/docs',
  ]) {
    // axe is a script: so the pages' own are stopped instead.
    const page = await visit('about:blank', look)
    await page
      .context()
      .route(/\/assets\/page-/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(path)
    expect(await violations(page), path).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      path,
    ).toBeLessThanOrEqual(0)
    await page.context().close()
  }
})

browserTest('targets are 24 pixels at least', async () => {
  const page = await desk({ viewport: { width: 390, height: 844 } })
  await paste(page, article)
  await findings(page, 8)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main select, main summary, .card a, header a')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 24 || height < 24
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect(small).toEqual([])
  await page.context().close()
})

browserTest('marks differ by shape, the dark page is dark, motion stops where it is not wanted', async () => {
  const page = await desk({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await paste(page, article)
  await findings(page, 8)
  const style = (selector: string, property: string) =>
    page.evaluate(
      ([selector, property]) => {
        const element = document.querySelector(selector)
        return element ? getComputedStyle(element).getPropertyValue(property) : ''
      },
      [selector, property],
    )
  expect(await style('.cm-mark.error', 'text-decoration-style')).toBe('double')
  expect(await style('.cm-mark.warning', 'text-decoration-style')).toBe('wavy')
  expect(await style('body', 'background-color')).toBe('rgb(25, 24, 22)')
  expect(await style('.busy', 'animation-name')).toBe('none')
  await page.context().close()
})

browserTest('what is focused is never hidden under the bar or the sheet', async () => {
  const page = await desk({ viewport: { width: 390, height: 700 } })
  await paste(page, article)
  await verdict(page, 'block')
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('F8')
    await page.waitForFunction(() => {
      const mark = document.querySelector('.cm-current')?.getBoundingClientRect()
      const bar = document.querySelector('.bar')!.getBoundingClientRect()
      const sheet = document.querySelector('.panel')!.getBoundingClientRect()
      return mark && mark.top >= bar.bottom && mark.bottom <= sheet.top
    })
  }
  await page.context().close()
})

browserTest('printing gives the text and its findings, without the tools', async () => {
  const page = await desk()
  await paste(page, article)
  await findings(page, 8)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.tools').isVisible()).toBe(false)
  expect(await page.locator('.card').last().isVisible()).toBe(true)
  expect(await page.locator('.panel').evaluate((panel) => panel.scrollHeight <= panel.clientHeight + 1)).toBe(
    true,
  )
  await page.context().close()
})
