/**
 * How newspapers of other languages write names out of Cyrillic, Armenian and Georgian letters. One original gives
 * one spelling a language, or a few where its newspapers waver; accents are left out, since names are compared
 * without them.
 */

/** Languages that a foreign spelling is known from, ISO 639-1. */
export const TARGETS = ['fr', 'de', 'es', 'it', 'pt', 'pl', 'tr', 'nl', 'sv', 'no', 'fi', 'cs', 'hu'] as const
export type Target = (typeof TARGETS)[number]

/** The columns of the tables: after the targets’, those of languages that are told with one of them. */
const COLUMNS = [...TARGETS, 'da', 'hr'] as const
type Column = (typeof COLUMNS)[number]
const TOLD_WITH: Partial<Record<Target, Column>> = { no: 'da', cs: 'hr' }

/** A letter's spellings in the order of COLUMNS; a single one is common to all. */
type Row = readonly string[]

const row = (list: string): Row => list.split(' ').map((spelling) => (spelling === '-' ? '' : spelling))
const table = (text: string): ReadonlyMap<string, Row> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => [line.trim()[0], row(line.trim().slice(2))] as const),
  )

/**
 * Columns: French, German, Spanish, Italian, Portuguese, Polish, Turkish, Dutch, Swedish, Norwegian, Finnish, Czech,
 * Hungarian, Danish, Croatian; “-” is nothing.
 */
const CYRILLIC = table(`
  а a
  б b
  в v w v v v w v v v v v v v v v
  г g
  ґ g
  д d
  е e
  ё io jo io io io io yo jo jo jo jo jo jo jo jo
  є ie je ie je ie je ye je je je je je je je je
  ж j sch zh z j z j zj zj zj z z zs sj z
  з z s z z z z z z z z z z z z z
  и i
  і i
  ї i ji i ji i ji yi ji ji ji ji ji ji ji ji
  й i j i j i j y j j j j j j j j
  к k
  л l
  м m
  н n
  о o
  п p
  р r
  с s s s s s s s s s s s s sz s s
  т t
  у ou u u u u u u oe u u u u u u u
  ф f
  х kh ch j ch kh ch h ch ch kh h ch h kh h
  ц ts z ts c ts c ts ts ts ts ts c c ts c
  ч tch tsch ch c tch cz c tsj tj tsj ts c cs tj c
  ш ch sch sh s ch sz s sj sj sj s s s sj s
  щ chtch schtsch shch sc chtch szcz sc sjtsj sjtj sjtsj sts sc scs sjtj sc
  ъ -
  ы y y i y i y i y y y y y i y i
  ь -
  э e
  ю iou ju iu ju iu ju yu joe ju ju ju ju ju ju ju
  я ia ja ia ja ia ja ya ja ja ja ja ja ja ja ja
`)

const ARMENIAN = table(`
  ա a
  բ b
  գ g
  դ d
  ե e
  զ z s z z z z z z z z z z z z z
  է e
  ը e
  թ t
  ժ j sch zh z j z j zj zj zj z z zs sj z
  ի i
  լ l
  խ kh ch j ch kh ch h ch ch kh h ch h kh h
  ծ ts z ts c ts c ts ts ts ts ts c c ts c
  կ k
  հ h
  ձ dz
  ղ gh
  ճ tch tsch ch c tch cz c tsj tj tsj ts c cs tj c
  մ m
  յ i j i j i j y j j j j j j j j
  ն n
  շ ch sch sh s ch sz s sj sj sj s s s sj s
  ո o
  չ tch tsch ch c tch cz c tsj tj tsj ts c cs tj c
  պ p
  ջ dj dsch y g dj dz c dzj dzj dzj dz dz dzs dzj dz
  ռ r
  ս s s s s s s s s s s s s sz s s
  վ v w v v v w v v v v v v v v v
  տ t
  ր r
  ց ts z ts c ts c ts ts ts ts ts c c ts c
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
  ვ v w v v v w v v v v v v v v v
  ზ z s z z z z z z z z z z z z z
  თ t
  ი i
  კ k
  ლ l
  მ m
  ნ n
  ო o
  პ p
  ჟ j sch zh z j z j zj zj zj z z zs sj z
  რ r
  ს s s s s s s s s s s s s sz s s
  ტ t
  უ ou u u u u u u oe u u u u u u u
  ფ p
  ქ k
  ღ gh
  ყ k
  შ ch sch sh s ch sz s sj sj sj s s s sj s
  ჩ tch tsch ch c tch cz c tsj tj tsj ts c cs tj c
  ც ts z ts c ts c ts ts ts ts ts c c ts c
  ძ dz
  წ ts z ts c ts c ts ts ts ts ts c c ts c
  ჭ tch tsch ch c tch cz c tsj tj tsj ts c cs tj c
  ხ kh ch j ch kh ch h ch ch kh h ch h kh h
  ჯ dj dsch y g dj dz c dzj dzj dzj dz dz dzs dzj dz
  ჰ h
`)

/** What only Ukrainian words have. */
const UKRAINIAN = /[іїєґ]|[сц]ьк/u

/** Consonants that are heard otherwise: Hungarian’s soft ones before е and и, and the Ukrainian г. */
const HEARD = table(`
  ñ ny
  đ gy
  ŧ ty
  ћ h
`)
const SOFT: Readonly<Record<string, string>> = { н: 'ñ', д: 'đ', т: 'ŧ' }

const VOWEL = /[aeiouyаеёєиіїоуыэюяաեէըիոօ]/u

/** Endings that newspapers of a language spell in their own way, after the letters have been replaced. */
const ENDINGS: Readonly<Partial<Record<Column, readonly (readonly [RegExp, readonly string[]])[]>>> = {
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
  nl: [[/(?<=[^aeiou])[iy]j$/, ['i', 'y', 'ij']]],
  sv: [[/(?<=[^aeiou])[iy]j$/, ['ij', 'i', 'yj']]],
  no: [[/(?<=[^aeiou])[iy]j$/, ['ij', 'i', 'yj']]],
  fi: [[/(?<=[^aeiou])[iy]j$/, ['i', 'ij', 'yi']]],
  cs: [[/(?<=[^aeiou])[iy]j$/, ['ij', 'y', 'yj']]],
  hu: [[/(?<=[^aeiou])[iy]j$/, ['ij', 'i']]],
  da: [[/(?<=[^aeiou])[iy]j$/, ['ij', 'i']]],
  hr: [[/(?<=[^aeiou])[iy]j$/, ['i', 'ij']]],
}

/**
 * The spellings of a name's word in one language's newspapers.
 * @param original one word in Cyrillic, Armenian or Georgian letters, in any case
 * @returns lower-case spellings without accents; empty when the word holds a letter of another script
 */
export function transliterate(original: string, target: Target): readonly string[] {
  const word = original.toLowerCase()
  // Russian и is i, Ukrainian и is y, and newspapers write names from Ukraine after either.
  const words = [word, ...(/и(?!й$)/u.test(word) ? [word.replaceAll('и', 'ы')] : [])]
  // “Горбачёв”: Gorbatschow, Gorbatchev.
  if (word.includes('ё')) words.push(word.replaceAll('ё', 'е'), word.replace(/(?<=[жчшщ])ё/gu, 'о'))
  // Ukrainian: Luhansk, Loehansk.
  if (UKRAINIAN.test(word)) words.push(...words.map((each) => each.replaceAll('г', 'ћ')))
  // “Medvegyev”, “Brezsnyev”
  if (target === 'hu')
    words.push(...words.map((each) => each.replace(/[ндт](?=[еиь])/gu, (letter) => SOFT[letter])))
  const also = TOLD_WITH[target]
  const spelled = words.flatMap((each) => [...spell(each, target), ...(also ? spell(each, also) : [])])
  return [...new Set(spelled)]
}

const INITIAL_E = row('e je e e ie je ye je je je je je je je je')
const E_AFTER_VOWEL = row('ie je ie e ie je ye je je je je je je je je')
/** Before “е”, as in “Прокофьев”. */
const SOFT_SIGN = row('i j i j i j i j j j j j j j j')

function spell(word: string, target: Column): readonly string[] {
  const column = COLUMNS.indexOf(target)
  let spelled = ''
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]
    const next = word[i + 1] ?? ''
    const afterVowel = i > 0 && VOWEL.test(word[i - 1])
    const cells = CYRILLIC.get(letter) ?? ARMENIAN.get(letter) ?? GEORGIAN.get(letter) ?? HEARD.get(letter)
    if (!cells) return []
    const cell = cells[column] ?? cells[0]
    // Armenian writes u as two letters, and “yan” with its own y.
    if (letter === 'ո' && next === 'ւ') {
      spelled += target === 'fr' ? 'ou' : target === 'nl' ? 'oe' : 'u'
      i++
    } else if (letter === 'ь' && (next === 'е' || next === 'ё')) spelled += SOFT_SIGN[column]
    else if (letter === 'е' && (i === 0 || afterVowel) && CYRILLIC.has(word[0])) {
      // “Ельцин”, “Андреев”: fr Eltsine, Andreiev; de Jelzin, Andrejew.
      const head = i === 0 ? INITIAL_E : E_AFTER_VOWEL
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
  for (const [ending, spellings] of ENDINGS[target] ?? []) {
    if (ending.test(spelled)) return spellings.map((spelling) => spelled.replace(ending, spelling))
  }
  return [spelled]
}
