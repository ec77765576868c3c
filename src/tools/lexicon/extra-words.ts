import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Flag } from '../../engine/lexicon/flags.ts'
import { withEd, withIng, withS } from './inflect.ts'
import { pluralOf, verbs } from './irregular.ts'

/** A word of extra-words.txt, or a form of one. */
export interface ExtraWord {
  /** As it is written: its case says whether it is a name. */
  readonly text: string
  readonly flags: number
  /** Frequency, where the file gives one. */
  readonly zipf: number | undefined
}

/** Section headings of the file. */
const SECTIONS: Record<string, number> = {
  word: 0,
  noun: Flag.NOUN,
  mass: Flag.NOUN,
  verb: Flag.VERB,
  adjective: Flag.ADJECTIVE,
  adverb: Flag.ADVERB,
  given: Flag.GIVEN,
  family: Flag.FAMILY,
  place: Flag.PLACE,
  demonym: Flag.DEMONYM | Flag.ADJECTIVE | Flag.NOUN,
  company: Flag.COMPANY,
  unit: Flag.NOUN | Flag.UNIT,
}

/** Listed in the base form; the others follow by rule. */
const INFLECTED = new Set(['noun', 'verb', 'demonym'])

/** The words of extra-words.txt, which says at its top how it is written. */
export function extraWords(): ExtraWord[] {
  const words: ExtraWord[] = []
  let flags = 0
  let inflected = false
  for (const line of readFileSync(join(import.meta.dirname, 'extra-words.txt'), 'utf8').split('\n')) {
    const section = /^\[(\w+)\]$/.exec(line.trim())?.[1]
    if (section !== undefined) {
      if (!(section in SECTIONS)) throw new Error(`extra-words.txt: no section [${section}]`)
      flags = SECTIONS[section]
      inflected = INFLECTED.has(section)
    } else if (!line.startsWith('#')) {
      for (const item of line.split(/\s+/).filter(Boolean)) {
        const [text, zipf] = item.split('=')
        const known = zipf === undefined ? undefined : Number(zipf)
        words.push({ text: text!, flags, zipf: known })
        for (const form of inflected ? formsOf(text!, flags) : []) {
          words.push({
            text: form,
            flags: 0,
            zipf: known === undefined ? undefined : Math.max(known - 0.5, 0),
          })
        }
      }
    }
  }
  return words
}

function formsOf(word: string, flags: number): string[] {
  if (word !== word.toLowerCase())
    return flags & Flag.DEMONYM && !/(?:ese|ish|sh|ch)$/.test(word) ? withS(word) : []
  if (flags & Flag.VERB) {
    const { past, participle } = verbs.get(word) ?? { past: withEd(word), participle: [] }
    return [...withS(word).slice(0, 1), ...past, ...participle, ...withIng(word)]
  }
  return flags & Flag.NOUN ? (pluralOf(word) ?? withS(word).slice(0, 1)) : []
}
