import { statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { htmlDecodeTree } from 'entities/decode'
import { build, type Plugin } from 'esbuild'

/** The package's table of HTML entities, as the Worker reads it: in place. */
export const TREE = 'entities.bin'

const DECODER = 'entities.js'

/** For the bundler: the decoder as it was bundled into `dist`, in place of the package's. */
export const decoderIn = (dist: string): Record<string, string> => ({
  'entities/decode': `./${join(dist, DECODER)}`,
})

/**
 * Bundles the decoder of HTML entities with its table unpacked. The package unpacks it whenever it is loaded, which takes
 * a fresh Worker longer than to check a text; the builds of the Worker and the page put this file in its place.
 */
export async function bundleEntities(dist: string): Promise<void> {
  writeFileSync(join(dist, TREE), htmlDecodeTree)
  await build({
    entryPoints: [createRequire(import.meta.url).resolve('entities/decode')],
    outfile: join(dist, DECODER),
    bundle: true,
    format: 'esm',
    external: [`./${TREE}`],
    logLevel: 'warning',
    plugins: [unpackedTree],
  })
}

const unpackedTree: Plugin = {
  name: 'unpacked tree',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]decode-data-html\.js$/ }, () => ({
      contents: `import tree from './${TREE}'\nexport const htmlDecodeTree = new Uint16Array(tree)`,
    })),
}

/** Puts an empty table in the place of the one in `file`: the browser's engine fills it with what it has loaded. */
export const emptyTree = (file: string): Plugin => ({
  name: 'empty tree',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]entities\.bin$/ }, () => ({
      contents: `export default new ArrayBuffer(${statSync(file).size})`,
    })),
})
