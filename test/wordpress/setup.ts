import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startSite as startWorker } from '../../src/tools/site.ts'
import { missing, releases } from './releases.ts'
import { type Site, startDatabase, startSite } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** WordPress of each release that can be had here; none where something is missing. */
    sites: readonly Site[]
    /** Address of the Worker that they ask. */
    worker: string
  }
}

/** Installs each WordPress, and starts them and the Worker. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const lacks = missing()
  const ends: (() => Promise<void>)[] = []
  const end = async () => {
    for (const stop of ends.reverse()) await stop()
  }
  project.provide('sites', [])
  project.provide('worker', '')
  if (lacks.length > 0) {
    console.warn(`WordPress tests are skipped, for want of ${lacks.join(', ')}.`)
    return end
  }
  if (!process.env.WORDPRESS_BUILDS)
    console.warn(
      'WordPress is tested in Debian’s release only: WORDPRESS_BUILDS does not name a folder of @wp-playground/wordpress-builds.',
    )
  console.warn(
    'WP-CLI cannot be had from apt or npm: its commands are tested with a stand-in for its output.',
  )
  try {
    const state = mkdtempSync(join(tmpdir(), 'mtlint-state-'))
    ends.push(async () => rmSync(state, { recursive: true, force: true }))
    const worker = await startWorker({ args: ['--persist-to', state] })
    ends.push(worker.stop)
    const database = await startDatabase()
    ends.push(database.stop)
    const sites: Site[] = []
    for (const release of releases()) {
      const { site, stop } = await startSite(release, database)
      ends.push(stop)
      sites.push(site)
    }
    project.provide('sites', sites)
    project.provide('worker', worker.address)
    return end
  } catch (error) {
    await end()
    throw error
  }
}
