import { Kind } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'
import { type Grammar, isPlain } from './grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './verb-number/found.ts'

const PLURAL = wordSet('do are have were')
const SINGULAR = wordSet('does is has was')

/** “He don’t”, “the mayor haven’t”, “they wasn’t”: the contraction at token `i`, in a number that the word before does not have. */
export function contractionAt(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  if (i <= from || !/^n['’]t$/.test(document.text.slice(tokens.end[i] - 3, tokens.end[i]))) return undefined
  const stem = document.text.slice(tokens.start[i], tokens.end[i] - 3)
  const plural = PLURAL.has(stem)
  if (!plural && !SINGULAR.has(stem)) return undefined
  const subject = i - 1
  const fault = (first: number): VerbNumber => {
    return (plural ? singularVerb : pluralVerb)(first, i, 0.88)
  }
  // “If he weren’t”, “I wasn’t”; “it” may be an object: “those who see it don’t know”.
  const before = subject - 1
  const it = tokens.word[subject] === words.it && subject > from && tokens.word[before] !== words.that
  const he = (roles[subject] & Role.HE) !== 0 && !it && stem !== 'were'
  if (plural ? he : tokens.word[subject] === words.they || tokens.word[subject] === words.we)
    return fault(subject)
  const article = subject - 1
  if (!isPlain(grammar, subject) || !(tokens.facts[subject] & Flag.NOUN) || article < from) return undefined
  const opens =
    article === from || roles[article - 1] & Role.SAY || tokens.kind[article - 1] === Kind.punctuation
  if (!opens || !(roles[article] & Role.DETERMINER) || roles[article] & Role.MANY) return undefined
  const many = (tokens.facts[subject] & Flag.PLURAL) !== 0
  const one = (roles[subject] & (Role.PERSON | Role.COLLECTIVE | Role.INVARIABLE)) === Role.PERSON && !many
  const several = many && !(roles[subject] & (Role.PLURAL_FORM | Role.TIME | Role.COLLECTIVE))
  return (plural ? one && stem !== 'were' : several) ? fault(article) : undefined
}
