import { createApp } from './service/app.ts'
import type { Env, WakeUp } from './service/env.ts'
import { resources } from './service/resources.ts'
import { warmUp } from './service/warm-up.ts'

warmUp(resources)
const app = createApp(resources)

// What is not for requests is loaded when it is needed.
export default {
  fetch: app.fetch,
  queue: async ({ messages }, env) => {
    const { deliverAll } = await import('./service/outbox/send.ts')
    await deliverAll(
      env,
      messages.map(({ body }) => body.delivery),
    )
  },
  scheduled: async (_, env) => (await import('./service/housekeeping.ts')).keepHouse(env, Date.now()),
} satisfies ExportedHandler<Env, WakeUp>
