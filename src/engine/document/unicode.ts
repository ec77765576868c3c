/**
 * Regular expressions on letters. What they know of Unicode is exact for the scripts that English texts and the names
 * in them are written in, and by blocks for the others.
 *
 * V8 takes a tenth of a millisecond to read each `\p{…}` of a script, whether it is run or not, and three times as much
 * to compile it: a fresh Worker spent half of its start on them.
 */

/** Letters of scripts without case, by their blocks; the marks within these are taken with them. */
const UNCASED =
  'ªº\u01bb\u01c0-\u01c3\u05d0-\u05f2\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff\u0710-\u0965\u0970-\u0e3a\u0e40-\u0e4e\u0e80-\u109f\u1100-\u139f\u1401-\u1c7f\u3005\u3006\u3031-\u3035\u303b-\u30fa\u30fc-\ua63f\ua840-\uab2f\uabc0-\ud7fb\uf900-\ufaff\ufb1d-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff66-\uffdc'

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
  L: `A-Za-zµÀ-ÖØ-öø-\u02c1\u02c6-\u02d1\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0556\u0559\u0560-\u0588\u10a0-\u10fa\u10fc-\u10ff\u1c80-\u1cbf\u1d00-\u1dbf\u1e00-\u1fbc\u1fc2-\u1fcc\u1fd0-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ffc\u2c00-\u2ce4\ua640-\ua66e\ua680-\ua69d\ua722-\ua7ff\uab30-\uab6f\ufb00-\ufb17\uff21-\uff3a\uff41-\uff5a\u0640${UNCASED}`,
  M: '\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f',
  N: '0-9²³¹¼-¾\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19',
  'Script=Latin':
    'A-Za-zªºÀ-ÖØ-öø-\u02b8\u02e0-\u02e4\u1d00-\u1d25\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua787\ua78b-\ua7ff\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a',
  'Script=Greek':
    '\u0370-\u0373\u0375-\u0377\u037a-\u037d\u037f\u0384\u0386\u0388-\u03e1\u03f0-\u03ff\u1f00-\u1ffe',
  'Script=Cyrillic': '\u0400-\u052f\u1c80-\u1c8a\u2de0-\u2dff\ua640-\ua69f',
  'Script=Armenian': '\u0531-\u058f\ufb13-\ufb17',
  'Script=Georgian': '\u10a0-\u10fa\u10fc-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d',
  'Script=Hebrew': '\u0591-\u05f4\ufb1d-\ufb4f',
  'Script=Arabic':
    '\u0600-\u0604\u0606-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u063f\u0641-\u064a\u0656-\u066f\u0671-\u06dc\u06de-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc',
  'Script=Devanagari': '\u0900-\u0950\u0955-\u0963\u0966-\u097f\ua8e0-\ua8ff',
  'Script=Thai': '\u0e01-\u0e3a\u0e40-\u0e5b',
  'Script=Hiragana': '\u3041-\u3096\u309d-\u309f',
  'Script=Katakana': '\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\uff66-\uff6f\uff71-\uff9d',
  'Script=Hangul': '\u1100-\u11ff\u3131-\u318e\uac00-\ud7fb\uffa0-\uffdc',
  'Script=Han':
    '\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\u{20000}-\u{3fffd}',
}

/** A property; what is escaped; a square bracket. */
const PART = /\\p\{([^}]+)\}|\\.|[[\]]/gs

/** @throws TypeError for a property that is not in the table */
function expand(pattern: string): string {
  let listed = false
  return pattern.replace(PART, (part, property?: string) => {
    if (property !== undefined) {
      const characters = CLASSES[property]
      if (characters === undefined) throw new TypeError(`\\p{${property}} is not in the table of properties`)
      return listed ? characters : `[${characters}]`
    }
    if (part === '[' || part === ']') listed = part === '['
    return part
  })
}

type Tag = (pattern: TemplateStringsArray, ...parts: readonly string[]) => RegExp

const tag =
  (flags: string): Tag =>
  (pattern, ...parts) =>
    new RegExp(expand(String.raw(pattern, ...parts)), flags)

/**
 * An expression with the flag `u`, written as it would be between slashes, but for a backtick, which is `\x60`. It may
 * hold the properties of the table, `\p{Lu}` and the like; inserted text may too.
 */
export const unicode: Tag = tag('u')

/** With `gu`: all places. */
export const unicodeAll: Tag = tag('gu')

/** With `iu`: capitals and small letters are one. */
export const unicodeAnyCase: Tag = tag('iu')

/** With `giu`. */
export const unicodeAllAnyCase: Tag = tag('giu')

/** “Mayor”. */
export const CAPITALISED = unicode`^\p{Lu}\p{Ll}+$`

/** “MAYOR”. */
export const SHOUTED = unicode`^\p{Lu}+$`
