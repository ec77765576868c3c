import type { Resources } from '../../engine/analyses/analyses.ts'
import { examine, resultOf } from '../../engine/check.ts'
import { type Passage, readFields } from '../../engine/input/fields.ts'
import { readText } from '../../engine/input/text.ts'
import type { Verdict } from '../../engine/report/result.ts'
import type { Offsets } from '../../options/schema.ts'
import { remainingReport } from '../../render/remaining.ts'
import { completeReport, type Report } from '../../render/report.ts'
import { type Ruling, rulingOf } from '../connections/policy.ts'
import type { Connection } from '../connections/store.ts'

/** A document as its CMS describes it. */
export interface Described {
  readonly name?: string
  readonly type?: string
  readonly categories?: readonly string[]
  readonly language?: string
  readonly offsets?: Offsets
}

/** What a connection's policy says of a document. */
export interface Judgement {
  /** With the verdict by the policy, and without what its editors have dismissed. */
  readonly report: Report
  readonly ruling: Ruling
  /** Makes the report for people: on the document as one text, as a reader sees it. */
  readonly readable: () => { readonly text: string; readonly report: Report }
}

/** Checks a document's passages as one text, under a connection's policy. */
export function judge(
  passages: readonly Passage[],
  {
    described,
    digest,
    connection,
    helpBase,
    resources,
  }: {
    readonly described: Described
    readonly digest: string
    readonly connection: Connection
    readonly helpBase: string
    readonly resources: Resources
  },
): Judgement {
  const ruling = rulingOf(connection.policy, described)
  const { dismissals } = connection
  const options = {
    ...ruling.options,
    ...(described.language === undefined ? {} : { language: described.language }),
    names: [...(ruling.options.names ?? []), ...dismissals.names],
  }
  const examination = examine(readFields(passages), options, resources)
  const texts = new Map(
    passages.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.field, piece.text] as const])),
    ),
  )
  const { name, offsets } = described
  const about = { name, digest, helpBase, offsets }
  const judged = (report: Report): Report => {
    const left = remainingReport(report, dismissals)
    return { ...left, verdict: verdictBy(ruling, left.counts) }
  }
  return {
    report: judged(completeReport(resultOf(examination), texts, about)),
    ruling,
    readable: () => {
      const { text } = examination.context.document
      const result = resultOf(examination, readText(text))
      return { text, report: judged(completeReport(result, text, { name, digest, helpBase })) }
    },
  }
}

/** `block` for the severities that the policy names, `review` for other errors and warnings. */
function verdictBy({ block }: Ruling, counts: Report['counts']): Verdict {
  if (block.some((severity) => counts[severity] > 0)) return 'block'
  return counts.error + counts.warning > 0 ? 'review' : 'pass'
}
