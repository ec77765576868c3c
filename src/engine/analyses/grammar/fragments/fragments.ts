import { type Sentence, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { FINITE, type Grammar } from '../grammar.ts'
import { lacksBehindFrame } from './behind-frames.ts'
import { boldFragment } from './bold.ts'
import { isCutOff } from './cut-off.ts'
import { behindDateline, dashFor } from './dashes.ts'
import { type Fragment, type Incomplete, PLAIN, SHORTEST, STYLE } from './found.ts'
import { isClauseAlone, isPartOf, isRelative, isSubordinate, isThatAlone } from './lone-clauses.ts'
import { goesOn, isAdded, isPastAlone, isThird, saysWithoutSubject } from './lone-verbs.ts'
import { lacksSubject } from './lost-subjects.ts'
import { isNounPhrase } from './noun-phrases.ts'
import { afterSubject, isTelling } from './participles.ts'
import { isPhrase, isPicture, isVerbless } from './verbless.ts'

/** What kind of fragment a sentence is; undefined for one that is whole, or that native writers leave so. */
export function fragmentOf(grammar: Grammar, sentence: Sentence): Incomplete | undefined {
  const { document, tokens, roles } = grammar
  const { endToken: end } = sentence
  const dateline = behindDateline(grammar, sentence)
  const first = dateline ?? sentence.firstToken
  // Only what a plain full stop ends: no question, no list, no line of a caption.
  if (
    end - first <= SHORTEST ||
    tokens.kind[first] !== Kind.word ||
    tokens.flags[first] & Mark.lower ||
    tokenUnit(document, end - 1) !== 0x2e
  )
    return undefined
  // A phrase or clause that is its whole paragraph is no caption, and a damaged text is full of them.
  const inside =
    dateline !== undefined ||
    first > document.blocks[sentence.block].firstToken ||
    (sentence.block > 0 &&
      (roles[first] & (Role.PREPOSITION | Role.SUBORDINATE)) !== 0 &&
      !(tokens.flags[first] & Mark.upper) &&
      grammar.isDamaged())
  if (inside && isPicture(grammar, first, end)) return { kind: 'verbless', confidence: STYLE }
  if (isCutOff(grammar, sentence)) return { kind: 'cut', confidence: PLAIN, tokens: [end - 3, end] }
  const frame = lacksBehindFrame(grammar, first, end)
  if (frame > 0) return { kind: 'subject', confidence: PLAIN, tokens: [frame, frame + 2] }
  const kind = plainFragment(grammar, first, end, inside, sentence)
  if (kind)
    return {
      kind,
      confidence: kind === 'verbless' ? STYLE : PLAIN,
      ...(dateline === undefined ? {} : { tokens: [first, Math.min(first + SHORTEST, end)] }),
    }
  // A sentence that is its whole paragraph may be a caption; what begins one, the line below a headline.
  const bold = inside || (end < document.blocks[sentence.block].endToken && grammar.isDamaged())
  const found = bold || leadsParagraph(grammar, sentence) ? boldFragment(grammar, first, end) : undefined
  return (
    dashFor(grammar, first, end) ??
    (bold || found?.kind === 'verbless' ? found : undefined) ??
    (isNounPhrase(grammar, first, sentence) ? { kind: 'verbless', confidence: STYLE } : undefined)
  )
}

/** What native writers hardly leave so, by the word that begins it. */
function plainFragment(
  grammar: Grammar,
  first: number,
  end: number,
  inside: boolean,
  sentence: Sentence,
): Fragment | undefined {
  const role = grammar.roles[first]
  if (role & FINITE) return lacksSubject(grammar, first, inside) ? 'subject' : undefined
  if (role & Role.SAY && saysWithoutSubject(grammar, first, end)) return 'subject'
  if (role & Role.AND && inside && goesOn(grammar, first)) return 'subject'
  if (inside && (isThird(grammar, first) || isAdded(grammar, first, end))) return 'subject'
  const leads = leadsParagraph(grammar, sentence)
  if ((inside || leads) && isPastAlone(grammar, first, end, inside ? 1 : 0)) return 'subject'
  if (role & Role.SAY) return undefined
  if (inside && isPartOf(grammar, first, end)) return 'relative'
  if (role & Role.RELATIVE) return isRelative(grammar, first, end) ? 'relative' : undefined
  const that = isThatAlone(grammar, first, end, inside)
  if (that !== undefined) return that ? 'subordinate' : undefined
  if (role & Role.SUBORDINATE)
    return isSubordinate(grammar, first, end) || (inside && isClauseAlone(grammar, first, end))
      ? 'subordinate'
      : undefined
  if ((inside || leads) && isTelling(grammar, first, end)) return 'participle'
  const phrase =
    role & Role.PREPOSITION
      ? isPhrase(grammar, first, end, inside) && 'phrase'
      : afterSubject(grammar, first, end)
  return phrase || (isVerbless(grammar, sentence) ? 'verbless' : undefined)
}

/** What begins a paragraph of several sentences is no caption, though it may be the line below a headline. */
const leadsParagraph = ({ document }: Grammar, { block, firstToken, endToken }: Sentence): boolean =>
  block > 0 && firstToken === document.blocks[block].firstToken && endToken < document.blocks[block].endToken
