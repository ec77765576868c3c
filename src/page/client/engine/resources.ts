import entities from '../../../../dist/entities.bin'
import type { Identify, Resources } from '../../../engine/analyses/analyses.ts'
import { ForeignLexicon, Lexicon } from '../../../engine/lexicon/lexicon.ts'
import type { Rule } from '../../../engine/rules/rule.ts'
import { readTables } from '../../../engine/tables.ts'
import { type Franc, identifyWith } from '../../../identify.ts'
import { decodeUtf8 } from '../../../utf8.ts'
import { part } from './parts.ts'

/** Loads the lexicons: once for all visits, since their addresses never change their content. */
export async function loadResources(): Promise<Resources> {
  const [english, foreign, tables, tree] = await Promise.all([
    unzipped(BUILT.english).then((response) => response.arrayBuffer()),
    unzipped(BUILT.foreign).then((response) => response.arrayBuffer()),
    unzipped(BUILT.tables).then((response) => response.arrayBuffer()),
    unzipped(BUILT.entities).then((response) => response.arrayBuffer()),
  ])
  // The decoder of HTML entities reads its table there: src/tools/entities.ts.
  new Uint8Array(entities).set(new Uint8Array(tree))
  return {
    lexicon: Lexicon.read(english),
    foreign: ForeignLexicon.read(foreign),
    ...readTables(tables, decodeUtf8),
    identify,
  }
}

/** Loads the rules' documentation and messages, which the script comes without. @throws when they cannot be had */
export async function loadRuleTexts(): Promise<Readonly<Record<string, Pick<Rule, 'docs' | 'messages'>>>> {
  const response = await fetch(BUILT.ruleTexts)
  if (!response.ok) throw new Error(`${BUILT.ruleTexts} answers ${response.status}`)
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
