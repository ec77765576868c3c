import { wordSet } from '../word-set.ts'

/** Facts about English names: what stands before them, what joins their parts, what has a capital and is none. */

/** Titles and roles that stand before a person's name, in lower case. */
export const ROLES = wordSet(`
  mr mrs ms mx miss dr prof sir dame lord lady madam madame monsieur don dona sheikh imam ayatollah rabbi father sister brother
  saint st rev reverend bishop archbishop cardinal pope patriarch
  president minister premier chancellor prime-minister pm mp senator sen congressman congresswoman representative rep
  king queen prince princess emir sultan shah tsar emperor empress duke duchess count baron
  general gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal admiral commander marshal brigadier officer
  governor gov mayor ambassador envoy secretary chairman chairwoman chairperson chair chief head leader speaker deputy
  spokesman spokeswoman spokesperson adviser advisor aide analyst expert economist lawyer attorney judge justice prosecutor
  professor director manager coach trainer captain striker midfielder defender goalkeeper player singer actor actress
  writer author poet novelist composer conductor pianist painter artist architect filmmaker journalist reporter
  correspondent editor historian scientist physicist chemist engineer astronaut cosmonaut doctor businessman
  businesswoman billionaire oligarch tycoon founder owner ceo boss activist dissident politician lawmaker diplomat
  councillor councilor commissioner inspector detective candidate rival colleague counterpart predecessor successor
  husband wife son daughter brother sister
`)

/** Small words inside a name: “Ursula von der Leyen”, “Mohammed bin Salman”. */
export const PARTICLES = wordSet(
  'de del della di da do dos das du des van von der den ter ten zu zur bin bint ben ibn fon al el la le e y i',
)

/** Days and months have a capital and are no names. */
export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`)
