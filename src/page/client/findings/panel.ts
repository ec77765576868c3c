import type { Severity } from '../../../engine/report/result.ts'
import { type Dismissed, dismissedBy } from '../../../render/remaining.ts'
import type { Finding } from '../../../render/report.ts'
import { count } from '../../../render/words.ts'
import { button, h } from '../dom.ts'
import type { Shown } from '../shown.ts'
import { type CardActions, cardOf, saysOf } from './card.ts'
import { short } from './labels.ts'
import { type Group, groupsOf, SEVERITIES } from './order.ts'

/** What can be done in the list of findings. */
export interface PanelActions extends CardActions {
  restore(id: string): void
}

interface Card {
  readonly says: string
  readonly element: HTMLElement
}

const NOTHING = h(
  'p',
  { class: 'nothing' },
  'None of the kinds of damage that mtlint knows is left in this text. Whether the translation is right it cannot say.',
)

/** The findings as cards, by severity and cause. Cards that say the same as before are kept, and with them the focus. */
export class Panel {
  readonly element = h('section', { class: 'panel', 'aria-label': 'Findings', tabindex: -1 })
  /** The findings in the order of their cards. */
  findings: readonly Finding[] = []
  readonly #actions: PanelActions
  #cards = new Map<string, Card>()
  /** Which cards stand where, as one string. */
  #shape = ''
  #current: HTMLElement | undefined

  constructor(actions: PanelActions) {
    this.#actions = actions
  }

  /** Shows a report. Where only what cards say has changed, nothing else of the list is touched: hundreds are costly to lay out. */
  show(shown: Shown, dismissed: Dismissed): void {
    const groups = groupsOf(shown.remaining)
    const gone = shown.report.findings.filter(dismissedBy(dismissed))
    this.findings = groups.flatMap(({ findings }) => findings)
    const before = this.#cards
    const shape = JSON.stringify([
      groups.map(({ severity, cause, findings }) => [severity, cause?.advice, findings.map(({ id }) => id)]),
      gone.map(({ id }) => id),
    ])
    const stays = shape === this.#shape
    this.#shape = shape
    this.#cards = new Map(
      this.findings.map((finding) => {
        const says = saysOf(finding, shown)
        const old = before.get(finding.id)
        if (old?.says === says) return [finding.id, old]
        const element = cardOf(finding, shown, this.#actions)
        if (stays) old?.element.replaceWith(element)
        return [finding.id, { says, element }]
      }),
    )
    if (stays) return
    const top = this.element.scrollTop
    this.element.replaceChildren(
      ...(this.findings.length ? [] : [NOTHING]),
      ...SEVERITIES.map((severity) => this.#section(severity, groups)),
      ...(gone.length ? [this.#dismissed(gone)] : []),
    )
    this.element.scrollTop = top
  }

  /** Takes everything away. */
  clear(): void {
    this.findings = []
    this.#cards.clear()
    this.#shape = ''
    this.element.replaceChildren()
  }

  /** Marks the card of the current finding and brings it into view, scrolling nothing but the list. */
  select(id: string | undefined): void {
    const element = id === undefined ? undefined : this.#cards.get(id)?.element
    if (element === this.#current) return
    this.#current?.removeAttribute('aria-current')
    this.#current = element
    if (!this.#current) return
    this.#current.setAttribute('aria-current', 'true')
    const card = this.#current.getBoundingClientRect()
    const frame = this.element.getBoundingClientRect()
    if (card.top < frame.top + 40 || card.bottom > frame.bottom)
      this.element.scrollTop += card.top - frame.top - Math.max(48, (frame.height - card.height) / 3)
  }

  /** Moves the focus to the current card: to its first repair, where it has one. */
  focus(): void {
    const button = (kind: string) => this.#current?.querySelector<HTMLElement>(`button.${kind}`)
    const target = button('first') ?? button('go') ?? this.element
    target.focus({ preventScroll: true })
  }

  #section(severity: Severity, groups: readonly Group[]): HTMLElement | '' {
    const ours = groups.filter((group) => group.severity === severity)
    if (ours.length === 0) return ''
    const size = ours.reduce((sum, { findings }) => sum + findings.length, 0)
    return h(
      'section',
      { class: severity },
      h('h2', {}, count(size, severity)),
      ...ours.map((group) => this.#group(group)),
    )
  }

  #group({ cause, findings }: Group): HTMLElement {
    const cards = findings.map(({ id }) => this.#cards.get(id)?.element)
    return h(
      'div',
      { class: 'group', ...(cause ? { role: 'group', 'aria-label': cause.title } : {}) },
      cause && h('p', { class: 'cause' }, cause.title),
      cause && h('p', { class: 'advice' }, cause.advice),
      h('ul', { class: 'cards' }, ...cards),
    )
  }

  #dismissed(gone: readonly Finding[]): HTMLElement {
    const rows = gone.map(({ id, text }) =>
      h(
        'li',
        {},
        h('q', { lang: 'en' }, short(text, 50)),
        ' ',
        button('Restore', () => this.#actions.restore(id), { 'aria-label': `Restore ${short(text, 50)}` }),
      ),
    )
    return h(
      'details',
      { class: 'dismissed' },
      h('summary', {}, `${count(gone.length, 'finding')} dismissed`),
      h('ul', {}, ...rows),
    )
  }
}
