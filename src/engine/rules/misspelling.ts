import type { Analyses } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { foreignStretches } from '../analyses/foreign.ts'
import { unknownWords } from '../analyses/unknown-words.ts'
import { respelled } from '../analyses/words/respelled.ts'
import { isDerived } from '../analyses/words/spelling.ts'
import { WEAK } from '../analyses/words/splits.ts'
import { type Document, tokenKey, tokenSpan, tokenText, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Small } from '../language/small-words.ts'
import { Flag, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Slip {
  readonly form: string
  readonly suggestions: readonly string[]
}

export const misspelling = defineRule<Slip, 'document'>({
  id: 'misspelling',
  category: 'misspelling',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'A word that does not exist, one slip away from a common one.',
    why: 'Letters are lost or doubled in the source’s typesetting, hyphens of line ends stay inside words, and scanned pages swap letters that look alike.',
    wrong: [
      'He met the interior Minister on Monday.',
      'The European union pays for the mill.',
      'Among the guests were spaniards, said the miller.',
      'The council approoved the plan.',
      'The tourits left on Friday.',
      'The firm will stop the waitting-line on Monday.',
      'The ships of the black Sea fleet left.',
      'The envoy met Vladimir putin there.',
      'The Armenia-georgia road is shut.',
      'The case was init iated in May.',
      'Later President Orest khachaturyan spoke.',
      'The mill was sold. Meanwile, the council met.',
    ],
    right: [
      'The government met in Ouagadougou on Monday.',
      'He prefers a pre- and a post-war flat.',
      'The grandmaster livestreams his rematches.',
      'The viruses and trojans were found, she spoke of European union, and the west bank of the river is wet.',
      'The cancelation cost the acquirees and the villager nothing.',
      'They march 30 miles, and this may 3 people see; the minister of state Jane Roe left.',
      'The sheriff of al-Dabaa and Anna van Dyck met bin Salem.',
    ],
    falseAlarms: [],
    missed: ['They mett there.'],
  },
  messages: {
    possessive: '“{0}” is “it is”; behind a preposition “{1}” was meant.',
    default: '“{0}” is no word; perhaps “{1}” was meant.',
  },
  *detect(document, { analyses }) {
    const { tokens, text } = document
    for (const [token, verdict] of analyses.get(unknownWords).verdicts) {
      if (verdict.kind !== 'misspelled') continue
      const span = { start: tokens.start[token], end: verdict.end ?? tokens.end[token] }
      yield {
        span,
        evidence: { form: text.slice(span.start, span.end), suggestions: verdict.suggestions },
        // What may be a name or a term in a text that is whole.
        confidence: verdict.confidence <= WEAK && analyses.get(damaged) ? IN_DAMAGE : verdict.confidence,
      }
    }
    if (analyses.get(damaged)) yield* afterOthers(document, analyses)
    yield* capitals(document, analyses.resources.aroundWords(), analyses.resources.smallWords())
  },
  explain: ({ form, suggestions }) => ({
    id: suggestions[0] === 'its' ? 'possessive' : 'default',
    arguments: [form, suggestions[0]],
  }),
  repairs: ({ span, evidence: { suggestions } }) => suggestions.map((word) => replace(span, word, 'likely')),
})

const IN_DAMAGE = 0.76

/** So many words that nothing else explains are looked up in other spellings. */
const MOST_RESPELLED = 60

/** Endings that make no word of these stems: “hospitalizated”, “injuried”. */
const ANALOGOUS = /(?:ated|ied|ies)$/

/** “The lityum battery”: in a damaged text, words that are spelled after another language. */
function* afterOthers(document: Document, analyses: Analyses): Generator<Detection<Slip>> {
  const { tokens } = document
  const { verdicts } = analyses.get(unknownWords)
  const foreign = analyses.get(foreignStretches)
  const plain =
    Mark.mixed | Mark.digit | Mark.script | Mark.abbreviation | Mark.hyphen | Mark.apostrophe | Mark.accent
  let looked = 0
  for (let i = 1; i < tokens.count && looked < MOST_RESPELLED; i++) {
    const flags = tokens.flags[i]
    if (tokens.word[i] !== NONE || flags & plain || tokens.kind[i] !== Kind.word || verdicts.has(i)) continue
    const form = tokenText(document, i)
    if (!(flags & Mark.lower) || foreign.isSurelyForeign(i)) continue
    looked++
    if (!ANALOGOUS.test(form) && isDerived(form, analyses.resources)) continue
    const word = respelled(form, analyses.resources.cognates(), analyses.lexicon)
    if (!word) continue
    yield {
      span: tokenSpan(document, i),
      evidence: { form, suggestions: [word] },
      confidence: IN_DAMAGE,
    }
  }
}

/** Whether token `i` and the next are the words of a name that English has. */
const isNamed = (document: Document, i: number, small: ReadonlyMap<string, number>): boolean =>
  isOf(small, `${tokenKey(document, i)}-${tokenKey(document, i + 1)}`, Small.NAMED)

/** “the European parliament”: the second word of a name without its capital, behind a word of its sentence. */
function isNameEnd(document: Document, i: number, small: ReadonlyMap<string, number>): boolean {
  const { flags } = document.tokens
  const last = tokenKey(document, i + 1)
  return (
    (flags[i] & flags[i - 1] & Mark.spaceBefore) !== 0 &&
    (flags[i] & Mark.title) !== 0 &&
    (flags[i + 1] & Mark.lower) !== 0 &&
    ((flags[i - 1] & Mark.lower) !== 0 || tokenKey(document, i - 1) === 'the') &&
    // Houses differ there; and some speak “of European union”.
    !last.startsWith('minist') &&
    last !== 'court' &&
    (last !== 'union' || tokenKey(document, i - 1) !== 'of') &&
    isNamed(document, i, small)
  )
}

/** “the black Sea”, “the Ministry of regional Development”: the first word of a name without its capital. */
function isNamePart(document: Document, i: number, small: ReadonlyMap<string, number>): boolean {
  const { flags, facts } = document.tokens
  const next = i + 1
  if (!(flags[i] & Mark.lower) || flags[next] & Mark.lineBefore || !(facts[i] & Flag.LOWER)) return false
  if (isNamed(document, i, small)) return true
  // “The Central election Commission”
  if (
    i > 1 &&
    flags[i - 1] & Mark.title &&
    tokenKey(document, i - 2) === 'the' &&
    facts[i - 1] & Flag.ADJECTIVE &&
    facts[i] & (Flag.ADJECTIVE | Flag.NOUN) &&
    !(facts[i] & Flag.FUNCTION)
  )
    return LAST_OF_BODY.test(tokenKey(document, next))
  const noun = facts[next] & (Flag.LOWER | Flag.NOUN | Flag.GIVEN | Flag.PLACE | Flag.DEMONYM)
  return (
    i > 2 &&
    noun === (Flag.LOWER | Flag.NOUN) &&
    (facts[i] & Flag.ADJECTIVE) !== 0 &&
    (flags[i - 2] & Mark.title) !== 0 &&
    tokenKey(document, i - 1) === 'of' &&
    BODY.test(tokenKey(document, i - 2))
  )
}
const LAST_OF_BODY =
  /^(?:commission|committee|court|council|bank|agency|service|office|organi[sz]ation|federation|institute|academy|fund|assembly|union)$/
const BODY = /^(?:minist(?:ry|er)|department|committee|institute|agency|directorate)$/

/** “may” or “march” behind what only a date follows. */
const isMonth = (document: Document, i: number): boolean => {
  const { text, tokens } = document
  if (!/^ma(?:y|rch)$/.test(tokenText(document, i))) return false
  const before = tokenKey(document, i - 1)
  if (tokens.kind[i + 1] === Kind.number) return BEFORE_DATE.test(before)
  return ENDS_IN.test(before) && /^[.,;)](?:\s|$)/.test(text.slice(tokens.end[i], tokens.end[i] + 2))
}
const ENDS_IN = /^(?:in|since|until|till|last|next|early|late|mid)$/
const BEFORE_DATE = /^(?:on|until|till|by|from|since|in|of|after|before)$/

const CLAUSE = Flag.FUNCTION | Flag.ADVERB | Flag.GERUND | Flag.PARTICIPLE

/** “signed on it’s screen”: a contraction between a preposition and a noun. “Said that i paid”: the pronoun without its capital. */
function* capitals(
  document: Document,
  words: ReadonlyMap<string, number>,
  small: ReadonlyMap<string, number>,
): Generator<Detection<Slip>> {
  const { tokens } = document
  for (let i = 1; i + 1 < tokens.count; i++) {
    const width = widthOf(tokens, i)
    const next = i + 1
    if (
      width > 2 &&
      (tokens.flags[next] & Mark.title ? isNamePart(document, i, small) : isNameEnd(document, i, small))
    ) {
      const form = tokenText(document, i, next)
      yield {
        span: tokenSpan(document, i, next),
        evidence: {
          form,
          suggestions: [form.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())],
        },
        confidence: 0.85,
      }
      continue
    }
    // “Until may 1”, “since march.”
    if ((width === 3 || width === 5) && isMonth(document, i)) {
      const form = tokenText(document, i)
      yield {
        span: tokenSpan(document, i),
        evidence: { form, suggestions: [`M${form.slice(1)}`] },
        confidence: 0.85,
      }
      continue
    }
    if ((width !== 1 && width !== 4) || !(tokens.flags[next] & Mark.lower)) continue
    const form = tokenText(document, i)
    const facts = tokens.facts[next]
    const pronoun = form === 'i'
    if (!pronoun && (!/^it['’]s$/u.test(form) || !(facts & (Flag.NOUN | Flag.ADJECTIVE)) || facts & CLAUSE))
      continue
    if (
      pronoun &&
      !(
        facts & (Flag.BASE | Flag.PAST | Flag.FUNCTION) &&
        tokens.flags[i] & tokens.flags[next] & Mark.spaceBefore
      )
    )
      continue
    if (!isOf(words, tokenKey(document, i - 1), pronoun ? Around.BEFORE_I : Around.NO_CLAUSE)) continue
    yield {
      span: tokenSpan(document, i),
      evidence: { form, suggestions: [pronoun ? 'I' : 'its'] },
      confidence: 0.85,
    }
  }
}
