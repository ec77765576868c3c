/// <reference types="@cloudflare/vitest-plugin/types" />

/** Tells the tests what `exports` of cloudflare:workers holds. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('../../src/worker.ts')
  }
  interface Env {
    readonly ASSETS: Fetcher
    readonly DB: D1Database
    /** The database's migrations, handed over by vitest.config.ts. */
    readonly MTLINT_SECRET: string
    readonly MTLINT_ADMIN_SECRET: string
    readonly MIGRATIONS: import('cloudflare:test').D1Migration[]
  }
}

/** The test runner gives files asked for in this way as text. */
declare module '*?raw' {
  const content: string
  export default content
}
