import { statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { htmlDecodeTree } from 'entities/decode'
import { build, type Plugin } from 'esbuild'

/** The package's table of HTML entities, as the Worker reads it: in place. */
export const TREE = 'entities.bin'

/**
 * Bundles the decoder of HTML entities with its table unpacked. The package unpacks it whenever it is loaded, which takes
 * a fresh Worker longer than to check a text; the builds of the Worker and the page put this file in its place.
 */
export async function bundleEntities(outfile: string): Promise<void> {
  writeFileSync(join(dirname(outfile), TREE), htmlDecodeTree)
  await build({
    entryPoints: [createRequire(import.meta.url).resolve('entities/decode')],
    outfile,
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
