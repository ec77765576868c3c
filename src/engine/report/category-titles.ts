/** What a reader calls each category of artifact, by its id: all that a page needs of `CATEGORIES`. */
export const TITLES = {
  'merged-words': 'Words run together',
  'missing-space': 'Missing space',
  'clipped-word': 'Clipped word',
  misspelling: 'Misspelling',
  encoding: 'Broken encoding',
  placeholder: 'Placeholder',
  untranslated: 'Untranslated text',
  'leftover-bracket': 'Leftover in brackets',
  quotes: 'Quotation marks',
  brackets: 'Unbalanced brackets',
  'space-before-punctuation': 'Space before punctuation',
  'stray-punctuation': 'Stray punctuation',
  'extra-space': 'Extra space',
  'broken-sentence': 'Broken sentence',
  'mid-sentence-capital': 'Capital in mid-sentence',
  'repeated-word': 'Repeated word',
  'duplicate-block': 'Repeated text',
  boilerplate: 'Page furniture',
  'editor-note': 'Editor’s note',
  'assistant-chatter': 'Assistant’s chatter',
  'name-variant': 'Name spelled two ways',
  'foreign-romanization': 'Name in a foreign spelling',
  'number-format': 'Foreign number format',
  'number-conflict': 'Numbers that disagree',
  calque: 'Phrase translated word for word',
  'resumptive-pronoun': 'Subject said twice',
  agreement: 'Agreement',
  'pronoun-shift': 'Pronoun of another gender or number',
  fragment: 'Sentence without its verb',
}

/** @param category an id; one that is not known is its own title */
export const titleOf = (category: string): string =>
  category in TITLES ? TITLES[category as keyof typeof TITLES] : category
