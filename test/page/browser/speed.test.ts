import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, desk, faults, findings, paste } from './visit.ts'

/** What is promised, in milliseconds, on a machine that does nothing else: a test on a busy one allows for that. */
const LIMITS = { marks: 100, task: 100 }
const BUSY = 10

const SENTENCES = [
  'The council of Veltmar met on Mondaythe mayor said that nobody at the table had wanted to talk about the bridge .',
  'The ferry left the harbour in the evening and came back with forty people, two dogs and a cow.',
  'Nobody knows when the the road over the pass will be open again, the ministry of transport said on Friday.',
]

/** A text of so many characters, with damage in two of three sentences. */
function article(length: number): string {
  const paragraphs: string[] = []
  for (let i = 0, size = 0; size < length; i++) {
    const paragraph = SENTENCES.map((sentence) => sentence.replace('Veltmar', `Veltmar ${i}`)).join(' ')
    paragraphs.push(paragraph)
    size += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}

/** Pastes a text and gives the milliseconds until its first mark is drawn. */
async function untilMarked(page: Page, text: string): Promise<number> {
  await page.evaluate(() => {
    const times = window as unknown as { pasted?: number; marked?: number }
    times.marked = undefined
    document.addEventListener('paste', () => (times.pasted = performance.now()), {
      capture: true,
      once: true,
    })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.cm-lintRange')) return
      observer.disconnect()
      requestAnimationFrame(() => (times.marked = performance.now()))
    }).observe(document.body, { childList: true, subtree: true })
  })
  await paste(page, text)
  await page.waitForFunction(() => (window as unknown as { marked?: number }).marked)
  return page.evaluate(() => {
    const { pasted = 0, marked = 0 } = window as unknown as { pasted?: number; marked?: number }
    return marked - pasted
  })
}

browserTest('from paste to marks: an article of 6 KB', async () => {
  const page = await desk()
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    times.push(await untilMarked(page, article(6_000)))
    await page.getByRole('button', { name: 'New text' }).click()
    await findings(page, 0)
  }
  console.log(
    `from paste to marks, 6 KB: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms; ${LIMITS.marks} ms promised`,
  )
  expect(Math.min(...times)).toBeLessThan(LIMITS.marks * BUSY)
  await page.context().close()
})

browserTest('typing in 50 KB with hundreds of findings stays smooth', async () => {
  const page = await desk()
  await paste(page, article(50_000))
  await page.locator('.panel .card').nth(299).waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  await page.locator('.cm-line').nth(4).click()
  await page.keyboard.type(
    'He said that the bridge was older than the town and would stand when the town was gone. ',
    {
      delay: 60,
    },
  )
  await page.waitForTimeout(600)
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  const longest = Math.max(0, ...tasks)
  console.log(`longest task while typing in 50 KB: ${longest.toFixed(0)} ms; ${LIMITS.task} ms promised`)
  expect(longest).toBeLessThan(LIMITS.task * BUSY)
  expect(faults).toEqual([])
  await page.context().close()
})
