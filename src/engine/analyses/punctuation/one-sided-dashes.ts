import { type Block, type Document, tokenKey, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Flag } from '../../lexicon/flags.ts'
import { isOf } from '../../word-set.ts'
import type { Resources } from '../analyses.ts'
import { type StrayMark, strayText } from './stray.ts'

/** No insertion between dashes has more tokens. */
const LONGEST_INSERTION = 30

/**
 * “The plan -as he said- was late”: Spanish and its neighbours set the dashes of an insertion close to it. One by itself
 * has lost a space. Compounds (“pre- and post-war”), endings (“the -ing form”) and lists are left alone.
 */
export function* oneSidedDashes(
  document: Document,
  block: Block,
  resources: Pick<Resources, 'aroundWords'>,
): Generator<StrayMark> {
  const { tokens } = document
  const opening: number[] = []
  for (let sign = block.firstSign; sign < block.endSign; sign++) {
    const i = tokens.signs[sign]
    if (opens(document, i, block, resources)) opening.push(i)
    else if (opening.length === 1 && i - opening[0] <= LONGEST_INSERTION && closes(document, i, opening[0])) {
      const [opener] = opening.splice(0)
      yield oneSided(document, opener, '– ', PAIRED)
      const stopped = tokens.kind[i + 1] === Kind.punctuation && !(tokens.flags[i] & Mark.spaceAfter)
      yield oneSided(document, i, stopped ? '' : ' –', PAIRED)
    }
  }
  // Several are a list.
  if (opening.length === 1) yield oneSided(document, opening[0], '– ', SINGLE)
}

/** An insertion has two of them; one may be something else. */
const PAIRED = 0.88
const SINGLE = 0.84

const oneSided = (document: Document, i: number, mended: string, confidence: number): StrayMark => ({
  ...strayText(document, document.tokens.start[i], document.tokens.end[i], 'one-sided', mended),
  confidence,
  severity: 'warning',
})

const isDash = ({ text, tokens }: Document, i: number): boolean =>
  widthOf(tokens, i) === 1 && '-–—'.includes(text[tokens.start[i]])

/** Behind a word and a space, before a small English word. */
function opens(
  document: Document,
  i: number,
  block: Block,
  { aroundWords }: Pick<Resources, 'aroundWords'>,
): boolean {
  const { tokens } = document
  const next = i + 1
  return (
    i > block.firstToken &&
    next < block.endToken &&
    isDash(document, i) &&
    (tokens.flags[i] & (Mark.spaceBefore | Mark.spaceAfter | Mark.lineBefore)) === Mark.spaceBefore &&
    tokens.kind[i - 1] === Kind.word &&
    (tokens.flags[next] & Mark.lower) !== 0 &&
    (tokens.facts[next] & (Flag.LOWER | Flag.FUNCTION)) !== 0 &&
    !isOf(aroundWords(), tokenKey(document, next), Around.SUFFIX)
  )
}

/** The same mark close behind a word, before a space or a mark. */
function closes(document: Document, i: number, opener: number): boolean {
  const { text, tokens } = document
  return (
    text[tokens.start[i]] === text[tokens.start[opener]] &&
    widthOf(tokens, i) === 1 &&
    !(tokens.flags[i] & Mark.spaceBefore) &&
    tokens.kind[i - 1] === Kind.word &&
    ((tokens.flags[i] & Mark.spaceAfter) !== 0 || tokens.kind[i + 1] === Kind.punctuation)
  )
}
