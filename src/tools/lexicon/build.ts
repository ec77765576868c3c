/**
 * Builds the lexicons from the npm packages: `node src/tools/lexicon/build.ts [folder]`.
 * The same packages give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { englishLexicon } from './english.ts'
import { foreignLexicon } from './foreign.ts'

/** Writes en.bin and foreign.bin into the folder, which is made if need be. */
export async function buildLexicons(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, 'en.bin'), bytes(await englishLexicon()))
  writeFileSync(join(outDir, 'foreign.bin'), bytes(foreignLexicon()))
}

function bytes(file: Uint32Array): Uint8Array {
  return new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
}

if (import.meta.main) await buildLexicons(process.argv[2] ?? 'dist/lexicon')
