import type { Resources } from '../engine/analyses/analyses.ts'
import { check } from '../engine/check.ts'
import { completeReport } from '../render/report.ts'

/**
 * Checks a few sentences before the first request comes, so that it finds compiled what every check needs. Start-up is
 * the only time for it: a Worker's CPU limit is counted by request. The sample is short, for start-up is limited, too:
 * a longer one, or one with damage of every kind, costs the start more than it saves the request.
 */
export function warmUp(resources: Resources): void {
  JSON.stringify(
    completeReport(check({ text: SAMPLE, format: 'text' }, {}, resources), SAMPLE, { digest: '' }),
  )
}

/** A headline, a dateline, names twice, numbers, quotation marks. */
const SAMPLE = `Harbour workers of Veltmar go on strike

VELTMAR (Agency) - Some 1,200 dockers of the port of Veltmar, in the south, stopped work on Monday. “We have waited two years for an answer,” said Grigori Malenkov, the spokesman for the union. President Vladimir Putin was informed of the situation.

The port’s director, Anna Ivanova, did not say when Malenkov would be heard.
`
