import { createHash } from 'node:crypto'
import { type JsMinifyOptions, minify as mangle, version as manglerVersion } from '@swc/core'
import { minify as compress, type MinifyOptions } from 'terser'

// Without some of their steps the same words come again more often, and a script is smaller gzipped.

const MANGLED: JsMinifyOptions = {
  ecma: 2022,
  mangle: true,
  compress: {
    ecma: 2022,
    passes: 6,
    inline: 1,
    collapse_vars: false,
    negate_iife: false,
  },
  format: { comments: false },
}

/** Our getters only read, and nothing here is called with `new` but classes. */
const compressed = (module: boolean): MinifyOptions => ({
  ecma: 2022,
  module,
  mangle: false,
  compress: {
    ecma: 2022,
    passes: 3,
    pure_getters: true,
    hoist_funs: !module,
    unsafe_arrows: true,
    unsafe_methods: true,
    arrows: false,
    if_return: false,
  },
  format: { comments: false, quote_style: 1 },
})

/** How scripts are made small: another one where anything of it changes. */
export const MINIFIERS = createHash('sha256')
  .update(JSON.stringify([manglerVersion, MANGLED, compressed(true), compressed(false)]))
  .digest('hex')
  .slice(0, 10)

/**
 * A script as small as it can be gzipped. What the bundler leaves is a twentieth larger, and what the first of the two
 * minifiers leaves a hundred and fiftieth.
 * @param module whether the script is a module, not a classic one
 */
export async function minified(script: string, module: boolean): Promise<string> {
  const mangled = await mangle(script, { ...MANGLED, module })
  const { code } = await compress(mangled.code, compressed(module))
  return code!
}
