import { live } from './announce.ts'
import { button, h } from './dom.ts'
import { ACCEPTED } from './files.ts'

/** What can be done below the text. */
export interface FrameActions {
  open(file: File): void
  format(format: 'text' | 'html'): void
  show(as: 'read' | 'source'): void
}

/** Where the parts of the working place stand. */
export class Frame {
  /** Where the editor is put. */
  readonly source = h('div', { class: 'source' })
  /** What stays in sight above the text: what can be done with it, what is wrong, and what has just been done. */
  readonly #head: HTMLElement
  readonly #panel: HTMLElement
  readonly #sheet = h('div', { class: 'sheet' }, this.source)
  readonly #work: HTMLElement
  readonly #intro: readonly HTMLElement[]
  readonly #trouble = h('p', { class: 'trouble', role: 'alert' })
  readonly #notice = h('p', { class: 'notice' })
  readonly #state = h('p', { class: 'soft state' })
  readonly #format: HTMLSelectElement
  readonly #views: Readonly<Record<'read' | 'source', HTMLButtonElement>>
  readonly #toggle: HTMLElement

  /** @param main the page's content, of which the intro and the samples stay */
  constructor(
    main: HTMLElement,
    bar: HTMLElement,
    panel: HTMLElement,
    reader: HTMLElement,
    actions: FrameActions,
  ) {
    const file = h('input', {
      type: 'file',
      accept: ACCEPTED,
      hidden: true,
      onchange: () => {
        if (file.files?.[0]) actions.open(file.files[0])
        file.value = ''
      },
    })
    this.#format = h(
      'select',
      { onchange: () => actions.format(this.#format.value === 'html' ? 'html' : 'text') },
      h('option', { value: 'text' }, 'plain text'),
      h('option', { value: 'html' }, 'HTML'),
    )
    this.#views = {
      read: button('As read', () => actions.show('read')),
      source: button('Source', () => actions.show('source')),
    }
    this.#toggle = h(
      'div',
      { class: 'toggle', role: 'group', 'aria-label': 'HTML is shown', hidden: true },
      this.#views.read,
      this.#views.source,
    )
    this.#work = h(
      'div',
      { class: 'work' },
      h(
        'section',
        { class: 'article', 'aria-label': 'Article' },
        this.#toggle,
        this.#sheet,
        h(
          'div',
          { class: 'row below' },
          button('Open a file', () => file.click()),
          file,
          h('label', {}, 'read as ', this.#format),
        ),
        this.#state,
      ),
      panel,
    )
    this.#sheet.append(reader)
    const tail = [...main.querySelectorAll<HTMLElement>(':scope > .samples, :scope > p.soft')]
    const head = [...main.querySelectorAll<HTMLElement>(':scope > h1, :scope > .lead')]
    this.#intro = [...head, ...tail]
    this.#head = h('div', { class: 'head' }, bar, this.#trouble, this.#notice)
    main.replaceChildren(...head, this.#head, this.#work, ...tail, live)
    this.show('source')
    this.#panel = panel
    // What sticks below the bar, and what scrolls under it and under the sheet, must know how high they are.
    const observer = new ResizeObserver(() => {
      const { top, bottom } = this.covered
      document.documentElement.style.setProperty('--bar', `${top}px`)
      document.documentElement.style.setProperty('--sheet', `${bottom}px`)
    })
    observer.observe(this.#head)
    observer.observe(panel)
  }

  /** How much of the window, in pixels, is covered by what stays above and, on a narrow screen, by the sheet of findings. */
  get covered(): { top: number; bottom: number } {
    const isSheet = getComputedStyle(this.#panel).bottom === '0px'
    return { top: this.#head.offsetHeight, bottom: isSheet ? this.#panel.offsetHeight : 0 }
  }

  /** What is shown of HTML. */
  get shows(): 'read' | 'source' {
    return this.#sheet.dataset.shows === 'read' ? 'read' : 'source'
  }

  /** With a text the page is a working place; without one it says what it is for. */
  hasText(has: boolean): void {
    document.body.classList.toggle('working', has)
    for (const element of this.#intro) element.hidden = has
  }

  /** Says what is wrong, for as long as it is. */
  trouble(message: string): void {
    if (this.#trouble.textContent !== message) this.#trouble.textContent = message
  }

  /** Says what has just been done. */
  notice(message: string): void {
    this.#notice.textContent = message
  }

  /** Says what has just been done, and offers to do otherwise. */
  offer(message: string, label: string, act: () => void): void {
    this.#notice.replaceChildren(`${message} `, button(label, act, { class: 'plain' }))
  }

  /** Says who checks, and what that means for the text. */
  state(message: string): void {
    this.#state.textContent = message
  }

  /** Shows how the text is read. @param canBeRead whether it can be shown as read */
  format(format: 'text' | 'html', canBeRead: boolean): void {
    this.#format.value = format
    this.#toggle.hidden = !canBeRead
  }

  /** Shows the source, or how it reads. */
  show(as: 'read' | 'source'): void {
    this.#sheet.dataset.shows = as
    for (const [view, toggle] of Object.entries(this.#views))
      toggle.setAttribute('aria-pressed', String(view === as))
  }
}
