import { html, raw } from 'hono/html'
import assets from '../../../dist/assets.json'
import type { Input } from '../../engine/input/source.ts'
import type { repair } from '../../engine/repair.ts'
import { SAMPLES } from '../../page/samples.ts'
import { type ChangePiece, changedLines } from '../../render/changes.ts'
import { reportArticle } from '../../render/html.ts'
import type { Report } from '../../render/report.ts'
import { visible } from '../../render/visible.ts'
import { count } from '../../render/words.ts'
import type { FormText } from '../form.ts'
import { PROBLEMS, type Problem } from '../problems.ts'
import { type Html, page } from './layout.ts'
import { storeForm } from './reports.ts'

type Repaired = ReturnType<typeof repair>

/** A text that was checked, and what came of it. */
export interface CheckedForm {
  readonly input: FormText
  readonly report: Report
  readonly repaired: Repaired
}

/** What the pages of this file are made with. */
export interface DeskParts {
  /** What a text may have. */
  readonly maxBytes: number
  /** The nonce of the script that makes the page a working place. */
  readonly nonce: string
  /** Whether reports can be stored here. */
  readonly canStore: boolean
}

/** The page at the root before anything was sent. */
export function deskPage({ nonce, ...parts }: DeskParts): Html {
  return page(
    'mtlint: check a translated article',
    html`<h1>Check a translated article</h1>
<p class="lead">Paste a machine-translated news text in English. You see at once what must be mended before it goes out:
words run together, source words left standing, page furniture, names spelled two ways, and why each arose.</p>
${form({ text: '', format: 'text' }, parts)}
${samples()}
<p class="soft">For programs there is an <a href="/docs">API</a>, and what is looked for stands under
<a href="/rules">Rules</a>. mtlint finds known kinds of damage; it does not judge whether a translation is right.</p>`,
    { kind: 'desk', head: script(nonce) },
  )
}

/** The report on a text that the form sent. */
export function checkedPage({ input, report, repaired }: CheckedForm, { nonce, ...parts }: DeskParts): Html {
  return page(
    `${report.verdict} · mtlint`,
    html`${raw(reportArticle({ report, raw: input.text, format: input.format }))}
${repairedSection(input, repaired)}
${parts.canStore ? html`<section aria-labelledby="send"><h2 id="send">Send the report</h2>${storeForm(input.text, input.format, input.name)}</section>` : ''}
<section aria-labelledby="again">
<h2 id="again">Check again</h2>
${form(input, parts)}
</section>
${samples()}`,
    { kind: 'desk', head: script(nonce) },
  )
}

/** What went wrong with a form, and the form again with its text. */
export function refusedPage(
  { slug, message }: Problem,
  input: FormText,
  { nonce, ...parts }: DeskParts,
): Html {
  const { title, help } = PROBLEMS[slug]
  return page(
    `${title} · mtlint`,
    html`<div role="alert" class="alert"><h1>${title}</h1>
<p>${message} ${input.text ? 'Your text is below, as you sent it.' : ''}</p>
<p>${help}</p></div>
${form(input, parts)}
${samples()}`,
    { kind: 'desk', head: script(nonce) },
  )
}

const script = (nonce: string): Html =>
  html`<script type="module" nonce="${nonce}" src="${assets.script}"></script>
`

function form({ text, format, name }: FormText, { maxBytes, canStore }: Omit<DeskParts, 'nonce'>): Html {
  // A line end right after the tag would be dropped by the browser: so the first one is ours.
  return html`<form class="check" method="post" action="/" enctype="multipart/form-data" data-max-bytes="${maxBytes}"${canStore ? html` data-stores` : ''}${name === undefined ? '' : html` data-name="${name}"`}>
<label for="text">The article</label>
<textarea id="text" name="text" rows="14" lang="en" spellcheck="false" autocomplete="off">${raw('\n')}${text}</textarea>
<div class="row">
<label>or a file <input type="file" name="file" accept=".txt,.md,.html,.htm,text/plain,text/html"></label>
<label>read as <select name="format">
<option value="">what it looks like</option>
<option value="text">plain text</option>
<option value="html"${format === 'html' ? raw(' selected') : ''}>HTML</option>
</select></label>
<button type="submit" class="primary">Check</button>
</div>
<p class="soft">At most ${megabytes(maxBytes)}. The text is neither kept nor logged.</p>
</form>`
}

const megabytes = (bytes: number): string =>
  bytes >= 1 << 20 ? `${Math.floor(bytes / (1 << 20))} MB` : `${Math.floor(bytes / 1024)} KB`

function samples(): Html {
  return html`<nav class="samples" aria-labelledby="samples"><h2 id="samples">Or try one of these</h2>
<ul>${SAMPLES.map(({ id, title }) => html`<li><a href="/?sample=${id}">${title}</a></li>`)}</ul></nav>`
}

/** The text with its safe repairs, to copy, and what they changed. */
function repairedSection({ text }: Input, { text: mended, edits, after }: Repaired): Html {
  if (edits.length === 0) return html``
  const left = after.findings.length
  return html`<section class="repaired" aria-labelledby="repaired">
<h2 id="repaired">With all safe repairs</h2>
<p>Repairs that cannot change the meaning are made in ${count(edits.length, 'place')};
${left ? `${count(left, 'finding')} ${left === 1 ? 'is' : 'are'} left for you to decide on.` : 'nothing is left to do.'}</p>
<ol class="changes">
${changedLines(text, edits).map(
  ({ line, pieces }) => html`<li><small>line ${line}</small> <p>${pieces.map(changePiece)}</p></li>
`,
)}</ol>
<label for="mended">The repaired text, to copy</label>
<textarea id="mended" rows="12" readonly lang="en">${raw('\n')}${mended}</textarea>
</section>`
}

function changePiece({ kind, text }: ChangePiece): Html | string {
  if (kind === 'del') return html`<del>${visible(text)}</del>`
  return kind === 'ins' ? html`<ins>${visible(text)}</ins>` : html`${text}`
}
