import { html } from 'hono/html'
import { PROBLEMS, type ProblemSlug } from '../problems.ts'
import { type Html, page } from './layout.ts'

/** The page that a problem's type leads to. */
export function problemPage(slug: ProblemSlug): Html {
  const { status, title, help } = PROBLEMS[slug]
  return page(
    `${title} · mtlint`,
    html`<h1>${title}</h1>
<p>Status ${status}, type <code>/problems/${slug}</code>.</p>
<p>${help}</p>
<p><a href="/docs#problems">All problems</a></p>`,
  )
}

/** All problems, as part of the documentation. */
export function problemTable(): Html {
  return html`<div class="scroll"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Type</th><th scope="col">What it means</th></tr></thead>
<tbody>
${Object.entries(PROBLEMS).map(
  ([
    slug,
    { status, title, help },
  ]) => html`<tr><td>${status}</td><td><a href="/problems/${slug}">${slug}</a></td>
<td><strong>${title}.</strong> ${help}</td></tr>
`,
)}</tbody>
</table></div>`
}
