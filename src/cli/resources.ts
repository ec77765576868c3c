import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, URL } from 'node:url'
import { franc } from '../../dist/franc.js'
import type { Identify, Resources } from '../engine/analyses/analyses.ts'
import { ForeignLexicon, Lexicon } from '../engine/lexicon/lexicon.ts'
import { readTables } from '../engine/tables.ts'
import { identifyWith } from '../identify.ts'
import { decodeUtf8 } from '../utf8.ts'

/** Where the build puts the lexicons, seen from the sources. */
const BUILT = fileURLToPath(new URL('../../dist/lexicon/', import.meta.url))

/**
 * Loads the lexicons that `npm run prepare` built, and the language identifier.
 * @param folder the folder of the lexicon files; the bundled program has it elsewhere than the sources
 * @throws when a file is missing or is not a lexicon
 */
export function loadResources(folder: string = BUILT): Resources {
  const identify: Identify = identifyWith(franc)
  return {
    lexicon: Lexicon.read(bytes(join(folder, 'en.bin'))),
    foreign: ForeignLexicon.read(bytes(join(folder, 'foreign.bin'))),
    ...readTables(bytes(join(folder, 'tables.bin')), decodeUtf8),
    identify,
  }
}

/** A file as an ArrayBuffer of its own: a Buffer may be a window into a larger one. */
function bytes(path: string): ArrayBuffer {
  const file = readFileSync(path)
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
}
