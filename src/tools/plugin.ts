import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/** Where the plugin for WordPress is. */
const PLUGIN = 'src/integrations/wordpress/mtlint'

/** One and the same for all builds, so that equal files make equal archives. */
const DATE = '2026-01-01T00:00:00'

/** Packs the plugin as WordPress takes it: an archive of one folder. */
export function packPlugin(archive: string): void {
  const files = readdirSync(PLUGIN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => [`mtlint${path.slice(PLUGIN.length)}`, new Uint8Array(readFileSync(path))] as const)
  writeFileSync(archive, zipSync(Object.fromEntries(files), { mtime: DATE, level: 9 }))
}
