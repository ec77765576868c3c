/** How sure it is that a mention is of the well-known person whose name it spells. */

import { baseText, type Document } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import type { KnownName } from '../../language/known-names.ts'
import { differenceOf } from '../../language/romanization.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import type { Mention } from '../names.ts'
import { isFull, type Match, partsOf } from './matches.ts'

/** 0 when this may be another person; else how sure it is that the name is this person's in a foreign spelling. */
export function certainty(
  analyses: Analyses,
  mention: Mention,
  matches: readonly Match[],
  introduced: ReadonlySet<KnownName>,
): number {
  const confidence = identity(analyses, mention, matches, introduced)
  const foreign = matches.filter(({ known }) => !known.accepted)
  // English newspapers waver in such endings themselves: say it less loudly.
  return foreign.every((match) => isSlight(analyses, mention, match))
    ? Math.min(confidence, 0.75)
    : confidence
}

/** Offices that one person in a country has, so that the title and a surname name them. */
const HEADS: ReadonlySet<string> = new Set(['president', 'chancellor', 'premier'])

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner'])

/** Kaczyński, respelled, is the name of many a Kachinsky. */
const SLAVIC_ENDING = /(?:[sc]k[iy]|[oe]v|[ií][ćč]|ich)$/

/** How sure it is that the mention is of this person. */
function identity(
  { document, lexicon }: Analyses,
  mention: Mention,
  matches: readonly Match[],
  introduced: ReadonlySet<KnownName>,
): number {
  if (isFull(matches)) return 0.96
  if (matches[0].at > 0) return isGivenName(document, mention, matches[0]) ? 0.94 : 0
  if (introduced.has(matches[0].known.name)) return 0.95
  const token = mention.words[mention.words.length - 1]
  const word = document.tokens.word[token]
  const isWord = word !== NONE && lexicon.flags(word) !== Flag.UNCURATED
  if (matches[0].known.respelled) {
    // Other people bear such names: only the highest offices tell who is meant. “President Tramp” has an ordinary word.
    if (isWord && lexicon.has(word, Flag.FAMILY | Flag.GIVEN | Flag.COMPANY)) return 0
    const { role } = mention
    if (mention.words.length > 1 || role === undefined) return 0
    const slavic = SLAVIC_ENDING.test(matches[0].known.name.english[matches[0].known.index].toLowerCase())
    return HEADS.has(role) || (MINISTERS.has(role) && !isWord && !slavic) ? 0.93 : 0
  }
  if (isWord) return 0
  if (mention.role) return 0.93
  // Only in mid-sentence: poutine is a dish.
  const inside =
    token > 0 &&
    document.tokens.kind[token - 1] === Kind.word &&
    !(document.tokens.flags[token] & Mark.lineBefore)
  return inside && document.tokens.base[token] - document.tokens.start[token] >= UNMISTAKABLE ? 0.8 : 0
}

/** Shorter surnames are left alone without a given name or a title beside them. */
const UNMISTAKABLE = 7

/** True when the one word before the surname is the person's given name in a spelling that we do not know by rule. */
function isGivenName(document: Document, mention: Mention, { at, known }: Match): boolean {
  if (at !== 1 || known.index !== 1) return false
  const difference = differenceOf(known.name.english[0], baseText(document, mention.firstToken))
  return difference !== undefined && difference.kind !== 'letter'
}

const WAVERING = new Set(['ia', 'i', 'ii', 'iy', 'c'])

/** “-ian” for “-yan”, “-i” for “-y”: English has both for many names. */
function isSlight({ document }: Analyses, mention: Mention, { at, known }: Match): boolean {
  const spelling = baseText(document, partsOf(document, mention)[at])
  const difference = differenceOf(known.name.english[known.index], spelling)
  if (difference?.kind !== 'romanization') return false
  if (difference.strong + difference.weak > 1) return false
  const [, theirs] = difference.example
  return WAVERING.has(theirs)
}
