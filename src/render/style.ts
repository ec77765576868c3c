/**
 * The colours of all pages. Each of them has a contrast of 4.5 or more with the paper, on which alone they stand as text.
 */
export const PALETTE = `
:root {
  color-scheme: light dark;
  --ink: #1f1d1a; --paper: #fdfcfa; --soft: #6b665e; --rule: #dcd7ce;
  --error: #b3261e; --warning: #8a5a00; --note: #2a5f8f; --good: #2f6b3a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e0d9; --paper: #191816; --soft: #a09a90; --rule: #3a3733;
    --error: #ff8a80; --warning: #e9b44c; --note: #8ec3f0; --good: #8fcf9a;
  }
}
`

/**
 * The style of a report's parts. Severities differ by the line below the mark as well as by colour: double for an
 * error, wavy for a warning, dotted for a note. So they do in print and for the colour-blind.
 */
export const REPORT_STYLE = `
.report small { color: var(--soft); font-size: .8125rem; font-weight: 400 }
.report header p { margin: .2rem 0 }
.report dt { font-weight: 600; margin-top: .6rem }
.report dd { margin: 0 }
.verdict strong { text-transform: capitalize }
.block, .error { --tone: var(--error); --line: double }
.review, .warning { --tone: var(--warning); --line: wavy }
.note { --tone: var(--note); --line: dotted }
.pass { --tone: var(--good) }
.verdict strong, nav .verdict { color: var(--tone) }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2.5rem; margin-top: 1.5rem }
.text { font: 1.0625rem/1.75 Georgia, 'Times New Roman', serif; white-space: pre-wrap; tab-size: 4 }
mark { color: inherit; background: color-mix(in srgb, var(--tone) 13%, transparent); border-radius: 2px;
  text-decoration: underline var(--line) var(--tone); text-decoration-thickness: from-font;
  text-underline-offset: .2em; text-decoration-skip-ink: none; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.number { font: 600 .6875rem/1 system-ui, sans-serif; vertical-align: super; margin-left: .1em; color: var(--tone); text-decoration: none }
.findings { list-style: none; margin: 0; padding: 0 }
.findings > li { border-left: 3px solid var(--tone); padding: .1rem 0 .1rem .9rem; margin-bottom: 1.4rem }
.findings h2 { font-size: 1rem; margin: 0 }
.findings h2 > a { color: var(--tone); margin-right: .2rem }
.findings p, .findings ul { margin: .3rem 0 }
.findings ul { list-style: none; padding: 0 }
.repairs li::before { content: '→ '; color: var(--good) }
q { font-family: Georgia, 'Times New Roman', serif; quotes: none; white-space: pre-wrap; background: color-mix(in srgb, var(--tone) 9%, transparent); padding: 0 .15em }
.repairs ins { font-family: Georgia, 'Times New Roman', serif; white-space: pre-wrap; text-decoration: none; color: var(--good) }
:target { outline: 2px solid var(--tone); outline-offset: 4px }
@media (max-width: 48rem) { .columns { grid-template-columns: minmax(0, 1fr) } }
@media print {
  @page { margin: 2cm }
  .columns { display: block }
  .text { font-size: 11pt; margin-bottom: 1.5rem }
  .findings > li { break-inside: avoid }
}
`

/** The style of a page that holds reports and nothing else. */
export const STYLE = `${PALETTE}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font: 600 1.5rem/1.3 Georgia, 'Times New Roman', serif; margin: 0 0 .5rem }
a { color: inherit; text-underline-offset: .15em }
article + article { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 2rem }
nav ol { margin: 0 0 2rem; padding-left: 1.5rem }
footer { color: var(--soft); font-size: .8125rem; margin-top: 3rem }
${REPORT_STYLE}
@media print { body { padding: 0; max-width: none; font-size: 10pt; background: none } }
`
