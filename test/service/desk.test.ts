import { expect, test } from 'vitest'
import { SAMPLES } from '../../src/page/samples.ts'
import { call } from './client.ts'

/** Sends the page's form, as a browser does. */
function send(fields: Record<string, string | File>, headers: Record<string, string> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return call('/', { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } })
}

const TEXT = 'The convoy left Tanzaniathe day before.\n\nNobody said why .\n'

/** What a page shows: its tags taken out, entities decoded. */
const shown = (page: string) =>
  page
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What stands in the text area of an id. */
const area = (page: string, id: string) =>
  shown(new RegExp(`<textarea id="${id}"[^>]*>\n([\\s\\S]*?)</textarea>`).exec(page)?.[1] ?? 'none')

test('a text that the form sends comes back as a report', async () => {
  const response = await send({ text: TEXT.replaceAll('\n', '\r\n'), format: '' })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const page = await response.text()
  expect(shown(page)).toContain('This should not be published as it stands.')
  expect(page).toMatch(/<mark class="error"[^>]*>Tanzaniathe<\/mark>/)
  expect(page).toMatch(/<a href="https:\/\/mtlint.test\/rules\/[\w-]+">/)
  expect(page).toContain('<del>')
  expect(area(page, 'text')).toBe(TEXT)
  expect(area(page, 'mended')).toBe('The convoy left Tanzania the day before.\n\nNobody said why.\n')
})

test('a file is read in its own encoding, and as HTML by its name', async () => {
  const bytes = new Uint8Array([...'<p>The mayor\x92s word'].map((one) => one.charCodeAt(0)))
  const page = await (await send({ text: 'not this', file: new File([bytes, ' .</p>'], 'a.html') })).text()
  expect(page).toContain('<h1>a.html</h1>')
  expect(page).toContain('The mayor’s word')
  expect(area(page, 'text')).toBe('<p>The mayor’s word .</p>')
  expect(area(page, 'mended')).toBe('<p>The mayor’s word.</p>')
})

test('HTML that was pasted is shown as a reader sees it', async () => {
  const page = await (await send({ text: '<p>The talks<b>between</b> them <i>ended</i>.</p>' })).text()
  expect(page).toMatch(/The <mark[^>]*>talksbetween<\/mark>/)
})

test('whatever is sent is shown and does nothing', async () => {
  const hostile = '</textarea><script>alert(1)</script> "quoted" \u202eright to left .'
  const forms: Record<string, string | File>[] = [
    { text: hostile },
    { file: new File([hostile], '"><script>alert(2)</script>.txt') },
    { text: hostile, format: 'html' },
  ]
  for (const fields of forms) {
    const page = await (await send(fields)).text()
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(area(page, 'text')).toBe(hostile)
  }
})

test.each(SAMPLES)('the sample $id is one click away', async ({ id, title }) => {
  expect(await (await call('/')).text()).toContain(`href="/?sample=${id}"`)
  const page = await (await call(`/?sample=${id}`)).text()
  expect(page).toContain(`<h1>${title}</h1>`)
  expect(/<strong>(\w+)<\/strong>/.exec(page)?.[1]).toBe(id === 'rail.txt' ? 'pass' : 'block')
})

test('what cannot be answered is said on the page, and the text stays', async () => {
  const empty = await send({ text: ' ' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('role="alert"')

  const foreign = await send({ text: TEXT }, { 'sec-fetch-site': 'cross-site' })
  expect(foreign.status).toBe(403)
  const spoofed = await call('/', {
    method: 'POST',
    body: new URLSearchParams({ text: TEXT }),
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(spoofed.status).toBe(403)

  const large = await send({ text: 'a '.repeat(600_000) })
  expect(large.status).toBe(413)
  expect(await large.text()).toContain('The body is too large')

  expect((await call('/', { method: 'POST', body: 'text=a' })).status).toBe(415)

  const often = await Promise.all(
    Array.from({ length: 320 }, () => send({ text: TEXT }, { 'cf-connecting-ip': '198.51.100.9' })),
  )
  const refused = often.find(({ status }) => status === 429)
  expect(refused?.headers.get('retry-after')).toBe('60')
  expect(area((await refused?.text()) ?? '', 'text')).toBe(TEXT)
})

test('the rules can be searched', async () => {
  const page = await (await call('/rules?q=Quotation%20marks')).text()
  expect(page).toContain('href="/rules/quotes"')
  expect(page).not.toContain('href="/rules/misspelling"')
  expect(await (await call('/rules?q=%3Cb%3E')).text()).toContain('No rule speaks of “&lt;b&gt;”')
})
