import { Char, classAt, isDigitAt, isLetterAt, isSpaceAt, isUpperAt } from '../document/characters.ts'
import { endWithLine } from '../document/deletion.ts'
import { type Document, tokenAt, tokenText } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicode } from '../document/unicode.ts'
import { inLatin, withoutTurkishI } from '../language/lookalikes.ts'
import { INLINE, type Markup, markupAt } from '../language/markup.ts'
import { misreadAt } from '../language/mojibake.ts'
import { fold } from '../lexicon/fold.ts'
import { type Lexicon, NONE } from '../lexicon/lexicon.ts'
import type { Edit, Span } from '../span.ts'
import type { Analyses, Analysis, Resources } from './analyses.ts'
import { endingsWithoutApostrophe } from './detached-endings.ts'

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
  compute(analyses: Analyses): readonly Damage[] {
    const { document, lexicon, resources } = analyses
    const finder = new Finder(document, lexicon, analyses.get(standIns))
    finder.scan()
    finder.lookalikes()
    finder.turkishLetters()
    finder.codePages()
    finder.apostrophes(resources)
    return finder.done()
  },
}

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

const LONGER_THAN_ABBREVIATIONS = 6

/** So many stray no-break spaces between words are no accident of a careful typesetter. */
const STRAY_SPACES = 4

/** Zipf frequency from which on a word is sure to be the English one. */
const COMMON = 3

const QUOTED_PRINTABLE = /(?:=[0-9A-F]{2}){2,12}/y
const PERCENT = /(?:%[0-9A-F]{2}){1,24}/y
/** One character of Latin-1: “G=FCnther”. */
const LATIN_1 = /=([CDEF][0-9A-F])(?=[a-z])/y
/** Quotation marks, the ellipsis, the ampersand and letters whose backslash is gone: “the mayoru2019s”. */
const BARE = /u(20(?:1[89cde]|26)|0026|00[c-f][0-9a-f])/y
/** An inverted question mark within a word. */
const INVERTED_WITHIN = /[a-z]¿[a-z]/
/** What nobody asks: “tired,? said”. */
const BEHIND_COMMA = /^,\?\s$/
/** Letters and digits as East Asian layout and print have them. */
const FORMS = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/y
/** Marks as East Asian layout has them; each is the English one this far off. */
const WIDE_MARKS = /[！（），．：；？]/
const WIDE_BY = 0xfee0
/** The first bytes of a quotation mark in UTF-8 as programs of China, Japan, Korea and DOS read them; there letters, too. */
const MISREAD_ELSEWHERE = /(?:[鈥窶]|창€|[ΓÔ]Ç|[├┬┼])\S?/y
/** What stands within no word: letters of other code pages, and a hyphen that was to be seen at a line’s end alone. */
const NO_LETTER = /[¢¤¦¨ª¬±³¸¹º¼½¾‡‰□]/
/** Words of Cyrillic that were read in Latin-1. */
const ACCENTS_ALONE = /^[À-ÖØ-öø-ÿ]{4,}$/
/** From a letter of Latin-1 to the Cyrillic one of the same byte. */
const TO_CYRILLIC = 0x350
/** Letters of Turkish by those that Latin-1 has in their place. */
const TURKISH: Readonly<Record<string, string>> = { ð: 'ğ', þ: 'ş', Þ: 'Ş', ý: 'ı', Ý: 'İ' }
const BACKSLASH = /\\(?:u([0-9a-fA-F]{4})|([nrt])(?![a-z])|(["'”’“‘/]))/y

/** Windows-1252 characters of the bytes 0x80–0x9F, which Latin-1 takes for control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const QUESTION = 0x3f
/** No quotation between two question marks is longer, in UTF-16 code units. */
const LONGEST_QUOTED = 80

const APOSTROPHE = /^['‘’]$/u
const HAS_SMALL = unicode`\p{Ll}`
/** What follows an apostrophe within a word. */
const ENDING = unicode`^(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}])`

class Finder {
  readonly #document: Document
  readonly #lexicon: Lexicon
  readonly #damage = new Map<
    string,
    { kind: DamageKind; look: string; meant?: string; places: Span[]; edits: Edit[] }
  >()
  readonly #french: Span[] = []
  readonly #stray: Span[] = []
  #curly: boolean | undefined

  readonly #standIns: string
  /** Whether a question mark opened a quotation in this line. */
  #opened = false

  constructor(document: Document, lexicon: Lexicon, standIns: string) {
    this.#document = document
    this.#lexicon = lexicon
    this.#standIns = standIns
  }

  #add(kind: DamageKind, look: string, place: Span, meant: string | undefined, edit: Edit | undefined): void {
    const key = `${kind} ${look}`
    let damage = this.#damage.get(key)
    if (!damage) {
      damage = { kind, look, meant, places: [], edits: [] }
      this.#damage.set(key, damage)
    }
    damage.places.push(place)
    if (edit) damage.edits.push(edit)
  }

  /** One pass over the text; only characters that can begin damage are looked at. */
  scan(): void {
    const { text } = this.#document
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0x80) i = this.#beyondAscii(text, i, unit)
      else if (unit === 0x3c || unit === 0x5b || unit === 0x26 || unit === 0x3b) i = this.#markup(text, i)
      else if (unit === 0x3d) i = this.#equals(text, i)
      else if (unit === 0x25) i = this.#percent(text, i)
      else if (unit === 0x5c) i = this.#backslash(text, i)
      else if (unit === 0x0a) this.#opened = false
      else if (unit === QUESTION) i = this.#question(text, i)
      else if (unit === 0x75 && text[i + 2] === '0') i = this.#bareEscape(text, i)
      else if (
        unit < 0x20 &&
        unit !== 0x09 &&
        unit !== 0x0a &&
        unit !== 0x0d &&
        unit !== 0x0b &&
        unit !== 0x0c
      ) {
        this.#replace('control', text[i], i, i + 1, '')
      }
    }
  }

  /** Adds one place with the edit that puts `meant` there; gives the offset of its last unit. */
  #replace(kind: DamageKind, look: string, start: number, end: number, meant: string): number {
    this.#add(kind, look, { start, end }, meant, { start, end, text: meant })
    return end - 1
  }

  /** Adds one place of which nobody can tell what stood there. */
  #lose(text: string, start: number, end: number): number {
    this.#add('lost', text.slice(start, end), { start, end }, undefined, undefined)
    return end - 1
  }

  /** Between small letters, and more than one before it: “m³” is a measure. */
  #isWithinWord(text: string, i: number): boolean {
    return (
      classAt(text, i - 1) === Char.lower && classAt(text, i + 1) === Char.lower && isLetterAt(text, i - 2)
    )
  }

  #beyondAscii(text: string, i: number, unit: number): number {
    // U+FFFC stands for a picture.
    if (unit >= 0xfffc) {
      let end = i + 1
      while (text.charCodeAt(end) === unit) end++
      return this.#lose(text, i, end)
    }
    if (unit >= 0x80 && unit < 0xa0 && unit !== 0x85) {
      const meant = WINDOWS[unit - 0x80]
      return this.#replace('control', text[i], i, i + 1, meant.charCodeAt(0) < 0xa0 ? '' : meant)
    }
    if (unit === 0xef && text.startsWith('¿½', i + 1)) return this.#lose(text, i, i + 3)
    if (unit === 0xbf) return this.#standIns.includes('¿') ? this.#standIn(text, i) : i
    const misread = misreadAt(text, i) ?? remnantAt(text, i)
    if (misread) {
      const look = text.slice(i, misread.end)
      // A no-break or zero-width space is not what an English text needs.
      return this.#replace(
        'misread',
        look,
        i,
        misread.end,
        misread.text.replaceAll('\u00a0', ' ').replaceAll('\ufeff', ''),
      )
    }
    if (unit === 0xa0 || unit === 0x202f) this.#noBreakSpace(text, i)
    else if (classAt(text, i) === Char.invisible) return this.#invisible(text, i)
    else if (NO_LETTER.test(text[i])) return this.#isWithinWord(text, i) ? this.#lose(text, i, i + 1) : i
    else if (unit >= 0x300 || unit === 0xd4) return this.#form(text, i, unit)
    return i
  }

  /** A letter that has another form than English text gives it, or a quotation mark that became a letter of the East. */
  #form(text: string, i: number, unit: number): number {
    if (unit > 0x327 || unit < 0x300) {
      if (unit > WIDE_BY && WIDE_MARKS.test(text[i])) return this.#wideMark(text, i, unit)
      MISREAD_ELSEWHERE.lastIndex = FORMS.lastIndex = i
      const form = FORMS.exec(text)?.[0]
      if (form) return this.#replace('form', form, i, i + form.length, form.normalize('NFKC'))
      if (!isLatinAt(text, i - 1) && !isSpaceAt(text, i - 1)) return i
      const quote = MISREAD_ELSEWHERE.exec(text)?.[0]
      if (quote) return this.#lose(text, i, i + quote.length)
      // “gar莽on”
      return classAt(text, i) === Char.letter && isLatinAt(text, i - 1) && classAt(text, i + 1) === Char.lower
        ? this.#lose(text, i, i + 1)
        : i
    }
    const end = classAt(text, i + 1) === Char.mark ? i + 2 : i + 1
    const look = text.slice(i - 1, end)
    const meant = look.normalize('NFC')
    return i > 0 && meant.length === 1 ? this.#replace('form', look, i - 1, end, meant) : i
  }

  /** “said，but” and “said ，but”; among letters of the East the mark is right. */
  #wideMark(text: string, i: number, unit: number): number {
    const meant = String.fromCharCode(unit - WIDE_BY)
    const spaced = isSpaceAt(text, i - 1) && text[i - 1] !== '\n'
    const latin = isLatinAt(text, i - 1) || isLatinAt(text, i + 1) || (spaced && isLatinAt(text, i - 2))
    if (!latin || classAt(text, i - 1) === Char.letter || classAt(text, i + 1) === Char.letter) return i
    // “a mill,，but”, “the mayor（who is ill）stayed”
    const opens = meant === '('
    const mark = text[i - 1] === meant ? '' : opens && isLetterAt(text, i - 1) ? ' (' : meant
    this.#add('width', text[i], { start: i, end: i + 1 }, meant, {
      start: spaced && !opens ? i - 1 : i,
      end: i + 1,
      text: !opens && isLetterAt(text, i + 1) ? `${mark} ` : mark,
    })
    return i
  }

  #markup(text: string, i: number): number {
    const markup = markupAt(text, i)
    return markup ? this.#addMarkup(text, markup) : i
  }

  #addMarkup(text: string, markup: Markup): number {
    const { kind, look, start, end } = markup
    if (kind === 'entity') {
      const meant = this.#quoted(text, start, end, markup.meant)
      // “ship &apos;s”: the tokenizer parted what belongs together.
      if (
        APOSTROPHE.test(meant) &&
        text[start - 1] === ' ' &&
        isLetterAt(text, start - 2) &&
        ENDING.test(text.slice(end, end + 4))
      ) {
        this.#add(kind, look, { start, end }, meant, {
          start: start - 1,
          end,
          text: meant === '‘' ? '’' : meant,
        })
        return end - 1
      }
      this.#add(kind, look, { start, end }, meant, { start, end, text: meant })
      return end - 1
    }
    // What stood between the tags of a script or style sheet would stay.
    const program = markup.element === 'script' || markup.element === 'style'
    this.#add(kind, look, { start, end }, '', program ? undefined : removal(text, start, end, markup.element))
    return end - 1
  }

  /** A decoded straight mark in the shape that the text uses. */
  #quoted(text: string, start: number, end: number, meant: string): string {
    if (meant !== '"' && meant !== "'") return meant
    this.#curly ??= /[“”’]/u.test(text) && !/"/u.test(text)
    if (!this.#curly) return meant
    const opens =
      (start === 0 || isSpaceAt(text, start - 1) || text[start - 1] === '(') && !isSpaceAt(text, end)
    return meant === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’'
  }

  #equals(text: string, i: number): number {
    const markup = markupAt(text, i)
    if (markup) return this.#addMarkup(text, markup)
    QUOTED_PRINTABLE.lastIndex = LATIN_1.lastIndex = i
    const match = QUOTED_PRINTABLE.exec(text)
    if (!match) {
      const letter = isLetterAt(text, i - 1) && !isInLink(this.#document, i) ? LATIN_1.exec(text) : null
      return letter ? this.#replaceCode(letter, i) : i
    }
    const end = i + match[0].length
    const meant = decodeBytes(match[0].replaceAll('=', '%'))
    // What is no UTF-8 as a whole is not tried again from its second byte.
    return meant ? this.#replace('escape', match[0], i, end, meant) : end - 1
  }

  /** Puts the character of a matched hexadecimal code there. */
  #replaceCode([look, code]: RegExpExecArray, i: number): number {
    return this.#replace('escape', look, i, i + look.length, String.fromCharCode(Number.parseInt(code, 16)))
  }

  /** “the mayoru2019s”, “Andru00e9”: joined to a word at one side or both. */
  #bareEscape(text: string, i: number): number {
    BARE.lastIndex = i
    const match = BARE.exec(text)
    if (!match || isInLink(this.#document, i)) return i
    return isLetterAt(text, i - 1) || isLetterAt(text, i + 5) ? this.#replaceCode(match, i) : i
  }

  #percent(text: string, i: number): number {
    if (!isLetterAt(text, i - 1)) return i
    PERCENT.lastIndex = i
    const match = PERCENT.exec(text)
    if (!match || isInLink(this.#document, i)) return i
    const end = i + match[0].length
    const meant = decodeBytes(match[0])
    return meant ? this.#replace('escape', match[0], i, end, meant) : end - 1
  }

  /** “the city?s mayor”, “Z?rich”, “a ?quiet? town”: what an encoding did not have came out as a question mark. */
  #question(text: string, i: number): number {
    if (this.#standIns.includes('?')) return this.#lostMark(text, i)
    if (text[i - 1] !== ' ' || !isLetterAt(text, i - 2) || !isLetterAt(text, i + 1)) return i
    const end = text.indexOf('?', i + 1)
    const quoted = text.slice(i + 1, end)
    if (end < 0 || quoted.length > LONGEST_QUOTED || /[.!\n]/.test(quoted)) return i
    if (!isLetterAt(text, end - 1) || isUpperAt(text, end + 2) || !/^[ ,.;:]$/.test(text[end + 1] ?? '.'))
      return i
    this.#replace('lost', '?', i, i + 1, '“')
    return this.#replace('lost', '?', end, end + 1, '”')
  }

  /** A question mark in a text where some stand for other characters: by what it touches it may ask all the same. */
  #lostMark(text: string, i: number): number {
    let end = i + 1
    while (text[end] === '?') end++
    const [behind, before] = [isLetterAt(text, i - 1), isLetterAt(text, end)]
    const opens = i === 0 || isSpaceAt(text, i - 1) || text[i - 1] === '('
    // “????????”: a word in another script.
    if (end - i > 2) return opens || (behind && before) ? this.#lose(text, i, end) : end - 1
    if (isInLink(this.#document, i)) return i
    if (behind && before && end === i + 1)
      return isLostWithin(this.#document, this.#lexicon, i) ? this.#standIn(text, i) : i
    const digits = isDigitAt(text, end)
    if (digits && isDigitAt(text, i - 1)) return this.#replace('lost', '?', i, end, '–')
    if (opens) {
      if (digits || (before && !this.#knows(text, end, 1))) return this.#lose(text, i, end)
      if (before) this.#opened = true
      return before || isSpaceAt(text, end) ? this.#standIn(text, i) : i
    }
    if (before || digits) return i
    const last = end - 1
    const goesOn = isSpaceAt(text, end) && text[end] !== '\n'
    // “nobody asked us.?”, “Is it over??”, and what was opened; what a sentence follows may have been asked.
    if (',.!?'.includes(text[last - 1]) || (this.#opened && !(goesOn && isUpperAt(text, end + 1)))) {
      this.#opened = false
      return this.#standIn(text, last)
    }
    return behind && goesOn && !this.#knows(text, i - 1, -1) ? this.#lose(text, i, end) : last
  }

  /** Puts the mark for which a question mark stands: “the mayor¿s ¿green¿ house”, “in May ? a year late”. */
  #standIn(text: string, i: number): number {
    const [behind, before] = [isLetterAt(text, i - 1), isLetterAt(text, i + 1)]
    if (behind && before && !ENDING.test(text.slice(i + 1, i + 5))) return this.#lose(text, i, i + 1)
    const apart = isSpaceAt(text, i - 1) && isSpaceAt(text, i + 1)
    const meant = behind && before ? '’' : before ? '“' : apart ? '–' : '”'
    return this.#replace('lost', text[i], i, i + 1, meant)
  }

  /** Whether the word is known that begins at this letter (step 1) or ends with it (step −1). */
  #knows(text: string, at: number, step: 1 | -1): boolean {
    let to = at
    while (isLetterAt(text, to + step)) to += step
    return !this.#lexicon.isStranger(this.#lexicon.find(text, Math.min(at, to), Math.max(at, to) + 1))
  }

  #backslash(text: string, i: number): number {
    BACKSLASH.lastIndex = i
    const match = BACKSLASH.exec(text)
    if (!match) return i
    const [whole, code, blank, mark] = match
    // “C:\new” is a path; a line end stands after a sentence or another line end.
    if (
      blank &&
      !(
        /[.!?”"')\]]/u.test(text[i - 1] ?? '') ||
        /\\[nrt]$/.test(text.slice(Math.max(0, i - 2), i)) ||
        /[ \\]/.test(text[i + 2])
      )
    )
      return i
    const meant = code
      ? String.fromCharCode(Number.parseInt(code, 16))
      : blank
        ? blank === 't'
          ? ' '
          : '\n'
        : mark
    return this.#replace('escape', whole, i, i + whole.length, meant)
  }

  /** “The mayor s office”, “didn t” */
  apostrophes(resources: Resources): void {
    const { text } = this.#document
    const apostrophe = this.#quoted(text, 0, 1, "'") === "'" ? "'" : '’'
    for (const { start, end, edits } of endingsWithoutApostrophe(text, apostrophe, resources))
      this.#add('apostrophe', text.slice(start + 1, end), { start, end }, edits[0].text, edits[0])
  }

  #noBreakSpace(text: string, i: number): void {
    const before = text[i - 1] ?? '\n'
    const after = text[i + 1] ?? '\n'
    // At a line's end or in a run it is the business of the rules of space.
    const place = { start: i, end: i + 1 }
    if (/[:;!?»”%€]/u.test(after) || /[«“–—]/u.test(before) || /[–—]/u.test(after)) this.#french.push(place)
    else if (
      isDigitAt(text, i - 1) ||
      isDigitAt(text, i + 1) ||
      /[.\n\r\s]/u.test(before) ||
      /[\n\r\s]/u.test(after)
    )
      return
    else this.#stray.push(place)
  }

  /** An invisible character where Latin letters stand on both sides, or which no script beside it needs. */
  #invisible(text: string, i: number): number {
    let end = i + 1
    while (end < text.length && classAt(text, end) === Char.invisible) end++
    const unit = text.charCodeAt(i)
    if (i === 0 && unit === 0xfeff) return end - 1
    const inWord = isLatinAt(text, i - 1) && isLatinAt(text, end)
    const joiner = unit === 0x200c || unit === 0x200d || (unit >= 0xfe00 && unit <= 0xfe0f)
    if (joiner ? !inWord : needsIt(text, i - 1) || needsIt(text, end)) return end - 1
    // A soft hyphen stands within a word, whatever its halves look like.
    const meant = inWord && unit !== 0xad ? this.#joint(text, i, end) : ''
    this.#add('invisible', text[i], { start: i, end }, meant, { start: i, end, text: meant })
    return end - 1
  }

  /** What stands between two halves: nothing when they make a word, a space when each is one. */
  #joint(text: string, start: number, end: number): string {
    let from = start
    let to = end
    while (isLetterAt(text, from - 1)) from--
    while (isLetterAt(text, to)) to++
    const known = (word: string): boolean => this.#lexicon.find(word) !== NONE
    const left = text.slice(from, start)
    const right = text.slice(end, to)
    return !known(left + right) && left.length > 1 && right.length > 1 && known(left) && known(right)
      ? ' '
      : ''
  }

  /** Words with letters of two scripts, and single lookalikes among Latin words. */
  lookalikes(): void {
    const { tokens } = this.#document
    for (let t = 0; t < tokens.count; t++) {
      if (!(tokens.flags[t] & Mark.script) || tokens.kind[t] !== Kind.word) continue
      const word = tokenText(this.#document, t)
      const alone = word.length <= 3 && this.#amongLatin(t)
      const latin = inLatin(word, alone)
      if (latin === undefined) continue
      if (alone && inLatin(word) === undefined && (latin === '' || this.#lexicon.find(latin) === NONE))
        continue
      const place = { start: tokens.start[t], end: tokens.end[t] }
      this.#add('lookalike', word, place, latin || undefined, latin ? { ...place, text: latin } : undefined)
    }
  }

  /** Letters of the west where an old code page of the east of Europe had others: “Constanþa”, “Gdañsk”, “Ìîñêâà”. */
  codePages(): void {
    const { text, tokens } = this.#document
    const northern = text.includes('ð') && text.includes('þ')
    for (let t = 0; t < tokens.count; t++) {
      if (tokens.kind[t] !== Kind.word || !(tokens.flags[t] & Mark.accent)) continue
      const word = tokenText(this.#document, t)
      let meant = word
        .replace(/(?<=(?:[oe]v|dr)i)[èæ]$/u, (letter) => (letter === 'æ' ? 'ć' : 'č'))
        .replace(/(?<=[AaOo])ð(?=lu|an)/gu, 'ğ')
        .replace(/ñ(?=sk)/gu, 'ń')
        .replace(/ø(?=[áí])/gu, 'ř')
      if (ACCENTS_ALONE.test(word))
        meant = word.replace(/./gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + TO_CYRILLIC))
      else if (meant === word && word.length > 4 && /[ðþýÞÝ]/u.test(word))
        meant =
          [
            northern ? word : word.replace(/(?<=.)þ/gu, 'ț'),
            word.replace(/[ðþýÞÝ]/gu, (letter) => TURKISH[letter]),
          ].find(
            (form) => form !== word && (/[üç]/u.test(form) || this.#lexicon.find(fold(form)) !== NONE),
          ) ?? word
      if (meant === word) continue
      const place = { start: tokens.start[t], end: tokens.end[t] }
      this.#add('lookalike', word, place, meant, { ...place, text: meant })
    }
  }

  #isShouted(t: number): boolean {
    return t >= 0 && t < this.#document.tokens.count && (this.#document.tokens.flags[t] & Mark.upper) !== 0
  }

  /** English words with a Turkish i. Turkish words and names that are English without it stand in no English company. */
  turkishLetters(): void {
    const { text, tokens } = this.#document
    if (!/[İı]/u.test(text)) return
    for (let t = 0; t < tokens.count; t++) {
      if (tokens.kind[t] !== Kind.word || /[’'-]/u.test(text[tokens.start[t] - 1] ?? '')) continue
      const word = tokenText(this.#document, t)
      const plain = withoutTurkishI(word)
      if (plain === undefined || !this.#isCommon(plain.toLowerCase())) continue
      const rest = word.slice(1)
      // “Sarı” and “İmam Hatip” are names; whole capitals were made by a Turkish program.
      const capitals = word.length > 1 && !HAS_SMALL.test(word)
      // DİSK, between small words: an abbreviation of Turkish.
      if (
        capitals &&
        word.length < LONGER_THAN_ABBREVIATIONS &&
        !this.#isShouted(t - 1) &&
        !this.#isShouted(t + 1)
      )
        continue
      if (
        !capitals &&
        (rest !== rest.toLowerCase() || (isUpperAt(word, 0) && (word[0] !== 'İ' || /ı/u.test(rest))))
      )
        continue
      if (!this.#isEnglish(t - 1) || !this.#isEnglish(t + 1)) continue
      const place = { start: tokens.start[t], end: tokens.end[t] }
      this.#add('turkish', word, place, plain, { ...place, text: plain })
    }
  }

  #isCommon(word: string): boolean {
    const number = this.#lexicon.find(word)
    return number !== NONE && this.#lexicon.zipf(number) >= COMMON
  }

  /** No word, or a common English one in its place: neither a name nor another language's. */
  #isEnglish(t: number): boolean {
    const { count, kind, start } = this.#document.tokens
    if (t < 0 || t >= count || kind[t] !== Kind.word) return true
    const word = tokenText(this.#document, t)
    const plain = withoutTurkishI(word) ?? word
    const first = t === 0 || kind[t - 1] !== Kind.word
    const capital = isUpperAt(this.#document.text, start[t]) && word !== word.toUpperCase()
    return (first || !capital) && this.#isCommon(plain.toLowerCase())
  }

  #amongLatin(t: number): boolean {
    const { count, kind, flags } = this.#document.tokens
    const latin = (i: number): boolean =>
      i >= 0 && i < count && kind[i] === Kind.word && !(flags[i] & Mark.script)
    return latin(t - 1) && latin(t + 1)
  }

  /** All damage, in the order of first places. */
  done(): readonly Damage[] {
    const { text } = this.#document
    if (this.#french.length || this.#stray.length >= STRAY_SPACES) {
      // Those between words first: beside punctuation other rules have their say.
      for (const list of [this.#stray, this.#french]) {
        for (const place of list)
          this.#add('no-break-space', text[place.start], place, ' ', { ...place, text: ' ' })
      }
    }
    return [...this.#damage.values()]
  }
}

/** A question mark within a word: for an apostrophe, or a letter where the halves are not both words (“who?Nobody” lacks a space). */
function isLostWithin(document: Document, lexicon: Lexicon, i: number): boolean {
  const { text } = document
  if (!isLetterAt(text, i - 1) || !isLetterAt(text, i + 1) || isInLink(document, i)) return false
  if (ENDING.test(text.slice(i + 1, i + 5))) return true
  let [start, end] = [i, i + 1]
  while (isLetterAt(text, start - 1)) start--
  while (isLetterAt(text, end)) end++
  const known = (from: number, to: number): boolean => to - from > 1 && lexicon.find(text, from, to) !== NONE
  return end - start > 4 && !isUpperAt(text, i + 1) && !(known(start, i) && known(i + 1, end))
}

function isInLink(document: Document, offset: number): boolean {
  const token = tokenAt(document, offset)
  const { count, kind, start } = document.tokens
  return token < count && kind[token] === Kind.link && start[token] <= offset
}

/** Bytes in percent form as UTF-8; undefined when they are not. */
function decodeBytes(percent: string): string | undefined {
  try {
    return decodeURIComponent(percent)
  } catch {
    return undefined
  }
}

const LATIN_OR_DIGIT = unicode`^[\p{Script=Latin}\p{N}]$`
const isLatinAt = (text: string, i: number): boolean => i >= 0 && LATIN_OR_DIGIT.test(text[i] ?? '')

const USES_INVISIBLE = unicode`^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Han}\p{Script=Devanagari}\ud800-\udfff☀-➿]$`

/** Scripts whose writing uses invisible characters, and emoji, which are made with them. */
const needsIt = (text: string, i: number): boolean => i >= 0 && USES_INVISIBLE.test(text[i] ?? '')

/** A misread sequence of which an invisible byte was lost on the way. */
function remnantAt(text: string, i: number): { end: number; text: string } | undefined {
  const unit = text.charCodeAt(i)
  if ((unit === 0xe2 || unit === 0xe3) && text[i + 1] === '€') {
    // Of “â€?” only the closing mark ends in a byte that has no character.
    const lost = text[i + 2] === '\ufffd' || text[i + 2] === '?'
    const opens = i === 0 || isSpaceAt(text, i - 1)
    return { end: i + (lost ? 3 : 2), text: opens ? '“' : '”' }
  }
  // “Â ” was a no-break space.
  if (
    unit === 0xc2 &&
    (i === 0 || !isLetterAt(text, i - 1) || isSpaceAt(text, i + 1)) &&
    !isLetterAt(text, i + 1)
  ) {
    if (isLetterAt(text, i - 1) && classAt(text, i - 1) === Char.upper) return undefined
    return isSpaceAt(text, i + 1) || isSpaceAt(text, i - 1)
      ? { end: i + 1, text: '' }
      : { end: i + 1, text: ' ' }
  }
  // “dÃ©jÃ  vu”: the second byte of “à” is a no-break space, which became a space.
  if (
    unit === 0xc3 &&
    classAt(text, i - 1) === Char.lower &&
    isSpaceAt(text, i + 1) &&
    isSpaceAt(text, i + 2)
  ) {
    return { end: i + 2, text: 'à' }
  }
  return undefined
}

/** The edit that removes markup: with its line, where it is alone there; with one of two spaces around it, and with a space where it stood between words. */
function removal(text: string, start: number, end: number, element: string | undefined): Edit {
  const before = start === 0 || isSpaceAt(text, start - 1)
  const after = end === text.length || isSpaceAt(text, end)
  const line = endWithLine(text, { start, end })
  if (line > end) return { start, end: line, text: '' }
  if (before && after) {
    if (end < text.length && text[end] === ' ') return { start, end: end + 1, text: '' }
    return start > 0 && text[start - 1] === ' '
      ? { start: start - 1, end, text: '' }
      : { start, end, text: '' }
  }
  return { start, end, text: before || after || (element !== undefined && INLINE.has(element)) ? '' : ' ' }
}
