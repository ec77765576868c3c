import { isComma } from '../../../document/document.ts'
import { Role } from '../../../language/word-classes.ts'
import { type Grammar, isOwner } from '../grammar.ts'
import { type FilledGap, saidAgain } from './found.ts'
import { isAntecedent, isBehindComma, isRestricted } from './heads.ts'
import { objectAgain } from './objects.ts'
import {
  isOwnerBehindComma,
  isOwnerOfPassive,
  isOwnerOfPeople,
  isOwnerTwice,
  isWholeClause,
} from './owners.ts'
import { isPart, phraseAgain, placeAgain } from './phrases.ts'
import { isSubjectOfRestricted, isSubjectTwice } from './subjects.ts'

/** The pronoun too many in the relative clause that begins at token `i`, in a sentence of the tokens `[from, to)`. */
export function filledGapAt(grammar: Grammar, i: number, from: number, to: number): FilledGap | undefined {
  const { document, tokens, roles, words } = grammar
  const word = tokens.word[i]
  const next = i + 1
  if (i === from || i + 3 >= to) return undefined
  if (word === words.where) return placeAgain(grammar, i, to)
  if (word === words.whose) return isOwnerTwice(grammar, i) ? saidAgain('owner', i, next) : undefined
  const who = word === words.who || word === words.whom
  const which = word === words.which
  const that = word === words.that
  if (!(who || which || that)) return undefined
  // “Who he himself comes from Kiruna”
  const self = tokens.word[next + 1]
  if (who && roles[next] & Role.HE && (self === words.himself || self === words.herself))
    return saidAgain('object', i, next)
  if (that && isOwnerBehindComma(grammar, i, from)) return saidAgain('owner', i, next)
  const comma = isComma(document, i - 1)
  if ((!that || (comma && isBehindComma(grammar, from, i - 2))) && isPart(grammar, next))
    return saidAgain('part', i, next, next + 2)
  if (isOwnerOfPeople(grammar, i, to) || (!that && isOwnerOfPassive(grammar, i, to)))
    return saidAgain('owner', i, next)
  if (roles[i - 1] & Role.PREPOSITION) return which ? phraseAgain(grammar, i, to) : undefined
  if (isSubjectTwice(grammar, i, from, to)) return saidAgain('object', i, next)
  const head = comma ? i - 2 : i - 1
  if (head < from || !isAntecedent(grammar, from, head, i)) return undefined
  if (!comma && isRestricted(grammar, i, from)) {
    if (isSubjectOfRestricted(grammar, i, to)) return saidAgain('object', i, next)
    // “The committee that its members come from the town”
    if (isOwner(grammar, next) && isWholeClause(grammar, i + 3)) return saidAgain('owner', i, next)
  }
  return objectAgain(grammar, i, head, who, to)
}
