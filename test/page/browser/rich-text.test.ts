import { afterEach, expect } from 'vitest'
import { docx } from './docx.ts'
import { browserTest, clipboard, desk, faults, findings, paste, written } from './visit.ts'

// The parser says which styles and handlers of the pasted HTML the page's policy stops.
afterEach(() => expect(faults.filter((fault) => !/(?:style|event handler) violates/.test(fault))).toEqual([]))

/** As Google Docs and Word write it: one wrapper for all, type as style, classes and comments. */
const RICH = `<meta charset="utf-8"><style>p{color:red}</style><b style="font-weight:normal" id="docs-internal-guid-1">
<h2 dir="ltr"><span style="font-weight:400">The talks</span></h2>
<p class="MsoNormal" onclick="alert(1)"><span style="font-weight:700">Veltmar</span><span>. The talks ended on Mondaythe <a href="https://a.example/x" onmouseover="alert(1)">ministry</a> said <i>at last</i> .<o:p></o:p></span></p>
<div>Nobody <a href="javascript:alert(1)">signed</a>.<script>document.title = 1</script></div></b>`
const PLAIN = 'The talks\n\nVeltmar. The talks ended on Mondaythe ministry said at last .\n\nNobody signed.'

browserTest('rich text is checked with its blocks, and given back as rich text and plain text', async () => {
  const page = await desk()
  await paste(page, PLAIN, RICH)
  await findings(page, 2)
  await page.getByText('Pasted with its formatting.').waitFor()
  await page.getByRole('button', { name: 'Apply all safe repairs (2)' }).click()
  await findings(page, 0)
  await page.getByRole('button', { name: 'Source' }).click()
  expect(await written(page)).toBe(
    [
      '<h2>The talks</h2>',
      '<p><strong>Veltmar</strong>. The talks ended on Monday the <a href="https://a.example/x">ministry</a> said <em>at last</em>.</p>',
      '<p>Nobody signed.</p>',
    ].join('\n'),
  )
  await page.getByRole('button', { name: 'Copy clean text' }).click()
  await page.getByText('Copied.', { exact: true }).first().waitFor()
  expect(await clipboard(page)).toBe(
    'The talks\n\nVeltmar. The talks ended on Monday the ministry said at last.\n\nNobody signed.',
  )
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item.getType('text/html')).text()
  })
  expect(rich).toContain('<em>at last</em>')
  await page.context().close()
})

browserTest('its plain text can be had instead, and what is not rich is pasted plain', async () => {
  const page = await desk()
  await paste(page, PLAIN, RICH)
  await page.getByRole('button', { name: 'Take the plain text instead' }).click()
  await findings(page, 2)
  expect(await written(page)).toBe(PLAIN)
  await page.getByRole('button', { name: 'New text' }).click()
  await paste(
    page,
    'The convoy left Tanzaniathe day before.',
    '<span style="color:red">The convoy left Tanzaniathe day before.</span>',
  )
  await findings(page, 1)
  expect(await written(page)).toBe('The convoy left Tanzaniathe day before.')
  await page.context().close()
})

browserTest('a .docx document is opened', async () => {
  const page = await desk()
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const open = (name: string, buffer: Buffer) =>
    page.setInputFiles('input[type=file]', { name, mimeType, buffer })
  await open('talks.docx', docx('The talks', 'The talks *in Veltmar* ended on Mondaythe ministry said.'))
  await findings(page, 1)
  await page.getByRole('button', { name: 'Source' }).click()
  expect(await written(page)).toBe(
    '<p>The talks</p>\n<p>The talks <strong>in Veltmar</strong> ended on Mondaythe ministry said.</p>',
  )
  await open('broken.docx', Buffer.from('PK no document'))
  await page.getByRole('alert').getByText('broken.docx could not be read').waitFor()
  await page.context().close()
})
