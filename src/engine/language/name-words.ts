import { wordSet } from '../word-set.ts'

/** Facts about English names: what stands before them, what joins their parts, what has a capital and is none. */

/** Small words inside a name: “Ursula von der Leyen”, “Mohammed bin Salman”. */
export const PARTICLES = wordSet(
  'de del della di da do dos das du des van von der den ter ten zu zur bin bint ben ibn fon al el la le e y i',
)

/** Days and months have a capital and are no names. */
export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`)
