/** Verbs that do not agree with their subject, or with the verb before them. */

import { tokenText } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { otherNumberOf } from '../../../language/inflection.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { contractionAt } from '../contractions.ts'
import { type Grammar, isGap } from '../grammar.ts'
import { deniedFormAt, type VerbForm, verbFormAt } from '../verb-forms.ts'
import { isBase } from '../verb-number/distant-subjects.ts'
import type { VerbNumber } from '../verb-number/found.ts'
import { type DisagreementPlace, inserted, placeAt, replaced } from './disagreement.ts'

/** Letters of subject and verb that are shown together, at most. */
const SHOWN = 40

/** A verb in the wrong number. */
export function ofVerb(grammar: Grammar, found: VerbNumber): DisagreementPlace {
  const { subject, verb, wanted, confidence } = found
  const other = otherNumberOf(tokenText(grammar.document, verb))
  const edits = other ? [replaced(grammar, verb, other)] : []
  const place = placeAt(grammar, wanted, subject, verb, confidence, edits, verb - 1)
  // Behind a long subject the verb alone is shown.
  const { start, end } = place.span
  return end - start > SHOWN ? { ...place, span: { start: grammar.tokens.start[verb], end } } : place
}

/** “He don’t” */
export function contracted(grammar: Grammar, i: number, from: number): DisagreementPlace | undefined {
  const found = contractionAt(grammar, i, from)
  return found && ofVerb(grammar, found)
}

const ofForm = (grammar: Grammar, found: VerbForm | undefined): DisagreementPlace | undefined =>
  found && placeAt(grammar, found.wanted, found.first, found.last, 0.9, [], found.last - 1)

/** “Didn’t went” */
export const deniedForm = (grammar: Grammar, i: number, to: number): DisagreementPlace | undefined =>
  ofForm(grammar, deniedFormAt(grammar, i, to))

/** “To goes”, “has went”, “more better” */
export const verbForm = (
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): DisagreementPlace | undefined => ofForm(grammar, verbFormAt(grammar, i, from, to))

/** “The union plans introduce a fee”, in a damaged text. */
export function lostTo(grammar: Grammar, i: number, from: number): DisagreementPlace | undefined {
  const { tokens, roles } = grammar
  if (i <= from || !isGap(grammar, i, Gap.WANTS) || !isBase(grammar, i + 1) || roles[i - 1] & Role.DETERMINER)
    return undefined
  // “Plans introduce forty robots”
  const named = !(tokens.facts[i] & Flag.PLURAL) || !(tokens.flags[i - 1] & Mark.lower)
  return named && grammar.isDamaged()
    ? placeAt(grammar, 'to', i, i + 1, 0.86, [inserted(grammar, i + 1, 'to ')])
    : undefined
}
