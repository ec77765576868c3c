import { Antecedents, genderOf } from '../analyses/grammar/antecedents.ts'
import { type Grammar, grammar, isPlain, mayBeFinite } from '../analyses/grammar/grammar.ts'
import { quotations } from '../analyses/quotations.ts'
import { tokenText, tokenUnit } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import { Role } from '../language/word-classes.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Shift {
  readonly kind: 'body' | 'person' | 'which'
  readonly pronoun: string
  readonly antecedent: string
  /** The pronoun that fits. */
  readonly usual: string
}

export const pronounShift = defineRule<Shift, 'document'>({
  id: 'pronoun-shift',
  category: 'pronoun-shift',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary:
      'A pronoun in the gender of the source’s noun: a ministry as “he”, a woman as “he”, a person as “which”.',
    why: 'In the source the pronoun agrees with a noun that has a gender, or has none that shows, and it was translated without a look at what it means.',
    wrong: [
      'The ministry said on Monday that he will publish the figures.',
      'The company was founded in 1923. He employs three hundred people.',
      'Angela Merkel came to the village on Monday. He spoke for an hour.',
      'The minister which signed the law has resigned.',
    ],
    right: [
      'The ministry said that it will publish the figures. Russia and her neighbours signed.',
      'The suspect was found near the bank. The police said that he was calm.',
      'Angela Merkel met Emmanuel Macron. He spoke for an hour.',
      'In his statement on the company, the chancellor said little.',
      'The ministry, he said, was closed. The office of the minister which leads the talks is here.',
    ],
    falseAlarms: [],
    missed: ['The president met the board of the company. He was founded in 1923.'],
  },
  messages: {
    body: '“{0}” stands for a person, and “{1}” is none; nobody is named whom it may mean.',
    person: '“{0}” does not fit “{1}”; nobody else is named whom it may mean.',
    which: '“{1}” is a person, and “{0}” stands for things.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    const { inside } = analyses.get(quotations)
    const { tokens, roles } = words
    let antecedents: Antecedents | undefined
    for (const { index, block, firstToken, endToken } of document.sentences) {
      if (document.blocks[block].kind !== 'paragraph') continue
      for (let i = firstToken; i < endToken; i++) {
        if (!(roles[i] & PRONOUN)) continue
        if (isWhich(words, i, firstToken)) yield detection(words, i, 'which', i - 1, 0.88)
        const gender = genderOf(words, i)
        if (!gender || inside(tokens.start[i]) || isAside(words, i)) continue
        antecedents ??= new Antecedents(words, analyses.lexicon, inside)
        const found = antecedents.wrongOf(i, index, gender)
        if (found) yield detection(words, i, found.kind, found.token, found.sure ? 0.88 : 0.8)
      }
    }
  },
  explain: ({ kind, pronoun, antecedent }) => ({ id: kind, arguments: [pronoun, antecedent] }),
  repairs: ({ span, evidence: { pronoun, usual } }) => {
    const text = /^\p{Lu}/u.test(pronoun) ? usual[0].toUpperCase() + usual.slice(1) : usual
    return [replace(span, text, 'likely')]
  },
})

const PRONOUN = Role.GENDERED | Role.RELATIVE

/** “…, he said”: who speaks may be anybody. */
function isAside({ document, tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i + 1] & Role.SAY) !== 0 &&
    i > 0 &&
    tokens.kind[i - 1] === Kind.punctuation &&
    tokenUnit(document, i - 1) !== 0x2e
  )
}

/** “The minister which signed”: a person without “of” before, and no comma, behind which “which” may mean the clause. */
function isWhich(words: Grammar, i: number, from: number): boolean {
  const { tokens, roles, words: numbers } = words
  if (
    tokens.word[i] !== numbers.which ||
    i < from + 2 ||
    !isPlain(words, i - 1) ||
    !(roles[i - 1] & Role.PERSON)
  )
    return false
  return (
    (roles[i - 2] & Role.DETERMINER) !== 0 &&
    (i - 3 < from || !(roles[i - 3] & Role.PREPOSITION)) &&
    mayBeFinite(words, i + 1)
  )
}

/** What stands for a body, and for a person of the other gender. */
const USUAL: Readonly<Record<string, readonly [body: string, person: string]>> = {
  he: ['it', 'she'],
  him: ['it', 'her'],
  his: ['its', 'her'],
  she: ['it', 'he'],
}

function detection(
  words: Grammar,
  i: number,
  kind: Shift['kind'],
  antecedent: number,
  confidence: number,
): Detection<Shift> {
  const { document, tokens } = words
  const pronoun = tokenText(document, i)
  return {
    span: { start: tokens.start[i], end: tokens.end[i] },
    evidence: { kind, pronoun, antecedent: tokenText(document, antecedent), usual: usualOf(words, i, kind) },
    confidence,
    related: [
      {
        span: { start: tokens.start[antecedent], end: tokens.end[antecedent] },
        note: 'what it can only mean',
      },
    ],
  }
}

function usualOf(words: Grammar, i: number, kind: Shift['kind']): string {
  if (kind === 'which') return 'who'
  const key = tokenText(words.document, i).toLowerCase()
  // “Her” stands before a noun or for itself.
  const possessive = (words.tokens.facts[i + 1] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0
  const [body, person] = USUAL[key] ?? (possessive ? ['its', 'his'] : ['it', 'him'])
  return kind === 'body' ? body : person
}
