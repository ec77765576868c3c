import { CAUSE_IDS, type CauseId } from '../../engine/report/causes.ts'
import type { Checked, MarkedArticle } from './articles.ts'

/** What was said about an article's way, against what is marked. */
export interface PipelineScore {
  /** Articles with a marked source language; of those, said at all; of these, rightly. */
  readonly origin: { readonly marked: number; readonly said: number; readonly right: number }
  /** Articles by cause: marked, said, and both. */
  readonly causes: Readonly<
    Record<CauseId, { readonly marked: number; readonly said: number; readonly both: number }>
  >
}

/** Scores origin and causes over marked articles. */
export function pipelineScoreOf(checked: readonly Checked<MarkedArticle>[]): PipelineScore {
  const marked = checked.filter(({ article }) => article.origin !== undefined)
  const said = marked.filter(({ result }) => result.origin)
  const right = said.filter(({ article, result }) => result.origin!.language === article.origin)
  const causes = Object.fromEntries(
    CAUSE_IDS.map((id) => {
      const isMarked = checked.map(({ article }) => article.causes?.includes(id) ?? false)
      const isSaid = checked.map(({ result }) => result.causes.some((cause) => cause.id === id))
      const count = (list: readonly boolean[]) => list.filter(Boolean).length
      return [
        id,
        {
          marked: count(isMarked),
          said: count(isSaid),
          both: count(isSaid.map((it, i) => it && isMarked[i])),
        },
      ]
    }),
  ) as PipelineScore['causes']
  return { origin: { marked: marked.length, said: said.length, right: right.length }, causes }
}
