import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'

/**
 * News agencies outside the English-speaking world whose dispatches end in their name and the initials of who wrote and
 * edited them: “(PAP) abc/ de/”, “dpa ab cde”. Left out are names that are English words or initials of other things.
 */
const AGENCIES =
  'PAP Biznes|PAP|dpa|DPA|dpa-AFX|AFP|afp|ANSA|Ansa|EFE|Efe|Lusa|LUSA|APA|SDA|sda|Keystone-SDA|MTI|ČTK|CTK|TASR|Hina|HINA|NTB|ANP|Belga|' +
  'BELGA|epd|KNA|kna|sid|İHA|IHA|DHA|UNIAN|УНИАН|УНІАН|Укринформ|Укрінформ|Интерфакс|ТАСС|РИА|AGERPRES|Agerpres|Mediafax|Tanjug|Fena|' +
  'BTA|LETA|BNS|ELTA|VNA|TTXVN|IRNA|ISNA|Xinhua|XINHUA|Interfax|INTERFAX|Ukrinform|Anadolu|AA|TASS|RIA Novosti|ATS|SITA|STA|Kyodo|Yonhap|Télam|Telam|Agência Brasil|Agência Lusa|Belta|BelTA|Kazinform|' +
  'Europa Press|askanews|Adnkronos|Reuters|REUTERS'
const INITIALS = String.raw`\p{Ll}{2,4}`
/** “(jkl)”, “/pm/”, “ab/ cd/”, “(mk/dpa)”, “JMR // ABC”; “Lusa/Fim”; “dpa-infocom, dpa:240312-99-12/2”. */
const bareInitials = once(
  () =>
    unicode`^(?:\(\p{Ll}{2,4}(?:\s?[/,]\s?(?:\p{Ll}{2,4}|\p{Lu}{3,4})){0,3}\)|\/\p{Ll}{2,4}\/|\p{Ll}{2,7}(?:\s?\/\s?\p{Ll}{2,4})+\s?\/?|\p{Ll}{2,4}\/|\p{Lu}{2,4} ?(?:\([A-Z, ]{2,14}\) ?)?\/\/ ?\p{Lu}{2,4}|\p{Lu}\p{L}{2,7}\/(?:Fim|Fin|End|Ende)|(?:©\s?)?dpa-infocom\b.{0,60})\.?$`,
)
/** “T.D. with Belga”, “M. K., AFP”: initials of who wrote it, with an agency. */
const initialsWith = once(
  () =>
    unicode`^(?:\p{Lu}\p{Ll}?\.[\s-]?){2,4}(?:,|(?:with|and|avec|con|com|mit|et) (?:the )?|[/–-]\s?)\s?(?:${AGENCIES}|agencies)(?:(?:,| and| et| y| e| und) (?:the )?(?:${AGENCIES}|agencies))?\.?$`,
)
const INITIALS_FIRST = unicode`^\p{Lu}\p{Ll}?\.[\s-]?\p{Lu}`
const LONGEST_INITIALS = 70
/** What a date in the sign-off looks like: “(APA, 12.03.2024)”. */
const DATED = /,\s\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?(?=\)?$)/u
const signOff = once(
  () =>
    unicode`^[([]?(?:${AGENCIES})(?:\s?[/-]\s?(?:${AGENCIES}|${INITIALS})){0,3}[)\]]?\.?-?((?:[\s/,.-]{1,3}${INITIALS}){0,6})/?\.?$`,
)
const LONGEST = 60
/** Few lines begin so, and the expression is costly to compile. */
const NAMES: readonly string[] = AGENCIES.split('|')

/** What a line that is an agency's sign-off says: just its name, or also who worked on it; undefined for other lines. */
export function signOffIn(line: string): 'name' | 'initials' | undefined {
  line = line.replace(DATED, '').replace(/^\//u, '')
  if (line.length <= LONGEST_INITIALS && /[/()]|^©?\s?dpa-/u.test(line) && bareInitials().test(line))
    return 'initials'
  if (line.length <= LONGEST && INITIALS_FIRST.test(line) && initialsWith().test(line)) return 'initials'
  const start = line[0] === '(' || line[0] === '[' ? 1 : 0
  if (line.length > LONGEST || !NAMES.some((name) => line.startsWith(name, start))) return undefined
  const match = signOff().exec(line)
  if (!match) return undefined
  return match[1] || line.includes('/') ? 'initials' : 'name'
}
