import { isSure, rowOf } from '../../phrases/furniture/rows.ts'
import { piecesOf } from '../../phrases/matcher.ts'
import { isSection } from '../../phrases/page-paths.ts'
import { pageTalkIn } from '../../phrases/page-words.ts'
import { stampIn } from '../../phrases/stamps.ts'
import type { Resources } from '../analyses.ts'
import type { Lines } from './marking.ts'

/** “14:35”. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?$/iu

/** Whether a line is made of the signs, ratings and counts of a page. */
export const isSigns = (line: string, { pageMarks }: Resources): boolean =>
  pageMarks.signs().test(line) ||
  pageMarks.rates().test(line.toLowerCase()) ||
  (pageMarks.counts().test(line) && pageMarks.counted().test(line.toLowerCase()))

/** How much a line, or a part of one, is furniture: 2 by itself, 1 beside other furniture, 0 not. */
export function weightOf(line: string, { resources, sourceLineIn }: Lines): 0 | 1 | 2 {
  const words = resources.pageWords()
  const row = rowOf(piecesOf(line, 0, line.length), resources.furniture)
  if (row) return isSure(row) ? 2 : 1
  if (isSigns(line, resources) || stampIn(line, words)) return 2
  if (CLOCK.test(line) || resources.pageMarks.day().test(line) || isSection(line, words)) return 1
  const source = sourceLineIn(line)
  if (source) return source === 'weak' ? 1 : 2
  const talk = pageTalkIn(line, words)
  return talk === 'address' ? 2 : talk === 'label' || talk === 'asking' ? 1 : 0
}
