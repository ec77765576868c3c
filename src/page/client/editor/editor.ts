import { history, historyKeymap, invertedEffects } from '@codemirror/commands'
import { type ChangeDesc, EditorState, StateEffect, type Transaction } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap, placeholder } from '@codemirror/view'
import { proseKeymap } from './keymap.ts'
import { keepLineEnds } from './line-ends.ts'
import { findingMarks } from './marks.ts'
import { theme } from './theme.ts'

/** A change of what is remembered as dismissed or as a name; it can be undone as a change of the text can. */
export interface Dismissal {
  readonly list: 'ids' | 'keys' | 'names'
  readonly item: string
  /** Whether it is taken back. */
  readonly without: boolean
}

/** Goes with a transaction that dismisses or restores. */
export const dismissal = StateEffect.define<Dismissal>()

/** What the page wants to hear of. */
export interface EditorEvents {
  /** What was changed in the text; this is told before anything else. */
  changes(changes: ChangeDesc): void
  /**
   * The text changed.
   * @param atOnce it was not typed letter by letter: pasted, undone, repaired
   * @param fresh there was no text before
   */
  changed(atOnce: boolean, fresh: boolean): void
  dismissed(change: Dismissal): void
  /** Something is pasted. @returns whether that was dealt with */
  pasted(data: DataTransfer): boolean
  /** How much of the window's ends is covered, in pixels. */
  covered(): { top: number; bottom: number }
  /** The editor clicked at a place, or moved there. */
  visited(place: number): void
}

/** Pixels that the cursor keeps from what covers the ends of the window. */
const MARGIN = 40

/** Makes the editor. @param nonce lets it add its styles to the page */
export function createEditor(
  parent: HTMLElement,
  doc: string,
  nonce: string,
  events: EditorEvents,
): EditorView {
  return new EditorView({
    parent,
    doc,
    extensions: [
      history(),
      invertedEffects.of(({ effects }) =>
        effects.flatMap((effect) =>
          effect.is(dismissal) ? dismissal.of({ ...effect.value, without: !effect.value.without }) : [],
        ),
      ),
      keymap.of([...proseKeymap, ...historyKeymap]),
      findingMarks,
      keepLineEnds,
      highlightSpecialChars(),
      placeholder('Paste or write the article here, or drop a file.'),
      theme,
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.cspNonce.of(nonce),
      // CodeMirror takes them off the text as well, and hides a tooltip there: what is not covered has none.
      EditorView.scrollMargins.of(({ scrollDOM }) => {
        const { top, bottom } = events.covered()
        const box = scrollDOM.getBoundingClientRect()
        return {
          top: box.top < top ? top + MARGIN : 0,
          bottom: box.bottom > innerHeight - bottom ? bottom + MARGIN : 0,
        }
      }),
      EditorView.contentAttributes.of({
        'aria-label': 'The article',
        lang: 'en',
        spellcheck: 'false',
        autocapitalize: 'sentences',
      }),
      EditorState.tabSize.of(4),
      EditorView.domEventHandlers({
        paste: ({ clipboardData }) => clipboardData !== null && events.pasted(clipboardData),
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) events.changes(update.changes.desc)
        for (const transaction of update.transactions) {
          for (const effect of transaction.effects) if (effect.is(dismissal)) events.dismissed(effect.value)
        }
        if (update.docChanged)
          events.changed(!update.transactions.every(isTyping), update.startState.doc.length === 0)
        else if (update.selectionSet && update.state.selection.main.empty)
          events.visited(update.state.selection.main.head)
      }),
    ],
  })
}

/** One letter more or less, as typing gives. */
const isTyping = (transaction: Transaction): boolean =>
  !transaction.docChanged ||
  transaction.isUserEvent('input.type') ||
  transaction.isUserEvent('delete.backward') ||
  transaction.isUserEvent('delete.forward')
