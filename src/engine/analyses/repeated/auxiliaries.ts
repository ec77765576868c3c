import { wordSet } from '../../word-set.ts'

/** Auxiliaries that a slip doubles or sets beside another. */
export const AUXILIARIES = wordSet('is was are were has have had will would')
