import { originSentence, tally, truncationSentences, VERDICTS } from '../../render/words.ts'
import { button, h } from './dom.ts'
import type { ReportForm } from './engine/messages.ts'
import type { Shown } from './shown.ts'

/** What the bar's buttons do. */
export interface BarActions {
  repairSafe(): void
  previous(): void
  next(): void
  undo(): void
  changes(): void
  copy(): void
  download(form: ReportForm): void
  /** Absent where nothing can be stored. */
  share?(): void
  clear(): void
  help(): void
}

const FORMS: readonly (readonly [ReportForm, string])[] = [
  ['html', 'as a page (HTML)'],
  ['json', 'as data (JSON)'],
  ['sarif', 'for tools (SARIF)'],
]

/** The bar over the text: the verdict in words, and what can be done with the whole text. */
export class Bar {
  readonly element: HTMLElement
  readonly #verdict = h('h1', { class: 'verdict' })
  readonly #about = h('p', { class: 'about' })
  readonly #busy = h('span', { class: 'busy', hidden: true }, 'Checking …')
  readonly #safe: HTMLButtonElement
  readonly #steps: readonly HTMLButtonElement[]
  readonly #tools: HTMLElement

  constructor(actions: BarActions) {
    this.#safe = button('Apply all safe repairs', actions.repairSafe, { class: 'primary' })
    this.#steps = [
      button('Previous', actions.previous, { 'aria-keyshortcuts': 'Shift+F8' }),
      button('Next', actions.next, { 'aria-keyshortcuts': 'F8' }),
    ]
    const menu = h(
      'details',
      { class: 'menu' },
      h('summary', { class: 'button' }, 'Download report'),
      h(
        'div',
        {},
        ...FORMS.map(([form, label]) =>
          button(label, () => {
            menu.open = false
            actions.download(form)
          }),
        ),
      ),
    )
    this.#tools = h(
      'div',
      { class: 'tools', role: 'group', 'aria-label': 'Actions' },
      this.#safe,
      h('span', { class: 'pair' }, ...this.#steps),
      button('Undo', actions.undo),
      button('Changes', actions.changes, { title: 'What has become of the text since it came' }),
      button('Copy clean text', actions.copy),
      menu,
      actions.share && button('Send report', actions.share),
      button('New text', actions.clear),
      button('Keys', actions.help, { 'aria-keyshortcuts': 'F1' }),
    )
    this.element = h(
      'section',
      { class: 'bar', 'aria-label': 'Result', hidden: true },
      h('div', { class: 'line' }, this.#verdict, this.#busy),
      this.#about,
      this.#tools,
    )
  }

  /** Shows a report's verdict. @param safe how many safe repairs there are */
  show({ remaining }: Shown, safe: number): void {
    const { verdict, origin, score } = remaining
    const fresh = this.element.hidden
    this.element.hidden = false
    // To what the last text was done with, they may be scrolled yet.
    if (fresh) this.#tools.scrollLeft = 0
    this.#verdict.className = `verdict ${verdict}`
    this.#verdict.replaceChildren(h('strong', {}, verdict), ` ${VERDICTS[verdict]}`)
    const more = [...truncationSentences(remaining), ...(origin ? [originSentence(origin)] : [])]
    this.#about.replaceChildren(
      `${tally(remaining)}.`,
      h('span', { class: 'score' }, ` Score ${score} of 100.`),
      ...more.map((sentence) => ` ${sentence}`),
    )
    this.#safe.textContent = safe ? `Apply all safe repairs (${safe})` : 'Apply all safe repairs'
    this.#safe.disabled = safe === 0
    for (const step of this.#steps) step.disabled = remaining.findings.length === 0
  }

  /** Shows that something takes its time. */
  busy(is: boolean): void {
    this.#busy.hidden = !is
  }
}
