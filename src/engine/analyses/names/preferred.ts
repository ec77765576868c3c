/** Says which of a name’s spellings the text should keep. */

import { LONE_H } from '../../language/east-slavic.ts'
import type { Spelling } from '../../language/known-names.ts'
import { fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import type { NameEntry } from '../names.ts'
import { isStranger, NOT_ASCII } from './entry-kinds.ts'
import type { Reason } from './variant.ts'

/** The spelling to keep: the glossary’s, else the usual English one, else that of most places, else a listed one, else the first. */
export function preferredOf(
  { document, settings, lexicon, resources }: Analyses,
  forms: readonly NameEntry[],
): { preferred: NameEntry; by: Reason | undefined } {
  const listed = forms.find(({ lower }) => settings.preferred.has(lower))
  if (listed) return { preferred: listed, by: 'glossary' }
  const known = resources.names.of
  const accepted = forms.filter((form) => isAccepted(known(form.lower)))
  const usual = forms.filter((form) => isUsual(known(form.lower), form.lower))
  if (usual.length === 1 && accepted.length === 1) return { preferred: usual[0], by: 'usual' }
  // Where English has several, the text chooses, and the better known decides only between equals.
  // Lists have names without their accents.
  const accented = forms.some(({ lower }) => fold(lower) !== lower)
  const isListed = (form: NameEntry): boolean => !accented && !isStranger(lexicon, form)
  const rank = (form: NameEntry): number =>
    usual.includes(form) ? 3 : accepted.includes(form) ? 2 : Number(isListed(form))
  // A Ukrainian name: its g is Russian.
  const lone = ({ lower }: NameEntry): number => lower.match(LONE_H)?.length ?? 0
  // An umlaut is transcribed, but no “ae” becomes one. Of accents alone nobody can tell which are right.
  const alike = forms.every(({ lower }) => fold(lower) === fold(forms[0].lower))
  const accents = ({ lower }: NameEntry): number => (alike ? 0 : (lower.match(NOT_ASCII)?.length ?? 0))
  // “Mar’yana”: a soft sign, which English leaves out.
  const apostrophes = ({ text }: NameEntry): number => Number(/['’ʼ]/.test(text))
  // Azerbaijani letters, which English writes as a and, in surnames, g.
  const azeri = ({ lower }: NameEntry): number => lower.match(/ə|^q(?=.*ova?$)/g)?.length ?? 0
  const start = ({ tokens }: NameEntry): number => document.tokens.start[tokens[0]]
  const list = accepted.length > 0 ? accepted : forms
  const preferred = list.reduce((one, other) => {
    const better =
      other.tokens.length - one.tokens.length ||
      azeri(one) - azeri(other) ||
      rank(other) - rank(one) ||
      apostrophes(one) - apostrophes(other) ||
      accents(other) - accents(one) ||
      lone(other) - lone(one) ||
      start(one) - start(other)
    return better > 0 ? other : one
  })
  const tied = forms.some((form) => form !== preferred && start(form) < start(preferred))
  return { preferred, by: tied && rank(preferred) > 0 ? 'customary' : undefined }
}

/** English has the spelling. */
const isAccepted = ({ words, phrases }: Spelling): boolean =>
  words.some(({ accepted }) => accepted) ||
  phrases.some(({ accepted, words: all }) => accepted && all.length === 1)

/** English has this spelling rather than others. */
const isUsual = ({ words, phrases }: Spelling, lower: string): boolean =>
  words.some(({ accepted, name, index }) => accepted && fold(name.english[index]) === fold(lower)) ||
  phrases.some(({ accepted, name }) => accepted && fold(name.english[0]) === fold(lower))
