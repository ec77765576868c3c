/**
 * Makes a thing when it is first asked for, and keeps it: for regular expressions that few texts need and that take long
 * to read or compile (Unicode classes, long alternatives), so that a fresh Worker need not.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
