import type { Markup } from '../language/markup.ts'
import type { Edit, Span } from '../span.ts'
import type { Analysis } from './analyses.ts'
import { Damages } from './damage/damages.ts'
import { Finder } from './damage/finder.ts'
import { tellCodePages, tellLookalikes, tellTurkish } from './damage/foreign-letters.ts'
import { isLostWithin } from './damage/lost-within.ts'

/** What is wrong with a character or sequence of them. */
export type DamageKind =
  /** UTF-8 read as another encoding: “Ã©”. */
  | 'misread'
  /** U+FFFD: the character is gone. */
  | 'lost'
  /** A control character. */
  | 'control'
  /** “\u2019”, “%20”, “=E2=80=99”. */
  | 'escape'
  | Markup['kind']
  /** A character that shows nothing. */
  | 'invisible'
  /** A no-break space where French typography puts one, or several at random. */
  | 'no-break-space'
  /** A Cyrillic or Greek letter in a Latin word. */
  | 'lookalike'
  /** A Turkish dotted or dotless i in an English word. */
  | 'turkish'
  /** A letter or digit of print or of East Asian layout, or a letter whose accent stands apart: “ofﬁce”, “２０２４”. */
  | 'form'
  /** A mark of East Asian layout among Latin letters: “said，but”. */
  | 'width'
  /** The apostrophe of an ending is gone: “China s”. */
  | 'apostrophe'

/** One kind of damage in one look, with all places where it occurs, in text order. */
export interface Damage {
  readonly kind: DamageKind
  /** The damaged sequence. */
  readonly look: string
  /** What was meant; '' for nothing; undefined when it cannot be told. */
  readonly meant?: string
  readonly places: readonly Span[]
  /** The edits that mend all places; empty when what was meant is lost. */
  readonly edits: readonly Edit[]
}

/** Damage done to characters on the way from the source page to this text. */
export const damagedCharacters: Analysis<readonly Damage[]> = {
  name: 'damaged-characters',
  compute(analyses) {
    const damages = new Damages()
    const finder = new Finder(analyses, analyses.get(standIns), damages)
    finder.scan()
    tellLookalikes(analyses, damages)
    tellTurkish(analyses, damages)
    tellCodePages(analyses, damages)
    finder.apostrophes(analyses.resources)
    finder.noBreakSpaces()
    return damages.all()
  },
}

/** An inverted question mark within a word. */
const INVERTED_WITHIN = /[a-z]¿[a-z]/
/** What nobody asks: “tired,? said”. */
const BEHIND_COMMA = /^,\?\s$/

/**
 * The question marks of this text that stand for other characters: “?”, “¿”, both or none. Encodings put “?” for what they
 * have not, databases “¿”. Where one stands within a word (“the mayor¿s house”), the others of the text may ask nothing either.
 */
export const standIns: Analysis<string> = {
  name: 'stand-ins',
  compute({ document, lexicon }) {
    const { text } = document
    let at = text.indexOf('?')
    while (at >= 0 && !(BEHIND_COMMA.test(text.slice(at - 1, at + 2)) || isLostWithin(document, lexicon, at)))
      at = text.indexOf('?', at + 1)
    return (at < 0 ? '' : '?') + (text.includes('¿') && INVERTED_WITHIN.test(text) ? '¿' : '')
  },
}
