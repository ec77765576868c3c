import { withCapital } from '../../document/characters.ts'
import { tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Clue } from '../../language/clue-words.ts'
import { rightForm } from '../../language/false-forms.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isClue } from '../analyses.ts'
import { capitalised } from './capitalised.ts'
import { afterContraction } from './contractions.ts'
import { doubledInitial } from './initials.ts'
import { ANALOGOUS, type Hypotheses, type Seen, type Slip, slipTo } from './judged.ts'
import { loweredGivenName } from './lowered.ts'
import { splitAtCapital, splitAtDigit } from './mixed.ts'
import { splitOpener } from './openers.ts'
import { isNameAt, isSmallAt } from './places.ts'
import { digitsForLetters } from './spelling.ts'
import { type Split, splitName, splitWord } from './splits.ts'
import { uncapitalised } from './uncapitalised.ts'

/** What surely is two words is so with an ending, too. */
const SURE_JOINED = 0.88
/** A longer form is no word, nor two. */
const LONGEST_FORM = 60

/** What may explain an unknown form, by its shape: with digits, capitals within, an apostrophe, or plain. */
export function hypothesesOf(seen: Seen, token: number, form: string): Hypotheses {
  const flags = seen.document.tokens.flags[token]
  if (form.length > LONGEST_FORM) return { clips: [] }
  if (flags & Mark.digit) return withDigits(seen, token, form)
  const times = seen.counts.get(form) ?? 1
  const lowered = loweredGivenName(seen, token, form)
  if (lowered) return { clips: [], slip: slipTo(withCapital(form), lowered) }
  const elided = flags & Mark.apostrophe ? afterContraction(form, seen.resources) : undefined
  if (flags & Mark.apostrophe && !elided && !(flags & Mark.lower) && times < 3) {
    const split = splitNameOrOwner(seen, token, form)
    if (split) return { split, clips: [] }
  }
  if (flags & Mark.mixed)
    return elided ? { split: elided, clips: [] } : withCapitals(seen, token, form, times)
  if (flags & Mark.upper) return { clips: [] }
  if (flags & Mark.apostrophe) {
    const split = elided ?? splitOwner(seen, token)
    return { split, clips: [], slip: split ? undefined : ownerSlip(seen, token, form, times) }
  }
  const word = form.toLowerCase()
  if (flags & Mark.title) return capitalised(seen, token, form, times)
  const analogous = rightForm(word, isPerfect(seen, token), seen.resources.falseForms, seen.lexicon)
  if (analogous) return { clips: [], slip: { suggestions: analogous, confidence: ANALOGOUS } }
  return uncapitalised(seen, word, times)
}

/** “27in the”, “0nce”: a number and a word, or letters read as digits. */
function withDigits({ document, resources, lexicon }: Seen, token: number, form: string): Hypotheses {
  const before = token > 0 ? tokenKey(document, token - 1) : ''
  const after = token + 1 < document.tokens.count ? tokenKey(document, token + 1) : ''
  const split = splitAtDigit(form, before, after, resources)
  const whole = split ? undefined : digitsForLetters(form, lexicon)
  return { split, clips: [], slip: whole ? slipTo(whole) : undefined }
}

/** What stands before a possessive ending; the form itself where none is. */
const ownerOf = ({ document: { tokens } }: Seen, token: number, form: string): string =>
  form.slice(0, tokens.base[token] - tokens.start[token])

/** “Dall’Ortoarrived”: a name with an apostrophe in it; “the Parisprosecutor’s office”: one with an ending behind it. */
function splitNameOrOwner(seen: Seen, token: number, form: string): Split | undefined {
  const { lexicon, resources, evidence } = seen
  const split = splitName(form, resources, evidence)
  if (split && split.at[0] > form.search(/['’]/u) + 2) return split
  const owner = ownerOf(seen, token, form)
  return owner !== form && lexicon.find(owner) === NONE ? splitName(owner, resources, evidence) : undefined
}

/** “TThe”, “RussianMinistry”, “MrCrosby’s”: capitals within the form. */
function withCapitals(seen: Seen, token: number, form: string, times: number): Hypotheses {
  const { document, lexicon, resources, evidence } = seen
  const twice = doubledInitial(form, lexicon)
  if (twice) return { clips: [twice], certain: true }
  const base = ownerOf(seen, token, form)
  const article = token > 0 && tokenKey(document, token - 1) === 'the'
  const split = splitAtCapital(base, isNameAt(seen, token + 1), article, resources, evidence)
  // “NewYork-Presbyterian”: a name that somebody has made up.
  const coined = document.text[document.tokens.end[token]] === '-' && isNameAt(seen, token + 2)
  if (split && (times < 2 || split.confidence >= 0.95) && !(coined && split.confidence < 0.9))
    return { split, clips: [] }
  return { split: splitSubject(seen, token, base), clips: [] }
}

/** “Paula DazaHe recalled”, “MovistarIt has”: a pronoun at the border of what was marked, before its verb. */
function splitSubject(seen: Seen, token: number, form: string): Split | undefined {
  const pronoun = /(?<=..[a-zß-öø-ÿ])(?:He|She|It|They|We|You)$/.exec(form)
  if (!pronoun || form.slice(1, pronoun.index) !== form.slice(1, pronoun.index).toLowerCase())
    return undefined
  const { document, lexicon } = seen
  const { facts, flags, count } = document.tokens
  const next = token + 1
  if (next >= count || !(flags[next] & Mark.lower)) return undefined
  const verb = facts[next] & (Flag.PAST | Flag.THIRD) || isClue(seen, tokenKey(document, next), Clue.VERBAL)
  // “MakeIt was founded”
  const branded = lexicon.has(lexicon.find(form, 0, pronoun.index), Flag.LOWER)
  return verb && !branded ? { at: [pronoun.index], confidence: 0.9, kind: 'name' } : undefined
}

/** “thecountry's”, “Thisyear’s”: two words with a possessive ending. */
function splitOwner(seen: Seen, token: number): Split | undefined {
  const { document, lexicon, resources, evidence } = seen
  const { tokens, text } = document
  if (tokens.base[token] === tokens.end[token]) return undefined
  const owner = text.slice(tokens.start[token], tokens.base[token])
  if (lexicon.find(owner) !== NONE) return undefined
  const small = (tokens.flags[token] & Mark.lower) !== 0
  if (!small && !isSmallAt(seen, token + 1)) return undefined
  const word = owner.toLowerCase()
  const split = splitWord(word, resources, evidence)
  if (split?.kind === 'function' && split.confidence >= SURE_JOINED) return split
  return small ? undefined : splitOpener(word, resources)
}

/** “the goverment’s plan” */
function ownerSlip(seen: Seen, token: number, form: string, times: number): Slip | undefined {
  const owner = ownerOf(seen, token, form)
  if (owner === form || !(seen.document.tokens.flags[token] & Mark.lower)) return undefined
  const { slip } = uncapitalised(seen, owner, times)
  return slip && { ...slip, suggestions: slip.suggestions.map((one) => one + form.slice(owner.length)) }
}

/** Behind an auxiliary a participle stands. */
const isPerfect = (seen: Seen, token: number): boolean =>
  token > 0 && isClue(seen, tokenKey(seen.document, token - 1), Clue.BEFORE_PARTICIPLE)
