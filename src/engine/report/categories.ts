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

type Row = [string, Severity, string, string, string | undefined, string, string]

const row = ([title, severity, mqm, mqmId, mqmFull, its, languageTool]: Row): Category => ({
  title,
  severity,
  mqm,
  mqmId: `MQMC_${mqmId}`,
  mqmFull,
  its,
  languageTool,
})

/** The categories of artifact by id, mapped to MQM Core, MQM Full, ITS 2.0 and LanguageTool. */
export const CATEGORIES: Readonly<Record<string, Category>> = {
  'merged-words': row([
    'Words run together',
    'error',
    'spelling',
    '204000',
    'whitespace',
    'whitespace',
    'TYPOS',
  ]),
  'missing-space': row([
    'Missing space',
    'error',
    'punctuation',
    '202000',
    'whitespace',
    'whitespace',
    'TYPOGRAPHY',
  ]),
  'clipped-word': row(['Clipped word', 'error', 'spelling', '204000', 'spelling', 'misspelling', 'TYPOS']),
  misspelling: row(['Misspelling', 'warning', 'spelling', '204000', 'spelling', 'misspelling', 'TYPOS']),
  encoding: row([
    'Broken encoding',
    'error',
    'character-encoding',
    '212000',
    'character-encoding',
    'characters',
    'TYPOGRAPHY',
  ]),
  placeholder: row(['Placeholder', 'error', 'markup', '604000', 'markup', 'markup', 'MISC']),
  untranslated: row([
    'Untranslated text',
    'error',
    'untranslated',
    '108000',
    'untranslated',
    'untranslated',
    'MISC',
  ]),
  'leftover-bracket': row([
    'Leftover in brackets',
    'error',
    'addition',
    '104000',
    undefined,
    'addition',
    'MISC',
  ]),
  quotes: row([
    'Quotation marks',
    'error',
    'punctuation',
    '202000',
    'unpaired-marks',
    'typographical',
    'PUNCTUATION',
  ]),
  brackets: row([
    'Unbalanced brackets',
    'error',
    'punctuation',
    '202000',
    'unpaired-marks',
    'typographical',
    'PUNCTUATION',
  ]),
  'space-before-punctuation': row([
    'Space before punctuation',
    'error',
    'punctuation',
    '202000',
    'whitespace',
    'whitespace',
    'TYPOGRAPHY',
  ]),
  'stray-punctuation': row([
    'Stray punctuation',
    'error',
    'punctuation',
    '202000',
    'punctuation',
    'typographical',
    'PUNCTUATION',
  ]),
  'extra-space': row([
    'Extra space',
    'warning',
    'punctuation',
    '202000',
    'whitespace',
    'whitespace',
    'TYPOGRAPHY',
  ]),
  'broken-sentence': row([
    'Broken sentence',
    'error',
    'punctuation',
    '202000',
    'punctuation',
    'typographical',
    'PUNCTUATION',
  ]),
  'mid-sentence-capital': row([
    'Capital in mid-sentence',
    'error',
    'spelling',
    '204000',
    'capitalization',
    'typographical',
    'CASING',
  ]),
  'repeated-word': row([
    'Repeated word',
    'error',
    'fluency',
    '200000',
    'duplication',
    'duplication',
    'REPETITIONS',
  ]),
  'duplicate-block': row([
    'Repeated text',
    'error',
    'fluency',
    '200000',
    'duplication',
    'duplication',
    'REPETITIONS',
  ]),
  boilerplate: row(['Page furniture', 'error', 'addition', '104000', 'addition', 'addition', 'MISC']),
  'editor-note': row(['Editor’s note', 'error', 'addition', '104000', 'addition', 'addition', 'MISC']),
  'assistant-chatter': row([
    'Assistant’s chatter',
    'error',
    'addition',
    '104000',
    'addition',
    'addition',
    'MISC',
  ]),
  'name-variant': row([
    'Name spelled two ways',
    'error',
    'term-inconsistency',
    '002000',
    'transliteration',
    'inconsistency',
    'SEMANTICS',
  ]),
  'foreign-romanization': row([
    'Name in a foreign spelling',
    'warning',
    'spelling',
    '204000',
    'transliteration',
    'locale-violation',
    'TYPOS',
  ]),
  'number-format': row([
    'Foreign number format',
    'warning',
    'number-format',
    '401000',
    'number-format',
    'locale-violation',
    'TYPOGRAPHY',
  ]),
  'number-conflict': row([
    'Numbers that disagree',
    'warning',
    'textual-conventions',
    '214000',
    undefined,
    'inconsistency',
    'SEMANTICS',
  ]),
  calque: row([
    'Phrase translated word for word',
    'warning',
    'mistranslation',
    '101000',
    'overly-literal',
    'mistranslation',
    'FALSE_FRIENDS',
  ]),
  'resumptive-pronoun': row([
    'Subject said twice',
    'warning',
    'grammar',
    '201000',
    undefined,
    'grammar',
    'GRAMMAR',
  ]),
  agreement: row(['Agreement', 'warning', 'grammar', '201000', 'agreement', 'grammar', 'GRAMMAR']),
  'pronoun-shift': row([
    'Pronoun of another gender or number',
    'warning',
    'grammar',
    '201000',
    'agreement',
    'grammar',
    'GRAMMAR',
  ]),
  fragment: row([
    'Sentence without its verb',
    'warning',
    'grammar',
    '201000',
    undefined,
    'grammar',
    'GRAMMAR',
  ]),
}
