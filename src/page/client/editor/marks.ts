import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, hoverTooltip, WidgetType } from '@codemirror/view'
import type { Severity } from '../../../engine/report/result.ts'
import type { Span } from '../../../engine/span.ts'
import { button, h } from '../dom.ts'
import type { CardActions } from '../findings/card.ts'
import { repairLabel } from '../findings/labels.ts'
import type { Shown } from '../shown.ts'

/** A mark's tooltip offers this many repairs; its card has all. */
const MOST_REPAIRS = 3

/** Says which marks are drawn from now on, in place of all before. */
const setMarks = StateEffect.define<DecorationSet>()
const setCurrentMark = StateEffect.define<DecorationSet>()

/** Marks in the text, which move with it until others are set. */
function drawn(setting: typeof setMarks): StateField<DecorationSet> {
  return StateField.define({
    create: () => Decoration.none,
    update: (marks, { changes, effects }) =>
      effects.find((effect) => effect.is(setting))?.value ?? marks.map(changes),
    provide: (field) => EditorView.decorations.from(field),
  })
}

const marks = drawn(setMarks)

/** Draws the findings, the current one more strongly, and tells of one that the pointer rests on. */
export const findingMarks: Extension = [
  marks,
  drawn(setCurrentMark),
  hoverTooltip(
    ({ state }, place) => {
      const tips: (() => HTMLElement)[] = []
      let pos = place
      let end = place
      state.field(marks).between(place, place, (from, to, { spec }) => {
        tips.push(spec.tip)
        pos = Math.min(pos, from)
        end = Math.max(end, to)
      })
      if (tips.length === 0) return null
      // What is pressed here must not take the focus from the text.
      const onmousedown = (event: Event) => event.preventDefault()
      return {
        pos,
        end,
        above: true,
        create: () => ({ dom: h('div', { onmousedown }, ...tips.map((tip) => tip())) }),
      }
    },
    { hideOn: ({ docChanged, effects }) => docChanged || effects.some((effect) => effect.is(setMarks)) },
  ),
]

/** Marks the findings in the text, where they stand now. Those that somebody has written in are left out. */
export function marksOf(
  { input, remaining, since }: Shown,
  actions: Pick<CardActions, 'repair' | 'dismiss'>,
): StateEffect<DecorationSet> {
  const ranges = remaining.findings.flatMap((finding) => {
    const place = since.now(finding.span)
    if (!place) return []
    // Hundreds of findings would have their tips made at every check, and one is shown at a time.
    const tip = () => {
      const repairs = finding.repairs.filter(({ trust }) => trust !== 'show-only').slice(0, MOST_REPAIRS)
      return h(
        'div',
        { class: `cm-tip ${finding.severity}` },
        h('p', {}, finding.message),
        ...repairs.map((repair) =>
          button(repairLabel(input, finding, repair), () =>
            actions.repair(finding.id, finding.repairs.indexOf(repair)),
          ),
        ),
        button('Dismiss', () => actions.dismiss(finding.id)),
      )
    }
    // A line's end has no letter to draw the mark below.
    const drawable = /[^\r\n]/.test(input.text.slice(finding.span.start, finding.span.end))
    return drawable
      ? Decoration.mark({ class: `cm-mark ${finding.severity}`, tip }).range(place.start, place.end)
      : Decoration.widget({ widget: new Point(finding.severity), tip }).range(place.start)
  })
  return setMarks.of(Decoration.set(ranges, true))
}

/** Marks the current finding; without a place there is none. */
export function currentMark(
  severity: Severity | undefined,
  place: Span | undefined,
): StateEffect<DecorationSet> {
  return setCurrentMark.of(
    place && place.start < place.end
      ? Decoration.set(Decoration.mark({ class: `cm-current ${severity}` }).range(place.start, place.end))
      : Decoration.none,
  )
}

/** A mark where there is no letter to mark. */
class Point extends WidgetType {
  readonly #severity: Severity

  constructor(severity: Severity) {
    super()
    this.#severity = severity
  }

  override eq(other: Point): boolean {
    return other.#severity === this.#severity
  }

  override toDOM(): HTMLElement {
    return h('span', { class: `cm-point ${this.#severity}` })
  }
}
