import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Resources } from '../../engine/analyses/analyses.ts'
import { check } from '../../engine/check.ts'
import type { Input } from '../../engine/input/source.ts'
import type { CheckOptions } from '../../engine/options.ts'
import { CATEGORIES } from '../../engine/report/categories.ts'
import { CAUSE_IDS, type CauseId } from '../../engine/report/causes.ts'
import type { Result } from '../../engine/report/result.ts'
import type { Span } from '../../engine/span.ts'

/** `must`: no editor lets it pass. `should`: needs linguistic patterns. `could`: needs meaning. */
export const LEVELS = ['must', 'should', 'could'] as const
export type Level = (typeof LEVELS)[number]

/** Categories that marks may have: those of the registry, and those of the catalogue that no rule covers yet. */
export const CATALOGUE: ReadonlySet<string> = new Set([
  ...Object.keys(CATEGORIES),
  ...[
    'resumptive-pronoun',
    'agreement',
    'pronoun-shift',
    'fragment',
    'calque',
    'number-format',
    'number-conflict',
  ],
])

/** A place of the source, in UTF-16 code units, with what stands there. It may be empty where a character is missing. */
export interface Quoted extends Span {
  readonly quote: string
}

/** An artifact that a person marked. */
export interface Mark extends Quoted {
  readonly category: string
  readonly level: Level
  /** The right text; null where only meaning tells, or an editor must choose. */
  readonly fix: string | null
  /** Other right categories. */
  readonly also?: readonly string[]
  /** Other right places. */
  readonly accept?: readonly Quoted[]
  /** Marks of one group and level are one decision in several places. */
  readonly group?: string
  /** The fault of the pipeline that it comes from, one of the article’s `causes`. */
  readonly cause?: CauseId
  readonly note?: string
}

/** A place that a naive checker flags wrongly. */
export interface Trap extends Quoted {
  readonly category: string
  readonly level?: Level
  readonly note?: string
}

/** A text to check. */
export interface Article extends Input {
  /** File name without folder. */
  readonly name: string
}

/** An article with all its artifacts marked. */
export interface MarkedArticle extends Article {
  /** The language it was translated from: a primary subtag of BCP 47. */
  readonly origin?: string
  /** The faults of the pipeline that its marks come from. */
  readonly causes?: readonly CauseId[]
  readonly marks: readonly Mark[]
  readonly traps: readonly Trap[]
  /** Places scored neither right nor wrong. */
  readonly ignored: readonly Span[]
}

/** An article with what the engine says about it. */
export interface Checked<A extends Article = Article> {
  readonly article: A
  readonly result: Result
}

/** Files beside the articles that hold traps and ignored places of all of them, each with the name of its `file`. */
const SIDE_FILES = ['traps.json', 'ignore.json']

/** The names of a folder's marked articles: those of its JSON files that stand beside a text. */
function markedNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !SIDE_FILES.includes(file))
    .map((file) => basename(file, '.json'))
    .filter((name) => textFile(folder, name) !== undefined)
    .sort()
}

function textFile(folder: string, name: string): string | undefined {
  return [`${name}.txt`, `${name}.html`].find((file) => existsSync(join(folder, file)))
}

/** True for a folder of NAME.txt or NAME.html beside NAME.json; any other folder holds clean texts. */
export function isMarked(folder: string): boolean {
  return markedNames(folder).length > 0
}

/** What a JSON file beside a text holds. */
type Marked = Pick<MarkedArticle, 'origin' | 'causes'> & { findings: Mark[]; traps?: Trap[] }

/**
 * Reads NAME.txt or NAME.html beside NAME.json (`{origin, causes, findings, traps}`, or the bare list of marks), sorted
 * by name.
 */
export function readMarked(folder: string): MarkedArticle[] {
  const [traps, ignored] = SIDE_FILES.map((file): (Trap & { file: string })[] =>
    existsSync(join(folder, file)) ? readJson(folder, file) : [],
  )
  return markedNames(folder).map((name) => {
    const of = <T extends { file: string }>(list: readonly T[]) =>
      list.filter(({ file }) => basename(file, extname(file)) === name)
    const json: Mark[] | Marked = readJson(folder, `${name}.json`)
    const { origin, causes, findings, traps: own = [] } = Array.isArray(json) ? { findings: json } : json
    return {
      ...readArticle(folder, textFile(folder, name)!),
      origin,
      causes,
      marks: findings,
      traps: [...own, ...of(traps)],
      ignored: of(ignored),
    }
  })
}

/** Reads the .txt and .html files of a folder, sorted by name. */
export function readClean(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|html)$/.test(file))
    .sort()
    .map((file) => readArticle(folder, file))
}

function readArticle(folder: string, file: string): Article {
  return {
    name: file,
    text: readFileSync(join(folder, file), 'utf8'),
    format: file.endsWith('.html') ? 'html' : 'text',
  }
}

function readJson<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
}

/** Has the engine check the articles. */
export function checkAll<A extends Article>(
  articles: readonly A[],
  resources: Resources,
  options: CheckOptions = {},
): Checked<A>[] {
  return articles.map((article) => ({ article, result: check(article, options, resources) }))
}

/** What is wrong with an article's marks, in words that do not quote the text; empty when they are right. */
export function faultsOf({ text, origin, causes = [], marks, traps }: MarkedArticle): string[] {
  const faults: string[] = []
  const checkPlace = (what: string, { start, end, quote }: Quoted) => {
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)
    )
      faults.push(`${what}: ${start}–${end} does not lie in the text`)
    else if (text.slice(start, end) !== quote) faults.push(`${what}: ${start}–${end} does not hold its quote`)
  }
  for (const [kind, list] of [
    ['mark', marks],
    ['trap', traps],
  ] as const) {
    list.forEach((place, i) => {
      const what = `${kind} ${i}`
      checkPlace(what, place)
      if (i > 0 && list[i - 1].start > place.start)
        faults.push(`${what}: stands before the ${kind} before it`)
      if (!CATALOGUE.has(place.category)) faults.push(`${what}: unknown category ${place.category}`)
      if (place.level !== undefined && !LEVELS.includes(place.level))
        faults.push(`${what}: unknown level ${place.level}`)
    })
  }
  marks.forEach((mark, i) => {
    const what = `mark ${i}`
    if (mark.level === undefined) faults.push(`${what}: no level`)
    if (mark.fix !== null && typeof mark.fix !== 'string')
      faults.push(`${what}: the fix is neither text nor null`)
    for (const category of mark.also ?? [])
      if (!CATALOGUE.has(category)) faults.push(`${what}: unknown category ${category}`)
    for (const place of mark.accept ?? []) checkPlace(`${what}, another right place`, place)
    if (mark.cause && !causes.includes(mark.cause))
      faults.push(`${what}: the article does not name the cause ${mark.cause}`)
  })
  if (origin !== undefined && !/^[a-z]{2,3}$/.test(origin))
    faults.push(`origin ${origin} is not a primary subtag`)
  if (new Set(causes).size < causes.length) faults.push('a cause is named twice')
  for (const cause of causes) {
    if (!CAUSE_IDS.includes(cause)) faults.push(`unknown cause ${cause}`)
    if (!marks.some((mark) => mark.cause === cause)) faults.push(`no mark comes from the cause ${cause}`)
  }
  return faults
}
