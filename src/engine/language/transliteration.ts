/**
 * How newspapers of other languages write names out of Cyrillic, Armenian and Georgian letters. One original gives
 * one spelling a language, or a few where its newspapers waver; accents are left out, since names are compared
 * without them.
 */

/** Languages that a foreign spelling is known from, ISO 639-1. */
export const TARGETS = ['fr', 'de', 'es', 'it', 'pt', 'pl', 'tr'] as const
export type Target = (typeof TARGETS)[number]

/** A letter's spellings in the order of TARGETS; a single one is common to all. */
type Row = readonly string[]

const row = (list: string): Row => list.split(' ').map((spelling) => (spelling === '-' ? '' : spelling))
const table = (text: string): ReadonlyMap<string, Row> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => [line.trim()[0], row(line.trim().slice(2))] as const),
  )

/** Columns: French, German, Spanish, Italian, Portuguese, Polish, Turkish; “-” is nothing. */
const CYRILLIC = table(`
  а a
  б b
  в v w v v v w v
  г g
  ґ g
  д d
  е e
  ё io jo io io io io yo
  є ie je ie je ie je ye
  ж j sch zh z j z j
  з z s z z z z z
  и i
  і i
  ї i ji i ji i ji yi
  й i j i j i j y
  к k
  л l
  м m
  н n
  о o
  п p
  р r
  с s
  т t
  у ou u u u u u u
  ф f
  х kh ch j ch kh ch h
  ц ts z ts c ts c ts
  ч tch tsch ch c tch cz c
  ш ch sch sh s ch sz s
  щ chtch schtsch shch sc chtch szcz sc
  ъ -
  ы y y i y i y i
  ь -
  э e
  ю iou ju iu ju iu ju yu
  я ia ja ia ja ia ja ya
`)

const ARMENIAN = table(`
  ա a
  բ b
  գ g
  դ d
  ե e
  զ z s z z z z z
  է e
  ը e
  թ t
  ժ j sch zh z j z j
  ի i
  լ l
  խ kh ch j ch kh ch h
  ծ ts z ts c ts c ts
  կ k
  հ h
  ձ dz
  ղ gh
  ճ tch tsch ch c tch cz c
  մ m
  յ i j i j i j y
  ն n
  շ ch sch sh s ch sz s
  ո o
  չ tch tsch ch c tch cz c
  պ p
  ջ dj dsch y g dj dz c
  ռ r
  ս s
  վ v w v v v w v
  տ t
  ր r
  ց ts z ts c ts c ts
  ւ v
  փ p
  ք k
  օ o
  ֆ f
`)

const GEORGIAN = table(`
  ა a
  ბ b
  გ g
  დ d
  ე e
  ვ v w v v v w v
  ზ z s z z z z z
  თ t
  ი i
  კ k
  ლ l
  მ m
  ნ n
  ო o
  პ p
  ჟ j sch zh z j z j
  რ r
  ს s
  ტ t
  უ ou u u u u u u
  ფ p
  ქ k
  ღ gh
  ყ k
  შ ch sch sh s ch sz s
  ჩ tch tsch ch c tch cz c
  ც ts z ts c ts c ts
  ძ dz
  წ ts z ts c ts c ts
  ჭ tch tsch ch c tch cz c
  ხ kh ch j ch kh ch h
  ჯ dj dsch y g dj dz c
  ჰ h
`)

const VOWEL = /[aeiouyаеёєиіїоуыэюяաեէըիոօ]/u

/** Endings that newspapers of a language spell in their own way, after the letters have been replaced. */
const ENDINGS: Readonly<Record<Target, readonly (readonly [RegExp, readonly string[]])[]>> = {
  fr: [
    [/(?<=[^aeiou])(?:ii|yi)$/, ['i', 'y']],
    [/(?<=[aeiou])in$/, ['ine', 'in']],
    [/(?<=[^aeiou])in$/, ['ine']],
  ],
  de: [[/(?<=[^aeiou])(?:ij|yj)$/, ['i', 'y', 'ij', 'yj']]],
  es: [[/(?<=[^aeiou])ii$/, ['i', 'y']]],
  it: [[/(?<=[^aeiou])[iy]j$/, ['ij', 'yj', 'i']]],
  pt: [[/(?<=[^aeiou])ii$/, ['i', 'y']]],
  pl: [[/(?<=[^aeiou])[iy]j$/, ['i', 'y']]],
  tr: [[/(?<=[^aeiou])[iy]y$/, ['i', 'iy']]],
}

/**
 * The spellings of a name's word in one language's newspapers.
 * @param original one word in Cyrillic, Armenian or Georgian letters, in any case
 * @returns lower-case spellings without accents; empty when the word holds a letter of another script
 */
export function transliterate(original: string, target: Target): readonly string[] {
  const word = original.toLowerCase()
  // Russian и is i, Ukrainian и is y, and newspapers write names from Ukraine after either.
  const spelled = [
    ...spell(word, target),
    ...(/и(?!й$)/u.test(word) ? spell(word.replaceAll('и', 'ы'), target) : []),
  ]
  return [...new Set(spelled)]
}

function spell(word: string, target: Target): readonly string[] {
  const column = TARGETS.indexOf(target)
  let spelled = ''
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]
    const next = word[i + 1] ?? ''
    const afterVowel = i > 0 && VOWEL.test(word[i - 1])
    const cells = CYRILLIC.get(letter) ?? ARMENIAN.get(letter) ?? GEORGIAN.get(letter)
    if (!cells) return []
    const cell = cells[column] ?? cells[0]
    // Armenian writes u as two letters, and “yan” with its own y.
    if (letter === 'ո' && next === 'ւ') {
      spelled += target === 'fr' ? 'ou' : 'u'
      i++
    } else if (letter === 'ь' && (next === 'е' || next === 'ё'))
      spelled += target === 'de' || target === 'pl' || target === 'it' ? 'j' : 'i'
    else if (letter === 'е' && (i === 0 || afterVowel) && CYRILLIC.has(word[0])) {
      // “Ельцин”, “Андреев”: fr Eltsine, Andreiev; de Jelzin, Andrejew.
      const head = i === 0 ? row('e je e e ie je ye') : row('ie je ie e ie je ye')
      spelled += spelled.endsWith('i') && head[column] === 'ie' ? 'e' : head[column]
    } else if (
      letter === 'г' &&
      (target === 'fr' || target === 'es' || target === 'pt') &&
      /[еиіьэ]/u.test(next)
    )
      spelled += 'gu'
    else if (
      (letter === 'գ' || letter === 'გ') &&
      (target === 'fr' || target === 'es' || target === 'pt') &&
      /[եէիეი]/u.test(next)
    )
      spelled += 'gu'
    // A single s between vowels would be read as z.
    else if (
      (letter === 'с' || letter === 'ս' || letter === 'ს') &&
      target === 'fr' &&
      afterVowel &&
      VOWEL.test(next)
    )
      spelled += 'ss'
    else spelled += cell
  }
  for (const [ending, spellings] of ENDINGS[target]) {
    if (ending.test(spelled)) return spellings.map((spelling) => spelled.replace(ending, spelling))
  }
  return [spelled]
}
