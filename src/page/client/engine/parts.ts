/** Parts of the engine's Web Worker that few visits need: scripts of their own, run when they are first asked for. */

declare const importScripts: (address: string) => void

/**
 * A part that is loaded once.
 * @param address of its script, which declares one global variable
 * @param name of that variable
 * @returns what gives the part: at once, since the engine cannot wait in the middle of a check. It throws when the script
 * cannot be had, and the next call tries again
 */
export function part<Part>(address: string, name: string): () => Part {
  const scope = globalThis as unknown as Record<string, Part | undefined>
  return () => {
    if (scope[name] === undefined) importScripts(address)
    return scope[name] as Part
  }
}
