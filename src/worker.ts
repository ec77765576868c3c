import { createApp } from './service/app.ts'
import type { Env, WakeUp } from './service/env.ts'
import { keepHouse } from './service/housekeeping.ts'
import { deliverAll } from './service/outbox/send.ts'
import { resources } from './service/resources.ts'
import { warmUp } from './service/warm-up.ts'

warmUp(resources)
const app = createApp(resources)

export default {
  fetch: app.fetch,
  queue: ({ messages }, env) =>
    deliverAll(
      env,
      messages.map(({ body }) => body.delivery),
    ),
  scheduled: (_, env) => keepHouse(env, Date.now()),
} satisfies ExportedHandler<Env, WakeUp>
