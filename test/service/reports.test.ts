import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { deleteExpired } from '../../src/service/storage/reports.ts'
import { call } from './client.ts'

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

const TEXT = 'The convoy left Tanzaniathe day before <b>.\n'

function send(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return call(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } })
}

const store = async (fields: Record<string, string> = {}) => {
  const response = await send(
    '/reports',
    { text: TEXT, format: 'text', consent: 'yes', days: '7', ...fields },
    { accept: 'application/json' },
  )
  expect(response.status).toBe(201)
  return (await response.json()) as { id: string; key: string; expires: number }
}

const count = async () =>
  (await env.DB.prepare('SELECT count(*) AS count FROM reports').first<{ count: number }>())?.count

test('a report is stored with consent, read by its address, and deleted by its key', async () => {
  const { id, key, expires } = await store({ name: 'convoy.txt' })
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(Math.round((expires - Date.now()) / 86_400_000)).toBe(7)
  const response = await call(`/reports/${id}`)
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'")
  const page = await response.text()
  expect(page).toContain('<meta name="robots" content="noindex')
  expect(page).toContain('<h1>convoy.txt</h1>')
  expect(page).toMatch(/<mark class="error"[^>]*>Tanzaniathe<\/mark>/)
  expect(page).not.toContain(key)

  expect((await send(`/reports/${id}/delete`, { key: id })).status).toBe(404)
  expect((await send(`/reports/${id}/delete`, { key }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await call(`/reports/${id}`)).status).toBe(200)
  expect((await send(`/reports/${id}/delete`, { key })).status).toBe(200)
  expect((await call(`/reports/${id}`)).status).toBe(404)
})

test('without consent, or from elsewhere, nothing is stored', async () => {
  const before = await count()
  const fields = { text: TEXT, format: '', days: '7' }
  expect((await send('/reports', fields)).status).toBe(403)
  expect((await send('/reports', { ...fields, consent: 'no' })).status).toBe(403)
  const agreed = { ...fields, consent: 'yes' }
  expect((await send('/reports', agreed, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await send('/reports', { ...agreed, days: '3650' })).status).toBe(422)
  expect((await send('/reports', { ...agreed, text: ' ' })).status).toBe(422)
  expect((await send('/reports', { ...agreed, text: 'word '.repeat(190_000) })).status).toBe(413)
  await send('/', { text: TEXT })
  expect(await count()).toBe(before)
})

test('what the editor dismissed is left out, and names are accepted', async () => {
  const { id } = await store({ accepted: 'Tanzaniathe' })
  expect(await (await call(`/reports/${id}`)).text()).not.toMatch(/<mark[^>]*>Tanzaniathe/)
})

test('without script the maker is told the address, and deletes by a button', async () => {
  const page = await (await send('/reports', { text: TEXT, format: '', consent: 'yes', days: '1' })).text()
  const [, id] = /href="https:\/\/mtlint.test\/reports\/(\w+)"/.exec(page)!
  const [, key] = /name="key" value="(\w+)"/.exec(page)!
  expect(page).toContain(`action="/reports/${id}/delete"`)
  expect((await send(`/reports/${id}/delete`, { key })).status).toBe(200)
})

test('what has expired cannot be read, and is deleted', async () => {
  const { id, expires } = await store()
  await env.DB.prepare('UPDATE reports SET expires = ? WHERE id = ?')
    .bind(Date.now() - 1, id)
    .run()
  expect((await call(`/reports/${id}`)).status).toBe(404)
  const other = await store()
  await deleteExpired(env, Date.now())
  const ids = (await env.DB.prepare('SELECT id FROM reports').all<{ id: string }>()).results.map(
    (row) => row.id,
  )
  expect(ids).not.toContain(id)
  expect(ids).toContain(other.id)
  expect(other.expires).toBeGreaterThanOrEqual(expires)
})
