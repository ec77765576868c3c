import type { ChangedLines, ChangePiece } from '../../../render/changes.ts'
import { visible } from '../../../render/visible.ts'
import { h } from '../dom.ts'
import { openDialog } from './dialog.ts'

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
