import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        // Time limits only end what hangs: a busy machine is no fault.
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/service/**'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, remoteBindings: false })],
        // The first call of a file loads the Worker, lexicon and all.
        test: { name: 'workerd', include: ['test/service/**/*.test.ts'], testTimeout: 30_000 },
      },
    ],
  },
})
