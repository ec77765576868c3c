import { type Browser, chromium as driver, type Page } from 'playwright-core'
import { chromium } from '../chromium.ts'
import { startSite } from '../site.ts'
import { median } from './measure.ts'

/** What is promised, in milliseconds. */
const LIMITS = { cold: 300, loaded: 100, task: 100 }

const COLD_VISITS = 7
const PASTES = 9
const TYPINGS = 3

/** Kilobytes, as the promises count them. */
const KB = 1000

const SENTENCES = [
  'The council of Veltmar met on Mondaythe mayor said that nobody at the table had wanted to talk about the bridge .',
  'The ferry left the harbour in the evening and came back with forty people, two dogs and a cow.',
  'Nobody knows when the the road over the pass will be open again, the ministry of transport said on Friday.',
]
const TYPED = 'He said that the bridge was older than the town and would stand when the town was gone. '

/** A text of so many characters with damage in two of three sentences; no two texts are the same. */
function article(length: number, number: number): string {
  const paragraphs: string[] = []
  for (let size = 0; size < length; size += paragraphs[paragraphs.length - 1].length + 2)
    paragraphs.push(
      SENTENCES.map((sentence) => sentence.replace('Veltmar', `Veltmar ${number}-${size}`)).join(' '),
    )
  return paragraphs.join('\n\n')
}

/** Prints how soon the page answers in a real browser, where there is one. */
export async function benchBrowser(): Promise<void> {
  if (!chromium) {
    console.log('\nno browser (apt-get install chromium, or CHROMIUM=path): its times are not measured')
    return
  }
  const site = await startSite()
  const browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  try {
    console.log('\nin the browser, ms: median (all)')
    const cold: number[] = []
    for (let i = 0; i < COLD_VISITS; i++) {
      const page = await open(browser, site.address)
      await page.locator('.cm-content').waitFor()
      cold.push(await untilMarked(page, article(6 * KB, i)))
      await page.context().close()
    }
    row('from paste to marks, 6 KB, first visit', cold, LIMITS.cold)

    const page = await open(browser, site.address)
    await page.getByText('The checker is loaded').waitFor()
    const loaded: number[] = []
    for (let i = 0; i < PASTES; i++) {
      loaded.push(await untilMarked(page, article(6 * KB, i)))
      await page.getByRole('button', { name: 'New text' }).click()
      await page.locator('.panel .card').first().waitFor({ state: 'detached' })
    }
    row('from paste to marks, 6 KB, engine loaded', loaded, LIMITS.loaded)

    const tasks: number[] = []
    for (let i = 0; i < TYPINGS; i++) {
      await untilMarked(page, article(50 * KB, i))
      tasks.push(await longestTask(page))
      await page.getByRole('button', { name: 'New text' }).click()
      await page.locator('.panel .card').first().waitFor({ state: 'detached' })
    }
    row('longest task while typing in 50 KB', tasks, LIMITS.task)
  } finally {
    await browser.close()
    await site.stop()
  }
}

/** A visit in a browser that knows nothing yet. */
async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  await page.addInitScript(IN_PAGE)
  await page.goto('/')
  return page
}

/** Pastes a text and gives the milliseconds until its marks are drawn. */
async function untilMarked(page: Page, text: string): Promise<number> {
  await page.evaluate(`bench.clipboard(${JSON.stringify(text)})`)
  await page.evaluate('void (bench.marking = bench.untilMarked())')
  await page.getByRole('textbox', { name: 'The article' }).focus()
  await page.keyboard.press('Control+V')
  return page.evaluate<number>('bench.marking')
}

/** Types a sentence into the text and gives the milliseconds of the longest task meanwhile; 0 where all are short. */
async function longestTask(page: Page): Promise<number> {
  await page.locator('.cm-line').nth(4).click()
  await page.evaluate('bench.watchTasks()')
  await page.keyboard.type(TYPED, { delay: 60 })
  await page.waitForTimeout(600)
  return page.evaluate<number>('Math.max(0, ...bench.tasks)')
}

/** What is measured in the page, by its own clock. */
const IN_PAGE = `
globalThis.bench = {
  tasks: [],
  clipboard: (text) => navigator.clipboard.writeText(text),
  untilMarked: () =>
    new Promise((resolve) => {
      let pasted
      document.addEventListener('paste', () => (pasted = performance.now()), { capture: true, once: true })
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.cm-mark')) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pasted)))
      }).observe(document.body, { childList: true, subtree: true })
    }),
  watchTasks() {
    this.tasks.length = 0
    this.observer ??= new PerformanceObserver((list) =>
      this.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    )
    this.observer.observe({ type: 'longtask' })
  },
}
`

function row(what: string, times: readonly number[], limit: number): void {
  const middle = median(times)
  const all = times.map((ms) => ms.toFixed(0)).join(', ')
  console.log(
    `  ${what.padEnd(42)}${middle.toFixed(0).padStart(5)} (${all}); at most ${limit}: ${middle <= limit ? 'held' : 'MISSED'}`,
  )
}
