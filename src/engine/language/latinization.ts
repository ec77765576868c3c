/**
 * How English-speaking systems romanize Cyrillic letter by letter. A western name that went through a Russian or
 * Ukrainian text comes back respelled: Scholz is Шольц, and Шольц is Sholts; Wrocław is Вроцлав, and that Vrotslav.
 */

/** A way of romanizing: the letters that differ between the ways, by Russian letter. */
type Scheme = Readonly<Record<string, string>>

const COMMON: Scheme = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ё: 'yo',
  ю: 'yu',
  я: 'ya',
}

/** What each scheme has instead. Accents are left out, since names are compared without them. */
const RUSSIAN: readonly Scheme[] = [
  // BGN/PCGN, and newspapers: kh, ts, yu; with the и of “-ский” and with y for both.
  {},
  { ё: 'e' },
  // Newspapers: Sergei, Reikyavik.
  { й: 'i', ё: 'e' },
  // Passports (ICAO Doc 9303) and the Library of Congress.
  { й: 'i', ю: 'iu', я: 'ia', ё: 'e' },
  // Scholarly (ISO 9:1968), and Serbian or Croatian readers.
  { ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 'sc', й: 'j', ю: 'ju', я: 'ja', ё: 'e' },
  // What people write without a scheme.
  { х: 'h', ё: 'o' },
]

const UKRAINIAN: readonly Scheme[] = [
  // The national system of 2010: y for и, h for г, and inside a word ie, i, iu, ia.
  { г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia', є: 'ie', ї: 'i' },
  { г: 'h', и: 'y' },
]

/** Those that news sites use, and what people write. */
const NEWS: readonly Scheme[] = RUSSIAN.filter(({ ц }) => ц === undefined)

/** Letters that only one of the two languages has. */
const ONLY_RUSSIAN = /[ыэё]/u
const ONLY_UKRAINIAN = /[іїєґ]/u

/**
 * Spellings of a name's word in English texts that romanize its Cyrillic spelling.
 * @param original one word in Russian or Ukrainian letters, in any case
 * @param usual true for the schemes of news alone, and the Ukrainian ones for words with a letter of theirs only
 * @returns lower-case spellings without accents, each once; empty when the word holds another letter
 */
export function latinizations(original: string, usual = false): readonly string[] {
  const word = original.toLowerCase()
  const ukrainian = ONLY_UKRAINIAN.test(word)
  const schemes = usual
    ? ukrainian
      ? UKRAINIAN
      : NEWS
    : [...(ukrainian ? [] : RUSSIAN), ...(ONLY_RUSSIAN.test(word) ? [] : UKRAINIAN)]
  const spellings = new Set<string>()
  for (const scheme of schemes) {
    const spelled = latinize(word, scheme)
    if (spelled === undefined) return []
    spellings.add(spelled)
    // “-ский”, “-ий”: -skiy, -skii, -skij; newspapers write -sky.
    spellings.add(spelled.replace(/(?:iy|ii|ij|yi|yy)$/, 'y'))
    // “Майер”: BGN/PCGN has Mayyer, most have Mayer.
    if (/^е|[йаоуыэюя]е/u.test(word)) {
      spellings.add(latinize(word.replace(/^е|(?<=[йаоуыэюя])е/gu, 'є'), { ...scheme, є: 'ye' }) ?? spelled)
    }
  }
  return [...spellings]
}

function latinize(word: string, scheme: Scheme): string | undefined {
  let spelled = ''
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]
    if (letter === 'ь' || letter === 'ъ') continue
    const latin = scheme[letter] ?? COMMON[letter]
    if (latin === undefined) return undefined
    // Ukrainian spells iotated letters with y at the beginning of a word.
    spelled += i === 0 && latin.length === 2 && latin[0] === 'i' ? `y${latin[1]}` : latin
  }
  return spelled
}
