/** Names of the tags between which language models are asked to answer. */
export const ANSWER_TAG_NAMES =
  'results?|(?:final[_-]?)?(?:answer|output|translation|response|text|article)|completion|think|thinking|thought|reasoning|' +
  'reflection|scratchpad|analysis|draft|english|target|input|original|instructions?|document|news|content|paragraphs?|' +
  'translat(?:ed|ion)(?:[_-][a-z]{1,20}){1,2}|(?:source|target|english|edited|revised|article|news)[_-][a-z]{1,20}|rewrite'
