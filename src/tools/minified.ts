import { type JsMinifyOptions, minify as mangle, version as manglerVersion } from '@swc/core'
import { minify as compress, type MinifyOptions } from 'terser'
import { digestOf } from './digest.ts'

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

/** Right for our own code only: its getters only read, and it calls nothing with `new` but classes. */
const COMPRESSED: MinifyOptions = {
  ecma: 2022,
  mangle: false,
  compress: {
    ecma: 2022,
    passes: 3,
    pure_getters: true,
    hoist_funs: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    arrows: false,
    if_return: false,
  },
  format: { comments: false, quote_style: 1 },
}

/** How scripts are made small: another one where anything of it changes. */
export const MINIFIERS = digestOf(JSON.stringify([manglerVersion, MANGLED, COMPRESSED]))

/** What a script holds: `ours` is a classic script of our own code, the others have libraries in them. */
export type Script = 'module' | 'classic' | 'ours'

/**
 * A script as small as it can be gzipped. What the bundler leaves is a twentieth larger, and what the first minifier
 * leaves of our own code a hundredth.
 */
export async function minified(script: string, kind: Script): Promise<string> {
  const { code: mangled } = await mangle(script, { ...MANGLED, module: kind === 'module' })
  return kind === 'ours' ? (await compress(mangled, COMPRESSED)).code! : mangled
}

/**
 * A module of ours and of libraries, for where it is read often and seldom sent. @param map its source map
 * @returns it and the map from it to the sources
 */
export async function minifiedWithMap(module: string, map: string): Promise<{ code: string; map: string }> {
  const { code, map: whole } = await mangle(module, {
    ...MANGLED,
    module: true,
    // It takes the map to go on from as well, which its types do not say.
    sourceMap: { content: map } as unknown as true,
  })
  return { code, map: whole! }
}
