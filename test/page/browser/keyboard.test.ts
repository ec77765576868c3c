import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { check } from '../../../src/engine/check.ts'
import { applyEdits, type Edit } from '../../../src/engine/span.ts'
import { SAMPLES } from '../../../src/page/samples.ts'
import { browserTest, clipboard, desk, faults, findings, paste, verdict } from './visit.ts'

const harbour = readFileSync(join(import.meta.dirname, 'harbour.txt'), 'utf8')

/** One of the samples that the page offers, and what its gold says of it. */
const sample = SAMPLES[0]
const bad = readFileSync(sample.file, 'utf8')
const gold: { findings: { start: number; end: number; fix: string }[] } = JSON.parse(
  readFileSync(sample.file.replace(/txt$/, 'json'), 'utf8'),
)

browserTest(
  'a bad article of the gold is repaired with the keyboard alone',
  async () => {
    const page = await desk()
    const { keyboard } = page
    while ((await page.evaluate(() => document.activeElement?.textContent)) !== sample.title)
      await keyboard.press('Tab')
    await keyboard.press('Enter')
    await verdict(page, 'block')
    await page.getByText('the text was sent nowhere').waitFor()

    // Of each finding the first repair is taken where it is the gold's; what it is not, an editor passes over.
    const resources = loadResources()
    const current = page.locator('.card[aria-current]')
    let text = bad
    let left = gold.findings.map(({ start, end, fix }): Edit => ({ start, end, text: fix }))
    await keyboard.press('F8')
    for (let decisions = 0; (await current.count()) > 0 && decisions < 80; decisions++) {
      const id = await current.getAttribute('data-finding')
      const finding = check({ text, format: 'text' }, {}, resources).findings.find((one) => one.id === id)
      const edits = finding?.repairs[0]?.edits.map(({ span, text }) => ({ ...span, text })) ?? []
      const mark = left.find(
        (mark) =>
          finding?.repairs[0]?.trust !== 'show-only' &&
          applyEdits(text, edits).text === applyEdits(text, [mark]).text,
      )
      await keyboard.press(mark ? 'Alt+Enter' : 'Alt+0')
      await page.waitForFunction((id) => !document.querySelector(`[data-finding="${id}"]`), id)
      if (!mark) continue
      left = left
        .filter((other) => other !== mark)
        .map((other) =>
          other.start < mark.end ? other : moved(other, mark.text.length - mark.end + mark.start),
        )
      text = applyEdits(text, [mark]).text
      // What is repaired is checked before the next decision.
      await keyboard.press('Control+Enter')
      await page.waitForTimeout(250)
    }
    expect(left.length).toBeLessThan(gold.findings.length)

    // The rest they write themselves.
    await keyboard.press('Control+Home')
    let at = 0
    for (const { start, end, text } of left) {
      for (; at < start; at++) await keyboard.press('ArrowRight')
      for (let k = start; k < end; k++) await keyboard.press('Shift+ArrowRight')
      if (end > start) await keyboard.press('Delete')
      if (text) await keyboard.insertText(text)
      at = end
    }
    await verdict(page, 'pass')
    await keyboard.press('Alt+Shift+C')
    await page
      .getByText(/^Copied/)
      .first()
      .waitFor()
    const repaired = applyEdits(
      bad,
      gold.findings.map(({ start, end, fix }) => ({ start, end, text: fix })),
    ).text
    expect(await clipboard(page)).toBe(repaired)
    expect(faults).toEqual([])
    await page.context().close()
  },
  180_000,
)

const moved = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text })

browserTest('every card can be reached and used from the keyboard, and the focus is never lost', async () => {
  const page = await desk()
  await paste(page, harbour)
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
