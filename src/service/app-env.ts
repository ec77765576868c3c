import type { Configuration, Env } from './env.ts'

/** What handlers find in their context. */
export interface AppEnv {
  Bindings: Env
  Variables: { configuration: Configuration }
}
