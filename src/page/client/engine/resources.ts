import entities from '../../../../dist/entities.bin'
import type { Identify, Resources } from '../../../engine/analyses/analyses.ts'
import { ForeignLexicon, Lexicon } from '../../../engine/lexicon/lexicon.ts'
import { RULES } from '../../../engine/rules/index.ts'
import type { Docs, Messages } from '../../../engine/rules/rule.ts'
import { readTables } from '../../../engine/tables.ts'
import { type Franc, identifyWith } from '../../../identify.ts'
import { decodeUtf8 } from '../../../utf8.ts'
import { part } from './parts.ts'

/** Loads the lexicons: once for all visits, since their addresses never change their content. */
export async function loadResources(): Promise<Resources> {
  const [english, foreign, tables, tree, messages] = await Promise.all([
    unzipped(BUILT.english).then((response) => response.arrayBuffer()),
    unzipped(BUILT.foreign).then((response) => response.arrayBuffer()),
    unzipped(BUILT.tables).then((response) => response.arrayBuffer()),
    unzipped(BUILT.entities).then((response) => response.arrayBuffer()),
    json<Readonly<Record<string, Messages>>>(BUILT.messages),
  ])
  // The build has left them out of the rules: src/tools/without-texts.ts.
  for (const rule of RULES) Object.assign(rule.messages, messages[rule.id])
  // The decoder of HTML entities reads its table there: src/tools/entities.ts.
  new Uint8Array(entities).set(new Uint8Array(tree))
  return {
    lexicon: Lexicon.read(english),
    foreign: ForeignLexicon.read(foreign),
    ...readTables(tables, decodeUtf8),
    identify,
  }
}

/** Loads the rules' documentation, which the script comes without. @throws when it cannot be had */
export const loadDocs = (): Promise<Readonly<Record<string, Docs>>> => json(BUILT.docs)

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.json()
}

/** The files are stored gzipped: servers do not compress what they do not know to be text. */
async function unzipped(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address} answers ${response.status}`)
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
}

const franc = part<{ readonly franc: Franc }>(BUILT.franc, 'franc')

/** Which language it is, as the identifier says that is loaded when a text first needs it. */
const identify: Identify = (text, candidates) => {
  try {
    return identifyWith(franc().franc)(text, candidates)
  } catch {
    // Off-line: the engine does without, and the next text tries again.
    return undefined
  }
}
