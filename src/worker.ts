import { createApp } from './service/app.ts'
import type { Env } from './service/env.ts'
import { resources } from './service/resources.ts'
import { warmUp } from './service/warm-up.ts'

warmUp(resources)
const app = createApp(resources)

export default { fetch: app.fetch } satisfies ExportedHandler<Env>
