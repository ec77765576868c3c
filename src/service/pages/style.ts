/** The style of all pages: the reader's own colours, a column that can be read, nothing to load. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --tint: #8881; --wrong: #d33a2c; --right: #2a8a4a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 0 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; }
header { border-bottom: 1px solid var(--line); margin-bottom: 2rem; }
nav a { display: inline-block; padding: .8rem 1rem .8rem 0; }
nav a:first-child { font-weight: 700; text-decoration: none; }
h1 { line-height: 1.2; margin: 0 0 .5rem; }
h2 { margin: 2.5rem 0 .5rem; line-height: 1.25; }
h3 { margin: 1.5rem 0 .25rem; }
code, pre { font: .9em/1.5 ui-monospace, monospace; }
pre { background: var(--tint); border-radius: .4rem; overflow-x: auto; padding: .8rem 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top; }
dl { display: grid; gap: .2rem 1rem; grid-template-columns: max-content 1fr; }
dt { font-weight: 600; }
dd { margin: 0; }
blockquote { border-left: .3rem solid var(--line); margin: .8rem 0; padding: .1rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote.wrong { border-color: var(--wrong); }
blockquote.right { border-color: var(--right); }
mark { background: #f5d04a; border-radius: .15rem; color: #000; padding: 0 .1em; }
.note { margin: .2rem 0 1.2rem 1.3rem; }
`
