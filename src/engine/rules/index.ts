import { agreement } from './agreement.ts'
import { assistantChatter } from './assistant-chatter.ts'
import { boilerplate } from './boilerplate.ts'
import { brackets } from './brackets.ts'
import { brokenSentence } from './broken-sentence.ts'
import { calque } from './calque.ts'
import { clippedWord } from './clipped-word.ts'
import { duplicateBlock } from './duplicate-block.ts'
import { editorNote } from './editor-note.ts'
import { encoding } from './encoding.ts'
import { extraSpace } from './extra-space.ts'
import { foreignRomanization } from './foreign-romanization.ts'
import { fragment } from './fragment.ts'
import { glossary } from './glossary.ts'
import { leftoverBracket } from './leftover-bracket.ts'
import { mergedWords } from './merged-words.ts'
import { midSentenceCapital } from './mid-sentence-capital.ts'
import { missingSpace } from './missing-space.ts'
import { misspelling } from './misspelling.ts'
import { nameVariant } from './name-variant.ts'
import { numberConflict } from './number-conflict.ts'
import { numberFormat } from './number-format.ts'
import { placeholder } from './placeholder.ts'
import { presentSince } from './present-since.ts'
import { pronounShift } from './pronoun-shift.ts'
import { quotes } from './quotes.ts'
import { repeatedWord } from './repeated-word.ts'
import { resumptivePronoun } from './resumptive-pronoun.ts'
import type { Rule } from './rule.ts'
import { spaceBeforePunctuation } from './space-before-punctuation.ts'
import { spellingVariety } from './spelling-variety.ts'
import { strayPunctuation } from './stray-punctuation.ts'
import { untranslated } from './untranslated.ts'
import { verbComplement } from './verb-complement.ts'
import { wordOrder } from './word-order.ts'

/** All rules, in the order of the catalogue. Adding a rule: its file, its fixture, one line here. */
export const RULES: readonly Rule[] = [
  mergedWords,
  missingSpace,
  clippedWord,
  misspelling,
  encoding,
  placeholder,
  untranslated,
  leftoverBracket,
  quotes,
  brackets,
  spaceBeforePunctuation,
  strayPunctuation,
  extraSpace,
  brokenSentence,
  midSentenceCapital,
  repeatedWord,
  duplicateBlock,
  boilerplate,
  editorNote,
  assistantChatter,
  nameVariant,
  foreignRomanization,
  numberFormat,
  numberConflict,
  calque,
  resumptivePronoun,
  agreement,
  pronounShift,
  fragment,
  verbComplement,
  wordOrder,
  presentSince,
  glossary,
  spellingVariety,
]

/** The rules by id. */
export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]))
