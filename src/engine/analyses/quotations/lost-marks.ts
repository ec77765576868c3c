import { isLowerAt, isSpaceAt } from '../../document/characters.ts'
import type { Block, Document } from '../../document/document.ts'
import { lastUpTo } from '../../document/search.ts'
import type { Edit } from '../../span.ts'
import { edit } from './faults.ts'
import {
  CLOSE,
  isClosingShape,
  isDouble,
  isForeign,
  isGap,
  isGuillemet,
  isWordAt,
  type MarkAt,
  OPEN,
  STRAIGHT,
} from './marks.ts'
import { SPEECH, SPEECH_REACH, TAG_REACH } from './speech.ts'

/** Where a mark belongs that is lost, and how sure it is that it is. */

/** A quotation may run on over this many blocks before it is closed. */
const RUN_ON = 4

/**
 * The block in which the quotation opened at `at`, and not closed in its own block, is closed without being opened anew;
 * -1 when there is none: some houses write quotations of several paragraphs so.
 */
export function runsOnTo({ text, blocks }: Document, at: number): number {
  const next = lastUpTo(blocks.length, (b) => blocks[b].start, at) + 1
  for (let b = next; b < Math.min(blocks.length, next + RUN_ON); b++) {
    for (let i = blocks[b].start; i < blocks[b].end; i++) {
      const unit = text.charCodeAt(i)
      if (isDouble(unit)) {
        const closes = isClosingShape(unit) || (unit === STRAIGHT && i > blocks[b].start)
        // « and ” are no pair.
        const fits = isGuillemet(unit) === isGuillemet(text.charCodeAt(at))
        return closes && fits && !isGap(text, i - 1) ? b : -1
      }
    }
  }
  return -1
}

/** Whether somebody speaks between `at` and `end`, as far as is searched. */
export const isSpoken = (text: string, at: number, end: number): boolean =>
  SPEECH.test(text.slice(at, Math.min(end, at + SPEECH_REACH)))

/**
 * Where the mark is likely missing that closes what opened at `at`: before who speaks; at the block's end where all of
 * the rest is one sentence. None where it cannot be told, or the mark is another language’s.
 * @param stop how far the quotation may reach
 */
export function closing(
  text: string,
  at: number,
  stop: number,
  blockEnd: number,
): readonly Edit[] | undefined {
  const unit = text.charCodeAt(at)
  if (isForeign(unit)) return undefined
  const quoted = text.slice(at, Math.min(stop, at + SPEECH_REACH))
  const speech = SPEECH.exec(quoted)
  const mark = unit === STRAIGHT ? '"' : CLOSE
  if (speech) {
    const said = quoted.slice(0, speech.index)
    // “… a bay. Her client, she added, “will”: who speaks introduces what comes.
    const introduces = stop < blockEnd && /^[\s,:]*$/u.test(quoted.slice(speech.index + speech[0].length))
    const before = introduces ? said.search(/[.!?…]\s[^.!?…]*$/u) : -1
    const end = at + (before >= 0 ? before : speech.index + (/^.['’]/u.test(speech[0]) ? 1 : 0)) + 1
    return [edit(end, end, mark)]
  }
  if (stop < blockEnd || quoted.length === SPEECH_REACH) return undefined
  const sentence = quoted.trimEnd()
  if (!/[.!?…]$/u.test(sentence) || /[.!?…]\s/u.test(sentence)) return undefined
  return [edit(at + sentence.length, at + sentence.length, mark)]
}

/**
 * Before who speaks, the mark is likely missing that opens the sentence; else the one that closes is too much. None
 * where the sentence begins too far back.
 */
export function withoutOpener(text: string, { start, end }: Block, at: number): readonly Edit[] | undefined {
  const said = text.slice(at - 1, at) + text.slice(at + 1, Math.min(end, at + TAG_REACH))
  if (at === start || !SPEECH.test(said)) return [edit(at, at + 1, '')]
  const reach = Math.max(start, at - SPEECH_REACH)
  let from = reach
  for (const { index, 0: stop } of text.slice(reach, at - 1).matchAll(SENTENCE_ENDS))
    from = reach + index + stop.length
  if (from === reach && reach > start) return undefined
  return [edit(from, from, text.charCodeAt(at) === STRAIGHT ? '"' : OPEN)]
}

const SENTENCE_ENDS = /[.!?…]["”’]?\s/gu

/**
 * Puts an English closing mark in the place of what stands from `start` to `at`. Before who speaks, the comma behind it
 * comes inside, as English has it.
 */
export function closingEdit(text: string, start: number, at: number, mark: string): Edit {
  const comma =
    text[at + 1] === ',' &&
    isWordAt(text, start - 1) &&
    SPEECH.exec(text.slice(at + 1, at + TAG_REACH))?.index === 0
  return comma ? edit(start, at + 2, `,${mark}`) : edit(start, at + 1, mark)
}

/**
 * A quotation that is never closed is sure when its sentence goes on in another voice, less so when the block just
 * ends: many houses leave the mark open when the next paragraph goes on with the quotation.
 */
export function unclosedConfidence(document: Document, block: Block, mark: MarkAt): number {
  if (block.kind === 'headline' || block.kind === 'crosshead' || block.kind === 'caption') return 0.8
  // A fragment quoted in mid-sentence must close in it.
  const { text } = document
  if (
    mark.gapBefore &&
    mark.at - 2 >= block.start &&
    isLowerAt(text, mark.at - 2) &&
    isSpaceAt(text, mark.at - 1)
  )
    return 0.8
  return isSpoken(text, mark.at, block.end) ? 0.85 : 0.72
}
