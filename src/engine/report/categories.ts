import { TITLES } from './category-titles.ts'
import type { Severity } from './result.ts'

/** How a category is named in the field's typologies. */
export interface Category {
  /** What a reader calls it. */
  readonly title: string
  /** The usual severity. */
  readonly severity: Severity
  /** MQM Core type (2024-03-07) and its id in the MQM schema. */
  readonly mqm: string
  readonly mqmId: string
  /** Subtype of MQM Full, where there is one. */
  readonly mqmFull?: string
  /** ITS 2.0 localization quality issue type (also LanguageTool's issueType). */
  readonly its: string
  /** LanguageTool's category id. */
  readonly languageTool: string
}

type Row = readonly [Severity, string, string, string | undefined, string, string]

const row = (title: string, [severity, mqm, mqmId, mqmFull, its, languageTool]: Row): Category => ({
  title,
  severity,
  mqm,
  mqmId: `MQMC_${mqmId}`,
  mqmFull,
  its,
  languageTool,
})

const MAPPINGS: Readonly<Record<keyof typeof TITLES, Row>> = {
  'merged-words': ['error', 'spelling', '204000', 'whitespace', 'whitespace', 'TYPOS'],
  'missing-space': ['error', 'punctuation', '202000', 'whitespace', 'whitespace', 'TYPOGRAPHY'],
  'clipped-word': ['error', 'spelling', '204000', 'spelling', 'misspelling', 'TYPOS'],
  misspelling: ['warning', 'spelling', '204000', 'spelling', 'misspelling', 'TYPOS'],
  encoding: ['error', 'character-encoding', '212000', 'character-encoding', 'characters', 'TYPOGRAPHY'],
  placeholder: ['error', 'markup', '604000', 'markup', 'markup', 'MISC'],
  untranslated: ['error', 'untranslated', '108000', 'untranslated', 'untranslated', 'MISC'],
  'leftover-bracket': ['error', 'addition', '104000', undefined, 'addition', 'MISC'],
  quotes: ['error', 'punctuation', '202000', 'unpaired-marks', 'typographical', 'PUNCTUATION'],
  brackets: ['error', 'punctuation', '202000', 'unpaired-marks', 'typographical', 'PUNCTUATION'],
  'space-before-punctuation': ['error', 'punctuation', '202000', 'whitespace', 'whitespace', 'TYPOGRAPHY'],
  'stray-punctuation': ['error', 'punctuation', '202000', 'punctuation', 'typographical', 'PUNCTUATION'],
  'extra-space': ['warning', 'punctuation', '202000', 'whitespace', 'whitespace', 'TYPOGRAPHY'],
  'broken-sentence': ['error', 'punctuation', '202000', 'punctuation', 'typographical', 'PUNCTUATION'],
  'mid-sentence-capital': ['error', 'spelling', '204000', 'capitalization', 'typographical', 'CASING'],
  'repeated-word': ['error', 'fluency', '200000', 'duplication', 'duplication', 'REPETITIONS'],
  'duplicate-block': ['error', 'fluency', '200000', 'duplication', 'duplication', 'REPETITIONS'],
  boilerplate: ['error', 'addition', '104000', 'addition', 'addition', 'MISC'],
  'editor-note': ['error', 'addition', '104000', 'addition', 'addition', 'MISC'],
  'assistant-chatter': ['error', 'addition', '104000', 'addition', 'addition', 'MISC'],
  'name-variant': ['error', 'term-inconsistency', '002000', 'transliteration', 'inconsistency', 'SEMANTICS'],
  'foreign-romanization': ['warning', 'spelling', '204000', 'transliteration', 'locale-violation', 'TYPOS'],
  'number-format': ['warning', 'number-format', '401000', 'number-format', 'locale-violation', 'TYPOGRAPHY'],
  'number-conflict': ['warning', 'textual-conventions', '214000', undefined, 'inconsistency', 'SEMANTICS'],
  calque: ['warning', 'mistranslation', '101000', 'overly-literal', 'mistranslation', 'FALSE_FRIENDS'],
  'resumptive-pronoun': ['warning', 'grammar', '201000', undefined, 'grammar', 'GRAMMAR'],
  agreement: ['warning', 'grammar', '201000', 'agreement', 'grammar', 'GRAMMAR'],
  'pronoun-shift': ['warning', 'grammar', '201000', 'agreement', 'grammar', 'GRAMMAR'],
  fragment: ['warning', 'grammar', '201000', undefined, 'grammar', 'GRAMMAR'],
}

/** The categories of artifact by id, mapped to MQM Core, MQM Full, ITS 2.0 and LanguageTool. */
export const CATEGORIES: Readonly<Record<string, Category>> = Object.fromEntries(
  Object.entries(MAPPINGS).map(([id, mapping]) => [id, row(TITLES[id as keyof typeof TITLES], mapping)]),
)

/** What findings say of each category, by its id: its MQM and ITS types and its title, with tabs between. For the tables. */
export const categoryTexts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(CATEGORIES).map(([id, { mqm, its, title }]) => [id, [mqm, its, title].join('\t')]),
  )
