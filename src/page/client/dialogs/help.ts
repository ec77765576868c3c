import { h } from '../dom.ts'
import { openDialog } from './dialog.ts'

/** The keys that keys.ts listens for, for people. */
const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['F8 or Alt + ↓', 'Next finding'],
  ['Shift + F8 or Alt + ↑', 'Previous finding'],
  ['Alt + Enter', 'Make the first repair of the current finding'],
  ['Alt + 2 … Alt + 9', 'Make its second repair, third …'],
  ['Alt + 0', 'Dismiss the current finding'],
  ['Alt + Shift + 0', 'Dismiss it everywhere'],
  ['Alt + Shift + Enter', 'Make all safe repairs'],
  ['Ctrl + Z, Ctrl + Shift + Z', 'Undo, redo: repairs and dismissals, too (⌘ on a Mac)'],
  ['Alt + Shift + C', 'Copy the clean text'],
  ['Ctrl + Enter', 'Check now'],
  ['F6', 'From the text to the current card, and back'],
  ['F1', 'This help'],
]

/** Shows what the keyboard can do. */
export function showHelp(): void {
  const rows = KEYS.map(([keys, what]) =>
    h('tr', {}, h('th', { scope: 'row' }, h('kbd', {}, keys)), h('td', {}, what)),
  )
  openDialog('Keys', h('table', { class: 'keys' }, h('tbody', {}, ...rows)))
}
