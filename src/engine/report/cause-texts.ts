import type { CauseId } from './causes.ts'

/** What is said of a fault; the build puts it into the tables, since few texts show any. */
interface CauseText {
  /** What happened, in a sentence. */
  readonly title: string
  /** What one place, or several, of the text are: “One place is …”. */
  readonly one?: string
  readonly several?: string
  /** How it shows and how to mend it; where there is a count, it goes on after that. */
  readonly advice: string
}

const CAUSE_TEXTS: Readonly<Record<CauseId, CauseText>> = {
  'inline-tags': {
    title: 'Inline tags were removed without leaving a space.',
    one: 'joined where a tag was',
    several: 'joined or oddly capitalised where bold type, a link or a line break was',
    advice: '. Let the importer put a space where it removes a tag, and take doubled spaces out afterwards.',
  },
  'word-filter': {
    title: 'A word filter has cut letters out of words.',
    one: 'damaged',
    several: 'damaged',
    advice:
      ' by a list of forbidden strings that is applied inside words. Match whole words only, or leave the filter out of news.',
  },
  captions: {
    title: 'Captions and credits were run together with the text.',
    one: 'a caption or credit',
    several: 'captions or credits',
    advice:
      ' in the running text. Import captions as fields of their own, or leave them out with the pictures.',
  },
  'headline-repeated': {
    title: 'The headline stands in the body once more.',
    advice:
      'The page sets its headline in two places. Take it from one field, and drop a first line of the body that equals it.',
  },
  'page-furniture': {
    title: 'Furniture of the page was scraped with the article.',
    one: 'no part',
    several: 'no parts',
    advice:
      ' of the article: links, prompts, dates and buttons of the page around it. Take the article’s own element rather than the page, and drop what stands on every page of the site.',
  },
  'quote-typography': {
    title: 'Quotation marks were re-spaced, or kept, by the typography of the source.',
    one: 'set',
    several: 'set',
    advice:
      ' by the rules of another language. Map the source’s quotation marks to “ ” before translation, and take out the spaces inside them and before ; : ? !.',
  },
  tokenizer: {
    title: 'The tokenizer’s work was not undone.',
    one: 'a piece',
    several: 'pieces',
    advice:
      ' of a tokenizer’s output: spaces before marks, signs between parts of words. Run the detokenizer of the same model on its output, last.',
  },
  'double-encoding': {
    title: 'Characters were decoded with the wrong table, or escaped twice.',
    one: 'damaged',
    several: 'damaged',
    advice:
      ' so. Read the source as UTF-8 (or as what its header says) once, and unescape its entities once, before anything else.',
  },
  'line-breaks': {
    title: 'Line breaks were lost, or put in the middle of sentences and words.',
    one: 'broken',
    several: 'broken',
    advice:
      ' so. Join the lines of a paragraph before translation, undo hyphens at line ends, and keep paragraphs apart.',
  },
  'model-chatter': {
    title: 'What a language model says around its answer was kept.',
    one: 'the model',
    several: 'the model',
    advice:
      ' speaking, not the article. Ask the model for the translation alone, in a field of its own, and check that the answer has nothing else.',
  },
  'untranslated-segments': {
    title: 'Whole sentences or lines were left out of the translation.',
    one: 'still in the source’s language',
    several: 'still in the source’s language',
    advice: '. Compare the segments sent with those received, and send again what came back unchanged.',
  },
}

/** Texts by cause, their parts with tabs between. */
export const causeTexts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(CAUSE_TEXTS).map(([id, { title, one = '', several = '', advice }]) => [
      id,
      [title, one, several, advice].join('\t'),
    ]),
  )
