/**
 * Scores the engine: `npm run eval [-- --aside] [-- --misses] [-- --alarms] [-- --json] [-- FOLDER…]`.
 * Without folders: the project's own marked and clean articles; with `--aside` those set aside, which nobody looks at
 * while writing rules. `--misses` and `--alarms` list places, `--json` prints the figures alone.
 */
import { parseArgs } from 'node:util'
import { loadResources } from '../cli/resources.ts'
import { type Evaluation, evaluate } from './eval/evaluate.ts'
import {
  cleanLines,
  damageLines,
  marksLines,
  pipelineLines,
  reliabilityLines,
  remarkLines,
} from './eval/print.ts'
import { bandsOf } from './eval/reliability.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    aside: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const own = values.aside
  ? ['fixtures/aside/gold', 'fixtures/aside/clean']
  : ['fixtures/gold', 'fixtures/clean']
const resources = loadResources()
const evaluations = (positionals.length ? positionals : own).map((folder) => evaluate(folder, resources))

if (values.json) console.log(JSON.stringify(evaluations, withoutPlaces))
else {
  if (values.aside)
    console.log('The articles set aside: look at these figures only when the rules are done.\n')
  for (const evaluation of evaluations) console.log(`${linesOf(evaluation).join('\n')}\n`)
  const judged = evaluations.flatMap((evaluation) =>
    'marked' in evaluation ? evaluation.marked.judged : evaluation.clean.judged,
  )
  const damaged = evaluations.flatMap((evaluation) =>
    'damage' in evaluation ? evaluation.damage.flatMap(({ score }) => score.judged) : [],
  )
  console.log(reliabilityLines('articles', bandsOf(judged)).join('\n'))
  if (damaged.length > 0) console.log(reliabilityLines('damage done at random', bandsOf(damaged)).join('\n'))
}

function linesOf(evaluation: Evaluation): string[] {
  const { folder } = evaluation
  if ('marked' in evaluation) {
    const { marked, pipeline } = evaluation
    return [
      ...marksLines(folder, marked),
      ...pipelineLines(pipeline),
      ...(values.misses ? remarkLines('not found', marked.misses) : []),
      ...(values.alarms ? remarkLines('hit nothing', marked.alarms) : []),
    ]
  }
  const { clean, damage } = evaluation
  return [
    ...cleanLines(folder, clean),
    ...(values.alarms ? remarkLines('alarms', clean.alarms) : []),
    ...damageLines(folder, damage),
    ...(values.misses
      ? damage.flatMap(({ kind, score }) => remarkLines(`${kind}: not found`, score.misses))
      : []),
  ]
}

/** Leaves lists of places out of JSON: they hold whole articles. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'misses' || key === 'alarms' || key === 'judged' ? undefined : value
}
