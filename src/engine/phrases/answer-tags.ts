/** Tags between which language models are asked to answer, at either end of a line, with the white space within. */
export interface AnswerTags {
  readonly first: RegExp
  readonly last: RegExp
}

/** @param names see `answer-tag-names.ts` */
export function answerTagsOf(names: string): AnswerTags {
  const tag = `</?(?:${names})(?:\\s[a-z-]{1,20}="[^"<>\\n]{0,60}")?\\s?/?>`
  return { first: new RegExp(`^${tag}\\s*`, 'iu'), last: new RegExp(`\\s*${tag}$`, 'iu') }
}
