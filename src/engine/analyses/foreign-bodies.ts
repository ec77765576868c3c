/**
 * Bodies of the state under their names in the source (“the Ministerio de Sanidad”, “Sağlık Bakanlığı”), which English
 * texts do not keep, and a particle of the source in a name that is English otherwise (“the University di Bologna”).
 */

import { type Document, isPossessive, tokenText, tokenUnit, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Abroad } from '../language/abroad-words.ts'
import { PARTICLES } from '../language/name-words.ts'
import { Small } from '../language/small-words.ts'
import { Flag, fold } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import type { Analyses } from './analyses.ts'
import type { ForeignStretch } from './foreign.ts'
import { stretchOf } from './foreign-forms.ts'

/** Words of a name; it rarely has more. */
const LONGEST = 8

/** What the token begins, ends, or joins; undefined for names that English keeps. */
export function foreignBody(analyses: Analyses, i: number): ForeignStretch | undefined {
  const { document, resources } = analyses
  const { tokens } = document
  const next = i + 1
  if (!isTitle(document, i) || next >= tokens.count || isPossessive(tokens, i)) return undefined
  if (
    widthOf(tokens, i) > 5 &&
    isTitle(document, i - 1) &&
    resources.wordShapes.turkishBody().test(word(i))
  ) {
    let first = i - 1
    while (first > i - LONGEST && isTitle(document, first - 1) && !isEnglish(document, first - 1)) first--
    if (!isEnglish(document, first)) return stretchOf(document, first, 'tr', BODY, i)
  }
  if (tokens.flags[next] & Mark.lineBefore || !(tokens.flags[next] & Mark.spaceBefore)) return undefined
  const linked = isLink(analyses, next)
  // “the Fiscalía General de la Nación”, “the Assemblée nationale”
  const led = isTitle(document, next)
    ? !isEnglish(document, next) || (!isEnglish(document, i) && isLink(analyses, next + 1))
    : isForeign(document, next) && !isEnglish(document, i)
  if (!linked && (!led || tokens.facts[i] & Flag.GIVEN)) return undefined
  const kinds = resources.smallWords().get(fold(word(i))) ?? 0
  // “University di Bologna”
  if (kinds & Small.ENGLISH_BODY)
    return linked && tokens.flags[next] & Mark.lower && isTitle(document, next + 1)
      ? stretchOf(document, next, 'und', BODY)
      : undefined
  if (!(kinds & (Small.BODY | Small.MINISTRY))) return undefined
  // “El Corte Inglés”: a name goes before.
  if (isTitle(document, i - 1) && !(tokens.facts[i - 1] & Flag.FUNCTION)) return undefined
  let last = i
  for (let at = next; at < Math.min(tokens.count, i + LONGEST); at++) {
    if (tokens.flags[at] & Mark.lineBefore) break
    const goesOn =
      isTitle(document, at) &&
      (last < at - 1 || !isEnglish(document, at) || (at === next && isLink(analyses, at + 1)))
    if (goesOn || isForeign(document, at)) last = at
    else if (!isLink(analyses, at)) break
  }
  // “the Consejo de Ministros (Cabinet)”: the text says what it is.
  if (last === i || tokenUnit(document, last + 1) === BRACKET) return undefined
  return stretchOf(document, i, 'und', kinds & Small.MINISTRY ? MINISTRY : BODY, last)

  function word(at: number): string {
    return tokenText(document, at).toLowerCase()
  }
}

const MINISTRY = 0.82
const BODY = 0.78
const BRACKET = 0x28

function isTitle({ tokens }: Document, i: number): boolean {
  return i >= 0 && (tokens.flags[i] & Mark.title) !== 0
}

const isEnglish = ({ tokens }: Document, i: number): boolean =>
  (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) !== 0 && !(tokens.flags[i] & Mark.accent)

/** A particle of names, elided before a name or not. */
function isLink({ document, resources }: Analyses, i: number): boolean {
  const { text, tokens } = document
  const width = widthOf(tokens, i)
  if (tokens.kind[i] !== Kind.word || width > LONGEST_LINK) return false
  // Of English words only “do” is one.
  if (tokens.facts[i] & Flag.FUNCTION) return width === 2 && text.startsWith('do', tokens.start[i])
  if (width > 3 && tokens.facts[i] & Flag.LOWER) return false
  const written = tokenText(document, i)
  return PARTICLES.has(written) || isOf(resources.abroadWords(), written, Abroad.LINK)
}

const LONGEST_LINK = 5
/** A small word that is no English one: “Transition écologique”. */
function isForeign({ tokens }: Document, i: number): boolean {
  return (
    (tokens.flags[i] & Mark.lower) !== 0 &&
    ((tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) === 0 || (tokens.flags[i] & Mark.accent) !== 0)
  )
}
