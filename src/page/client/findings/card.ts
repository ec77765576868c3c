import { titleOf } from '../../../engine/report/category-titles.ts'
import type { Repair } from '../../../engine/report/result.ts'
import type { Finding } from '../../../render/report.ts'
import { append, button, h } from '../dom.ts'
import type { Shown } from '../shown.ts'
import { mayBeName, repairLabel, repairNote, short } from './labels.ts'

/** What can be done about a finding. It is named by its fingerprint: a card outlives the check that it was made of. */
export interface CardActions {
  go(id: string): void
  /** @param index which of its repairs */
  repair(id: string, index: number): void
  dismiss(id: string): void
  dismissEverywhere(id: string): void
  acceptName(id: string): void
}

/** How much of the text a card shows around the finding, in UTF-16 code units. */
const AROUND = 48

/** What a card says of a severity, beside its colour and the shape of its line. */
export const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', note: 'Note' } as const

/** The place of a finding's card, before anything is in it. */
export const emptyCard = ({ id, severity }: Finding): HTMLElement =>
  h('li', { class: `card ${severity}`, 'data-finding': id })

/** Writes a finding on its card: where, what and why, and what to do about it. */
export function fillCard(card: HTMLElement, finding: Finding, shown: Shown, actions: CardActions): void {
  const { severity, category, message, repairs, related, help } = finding
  const title = titleOf(category)
  append(
    card,
    h(
      'div',
      { class: 'top' },
      h(
        'h3',
        {},
        button(title, () => actions.go(finding.id), { class: 'go', title: 'Show it in the text' }),
        ' ',
        h('small', {}, SEVERITY_WORDS[severity]),
      ),
      h('a', { href: new URL(help, location.href).pathname, target: '_blank', rel: 'noopener' }, 'Rule'),
    ),
    contextRow(finding, shown),
    h('p', {}, message),
    related.length > 0 &&
      h(
        'p',
        { class: 'related' },
        related
          .slice(0, 3)
          .map(({ excerpt, note }) => `${note}: ${short(excerpt, 50)}`)
          .join(' · '),
      ),
    repairs.length > 0 &&
      h(
        'ul',
        { class: 'mend' },
        ...repairs.map((repair, i) => repairRow(finding, repair, i, shown, actions)),
      ),
    h(
      'p',
      { class: 'decide' },
      button('Dismiss', () => actions.dismiss(finding.id)),
      button('Dismiss everywhere', () => actions.dismissEverywhere(finding.id)),
      mayBeName(finding) && button('This is a name', () => actions.acceptName(finding.id)),
    ),
  )
}

function repairRow(
  finding: Finding,
  repair: Repair,
  index: number,
  shown: Shown,
  actions: CardActions,
): HTMLElement {
  const label = repairLabel(shown.input, finding, repair)
  const note = repairNote(repair)
  // An example is not to be put into the text as it stands.
  if (repair.trust === 'show-only')
    return h('li', {}, h('span', { class: 'example' }, label), ' ', h('small', {}, note))
  return h(
    'li',
    {},
    button(label, () => actions.repair(finding.id, index), {
      class: index === 0 ? 'repair first' : 'repair',
      'aria-label': label === 'Delete' ? `Delete ${short(finding.text, 40)}` : `Replace by ${label}`,
      lang: 'en',
    }),
    note !== '' && ' ',
    note !== '' && h('small', {}, note),
  )
}

/** All that a card says: one that would say the same need not be made again. */
export function saysOf(finding: Finding, shown: Shown): string {
  const { message, severity, repairs } = finding
  const texts = repairs.flatMap(({ edits }) => edits.map(({ text }) => text))
  return [message, severity, ...texts, ...contextOf(finding, shown)].join('\0')
}

/** The words before the finding in its line, its own, and those after it. */
function contextOf(finding: Finding, { input, view, report }: Shown): [string, string, string] {
  const text = view?.text ?? input.text
  const { start, end } = view?.spans[report.findings.indexOf(finding)] ?? finding.span
  const before = text.slice(Math.max(0, start - AROUND), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const rest = text.slice(end, end + AROUND).split('\n', 1)[0]
  return [
    start > AROUND && line.length === AROUND ? `…${line.replace(/^\S+\s/, '')}` : line,
    short(text.slice(start, end), 160),
    rest.length === AROUND ? `${rest.replace(/\s\S+$/, '')}…` : rest,
  ]
}

function contextRow(finding: Finding, shown: Shown): HTMLElement {
  const [before, itself, after] = contextOf(finding, shown)
  return h('p', { class: 'context', lang: 'en', dir: 'auto' }, before, h('mark', {}, itself), after)
}
