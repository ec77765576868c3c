import type { Severity } from '../../../engine/report/result.ts'
import { type Dismissed, dismissedBy } from '../../../render/remaining.ts'
import type { Finding } from '../../../render/report.ts'
import { count } from '../../../render/words.ts'
import { afterPaint, arrange, button, h } from '../dom.ts'
import type { Shown } from '../shown.ts'
import { type CardActions, emptyCard, fillCard, saysOf } from './card.ts'
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

function sectionOf(severity: Severity) {
  const heading = h('h2')
  return { heading, element: h('section', { class: severity }, heading) }
}

function groupOf(cause: Group['cause']) {
  const list = h('ul', { class: 'cards' })
  const element = h(
    'div',
    { class: 'group', ...(cause ? { role: 'group', 'aria-label': cause.title } : {}) },
    cause && h('p', { class: 'cause' }, cause.title),
    cause && h('p', { class: 'advice' }, cause.advice),
    list,
  )
  return { list, element }
}

/** So many cards are written at once: more are not in sight. */
const AT_ONCE = 8

/** Milliseconds in which others are written, before whatever else the page has to do. */
const SLICE = 8

/**
 * The findings as cards, by severity and cause. Cards that say the same as before are kept, and with them the focus. Those
 * that are not in sight are written when the marks are drawn and there is time.
 */
export class Panel {
  readonly element = h('section', { class: 'panel', 'aria-label': 'Findings', tabindex: -1 })
  /** The findings in the order of their cards. */
  findings: readonly Finding[] = []
  readonly #actions: PanelActions
  readonly #sections = { error: sectionOf('error'), warning: sectionOf('warning'), note: sectionOf('note') }
  #groups = new Map<string, ReturnType<typeof groupOf>>()
  #cards = new Map<string, Card>()
  /** The list of what was dismissed, and of what. */
  #gone = { key: '', element: h('details') as HTMLElement }
  #current: HTMLElement | undefined
  /** What writes the cards that are empty yet, by fingerprint, in their order. */
  #empty = new Map<string, () => void>()
  #isWriting = false

  constructor(actions: PanelActions) {
    this.#actions = actions
    window.addEventListener('beforeprint', () => this.#write(Number.POSITIVE_INFINITY))
  }

  /** Shows a report. What stands in the list as it should is not touched. */
  show(shown: Shown, dismissed: Dismissed): void {
    const groups = groupsOf(shown.remaining)
    this.findings = groups.flatMap(({ findings }) => findings)
    this.#cards = this.#cardsOf(shown)
    this.#write(AT_ONCE)
    this.#writeLater()
    const gone = shown.report.findings.filter(dismissedBy(dismissed))
    const fresh = !this.element.hasChildNodes()
    arrange(this.element, [
      ...(this.findings.length ? [] : [NOTHING]),
      ...SEVERITIES.flatMap((severity) => this.#section(severity, groups)),
      ...(gone.length ? [this.#dismissed(gone)] : []),
    ])
    // A browser remembers how far it was scrolled for another text.
    if (fresh) this.element.scrollTop = 0
  }

  /** The cards of all findings: those there were, where they say the same. */
  #cardsOf(shown: Shown): Map<string, Card> {
    const empty = this.#empty
    this.#empty = new Map()
    return new Map(
      this.findings.map((finding) => {
        const says = saysOf(finding, shown)
        const old = this.#cards.get(finding.id)
        if (old?.says === says) {
          const write = empty.get(finding.id)
          if (write) this.#empty.set(finding.id, write)
          return [finding.id, old]
        }
        const element = emptyCard(finding)
        this.#empty.set(finding.id, () => fillCard(element, finding, shown, this.#actions))
        return [finding.id, { says, element }]
      }),
    )
  }

  /** Takes everything away. */
  clear(): void {
    this.findings = []
    this.#cards.clear()
    this.#empty.clear()
    this.#groups.clear()
    this.element.replaceChildren()
  }

  /** Marks the card of the current finding and brings it into view, scrolling nothing but the list. */
  select(id: string | undefined): void {
    const element = id === undefined ? undefined : this.#cards.get(id)?.element
    if (element === this.#current) return
    if (id !== undefined && this.#empty.has(id)) {
      this.#empty.get(id)?.()
      this.#empty.delete(id)
    }
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

  /** Writes so many of the cards that are empty. */
  #write(count: number, until = Number.POSITIVE_INFINITY): void {
    for (const [id, write] of this.#empty) {
      if (count-- <= 0 || performance.now() > until) return
      this.#empty.delete(id)
      write()
    }
  }

  #writeLater(): void {
    if (this.#isWriting || this.#empty.size === 0) return
    this.#isWriting = true
    afterPaint(() => {
      this.#isWriting = false
      this.#write(Number.POSITIVE_INFINITY, performance.now() + SLICE)
      this.#writeLater()
    })
  }

  #section(severity: Severity, groups: readonly Group[]): HTMLElement[] {
    const ours = groups.filter((group) => group.severity === severity)
    if (ours.length === 0) return []
    const size = ours.reduce((sum, { findings }) => sum + findings.length, 0)
    const { element, heading } = this.#sections[severity]
    heading.textContent = count(size, severity)
    arrange(element, [heading, ...ours.map((group) => this.#group(group))])
    return [element]
  }

  #group({ severity, cause, findings }: Group): HTMLElement {
    const key = [severity, cause?.title, cause?.advice].join('\0')
    const group = this.#groups.get(key) ?? groupOf(cause)
    this.#groups.set(key, group)
    arrange(
      group.list,
      findings.flatMap(({ id }) => this.#cards.get(id)?.element ?? []),
    )
    return group.element
  }

  #dismissed(gone: readonly Finding[]): HTMLElement {
    const key = gone.map(({ id }) => id).join()
    if (key !== this.#gone.key) this.#gone = { key, element: this.#dismissedList(gone) }
    return this.#gone.element
  }

  #dismissedList(gone: readonly Finding[]): HTMLElement {
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
