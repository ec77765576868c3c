/**
 * Regular expressions on letters. What they know of Unicode is exact for the scripts that English texts and the names
 * in them are written in, and by blocks for the others.
 *
 * V8 takes a tenth of a millisecond to read each `\p{…}` of a script, whether it is run or not, and three times as much
 * to compile it: a fresh Worker spent half of its start on them.
 */

/** Letters of scripts without case. */
const UNCASED =
  'ªº\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06fa-\u06fc\u0904-\u0939\u0958-\u0961\u0985-\u0e33\u0e40-\u0fff\u1100-\u11ff\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufb1d-\ufdfb\ufe70-\ufefc'

/** From the first code point to the last each second one: so capitals and small letters take turns. */
function everySecond(first: number, last: number): string {
  const letters: number[] = []
  for (let point = first; point <= last; point += 2) letters.push(point)
  return String.fromCharCode(...letters)
}

/** Ā to Ž, Vietnamese, and what else names of today hold. */
const CAPITALS = `${everySecond(0x100, 0x136)}${everySecond(0x139, 0x147)}${everySecond(0x14a, 0x176)}ŸŹŻŽƏƠƯǍǏǑǓǦǨǪȘȚ${everySecond(0x1ea0, 0x1ef8)}`
const SMALL = `${everySecond(0x101, 0x137)}ĸ${everySecond(0x13a, 0x148)}\u0149${everySecond(0x14b, 0x177)}źżžſəơưǎǐǒǔǧǩǫșț${everySecond(0x1ea1, 0x1ef9)}`

/** By property, as Unicode names it, what stands between square brackets. */
const CLASSES: Readonly<Record<string, string>> = {
  Lu: `A-ZÀ-ÖØ-Þ${CAPITALS}\u0386\u0388-\u038fΑ-ΡΣ-ΫЀ-ЯҐҒҖҚҢҮҰҲҺӘӨԱ-Ֆ\u10a0-\u10c5\u1c90-\u1cba`,
  Ll: `a-zµß-öø-ÿ${SMALL}\u0390ά-ώа-џґғҗқңүұҳһәө\u0560-ֈა-ჺ`,
  Lo: UNCASED,
  L: `A-Za-zµÀ-ÖØ-öø-\u02c1\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u052f\u0531-\u0556\u0560-\u0588\u10a0-\u10fa\u1e00-\u1fff\u0640${UNCASED}`,
  M: '\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0e31-\u0e3a\u3099\u309a\ufe20-\ufe2f',
  N: '0-9²³¹¼-¾\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2150-\u2189\uff10-\uff19',
  'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-\u02b8\u1e00-\u1eff',
  'Script=Greek': '\u0370-\u03ff\u1f00-\u1fff',
  'Script=Cyrillic': '\u0400-\u052f',
  'Script=Armenian': '\u0531-\u058f',
  'Script=Georgian': '\u10a0-\u10ff',
  'Script=Hebrew': '\u0591-\u05f4',
  'Script=Arabic': '\u0620-\u063f\u0641-\u064a\u0656-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc',
  'Script=Devanagari': '\u0900-\u0963\u0966-\u097f',
  'Script=Thai': '\u0e01-\u0e5b',
  'Script=Hiragana': '\u3041-\u309f',
  'Script=Katakana': '\u30a1-\u30ff\uff66-\uff9d',
  'Script=Hangul': '\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3',
  'Script=Han': '\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3fffd}',
}

const PROPERTY = '\\p{'
const ESCAPED = /\\./gs

/**
 * With characters in place of properties. From property to property, since a fresh Worker expands dozens of patterns.
 * @throws TypeError for a property that is not in the table
 */
function expand(pattern: string): string {
  const [head, ...pieces] = pattern.split(PROPERTY)
  let written = head
  let listed = endsListed(head, false)
  for (const piece of pieces) {
    const end = piece.indexOf('}')
    const property = piece.slice(0, end)
    const characters = CLASSES[property]
    if (characters === undefined) throw new TypeError(`\\p{${property}} is not in the table of properties`)
    const rest = piece.slice(end + 1)
    written += (listed ? characters : `[${characters}]`) + rest
    listed = endsListed(rest, listed)
  }
  return written
}

/** Whether what follows this part of a pattern stands between square brackets. */
function endsListed(part: string, listed: boolean): boolean {
  const plain = part.replace(ESCAPED, '')
  const [opened, closed] = [plain.lastIndexOf('['), plain.lastIndexOf(']')]
  return opened === closed ? listed : opened > closed
}

/** An expression whose source may hold properties of the table. It has the flag `u`. */
export const unicodePattern = (source: string, flags: string): RegExp => new RegExp(expand(source), flags)

type Tag = (pattern: TemplateStringsArray, ...parts: readonly string[]) => RegExp

const tag =
  (flags: string): Tag =>
  (pattern, ...parts) =>
    unicodePattern(String.raw(pattern, ...parts), flags)

/**
 * An expression with the flag `u`, written as it would be between slashes, but for a backtick, which is `\x60`. It may
 * hold the properties of the table, `\p{Lu}` and the like; inserted text may too.
 */
export const unicode: Tag = tag('u')

/** With `gu`: all places. */
export const unicodeAll: Tag = tag('gu')

/** With `iu`: capitals and small letters are one. */
export const unicodeAnyCase: Tag = tag('iu')

/** “Mayor”. */
export const CAPITALISED = unicode`^\p{Lu}\p{Ll}+$`

/** “MAYOR”. */
export const SHOUTED = unicode`^\p{Lu}+$`
