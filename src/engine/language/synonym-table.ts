import { addTo } from '../add-to.ts'
import { wordSet } from '../word-set.ts'
import { writeWords } from '../word-table.ts'
import { pluralOf } from './inflection.ts'
import { Form, type SynonymLists, type VerbForm, writeLines, writeVerbForms } from './synonyms.ts'

/** Words that render one word of a source, as they are listed: a line for all that do. */
export interface ListedSynonyms extends Omit<SynonymLists, 'verbs' | 'names'> {
  /** In their base form; what is irregular follows a slash, past tense and participle. */
  readonly verbs: string
  /** Nouns and adjectives. */
  readonly names: string
}

/** For the build: the lists with every form of their words. */
export function synonymTable(listed: ListedSynonyms): SynonymLists {
  const written = <T>(forms: ReadonlyMap<string, T>, write: (of: T) => string) =>
    writeWords(new Map([...forms].map(([form, of]) => [form, write(of)])))
  return {
    ...listed,
    verbs: written(formsOf(listed.verbs), writeVerbForms),
    names: written(numbersOf(listed.names), writeLines),
  }
}

/** Every form of the verbs of a list. */
function formsOf(list: string): Map<string, VerbForm[]> {
  const all = new Map<string, VerbForm[]>()
  list.split('\n').forEach((text, line) => {
    for (const entry of text.split(' ')) {
      const [verb, past = regular(verb, 'ed'), participle = past] = entry.split('/')
      const forms: [string, number][] = [
        [verb, Form.base],
        [third(verb), Form.third],
        [past, Form.past],
        [participle, Form.participle],
        [regular(verb, 'ing'), Form.gerund],
      ]
      for (const [form, bit] of forms) {
        const list = all.get(form) ?? []
        const known = list.findIndex((one) => one.line === line && one.verb === verb)
        if (known >= 0) list[known] = { line, verb, forms: list[known].forms | bit }
        else list.push({ line, verb, forms: bit })
        all.set(form, list)
      }
    }
  })
  return all
}

const third = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`

function regular(verb: string, ending: 'ed' | 'ing'): string {
  if (/ie$/.test(verb) && ending === 'ing') return `${verb.slice(0, -2)}ying`
  if (/[^eo]e$/.test(verb)) return verb.slice(0, -1) + ending
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return (DOUBLING.has(verb) ? verb + verb.at(-1) : verb) + ending
}

/** Verbs whose last letter doubles. */
const DOUBLING = wordSet(
  'admit stop begin set get cut hit run let win plan drop ship commit forbid split refer control beg nod fit put quit rob sip sob travel grab shut submit permit defer',
)

/** Both numbers of the nouns of a list. */
function numbersOf(list: string): Map<string, number[]> {
  const all = new Map<string, number[]>()
  const add = (word: string, line: number): void => {
    addTo(all, word, line)
  }
  list.split('\n').forEach((text, line) => {
    for (const word of text.split(' ')) {
      add(word, 2 * line)
      add(pluralOf(word), 2 * line + 1)
    }
  })
  return all
}
