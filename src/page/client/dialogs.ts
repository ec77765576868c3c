import type { ChangedLines, ChangePiece } from '../../render/changes.ts'
import { visible } from '../../render/visible.ts'
import { button, h } from './dom.ts'
import { KEY_HELP } from './keys.ts'

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

/** Shows what the keyboard can do. */
export function showHelp(): void {
  const rows = KEY_HELP.map(([keys, what]) =>
    h('tr', {}, h('th', { scope: 'row' }, h('kbd', {}, keys)), h('td', {}, what)),
  )
  openDialog('Keys', h('table', { class: 'keys' }, h('tbody', {}, ...rows)))
}

/** Shows what has become of the text since it came: whole lines, with what went and what came. */
export function showChanges(changes: readonly ChangedLines[]): void {
  const rows = changes.map(({ line, pieces }) =>
    h('li', {}, h('small', {}, `line ${line}`), h('p', { lang: 'en' }, ...pieces.map(pieceOf))),
  )
  openDialog(
    'What was changed',
    rows.length ? h('ol', { class: 'changes' }, ...rows) : h('p', {}, 'Nothing was changed.'),
  )
}

const pieceOf = ({ kind, text }: ChangePiece): Node | string =>
  kind === 'same' ? text : h(kind, {}, visible(text))
