// A Payload with SQLite and the plugin, behind its REST API. It is copied to where Payload is installed.
// Arguments: port, file of the database, options of the plugin as JSON.
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mtlint } from 'mtlint-gate/payload'
import { buildConfig, getPayload, handleEndpoints } from 'payload'

const [port, database, options] = process.argv.slice(2)
const fields = [
  { name: 'title', type: 'text', required: true },
  { name: 'content', type: 'json' },
  { name: 'seo', type: 'group', fields: [{ name: 'description', type: 'textarea' }] },
  { name: 'category', type: 'text' },
]
const config = await buildConfig({
  secret: 'of a CMS for tests',
  db: sqliteAdapter({ client: { url: `file:${database}` } }),
  telemetry: false,
  collections: [
    { slug: 'users', auth: true, fields: [{ name: 'chief', type: 'checkbox' }] },
    { slug: 'articles', versions: { drafts: true }, access: { read: () => true }, fields },
    { slug: 'notes', access: { read: () => true }, fields: [{ name: 'title', type: 'text' }] },
  ],
  plugins: [
    mtlint({
      ...JSON.parse(options),
      collections: {
        articles: {
          title: 'title',
          body: { path: 'content', format: 'lexical' },
          excerpt: 'seo.description',
        },
        notes: { title: 'title' },
      },
      mayOverride: ({ user }) => Boolean(user?.chief),
      onDecision: () => console.log('mtlint asked'),
    }),
  ],
})
const payload = await getPayload({ config })
for (const name of ['chief', 'writer'])
  await payload.create({
    collection: 'users',
    data: { email: `${name}@example.com`, password: name, chief: name === 'chief' },
  })

createServer(async (incoming, outgoing) => {
  const request = new Request(`http://localhost:${port}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers,
    ...(incoming.method === 'GET' ? {} : { body: Readable.toWeb(incoming), duplex: 'half' }),
  })
  const response = await handleEndpoints({ config, request })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}).listen(Number(port), () => console.log('ready'))
