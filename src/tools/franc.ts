import { build, type Plugin } from 'esbuild'
import { FRANC_CODES } from '../identify.ts'

/** Whatever loads franc gets it so: its tables are worked out at the first call, and most texts never make one. */
const ENTRY = "export const franc = (text, options) => require('franc').franc(text, options)"

/**
 * Bundles franc with the data of the languages that the project asks for: a seventh of it.
 * @throws {Error} when franc does not know one of them
 */
export async function bundleFranc(outfile: string): Promise<void> {
  await build({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname },
    outfile,
    bundle: true,
    format: 'esm',
    minify: true,
    logLevel: 'warning',
    plugins: [onlyOurLanguages],
  })
}

const onlyOurLanguages: Plugin = {
  name: 'only our languages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(path)) as { data: Readonly<Record<string, Record<string, string>>> }
      // Scripts that write one language alone are told by their letters and have no data.
      const { expressions } = (await import(path.replace(/data\.js$/, 'expressions.js'))) as {
        expressions: Readonly<Record<string, RegExp>>
      }
      const ours = new Set(Object.values(FRANC_CODES))
      const known = new Set([...Object.keys(expressions), ...Object.values(data).flatMap(Object.keys)])
      const unknown = [...ours].filter((code) => !known.has(code))
      if (unknown.length) throw new Error(`franc does not know ${unknown.join(', ')}`)
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([code]) => ours.has(code))),
      ])
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))}` }
    }),
}
