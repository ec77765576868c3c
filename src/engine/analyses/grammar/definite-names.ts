import { isComma, isPossessive, tokenKey, tokenText, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Clue } from '../../language/clue-words.ts'
import { YEAR } from '../../language/numbers.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { endsPhrase, type Grammar, isCase, isGap, isPlain, isThirdPerson, mayBeFinite } from './grammar.ts'

/**
 * The token behind a “the” at token `i` that takes none: a country or a year, with nothing behind that the article could
 * belong to: “the Greece remembers”, “since the 2016.”; not “the Greece of today”, “the 2016 vote”. -1 for all else.
 */
export function nameWithoutArticle(grammar: Grammar, i: number, from: number): number {
  const { document, tokens, roles, words } = grammar
  const name = i + 1
  if (name >= tokens.count || tokens.flags[i] & Mark.hyphen) return -1
  const titled = titleWithArticle(grammar, name)
  if (titled > 0) return titled
  const person = personWithArticle(grammar, name)
  if (person > 0) return person
  if (tokens.kind[name] === Kind.number)
    return isYear(grammar, name) && i > from && isCase(grammar, i - 1, Case.YEAR_HEAD) ? name : -1
  if (!(roles[name] & Role.BODY) || tokens.flags[name] & Mark.lower || !(tokens.facts[name] & Flag.PLACE))
    return -1
  if (
    tokens.facts[name] & (Flag.GIVEN | Flag.LOWER) ||
    isOf(grammar.gaps, tokens.word[name], Gap.WITH_ARTICLE)
  )
    return -1
  const next = name + 1
  // “The Brussels, Paris and Milan exchanges”; but “In the Belgium, the trains …”
  if (isComma(document, next))
    return (i === from
      ? roles[next + 1] & (Role.RELATIVE | Role.SUBORDINATE)
      : i === from + 1 &&
        roles[from] & Role.PREPOSITION &&
        roles[next + 1] & (Role.DETERMINER | Role.HE | Role.THEY)) && grammar.isSuspect()
      ? name
      : -1
  const past = (tokens.facts[next] & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE)) === Flag.PAST
  const acts =
    ((past || isThirdPerson(tokens, next)) && isPlain(grammar, next)) || (roles[next] & Role.BETWEEN) !== 0
  if (!acts && !endsPhrase(grammar, name)) return -1
  // “The France and Spain striker”
  if (roles[next] & Role.AND && !isPlain(grammar, next + 1)) return -1
  // “The Israel of his youth”, “the Japan that he knew”
  if (
    roles[next] & (Role.RELATIVE | Role.HE | Role.THEY | Role.SUBORDINATE) ||
    tokens.word[next] === words.of
  )
    return -1
  return name
}

/** “The President Putin demanded”, “on the Lake Tarma.”: the name’s last token behind the title at token `i`; else -1. */
function titleWithArticle(grammar: Grammar, i: number): number {
  const { document, tokens } = grammar
  if (!(tokens.flags[i] & Mark.title)) return -1
  const key = tokenKey(document, i)
  const water = isCase(grammar, i, Case.WATER)
  if (!water && !isCase(grammar, i, Case.TITLE)) return -1
  const dot = key.length < 4 && tokenUnit(document, i + 1) === 0x2e ? 1 : 0
  const first = i + 1 + dot
  let last = first
  while (!water && last < first + 2 && tokens.flags[last + 1] & Mark.title) last++
  for (let k = first; k <= last; k++)
    if (
      !(tokens.flags[k] & Mark.title) ||
      tokens.facts[k] & (Flag.LOWER | Flag.FUNCTION) ||
      isPossessive(tokens, k) ||
      tokens.flags[k] & Mark.hyphen
    )
      return -1
  const past = (tokens.facts[last + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST && isPlain(grammar, last + 1)
  return (past || endsPhrase(grammar, last)) && !(tokens.flags[last + 1] & Mark.title) ? last : -1
}

/**
 * “To meet the Giorgia Meloni”: in a suspect text, the last token of the name of a person at token `i`; else -1, as for
 * a family, a ship or a house: “the Paul Berrys”, “the frigate, the Jane Lowe, sails”, “at the Jane Lowe”.
 */
function personWithArticle(grammar: Grammar, i: number): number {
  const { tokens, roles, words } = grammar
  const last = i + 1
  const before = i - 2
  if (tokens.kind[before] === Kind.punctuation || tokens.word[before] === words.at) return -1
  const end = tokenKey(grammar.document, last)
  if (end.length < 2 || FAMILY.test(end)) return -1
  const name = Mark.title | Mark.hyphen | Mark.apostrophe
  if ((tokens.flags[i] & name) !== Mark.title || (tokens.flags[last] & name) !== Mark.title) return -1
  if (!(tokens.facts[i] & Flag.GIVEN) || (tokens.facts[i] | tokens.facts[last]) & (Flag.LOWER | Flag.PLACE))
    return -1
  const next = last + 1
  if (tokens.flags[next] & (Mark.title | Mark.upper) || !grammar.isSuspect()) return -1
  // “The Winston Churchill of his day”, “the Marie Curie who taught”
  if (tokens.word[next] === words.of || roles[next] & (Role.RELATIVE | Role.SUBORDINATE)) return -1
  const acts = (tokens.facts[next] & (Flag.PAST | Flag.NOUN)) === Flag.PAST && isPlain(grammar, next)
  return acts || endsPhrase(grammar, last) ? last : -1
}

/** “Berrys”, “Lockies”; not “Kanakis” */
const FAMILY = /(?:ie|[^aious])s$/

/**
 * The last token of a name behind the preposition at token `i` that has lost its article: “the whole of Netherlands”; -1
 * for all else, as for “in United States history”.
 */
export function nameLackingArticle(grammar: Grammar, i: number, from: number): number {
  const { document, tokens } = grammar
  const first = i + 1
  if (!(i === from || isPlain(grammar, i)) || !(tokens.flags[first] & Mark.title)) return -1
  const is = (k: number, classes: number): boolean => isOf(grammar.clues(), tokenKey(document, k), classes)
  const second = first + 1
  const two = is(first, Clue.BEGINS_WITH_THE) && tokens.flags[second] & Mark.title
  if (!(two ? is(second, Clue.ENDS_WITH_THE) : is(first, Clue.WITH_THE))) return -1
  const last = two ? second : first
  if (tokens.flags[last] & (Mark.hyphen | Mark.apostrophe)) return -1
  const behind = last + 1
  // “There”, “went”
  const none = isPlain(grammar, behind) && !(tokens.facts[behind] & (Flag.NOUN | Flag.ADJECTIVE))
  return none || endsPhrase(grammar, last) ? last : -1
}

/** “Last time they met was in Rome.”: no article, and a verb behind the clause; with a comma it tells when. */
export function timeWithoutArticle(grammar: Grammar, from: number, to: number): boolean {
  const { document, tokens, roles } = grammar
  if (tokenKey(document, from + 1) !== 'time' || !isCase(grammar, from, Case.TIME)) return false
  const begins = roles[from + 2] & (Role.DETERMINER | Role.HE | Role.THEY)
  if (!begins && tokens.flags[from + 2] & Mark.lower) return false
  let verbs = 0
  for (let i = from + 3; i < to; i++) {
    if (tokens.kind[i] === Kind.punctuation || roles[i] & (Role.AND | Role.RELATIVE)) return false
    if (roles[i] & Role.BE && verbs > 0) return true
    if (mayBeFinite(grammar, i)) verbs++
  }
  return false
}

/** “Main reason is the price of gas”: one thing picked out at the head of a sentence, without its article. */
export function pickedWithoutArticle(grammar: Grammar, from: number): boolean {
  const { document, tokens, roles } = grammar
  const noun = from + 1
  const key = tokenKey(document, from)
  if (!(tokens.flags[from] & Mark.title) || !isPlain(grammar, noun)) return false
  if (key !== 'main' && !(key.endsWith('est') && (tokens.facts[from] & PICKING) === Flag.ADJECTIVE))
    return false
  if ((tokens.facts[noun] & (Flag.NOUN | Flag.PLURAL | Flag.FUNCTION | Flag.ADJECTIVE)) !== Flag.NOUN)
    return false
  if (roles[noun] & (Role.UNCOUNTABLE | Role.INVARIABLE | Role.PLURAL_FORM)) return false
  return (roles[noun + 1] & (Role.SINGULAR_VERB | Role.MODAL)) !== 0 && isPlain(grammar, noun + 2)
}

const PICKING = Flag.ADJECTIVE | Flag.NOUN | Flag.VERB

/** A year before a sign or the end of its phrase: “in the 2016,”; not “the 2016-17 season”. */
function isYear({ document, tokens, roles, words }: Grammar, i: number): boolean {
  if (!YEAR.test(tokenText(document, i)) || tokens.flags[i] & Mark.hyphen) return false
  const next = i + 1
  if (next >= tokens.count) return true
  if (tokens.kind[next] === Kind.punctuation) {
    const unit = tokenUnit(document, next)
    return unit === 0x2c || unit === 0x2e
  }
  return (
    (roles[next] & Role.PREPOSITION) !== 0 && tokens.word[next] !== words.of && tokens.word[next] !== words.to
  )
}

/** “The end of year.”: the stretch of which a part is named, without its article; not “the end of year show”. -1 for all else. */
export function stretchWithoutArticle(grammar: Grammar, i: number): number {
  const { tokens, words } = grammar
  const stretch = i + 3
  if (stretch >= tokens.count || tokens.word[i + 2] !== words.of) return -1
  const named = isCase(grammar, i + 1, Case.END) && isCase(grammar, stretch, Case.SPAN)
  const ends = endsPhrase(grammar, stretch) || (grammar.roles[stretch + 1] & Role.DETERMINER) !== 0
  return named && !(tokens.flags[stretch] & Mark.hyphen) && ends ? stretch : -1
}

/** “Whose the”, “our the”: an owner and an article before one noun. */
export function isTwice(grammar: Grammar, i: number): boolean {
  const { document, tokens, roles, words } = grammar
  const next = i + 1
  // “A one of them”; not “a one of a kind show”
  const led = tokens.word[i] === words.the || tokens.word[i] === words.a
  if (led && tokens.word[next] === words.one && tokens.word[next + 1] === words.of)
    return (roles[next + 2] & (Role.OBJECT | Role.MANY)) !== 0
  if (!(roles[i] & roles[next] & Role.DETERMINER) || tokens.flags[next] & Mark.hyphen) return false
  if (!(tokens.flags[next] & Mark.lower) || !(tokens.facts[next + 1] & (Flag.NOUN | Flag.ADJECTIVE)))
    return false
  const article = tokens.word[next] === words.the || tokens.word[next] === words.a
  // “The its river”, “the these boxes”
  const own = roles[next] & Role.MANY || isGap(grammar, next, Gap.OWNER)
  if (led && own) return grammar.isDamaged()
  return (
    article &&
    (tokens.word[i] === words.whose ||
      tokens.word[i] === words.their ||
      tokenKey(document, i) === 'our' ||
      (tokens.word[next] === words.a && tokenKey(document, i) === 'no'))
  )
}
