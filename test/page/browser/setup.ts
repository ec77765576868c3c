import type { TestProject } from 'vitest/node'
import { chromium } from '../../../src/tools/chromium.ts'
import { startSite } from '../../../src/tools/site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Worker listens; empty when there is no browser to ask it. */
    address: string
  }
}

/** Starts the Worker as the README says, for the browser to visit. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!chromium) {
    console.warn(
      'There is no Chromium here (apt-get install chromium, or CHROMIUM=path): browser tests are skipped.',
    )
    project.provide('address', '')
    return async () => {}
  }
  const { address, stop } = await startSite()
  project.provide('address', address)
  return stop
}
