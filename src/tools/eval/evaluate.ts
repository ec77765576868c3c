import type { Resources } from '../../engine/analyses/analyses.ts'
import { check } from '../../engine/check.ts'
import { read } from '../../engine/input/index.ts'
import { checkAll, isMarked, readClean, readMarked } from './articles.ts'
import { type CleanScore, cleanScoreOf } from './clean.ts'
import { DAMAGE, damage } from './damage.ts'
import { type PipelineScore, pipelineScoreOf } from './pipeline.ts'
import { type Score, scoreOf } from './score.ts'

/** How much of one kind of damage was found. */
export interface DamageScore {
  readonly kind: string
  readonly score: Score
}

/** The figures of one folder: of marked articles, or of clean ones and what was done to them. */
export type Evaluation =
  | { readonly folder: string; readonly marked: Score; readonly pipeline: PipelineScore }
  | { readonly folder: string; readonly clean: CleanScore; readonly damage: readonly DamageScore[] }

/** The same damage in every run, so that two runs can be compared. */
const SEED = 20260

/**
 * Scores the engine over a folder: NAME.txt or NAME.html beside NAME.json are marked articles, texts without marks clean
 * ones, which are also damaged at random to see how much of that is found.
 */
export function evaluate(folder: string, resources: Resources): Evaluation {
  if (isMarked(folder)) {
    const checked = checkAll(readMarked(folder), resources)
    return { folder, marked: scoreOf(checked), pipeline: pipelineScoreOf(checked) }
  }
  const articles = readClean(folder)
  const told = articles.map((article) => {
    const { text } = read(article)
    return check({ text, format: 'text' }, {}, resources).findings.map(({ span }) => span)
  })
  return {
    folder,
    clean: cleanScoreOf(checkAll(articles, resources)),
    damage: DAMAGE.map((kind) => {
      const damaged = articles.flatMap(
        (article, i) => damage(article, kind, resources, SEED + i, told[i]) ?? [],
      )
      return { kind: kind.name, score: scoreOf(checkAll(damaged, resources)) }
    }),
  }
}
