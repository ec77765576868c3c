import { piecesOf } from '../../../render/marks.ts'
import { h } from '../dom.ts'
import type { Shown } from '../shown.ts'

/** HTML as a reader sees it, with its marks: not to be written in, since what is written is the source. */
export class Reader {
  readonly element: HTMLElement
  #marks = new Map<string, HTMLElement[]>()

  /** @param visited called with the fingerprint of a finding whose mark is clicked */
  constructor(visited: (id: string) => void) {
    this.element = h('div', {
      class: 'reader text',
      lang: 'en',
      dir: 'auto',
      tabindex: 0,
      role: 'document',
      'aria-label': 'The article as read',
      onclick: ({ target }: MouseEvent) => {
        const id = (target as Element).closest<HTMLElement>('mark')?.dataset.finding
        if (id) visited(id)
      },
    })
  }

  /** Shows a check of HTML. */
  show({ view, report, remaining }: Shown): void {
    if (!view) return
    const left = new Set(remaining.findings)
    const marked = report.findings.flatMap((finding, i) =>
      left.has(finding) ? [{ finding, span: view.spans[i] }] : [],
    )
    this.#marks = new Map()
    const root = document.createDocumentFragment()
    const open: (Node & ParentNode)[] = [root]
    for (const piece of piecesOf(
      view.text,
      marked.map(({ span }) => span),
    )) {
      if (piece.kind === 'text') open.at(-1)?.append(piece.text)
      else if (piece.kind === 'close') open.pop()
      else {
        const { id, severity } = marked[piece.mark].finding
        const mark = h('mark', { class: severity, 'data-finding': id })
        this.#marks.set(id, [...(this.#marks.get(id) ?? []), mark])
        open.at(-1)?.append(mark)
        open.push(mark)
      }
    }
    this.element.replaceChildren(root)
  }

  /** Marks the current finding. @param move whether to bring it into view */
  select(id: string | undefined, move: boolean): void {
    for (const mark of this.element.querySelectorAll('[aria-current]')) mark.removeAttribute('aria-current')
    const marks = (id !== undefined && this.#marks.get(id)) || []
    for (const mark of marks) mark.setAttribute('aria-current', 'true')
    if (move) marks[0]?.scrollIntoView({ block: 'nearest' })
  }
}
