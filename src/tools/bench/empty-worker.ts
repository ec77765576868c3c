import { Hono } from 'hono'

/** The least that a Worker on hono can be: what start-up is measured against. */
export default new Hono().get('/healthz', (c) => c.json({ status: 'ok' }))
