/**
 * Builds what a clone needs to run, into dist/: the lexicons, tables of facts, the language identifier, the decoder
 * of HTML entities, the OpenAPI document, the schema of mtlint.json, the bundled command line, the site's assets, and the
 * Worker.
 * `npm run prepare`; says nothing, and is quick when nothing changed.
 */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { clipsTable } from '../engine/analyses/words/clips-table.ts'
import { ABROAD_WORDS } from '../engine/language/abroad-word-lists.ts'
import { AROUND_CLASSES } from '../engine/language/around-word-lists.ts'
import { CAPITAL_WORDS } from '../engine/language/capital-word-lists.ts'
import { CASE_WORDS } from '../engine/language/case-word-lists.ts'
import { CLAUSE_WORDS } from '../engine/language/clause-word-lists.ts'
import { CLUE_WORDS } from '../engine/language/clue-word-lists.ts'
import { CONNECTIVES } from '../engine/language/connective-lists.ts'
import { AGENCY_NAMES, COUNTRY_WORDS } from '../engine/language/country-lists.ts'
import { ENCODINGS } from '../engine/language/encoding-lists.ts'
import { FALSE_FORMS } from '../engine/language/false-form-lists.ts'
import { FALSE_FRIENDS } from '../engine/language/false-friend-lists.ts'
import { GENDER_WORDS } from '../engine/language/gender-words.ts'
import { JOINED_WORDS } from '../engine/language/joined-word-lists.ts'
import { KEY_WORDS } from '../engine/language/key-words.ts'
import { namesTable } from '../engine/language/known-names-table.ts'
import { NUMBER_CLASSES } from '../engine/language/number-word-lists.ts'
import { GAP_WORDS } from '../engine/language/relative-lists.ts'
import { SMALL_WORDS } from '../engine/language/small-word-lists.ts'
import { SOURCE_FORMS } from '../engine/language/source-form-lists.ts'
import { SOURCE_WORDS } from '../engine/language/source-words.ts'
import { SPELLINGS } from '../engine/language/spelling-lists.ts'
import { SYNONYMS } from '../engine/language/synonym-lists.ts'
import { synonymTable } from '../engine/language/synonym-table.ts'
import { THINGS } from '../engine/language/thing-lists.ts'
import { translationLists } from '../engine/language/translations/index.ts'
import { TRANSLATIONS } from '../engine/language/translations/lists.ts'
import { WORD_CLASSES } from '../engine/language/word-class-lists.ts'
import { Role, writeWordClasses } from '../engine/language/word-classes.ts'
import { WORD_SHAPES } from '../engine/language/word-shapes.ts'
import { fold } from '../engine/lexicon/fold.ts'
import { isIntact } from '../engine/lexicon/format.ts'
import { Lexicon } from '../engine/lexicon/lexicon.ts'
import { AGENCIES, INITIALS } from '../engine/phrases/agency-list.ts'
import { ANSWER_TAG_NAMES } from '../engine/phrases/answer-tag-names.ts'
import { BYLINE_LISTS } from '../engine/phrases/byline-lists.ts'
import { CHATTER_PHRASES } from '../engine/phrases/chatter.ts'
import { NOTE_PHRASES } from '../engine/phrases/editor-notes.ts'
import { furnitureRows } from '../engine/phrases/furniture/phrases.ts'
import { MARKUP_NAMES } from '../engine/phrases/markup-names.ts'
import { PAGE_MARKS } from '../engine/phrases/page-mark-lists.ts'
import { PAGE_WORDS } from '../engine/phrases/page-word-lists.ts'
import { writePlaceholders } from '../engine/phrases/placeholder-patterns.ts'
import { SOURCE_PAGE_WORDS } from '../engine/phrases/source-page-words.ts'
import { writePhrases } from '../engine/phrases/table.ts'
import { COMPLEMENTS } from '../engine/phrases/verb-complement-lists.ts'
import { categoryTexts } from '../engine/report/categories.ts'
import { causeTexts } from '../engine/report/cause-texts.ts'
import { FIRST_VALUE, type Tables, writeTables } from '../engine/tables.ts'
import { writeWords } from '../engine/word-table.ts'
import { configurationJsonSchema } from '../options/configuration.ts'
import { openApiDocument } from '../service/openapi.ts'
import { calqueTable } from './calques.ts'
import { bundleEntities } from './entities.ts'
import { bundleFranc } from './franc.ts'
import { buildPage } from './page.ts'
import { packPlugin } from './plugin.ts'
import { buildWorker } from './worker.ts'

const DIST = 'dist'
const LEXICON = join(DIST, 'lexicon')
/** What the lexicons are made by and from: the builder, the format, and the versions of the packages. */
const LEXICON_SOURCES = ['src/tools/lexicon', 'src/engine/lexicon', 'package-lock.json']

mkdirSync(DIST, { recursive: true })
await Promise.all([buildLexiconsIfNeeded(), bundleFranc(join(DIST, 'franc.js')), bundleEntities(DIST)])
writeFileSync(join(DIST, 'mtlint.schema.json'), `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`)
const english = Lexicon.read(new Uint8Array(readFileSync(join(LEXICON, 'en.bin'))).buffer)
const tables: Tables = {
  furniture: writePhrases(furnitureRows()),
  notes: writePhrases(NOTE_PHRASES),
  chatter: writePhrases(CHATTER_PHRASES),
  names: namesTable(),
  clips: clipsTable(english),
  complements: { words: writeWords(COMPLEMENTS) },
  falseForms: { words: writeWords(FALSE_FORMS) },
  calques: calqueTable(english),
  genders: GENDER_WORDS,
  forms: SOURCE_FORMS,
  sourcePages: SOURCE_PAGE_WORDS,
  classes: {
    words: writeWordClasses([...WORD_CLASSES, [Role.COMPLEMENT, [...COMPLEMENTS.keys()].join(' ')]]),
    clause: writeWordClasses(CLAUSE_WORDS),
    gaps: writeWordClasses(GAP_WORDS),
    things: writeWordClasses(THINGS),
    page: writeWordClasses(PAGE_WORDS),
    small: writeWordClasses(SMALL_WORDS),
    numbers: writeWordClasses(NUMBER_CLASSES),
    around: writeWordClasses(AROUND_CLASSES),
    joined: writeWordClasses(JOINED_WORDS),
    capitals: writeWordClasses(CAPITAL_WORDS),
    cases: writeWordClasses(CASE_WORDS),
    clues: writeWordClasses(CLUE_WORDS),
    abroad: writeWordClasses(ABROAD_WORDS),
  },
  keyWords: { words: KEY_WORDS.join(' ') },
  countries: COUNTRY_WORDS,
  agencies: AGENCY_NAMES,
  answerTags: { names: ANSWER_TAG_NAMES },
  signOffs: { agencies: AGENCIES, initials: INITIALS },
  bylines: BYLINE_LISTS,
  pageMarks: PAGE_MARKS,
  wordShapes: WORD_SHAPES,
  causeTexts: causeTexts(),
  categories: categoryTexts(),
  placeholders: { patterns: writePlaceholders() },
  markup: MARKUP_NAMES,
  encodings: ENCODINGS,
  spellings: SPELLINGS,
  connectives: CONNECTIVES,
  falseFriends: FALSE_FRIENDS,
  synonyms: synonymTable(SYNONYMS),
  translations: translationLists(TRANSLATIONS),
  source: sourceTable(new Map([...SOURCE_WORDS].map(([word, what]) => [fold(word), what.join(' ')]))),
}
writeFileSync(join(LEXICON, 'tables.bin'), writeTables(tables, Buffer.from))
// The bundler hands over as text what ends so.
writeFileSync(join(DIST, 'openapi.json.txt'), JSON.stringify(openApiDocument()))
await Promise.all([bundle(), buildPage(DIST)])
// It knows the addresses of the page's assets.
await buildWorker(DIST)
// Beside the page, where whoever sets WordPress up loads it from.
packPlugin(join(DIST, 'site', 'mtlint-wordpress.zip'))

/** Thousands of words share some hundred values: a letter stands for each, the commonest first. */
function sourceTable(words: ReadonlyMap<string, string>): Tables['source'] {
  const times = new Map<string, number>()
  for (const value of words.values()) times.set(value, (times.get(value) ?? 0) + 1)
  const values = [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)!)
  const letters = new Map(values.map((value, i) => [value, String.fromCharCode(FIRST_VALUE + i)]))
  return {
    words: writeWords(new Map([...words].map(([word, value]) => [word, letters.get(value)!]))),
    values: values.join('\n'),
  }
}

/** The lexicons take seconds; a stamp beside them says what they were built from. */
async function buildLexiconsIfNeeded(): Promise<void> {
  const stampFile = join(LEXICON, 'stamp')
  const stamp = hashOf(LEXICON_SOURCES)
  const built = ['en.bin', 'foreign.bin'].every((name) => {
    const file = join(LEXICON, name)
    return existsSync(file) && isIntact(new Uint32Array(new Uint8Array(readFileSync(file)).buffer))
  })
  if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const { buildLexicons } = await import('./lexicon/build.ts')
  await buildLexicons(LEXICON)
  writeFileSync(stampFile, stamp)
}

/** A digest of the contents of files and folders. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    const inside = path.endsWith('.json')
      ? ['']
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of inside)
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(path, name)))
        .update('\0')
  }
  return hash.digest('hex')
}

/** The program of package.json's `bin`: one file that needs no node_modules, only the lexicons beside it. */
async function bundle(): Promise<void> {
  const outfile = join(DIST, 'mtlint.js')
  await build({
    entryPoints: ['src/cli.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Packages in CommonJS ask for Node's modules by `require`, which a module does not have.
    banner: {
      js: "import { createRequire as requirerOf } from 'node:module'\nconst require = requirerOf(import.meta.url)",
    },
    logLevel: 'warning',
  })
  chmodSync(outfile, 0o755)
}
