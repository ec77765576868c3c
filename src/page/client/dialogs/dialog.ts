import { button, h } from '../dom.ts'

/** Opens a dialog over the page; it is taken away when it closes, and the focus goes back to where it was. */
export function openDialog(title: string, ...content: readonly Node[]): void {
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'dialog-title', onclose: () => dialog.remove() },
    // The focus begins where reading does: what is long is not to be seen from its end.
    h('h2', { id: 'dialog-title', tabindex: -1, autofocus: true }, title),
    ...content,
    h(
      'p',
      { class: 'end' },
      button('Close', () => dialog.close()),
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
}
