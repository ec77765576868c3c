import { addTo } from '../../add-to.ts'
import { tokenText } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { LONGEST_BROKEN, NO_PART } from './broken.ts'
import type { Clip } from './clips.ts'
import { clipped, isDropped, type Judged, LONE_CLIP, SURE_CLIP } from './judged.ts'
import { eachWhole } from './partial.ts'
import { beginsSentence } from './places.ts'
import { WEAK } from './splits.ts'

/** A string is known by so many letters. */
const LEAST = 3
/** Zipf frequency of a word that shows a string to be gone, and of one that then lacks it too. */
const SHOWING = 3.4
const LACKING = 2
/** So many letters must be left of a word that alone shows it; of so few, and no more, the word must be so common. */
const LONG = 5
const COMMON = 4
/** So much of what the lexicon does not know lacks the string: what lacks nothing may be jargon, names or slips. */
const SHARE = 0.4
/** So many forms are tried: a text with more has other troubles. */
const MOST_FORMS = 40
/** Forms that begin alike are forms of one word, and show a string once. */
const FAMILY = 3

/** What is shorter is left of too many words. */
const SHORTEST = 3

/** What a string that is gone from the whole text explains. */
interface Gone {
  readonly clip: Clip
  /** How many words show it, those of one family once. */
  readonly families: number
}

interface Lacking extends Clip {
  readonly form: string
}

/** “the sumers’ fidence in the eomy”: judges what lacks a string that is gone from the whole text. */
export function clipGone(judged: Judged): void {
  const { document, lexicon, resources, unknown, verdicts } = judged
  const { tokens, text } = document
  const places = new Map<string, number[]>()
  for (const token of unknown) {
    const verdict = verdicts.get(token)
    if (verdict?.kind === 'merged' && verdict.split.confidence > WEAK) continue
    if (tokens.flags[token] & (NO_PART | Mark.accent) || tokens.facts[token] & (Flag.LOWER | Flag.NOUN))
      continue
    if (!(tokens.flags[token] & Mark.lower) && !beginsSentence(judged, token)) continue
    const form = tokenText(document, token).toLowerCase()
    if (form.length < SHORTEST || form.length > LONGEST_BROKEN) continue
    // “nothin”
    if (isDropped(judged, form)) continue
    addTo(places, form, token)
  }
  const gone = goneStrings([...places.keys()], text, resources.clips.common(), lexicon)
  for (const [form, { clip, families }] of gone) {
    const confidence = families > 2 ? SURE_CLIP : LONE_CLIP
    for (const token of places.get(form) ?? []) {
      const verdict = verdicts.get(token)
      // One word by itself may be a name at a sentence's head, or a slip.
      if (families === 1 && (!(tokens.flags[token] & Mark.lower) || verdict?.kind === 'misspelled')) continue
      if (verdict?.kind !== 'clipped' || verdict.confidence < confidence)
        verdicts.set(token, clipped(clip, confidence))
    }
  }
}

/**
 * A string that a filter removed wherever it stood, whatever it is. Words of several
 * families lack it, or a long one by itself, and the text has it nowhere.
 * @param forms what the lexicon does not know, in small letters, each once
 * @param backwards the words that `readCommonWords` gave
 * @returns what explains a form, for those that lack such a string
 */
function goneStrings(
  forms: readonly string[],
  text: string,
  backwards: readonly string[],
  lexicon: Lexicon,
): Map<string, Gone> {
  const found = new Map<string, Gone>()
  if (forms.length > MOST_FORMS) return found
  const strings = [...stringsOf(forms, backwards, lexicon)]
    .filter(([stem]) => !text.includes(stem))
    .map(([stem, showing]) => {
      // What one form alone shows is not looked for in all.
      const lacking = (showing.length > 1 ? forms : showing).flatMap(
        (form) => withString(form, stem, lexicon) ?? [],
      )
      const shown = lacking.filter(({ zipf }) => zipf >= SHOWING)
      const families = new Set(shown.map(({ form }) => form.slice(0, FAMILY))).size
      return { lacking, families, zipf: Math.max(...shown.map(({ zipf }) => zipf)) }
    })
    .sort((a, b) => b.families - a.families || b.zipf - a.zipf)
  let left = forms.length
  for (const { lacking, families } of strings) {
    if (
      (families < 2 && !lacking.some(showsAlone)) ||
      lacking.length < SHARE * left ||
      lacking.some(({ form }) => found.has(form))
    )
      continue
    for (const clip of lacking) found.set(clip.form, { clip, families })
    left -= lacking.length
  }
  return found
}

const showsAlone = ({ form, zipf }: Lacking): boolean =>
  form.length >= LONG && zipf >= (form.length > LONG ? SHOWING : COMMON)

/** What was removed from a word if a form is what is left of it, with the forms that show it. */
function stringsOf(
  forms: readonly string[],
  backwards: readonly string[],
  lexicon: Lexicon,
): Map<string, readonly string[]> {
  const strings = new Map<string, string[]>()
  for (const form of forms)
    eachWhole(form, backwards, lexicon, (_, zipf, stem) => {
      if (stem.length < LEAST || zipf < SHOWING) return
      addTo(strings, stem, form)
    })
  return strings
}

/** The commonest word that `form` is with the string put back somewhere. */
function withString(form: string, stem: string, lexicon: Lexicon): Lacking | undefined {
  let best: Lacking | undefined
  for (let at = 0; at <= form.length; at++) {
    const whole = form.slice(0, at) + stem + form.slice(at)
    const number = lexicon.find(whole)
    const zipf = lexicon.zipf(number)
    if (lexicon.has(number, Flag.LOWER) && zipf >= LACKING && zipf > (best?.zipf ?? 0))
      best = { form, whole, stem, zipf, how: 'removed' }
  }
  return best
}
