import { Char, classAt, isDigitAt, isLetterAt, isSpaceAt, isUpperAt } from '../../document/characters.ts'
import type { Document } from '../../document/document.ts'
import { unicode } from '../../document/unicode.ts'
import { type Markup, type MarkupPatterns, markupAt } from '../../language/markup.ts'
import { type Encodings, misreadAt } from '../../language/mojibake.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import type { Analyses, Resources } from '../analyses.ts'
import { endingsWithoutApostrophe } from '../detached-endings.ts'
import type { Damages } from './damages.ts'
import { ENDING, isInLink, isLostWithin } from './lost-within.ts'
import { remnantAt } from './remnants.ts'
import { removal } from './removal.ts'

/** So many stray no-break spaces between words are no accident of a careful typesetter. */
const STRAY_SPACES = 4

const QUOTED_PRINTABLE = /(?:=[0-9A-F]{2}){2,12}/y
const PERCENT = /(?:%[0-9A-F]{2}){1,24}/y
/** One character of Latin-1: “G=FCnther”. */
const LATIN_1 = /=([CDEF][0-9A-F])(?=[a-z])/y
/** Quotation marks, the ellipsis, the ampersand and letters whose backslash is gone: “the mayoru2019s”. */
const BARE = /u(20(?:1[89cde]|26)|0026|00[c-f][0-9a-f])/y
/** Letters and digits as East Asian layout and print have them. */
const FORMS = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/y
/** Marks as East Asian layout has them; each is the English one this far off. */
const WIDE_MARKS = /[！（），．：；？]/
const WIDE_BY = 0xfee0
/** The first bytes of a quotation mark in UTF-8 as programs of China, Japan, Korea and DOS read them; there letters, too. */
const MISREAD_ELSEWHERE = /(?:[鈥窶]|창€|[ΓÔ]Ç|[├┬┼])\S?/y
/** What stands within no word: letters of other code pages, and a hyphen that was to be seen at a line’s end alone. */
const NO_LETTER = /[¢¤¦¨ª¬±³¸¹º¼½¾‡‰□]/
const BACKSLASH = /\\(?:u([0-9a-fA-F]{4})|([nrt])(?![a-z])|(["'”’“‘/]))/y

const QUESTION = 0x3f
/** No quotation between two question marks is longer, in UTF-16 code units. */
const LONGEST_QUOTED = 80

const APOSTROPHE = /^['‘’]$/u

/** Finds damage in the characters themselves, and in what stands beside them. */
export class Finder {
  readonly #document: Document
  readonly #lexicon: Lexicon
  readonly #patterns: () => MarkupPatterns
  readonly #encodings: () => Encodings
  readonly #damages: Damages
  readonly #french: Span[] = []
  readonly #stray: Span[] = []
  #curly: boolean | undefined

  readonly #standIns: string
  /** Whether a question mark opened a quotation in this line. */
  #opened = false

  constructor({ document, lexicon, resources }: Analyses, standIns: string, damages: Damages) {
    this.#document = document
    this.#lexicon = lexicon
    this.#patterns = resources.markup
    this.#encodings = resources.encodings
    this.#standIns = standIns
    this.#damages = damages
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
      // What is between is white space.
      else if (unit < 0x09 || (unit > 0x0d && unit < 0x20))
        this.#damages.replace('control', text[i], i, i + 1, '')
    }
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
      return this.#damages.lose(text, i, end)
    }
    if (unit >= 0x80 && unit < 0xa0 && unit !== 0x85) {
      const meant = this.#encodings().windows[unit - 0x80]
      return this.#damages.replace('control', text[i], i, i + 1, meant.charCodeAt(0) < 0xa0 ? '' : meant)
    }
    if (unit === 0xef && text.startsWith('¿½', i + 1)) return this.#damages.lose(text, i, i + 3)
    if (unit === 0xbf) return this.#standIns.includes('¿') ? this.#standIn(text, i) : i
    const misread = misreadAt(text, i, this.#encodings().bytes) ?? remnantAt(text, i)
    if (misread) {
      const look = text.slice(i, misread.end)
      // A no-break or zero-width space is not what an English text needs.
      return this.#damages.replace(
        'misread',
        look,
        i,
        misread.end,
        misread.text.replaceAll('\u00a0', ' ').replaceAll('\ufeff', ''),
      )
    }
    if (unit === 0xa0 || unit === 0x202f) this.#noBreakSpace(text, i)
    else if (classAt(text, i) === Char.invisible) return this.#invisible(text, i)
    else if (NO_LETTER.test(text[i]))
      return this.#isWithinWord(text, i) ? this.#damages.lose(text, i, i + 1) : i
    else if (unit >= 0x300 || unit === 0xd4) return this.#form(text, i, unit)
    return i
  }

  /** A letter that has another form than English text gives it, or a quotation mark that became a letter of the East. */
  #form(text: string, i: number, unit: number): number {
    if (unit > 0x327 || unit < 0x300) {
      if (unit > WIDE_BY && WIDE_MARKS.test(text[i])) return this.#wideMark(text, i, unit)
      MISREAD_ELSEWHERE.lastIndex = FORMS.lastIndex = i
      const form = FORMS.exec(text)?.[0]
      if (form) return this.#damages.replace('form', form, i, i + form.length, form.normalize('NFKC'))
      if (!isLatinAt(text, i - 1) && !isSpaceAt(text, i - 1)) return i
      const quote = MISREAD_ELSEWHERE.exec(text)?.[0]
      if (quote) return this.#damages.lose(text, i, i + quote.length)
      // “gar莽on”
      return classAt(text, i) === Char.letter && isLatinAt(text, i - 1) && classAt(text, i + 1) === Char.lower
        ? this.#damages.lose(text, i, i + 1)
        : i
    }
    const end = classAt(text, i + 1) === Char.mark ? i + 2 : i + 1
    const look = text.slice(i - 1, end)
    const meant = look.normalize('NFC')
    return i > 0 && meant.length === 1 ? this.#damages.replace('form', look, i - 1, end, meant) : i
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
    return this.#damages.add('width', text[i], { start: i, end: i + 1 }, meant, {
      start: spaced && !opens ? i - 1 : i,
      end: i + 1,
      text: !opens && isLetterAt(text, i + 1) ? `${mark} ` : mark,
    })
  }

  #markup(text: string, i: number): number {
    const markup = markupAt(text, i, this.#patterns)
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
        return this.#damages.add(kind, look, { start, end }, meant, {
          start: start - 1,
          end,
          text: meant === '‘' ? '’' : meant,
        })
      }
      return this.#damages.replace(kind, look, start, end, meant)
    }
    // What stood between the tags of a script or style sheet would stay.
    const program = markup.element === 'script' || markup.element === 'style'
    return this.#damages.add(
      kind,
      look,
      { start, end },
      '',
      program ? undefined : removal(text, start, end, markup.element),
    )
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
    const markup = markupAt(text, i, this.#patterns)
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
    return meant ? this.#damages.replace('escape', match[0], i, end, meant) : end - 1
  }

  /** Puts the character of a matched hexadecimal code there. */
  #replaceCode([look, code]: RegExpExecArray, i: number): number {
    return this.#damages.replace(
      'escape',
      look,
      i,
      i + look.length,
      String.fromCharCode(Number.parseInt(code, 16)),
    )
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
    return meant ? this.#damages.replace('escape', match[0], i, end, meant) : end - 1
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
    this.#damages.replace('lost', '?', i, i + 1, '“')
    return this.#damages.replace('lost', '?', end, end + 1, '”')
  }

  /** A question mark in a text where some stand for other characters: by what it touches it may ask all the same. */
  #lostMark(text: string, i: number): number {
    let end = i + 1
    while (text[end] === '?') end++
    const [behind, before] = [isLetterAt(text, i - 1), isLetterAt(text, end)]
    const opens = i === 0 || isSpaceAt(text, i - 1) || text[i - 1] === '('
    // “????????”: a word in another script.
    if (end - i > 2) return opens || (behind && before) ? this.#damages.lose(text, i, end) : end - 1
    if (isInLink(this.#document, i)) return i
    if (behind && before && end === i + 1)
      return isLostWithin(this.#document, this.#lexicon, i) ? this.#standIn(text, i) : i
    const digits = isDigitAt(text, end)
    if (digits && isDigitAt(text, i - 1)) return this.#damages.replace('lost', '?', i, end, '–')
    if (opens) {
      if (digits || (before && !this.#knows(text, end, 1))) return this.#damages.lose(text, i, end)
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
    return behind && goesOn && !this.#knows(text, i - 1, -1) ? this.#damages.lose(text, i, end) : last
  }

  /** Puts the mark for which a question mark stands: “the mayor¿s ¿green¿ house”, “in May ? a year late”. */
  #standIn(text: string, i: number): number {
    const [behind, before] = [isLetterAt(text, i - 1), isLetterAt(text, i + 1)]
    if (behind && before && !ENDING.test(text.slice(i + 1, i + 5))) return this.#damages.lose(text, i, i + 1)
    const apart = isSpaceAt(text, i - 1) && isSpaceAt(text, i + 1)
    const meant = behind && before ? '’' : before ? '“' : apart ? '–' : '”'
    return this.#damages.replace('lost', text[i], i, i + 1, meant)
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
    return this.#damages.replace('escape', whole, i, i + whole.length, meant)
  }

  /** “The mayor s office”, “didn t” */
  apostrophes(resources: Resources): void {
    const { text } = this.#document
    const apostrophe = this.#quoted(text, 0, 1, "'") === "'" ? "'" : '’'
    for (const { start, end, edits } of endingsWithoutApostrophe(text, apostrophe, resources))
      this.#damages.add('apostrophe', text.slice(start + 1, end), { start, end }, edits[0].text, edits[0])
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
    return this.#damages.replace('invisible', text[i], i, end, meant)
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

  /** Tells the no-break spaces when there are too many: those between words first, as beside punctuation other rules have their say. */
  noBreakSpaces(): void {
    if (this.#french.length === 0 && this.#stray.length < STRAY_SPACES) return
    for (const { start, end } of [...this.#stray, ...this.#french])
      this.#damages.replace('no-break-space', this.#document.text[start], start, end, ' ')
  }
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
