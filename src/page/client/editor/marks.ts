import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { type EditorState, StateEffect, StateField, type TransactionSpec } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Severity } from '../../../engine/report/result.ts'
import type { Span } from '../../../engine/span.ts'
import type { Finding } from '../../../render/report.ts'
import type { CardActions } from '../findings/card.ts'
import { repairLabel } from '../findings/labels.ts'
import type { Shown } from '../shown.ts'

/** A mark's tooltip offers this many repairs; its card has all. */
const MOST_REPAIRS = 3

/** CodeMirror has no notes; what it calls info is drawn as one. */
const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const

/** Marks the findings in the text, where they stand now. Those that somebody has written in are left out. */
export function marksOf(
  state: EditorState,
  { input, remaining, since }: Shown,
  actions: Pick<CardActions, 'repair' | 'dismiss'>,
): TransactionSpec {
  const inner = innerOf(remaining.findings)
  const diagnostics = remaining.findings.flatMap((finding): Diagnostic[] => {
    const place = since.now(finding.span)
    if (!place) return []
    const repairs = finding.repairs.filter(({ trust }) => trust !== 'show-only').slice(0, MOST_REPAIRS)
    return [
      {
        from: place.start,
        to: place.end,
        severity: SEVERITIES[finding.severity],
        markClass: inner.has(finding) ? 'cm-inner' : undefined,
        message: finding.message,
        // Hundreds of findings would have their labels made at every check, and one tooltip is shown at a time.
        get actions() {
          return [
            ...repairs.map((repair) => ({
              name: repairLabel(input, finding, repair),
              apply: () => actions.repair(finding.id, finding.repairs.indexOf(repair)),
            })),
            { name: 'Dismiss', apply: () => actions.dismiss(finding.id) },
          ]
        },
      },
    ]
  })
  return setDiagnostics(state, diagnostics)
}

/** The findings that begin within another's mark: of the line below both marks only one's can be drawn. */
function innerOf(findings: readonly Finding[]): ReadonlySet<Finding> {
  const inner = new Set<Finding>()
  let reach = 0
  for (const finding of findings.toSorted(({ span: a }, { span: b }) => a.start - b.start || b.end - a.end)) {
    if (finding.span.start < reach) inner.add(finding)
    reach = Math.max(reach, finding.span.end)
  }
  return inner
}

/** Says which place is the current finding's, and how severe that is; none takes the mark away. */
export const setCurrent = StateEffect.define<{ place: Span; severity: Severity } | undefined>()

/** The stronger mark of the current finding. */
export const currentMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    for (const effect of effects) {
      if (!effect.is(setCurrent)) continue
      if (!effect.value) return Decoration.none
      const { place, severity } = effect.value
      return Decoration.set(
        Decoration.mark({ class: `cm-current ${severity}` }).range(place.start, place.end),
      )
    }
    return marks.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})
