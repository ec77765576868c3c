import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        // Time limits only end what hangs: a busy machine is no fault.
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/service/**',
            'test/page/browser/**',
            'test/integration/**',
            'test/wordpress/**',
            'test/payload/**',
            'test/directus/**',
          ],
          testTimeout: 60_000,
        },
      },
      {
        // A real browser against the Worker as it is started; one file at a time, since each fills the machine.
        test: {
          name: 'browser',
          include: ['test/page/browser/**/*.test.ts'],
          globalSetup: 'test/page/browser/setup.ts',
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // A browser is not ours: what it loses once it may be asked again.
          retry: 1,
        },
      },
      {
        // Payload with the plugin, against the Worker as it is started.
        test: {
          name: 'payload',
          include: ['test/payload/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          retry: 1,
        },
      },
      {
        // Directus with the flow and the hook, against the Worker as it is started.
        test: {
          name: 'directus',
          include: ['test/directus/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 240_000,
          retry: 1,
        },
      },
      {
        // WordPress with the plugin, against the Worker as it is started.
        test: {
          name: 'wordpress',
          include: ['test/wordpress/**/*.test.ts'],
          globalSetup: 'test/wordpress/setup.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          retry: 1,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            // Its sources, whose places errors name.
            main: './src/worker.ts',
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations('src/service/storage/migrations'),
                MTLINT_SECRET: 'a secret of the tests and nothing else',
                MTLINT_ADMIN_SECRET: 'the admin of the tests',
                ALLOW_LOCAL_CALLBACKS: 'true',
                RETRY_SCHEDULE: '0,60,60',
              },
            },
          })),
        ],
        // The first call of a file loads the Worker, lexicon and all.
        test: { name: 'workerd', include: ['test/service/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        // The Worker as it is started, and ended in the middle of its work. Apart from the others: each start builds anew, at
        // which the Worker that the browser visits starts again.
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
