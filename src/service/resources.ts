import { franc } from '../../dist/franc.js'
import english from '../../dist/lexicon/en.bin'
import foreign from '../../dist/lexicon/foreign.bin'
import tables from '../../dist/lexicon/tables.bin'
import type { Resources } from '../engine/analyses/analyses.ts'
import { ForeignLexicon, Lexicon } from '../engine/lexicon/lexicon.ts'
import { readTables } from '../engine/tables.ts'
import { identifyWith } from '../identify.ts'
import { decodeUtf8 } from '../utf8.ts'

/** The lexicons that are part of the Worker, read in place, and the language identifier. */
export const resources: Resources = {
  lexicon: Lexicon.read(english),
  foreign: ForeignLexicon.read(foreign),
  ...readTables(tables, decodeUtf8),
  identify: identifyWith(franc),
}
