/** Foreign names of places and bodies, and of people whom one name tells. */

import { baseSpan, baseText, type Document } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import type { KnownPhrase } from '../../language/known-names.ts'
import { fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { isNameGloss } from '../glosses.ts'
import { isEveryday, type Mention, names } from '../names.ts'
import { placeCertainty, surnamesOf } from './place-certainty.ts'
import type { Romanized } from './romanized.ts'

/** “From Varsovie”, “Pope Francisco”: foreign names that stand alone among English words. @param told mentions whose words are told already */
export function* placesIn(analyses: Analyses, told: ReadonlySet<Mention>): Generator<Romanized> {
  const borne = surnamesOf(analyses)
  for (const mention of analyses.get(names).mentions) {
    if (told.has(mention)) continue
    const first = mention.firstToken
    if (isNameGloss(analyses.document, first)) continue
    // “Pope Francisco”: the title is no part of the mention.
    if (mention.role !== undefined && first > 0) {
      const title = place(analyses, borne, mention, first - 1)
      if (title) {
        yield title
        continue
      }
    }
    const found = place(analyses, borne, mention, first)
    if (found) yield found
  }
}

/** The foreign name that begins at a token and is the mention's, or undefined. */
function place(
  analyses: Analyses,
  borne: (word: string) => boolean,
  mention: Mention,
  token: number,
): Romanized | undefined {
  const { document, lexicon, resources, settings } = analyses
  const { tokens } = document
  const word = baseText(document, token)
  const { phrases } = resources.names.of(word)
  // An everyday word only opens a name. Short ones may be one: “La Haye”, “New York”.
  const opens =
    phrases.length > 0 &&
    word.length > 3 &&
    !(tokens.flags[token] & Mark.accent) &&
    isEveryday(lexicon, tokens.word[token])
  for (const phrase of phrases) {
    if (opens && phrase.words.length === 1) continue
    const end = phraseEnd(document, token, phrase)
    if (end <= mention.firstToken) continue
    const spelling = baseText(document, token, end - 1)
    const certain = phrase.accepted
      ? styleDoubt(phrase, spelling)
      : placeCertainty(analyses, borne, mention, phrase, token, end)
    if (certain === 0 || settings.names.has(spelling.toLowerCase())) return undefined
    return {
      span: baseSpan(document, token, end - 1),
      evidence: { spelling, english: phrase.name.english[0] },
      confidence: certain,
      severity: certain >= 0.9 ? 'error' : certain >= 0.7 ? 'warning' : 'note',
    }
  }
  return undefined
}

/** English, but for a lost hyphen (“Nagorno Karabakh” may be a house's style) or another language's accent (“Haïfa”). */
function styleDoubt(phrase: KnownPhrase, spelling: string): number {
  const [english] = phrase.name.english
  const exact = spelling.toLowerCase()
  if (phrase.accented.has(exact) && exact !== fold(exact)) return 0.9
  if (phrase.exact.has(exact)) return 0
  if (/[ïëáéíóúâêôãè]/.test(spelling) && !/[^ -~]/.test(english)) return 0.75
  return english.includes('-') && spelling.includes(' ') && !phrase.spaced ? 0.6 : 0
}

const isHyphen = ({ text, tokens }: Document, i: number): boolean =>
  tokens.kind[i] === Kind.punctuation && text.charCodeAt(tokens.start[i]) === 0x2d

/** The token after the phrase that begins at `token`, or -1 when the text has other words there. */
function phraseEnd(document: Document, token: number, phrase: KnownPhrase): number {
  const { tokens } = document
  let i = token
  for (let k = 0; k < phrase.words.length; k++, i++) {
    if (k > 0 && isHyphen(document, i)) i++
    if (i >= tokens.count || tokens.kind[i] !== Kind.word) return -1
    if (fold(baseText(document, i)).replaceAll("'", '') !== phrase.words[k]) return -1
  }
  return i
}
