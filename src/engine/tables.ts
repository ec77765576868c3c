import { Clips } from './analyses/words/clips.ts'
import type { ClipLists } from './analyses/words/clips-table.ts'
import { type Connective, type ConnectiveLists, connectivesByFirst } from './language/connectives.ts'
import type { FalseForms } from './language/false-forms.ts'
import { type FalseFriend, type FalseFriendLists, falseFriendsOf } from './language/false-friends.ts'
import { type GenderLists, Genders } from './language/genders.ts'
import type { KeyWord } from './language/key-words.ts'
import { KnownNames, type NamesTable } from './language/known-names.ts'
import { type KoreanNames, koreanNamesOf } from './language/korean.ts'
import { type LetterNames, letterNamesOf } from './language/letter-names.ts'
import { type MarkupNames, type MarkupPatterns, markupPatternsOf } from './language/markup.ts'
import { type EncodingLists, type Encodings, encodingsOf } from './language/mojibake.ts'
import { type Looks, looksOf } from './language/respelling.ts'
import { type SourceFormLists, SourceForms } from './language/source-forms.ts'
import type { SourceWord } from './language/source-words.ts'
import { linesOf, type SpellingLists } from './language/spellings.ts'
import { type SynonymLists, Synonyms } from './language/synonyms.ts'
import { type TranslationLists, Translations } from './language/translations/index.ts'
import { readWordClasses, type WordClasses } from './language/word-classes.ts'
import type { WordShapes } from './language/word-shapes.ts'
import { once } from './once.ts'
import { type Decode, type Parts, readParts, writeParts } from './parts.ts'
import { readPatterns } from './patterns.ts'
import { type SignOffLists, SignOffs } from './phrases/agencies.ts'
import { type AnswerTags, answerTagsOf } from './phrases/answer-tags.ts'
import { Bylines } from './phrases/bylines.ts'
import { Calques, type CalqueTable } from './phrases/calques/table.ts'
import type { ChatterKind } from './phrases/chatter.ts'
import type { NoteKind } from './phrases/editor-notes.ts'
import { type FurniturePhrase, furniturePhraseOf, rankOf } from './phrases/furniture/table.ts'
import type { Matcher } from './phrases/matcher.ts'
import type { PageWords } from './phrases/page-classes.ts'
import type { PageMarks } from './phrases/page-marks.ts'
import { type Placeholders, readPlaceholders } from './phrases/placeholders.ts'
import { type SourcePageLists, SourcePageWords } from './phrases/source-page-lines.ts'
import { type PhraseTable, readPhrases } from './phrases/table.ts'
import type { Complements } from './phrases/verb-complements.ts'
import { classesByWord, wordList, wordMap } from './word-set.ts'
import { type WordLines, WordTable } from './word-table.ts'

/** Facts that the build has put in the form in which they are looked up: by list and part, one long string each, which is decoded when it is read. */
export interface Tables {
  readonly furniture: PhraseTable
  readonly notes: PhraseTable
  readonly chatter: PhraseTable
  readonly names: NamesTable
  /** Each word with the place of what it is among the values, as a letter. */
  readonly source: { readonly words: WordLines; readonly values: string }
  readonly clips: ClipLists
  readonly falseForms: { readonly words: WordLines }
  readonly complements: { readonly words: WordLines }
  readonly calques: CalqueTable
  readonly genders: GenderLists
  readonly forms: SourceFormLists
  readonly sourcePages: SourcePageLists
  readonly classes: {
    readonly words: string
    readonly clause: string
    readonly gaps: string
    readonly things: string
    readonly page: string
    readonly small: string
    readonly numbers: string
    readonly around: string
    readonly joined: string
    readonly capitals: string
    readonly cases: string
    readonly clues: string
    readonly abroad: string
  }
  readonly keyWords: { readonly words: string }
  /** Words that speak of the countries where a language is written, by its code. */
  readonly countries: Readonly<Record<string, string>>
  /** Names of news agencies, by the code of what they write in. */
  readonly agencies: Readonly<Record<string, string>>
  readonly answerTags: { readonly names: string }
  /** Those whose dispatches end in their names. */
  readonly signOffs: SignOffLists
  readonly bylines: { readonly before: string; readonly labels: string; readonly korean: string }
  readonly pageMarks: Readonly<Record<keyof PageMarks, string>>
  readonly wordShapes: Readonly<Record<keyof WordShapes, string>>
  readonly causeTexts: Readonly<Record<string, string>>
  readonly categories: Readonly<Record<string, string>>
  readonly placeholders: { readonly patterns: string }
  readonly markup: MarkupNames
  readonly encodings: EncodingLists
  readonly spellings: SpellingLists
  readonly connectives: ConnectiveLists
  readonly falseFriends: FalseFriendLists
  readonly synonyms: SynonymLists
  readonly translations: TranslationLists
}

/** What the tables are read into. */
export interface Facts {
  /** The phrases of page furniture. */
  readonly furniture: Matcher<FurniturePhrase>
  /** The notes of newsrooms. */
  readonly notes: Matcher<NoteKind>
  /** What language models say around their answers. */
  readonly chatter: Matcher<ChatterKind>
  /** The well-known names. */
  readonly names: KnownNames
  /** Words that translations leave standing, by their folded spelling. */
  readonly sourceWords: WordTable<SourceWord>
  /** Forms that English does not have, with those that it has. */
  readonly falseForms: FalseForms
  /** Verbs with the complements that English does not give them. */
  readonly complements: Complements
  /** What filters leave of common words. */
  readonly clips: Clips
  /** Phrases translated word for word. */
  readonly calques: Calques
  /** Whom given names, titles and nouns tell of. */
  readonly genders: Genders
  /** Short forms and case endings that translations leave standing. */
  readonly forms: SourceForms
  /** What pages in other languages call themselves and their parts. */
  readonly sourcePageWords: SourcePageWords
  /** What English pages use of themselves. */
  readonly pageWords: () => PageWords
  /** Words by class, read when they are first asked for. */
  readonly wordClasses: () => WordClasses
  /** Those by which clauses are judged. */
  readonly clauseClasses: () => WordClasses
  /** Those by which relative clauses are. */
  readonly gapClasses: () => WordClasses
  /** Those that tell things from persons. */
  readonly thingClasses: () => WordClasses
  /** Small words of English and of other languages, by word: bits of `Small`. */
  readonly smallWords: () => ReadonlyMap<string, number>
  /** Words beside numbers, by word: bits of `Numeric`. */
  readonly numberWords: () => ReadonlyMap<string, number>
  /** Words by what may stand around them: bits of `Around`. */
  readonly aroundWords: () => ReadonlyMap<string, number>
  /** Words by what they tell where words may have been run together: bits of `Joined`. */
  readonly joinedWords: () => ReadonlyMap<string, number>
  /** Words by what they tell of a capital inside a sentence: bits of `Beside`. */
  readonly capitalWords: () => ReadonlyMap<string, number>
  /** Those on each of which one question of grammar turns. */
  readonly caseClasses: () => WordClasses
  /** Words that are compared by number. */
  readonly keyWords: () => readonly KeyWord[]
  /** Small words by which it is told that a word is said twice, lost, left over or cut off: bits of `Clue`. */
  readonly clueWords: () => ReadonlyMap<string, number>
  /** Small words of other languages by where they stand: bits of `Abroad`. */
  readonly abroadWords: () => ReadonlyMap<string, number>
  /** The code of the language that is written where an English word speaks of: Lisbon. */
  readonly countries: () => ReadonlyMap<string, string>
  /** That of what a news agency writes in. */
  readonly agencies: () => ReadonlyMap<string, string>
  /** The tags between which language models are asked to answer. */
  readonly answerTags: () => AnswerTags
  /** How the dispatches of agencies end. */
  readonly signOffs: SignOffs
  /** Who wrote, in another language’s words. */
  readonly bylines: Bylines
  /** What live blogs and pictures leave. */
  readonly pageMarks: PageMarks
  /** What words of a kind look like. */
  readonly wordShapes: WordShapes
  /** What is said of the faults of a pipeline, by cause: report/cause-texts.ts. */
  readonly causeTexts: Readonly<Record<string, string>>
  /** What is said of a category, likewise: report/categories.ts. */
  readonly categories: Readonly<Record<string, string>>
  /** What debris of templates and tokenizers looks like. */
  readonly placeholders: () => Placeholders
  /** Tags and shortcodes that stand as text. */
  readonly markup: () => MarkupPatterns
  /** What text in UTF-8 is misread in. */
  readonly encodings: () => Encodings
  /** How British spelling differs from American. */
  readonly varieties: () => readonly (readonly string[])[]
  /** How other languages spell what English has from Greek and Latin. */
  readonly cognates: () => readonly (readonly string[])[]
  readonly korean: () => KoreanNames
  /** How other languages spell names from Cyrillic. */
  readonly looks: () => Looks
  readonly letterNames: () => LetterNames
  /** What begins a sentence in a source language, by its first word. */
  readonly connectives: () => ReadonlyMap<string, readonly Connective[]>
  /** Small words of source languages that are other English words. */
  readonly falseFriends: () => ReadonlyMap<string, readonly FalseFriend[]>
  /** Words that render the same word of a source. */
  readonly synonyms: Synonyms
  /** The English of words and phrases that translations leave standing. */
  readonly translations: Translations
}

/** The tables as one file. */
export const writeTables = (tables: Tables, encode: (text: string) => Uint8Array): Uint8Array =>
  writeParts(tables as unknown as Parts, encode)

/** The letter of the first of several values. */
export const FIRST_VALUE = 0x21

/** Reads the tables that `npm run prepare` wrote. */
export function readTables(file: ArrayBuffer, decode: Decode): Facts {
  const tables = readParts(file, decode) as unknown as Tables
  const values = once(() =>
    tables.source.values.split('\n').map((value) => value.split(' ') as unknown as SourceWord),
  )
  const pageWords = once(() => classesByWord(readWordClasses(tables.classes.page)))
  return {
    furniture: readPhrases(tables.furniture, pageWords, furniturePhraseOf, rankOf),
    notes: readPhrases(tables.notes, pageWords, (_, [kind]) => kind as NoteKind),
    chatter: readPhrases(tables.chatter, pageWords, (_, [kind]) => kind as ChatterKind),
    names: new KnownNames(tables.names),
    sourceWords: new WordTable(
      () => tables.source.words,
      (text) => values()[text.charCodeAt(0) - FIRST_VALUE],
    ),
    complements: new WordTable(() => tables.complements.words),
    falseForms: new WordTable(() => tables.falseForms.words),
    clips: new Clips(tables.clips),
    calques: new Calques(tables.calques),
    genders: new Genders(tables.genders),
    forms: new SourceForms(tables.forms),
    sourcePageWords: new SourcePageWords(tables.sourcePages, pageWords),
    pageWords,
    wordClasses: once(() => readWordClasses(tables.classes.words)),
    clauseClasses: once(() => readWordClasses(tables.classes.clause)),
    gapClasses: once(() => readWordClasses(tables.classes.gaps)),
    thingClasses: once(() => readWordClasses(tables.classes.things)),
    smallWords: once(() => classesByWord(readWordClasses(tables.classes.small))),
    numberWords: once(() => classesByWord(readWordClasses(tables.classes.numbers))),
    aroundWords: once(() => classesByWord(readWordClasses(tables.classes.around))),
    joinedWords: once(() => classesByWord(readWordClasses(tables.classes.joined))),
    capitalWords: once(() => classesByWord(readWordClasses(tables.classes.capitals))),
    caseClasses: once(() => readWordClasses(tables.classes.cases)),
    keyWords: () => wordList(tables.keyWords.words) as readonly KeyWord[],
    clueWords: once(() => classesByWord(readWordClasses(tables.classes.clues))),
    abroadWords: once(() => classesByWord(readWordClasses(tables.classes.abroad))),
    countries: once(() => wordMap(tables.countries)),
    agencies: once(() => wordMap(tables.agencies)),
    answerTags: once(() => answerTagsOf(tables.answerTags.names)),
    signOffs: new SignOffs(tables.signOffs),
    bylines: new Bylines(tables.bylines),
    pageMarks: readPatterns(tables.pageMarks),
    wordShapes: readPatterns(tables.wordShapes),
    causeTexts: tables.causeTexts,
    categories: tables.categories,
    placeholders: once(() => readPlaceholders(tables.placeholders.patterns)),
    markup: once(() => markupPatternsOf(tables.markup)),
    encodings: once(() => encodingsOf(tables.encodings)),
    varieties: once(() => linesOf(tables.spellings.varieties)),
    cognates: once(() => linesOf(tables.spellings.cognates)),
    korean: once(() => koreanNamesOf(tables.spellings)),
    looks: once(() => looksOf(tables.spellings)),
    letterNames: once(() => letterNamesOf(tables.spellings.letterNames)),
    connectives: once(() => connectivesByFirst(tables.connectives)),
    falseFriends: once(() => falseFriendsOf(tables.falseFriends)),
    synonyms: new Synonyms(tables.synonyms),
    translations: new Translations(tables.translations),
  }
}
