import { EditorView } from '@codemirror/view'

/** The editor in the page's own colours; marks as in a report: double, wavy and dotted, so that shape alone tells them. */
export const theme = EditorView.theme({
  '&': { color: 'inherit', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflowX: 'visible' },
  '.cm-content': { padding: '1rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1.2rem' },
  '.cm-placeholder': { color: 'var(--soft)' },
  '.cm-specialChar': { color: 'var(--error)', fontFamily: 'ui-monospace, monospace' },
  '.cm-mark': {
    borderRadius: '2px',
    backgroundColor: 'color-mix(in srgb, var(--tone) 13%, transparent)',
    textDecoration: 'underline var(--line) var(--tone)',
    textUnderlineOffset: '.2em',
    textDecorationSkipInk: 'none',
    cursor: 'pointer',
  },
  // Of the lines below a mark and a mark within it only one can be drawn.
  '.cm-mark .cm-mark': {
    backgroundColor: 'color-mix(in srgb, var(--tone) 26%, transparent)',
    outline: '1px solid var(--tone)',
    textDecoration: 'none',
  },
  '.cm-point': {
    margin: '0 -2px',
    border: 'solid transparent',
    borderWidth: '0 3px 4px',
    borderBottomColor: 'var(--tone)',
  },
  '.cm-current': {
    backgroundColor: 'color-mix(in srgb, var(--tone) 30%, transparent)',
    boxShadow: '0 0 0 2px var(--tone)',
    borderRadius: '2px',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '.3rem',
    font: '.9375rem/1.5 var(--sans)',
    maxWidth: 'min(26rem, 90vw)',
    boxShadow: '0 .3rem 1rem #0003',
  },
  '.cm-tip': { padding: '.5rem .8rem', borderLeft: '5px solid var(--tone)' },
  '.cm-tip p': { margin: '0 0 .4rem' },
  '.cm-tip button': {
    font: 'inherit',
    backgroundColor: 'transparent',
    color: 'inherit',
    border: '1px solid var(--edge)',
    borderRadius: '.3rem',
    padding: '.15rem .6rem',
    margin: '0 .4rem 0 0',
    cursor: 'pointer',
  },
})
