import { html, raw } from 'hono/html'
import { LIFETIMES, lifetime } from '../../page/lifetimes.ts'
import { reportArticle } from '../../render/html.ts'
import { PROBLEMS, type Problem } from '../problems.ts'
import type { Receipt, StoredReport } from '../storage/reports.ts'
import { type Html, page } from './layout.ts'

const NOINDEX = html`<meta name="robots" content="noindex, nofollow, noarchive">
`

const day = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** A stored report, for whoever has its address. */
export function storedPage({ input, report, expires }: StoredReport): Html {
  return page(
    `${report.verdict} · mtlint`,
    html`<p class="soft">This report was stored to be sent. It is deleted on ${day(expires)}.</p>
${raw(reportArticle({ report, raw: input.text, format: input.format }))}`,
    { kind: 'desk', head: NOINDEX },
  )
}

/** What the maker of a report is told: its address, and how to delete it. */
export function receiptPage({ id, key }: Receipt, expires: number, origin: string): Html {
  const address = `${origin}/reports/${id}`
  return page(
    'Stored · mtlint',
    html`<h1>The report is stored</h1>
<p>Whoever has this address can read it, with its text, until ${day(expires)}:</p>
<p><a href="${address}">${address}</a></p>
<p>Only from this page you can delete it before.</p>
<form method="post" action="/reports/${id}/delete" enctype="multipart/form-data">
<input type="hidden" name="key" value="${key}"><button type="submit">Delete it</button>
</form>`,
    { head: NOINDEX },
  )
}

/** A report is gone. */
export function deletedPage(): Html {
  return page(
    'Deleted · mtlint',
    html`<h1>The report is deleted</h1>
<p><a href="/">Check another text</a></p>`,
    { head: NOINDEX },
  )
}

/** What went wrong with a report. */
export function problemPageFor({ slug, message }: Problem): Html {
  const { title, help } = PROBLEMS[slug]
  return page(
    `${title} · mtlint`,
    html`<div role="alert" class="alert"><h1>${title}</h1>
<p>${message}</p><p>${help}</p></div>
<p><a href="/">Check a text</a></p>`,
    { head: NOINDEX },
  )
}

/** The form that stores a report, for a page that shows one. */
export function storeForm(text: string, format: string, name: string | undefined): Html {
  return html`<form class="store" method="post" action="/reports" enctype="multipart/form-data">
<input type="hidden" name="text" value="${text}">
<input type="hidden" name="format" value="${format}"><input type="hidden" name="name" value="${name ?? ''}">
<p>To send this report, you can have it stored, with the text, under an address that nobody guesses.</p>
<p><label><input type="checkbox" name="consent" value="yes" required> Store the text and its report on the server</label></p>
<div class="row"><label>for <select name="days">
${LIFETIMES.map((days) => html`<option value="${days}">${lifetime(days)}</option>`)}
</select></label>
<button type="submit">Store</button></div>
</form>`
}
