import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Connection, connect, set } from './client.ts'
import type { Site } from './site.ts'

const sites = inject('sites')

/**
 * Runs tests in every WordPress that can be had, with the plugin active and connected; they are skipped where there is
 * none. Afterwards PHP must have had nothing to say about the plugin.
 */
export function eachSite(tests: (site: Site, connection: () => Connection) => void): void {
  if (sites.length === 0) {
    test.skip('there is no WordPress here', () => {})
    return
  }
  describe.each(sites.map((site) => [site.version, site] as const))('WordPress %s', (_, site) => {
    let connection: Connection
    beforeAll(async () => {
      connection = await connect()
      await set(site, { gate: connection.gate, key: connection.key })
    })
    tests(site, () => connection)
    afterAll(() => {
      let log = ''
      try {
        log = readFileSync(site.log, 'utf8')
      } catch {
        // Nothing was noted at all.
      }
      expect(log.split('\n').filter((line) => line.includes('plugins/mtlint'))).toEqual([])
    })
  })
}
