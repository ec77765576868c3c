import { createApp } from './service/app.ts'
import type { Env } from './service/env.ts'
import { resources } from './service/resources.ts'
import { deleteExpired } from './service/storage/reports.ts'
import { warmUp } from './service/warm-up.ts'

warmUp(resources)
const app = createApp(resources)

export default {
  fetch: app.fetch,
  scheduled: (_, env) => deleteExpired(env, Date.now()),
} satisfies ExportedHandler<Env>
