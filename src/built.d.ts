/** What `npm run prepare` makes in dist/, as sources import it. */

/** The bundler gives binary files as buffers. */
declare module '*.bin' {
  const content: ArrayBuffer
  export default content
}

/** franc with the data of our languages: src/tools/franc.ts. */
declare module '*/dist/franc.js' {
  export const franc: import('./identify.ts').Franc
}

/** The bundler gives text files as text: the OpenAPI document. */
declare module '*.txt' {
  const content: string
  export default content
}

/** Addresses of what pages load. */
declare module '*/dist/assets.json' {
  const assets: import('./page/assets.ts').Assets
  export default assets
}
