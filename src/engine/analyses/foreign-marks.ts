/**
 * Foreign words with a capital, which as a rule are names and left alone: an office before a name (“Bürgermeister Hans
 * Krug”), a German noun (“the Anwohner want”), and a Turkish ending (“in Ankara’da”).
 */

import type { Document } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { PARTICLES } from '../language/name-words.ts'
import { Flag, fold, NONE } from '../lexicon/lexicon.ts'
import type { Analyses } from './analyses.ts'
import type { ForeignStretch } from './foreign.ts'

/** Endings that Turkish parts from a name or number by an apostrophe; of one letter there are too many elsewhere. */
const TURKISH_ENDINGS = new Set(
  (
    'da de ta te dan den tan ten daki deki taki teki nda nde ndan nden nın nin nun nün ın ün ya ye yı yi yu yü ' +
    'yla yle ındaki indeki sında sinde sının sinin nda lar ler ları leri lık lik li lı lu lü dır dir tır tir'
  ).split(' '),
)

/** Appends to `stretches` what a capital does not excuse. */
export function foreignMarks(analyses: Analyses, stretches: ForeignStretch[]): void {
  const { document } = analyses
  const { tokens } = document
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word) continue
    const flags = tokens.flags[i]
    if (flags & Mark.apostrophe) {
      if (hasTurkishEnding(document, i)) stretches.push(stretchOf(document, i, 'tr', 0.9))
      continue
    }
    if (!(flags & Mark.title) || (tokens.word[i] !== NONE && tokens.facts[i] !== Flag.UNCURATED)) continue
    const source = analyses.resources.sourceWords.get(
      fold(document.text.slice(tokens.start[i], tokens.end[i])),
    )
    if (!source) continue
    const [language, kind] = source
    // After a capital it may be a part of a name: “Avenida Presidente Vargas”.
    if (i > 0 && isCapital(document, i - 1) && !(flags & Mark.lineBefore)) continue
    const next = i + 1 < tokens.count && isCapital(document, i + 1)
    // “Gare de Lyon”
    if (i + 2 < tokens.count && isParticle(document, i + 1) && isCapital(document, i + 2)) continue
    if (kind === 'title' ? next : !next && isAmidEnglish(document, i))
      stretches.push(stretchOf(document, i, language, kind === 'title' ? 0.87 : 0.82))
  }
}

function stretchOf({ tokens }: Document, i: number, language: string, confidence: number): ForeignStretch {
  return {
    start: tokens.start[i],
    end: tokens.end[i],
    firstToken: i,
    endToken: i + 1,
    language,
    kind: 'words',
    confidence,
    listed: true,
  }
}

/** “Çamlık’ta”, “2024’te”: a name or year, an apostrophe, an ending. */
function hasTurkishEnding({ text, tokens }: Document, i: number): boolean {
  if (!(tokens.flags[i] & (Mark.title | Mark.upper | Mark.digit))) return false
  let at = tokens.end[i] - 1
  while (at > tokens.start[i] && !isApostrophe(text.charCodeAt(at))) at--
  return at - tokens.start[i] >= 2 && TURKISH_ENDINGS.has(text.slice(at + 1, tokens.end[i]))
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

function isCapital({ tokens }: Document, i: number): boolean {
  return tokens.kind[i] === Kind.word && (tokens.flags[i] & (Mark.title | Mark.upper | Mark.mixed)) !== 0
}

/** Behind a small word, as no name of a body at a sentence’s head is, and before one or a mark. */
function isAmidEnglish(document: Document, i: number): boolean {
  const { tokens } = document
  return (
    i > 0 &&
    !isParticle(document, i - 1) &&
    tokens.kind[i - 1] === Kind.word &&
    (tokens.flags[i - 1] & Mark.lower) !== 0 &&
    tokens.word[i - 1] !== NONE &&
    !(tokens.flags[i] & Mark.hyphen)
  )
}

const isParticle = ({ text, tokens }: Document, i: number): boolean =>
  PARTICLES.has(text.slice(tokens.start[i], tokens.end[i]))
