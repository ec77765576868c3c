import { html } from 'hono/html'
import { CATEGORIES } from '../../engine/report/categories.ts'
import type { Rule } from '../../engine/rules/rule.ts'
import { type Html, page } from './layout.ts'

/** A wrong text of a rule's documentation, with what the rule says about it. */
export interface Example {
  readonly before: string
  readonly marked: string
  readonly after: string
  readonly message?: string
  /** The text after the best repair, where there is one. */
  readonly repaired?: string
}

/** The list of rules, or of those that have every word of a search in their name or explanation. */
export function rulesPage(rules: readonly Rule[], search = ''): Html {
  const found = rules.filter((rule) => isFound(rule, search))
  return page(
    'Rules · mtlint',
    html`<h1>Rules</h1>
<p>What mtlint looks for. Severity says what to do: an error may not be published, at a warning an editor must choose,
a note is worth a look.</p>
<form class="search" role="search" method="get" action="/rules">
<label for="q">Search the rules</label>
<div class="row"><input type="search" id="q" name="q" value="${search}" maxlength="100"> <button type="submit">Search</button>${
      search ? html` <a href="/rules">All rules</a>` : ''
    }</div>
</form>
${search ? html`<p role="status">${found.length === 0 ? `No rule speaks of “${search}”.` : `${found.length} of ${rules.length} rules speak of “${search}”.`}</p>` : ''}
<ul class="rules">
${found.map(
  ({
    id,
    category,
    docs,
    severity,
    status,
  }) => html`<li class="${severity}"><h2><a href="/rules/${id}">${CATEGORIES[category].title}</a></h2>
<p>${docs.summary}</p>
<p class="soft"><code>${id}</code> · ${severity}${status === 'preview' ? ' · preview' : ''}</p></li>
`,
)}</ul>`,
  )
}

function isFound({ id, category, docs }: Rule, search: string): boolean {
  const text = `${id} ${CATEGORIES[category].title} ${docs.summary} ${docs.why}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** The page of a rule. */
export function rulePage(rule: Rule, examples: readonly Example[]): Html {
  const { id, docs, severity, status } = rule
  const { title, mqm, mqmId, mqmFull, its } = CATEGORIES[rule.category]
  return page(
    `${title} · mtlint`,
    html`<p class="soft"><a href="/rules">Rules</a></p>
<h1>${title}</h1>
<p class="lead">${docs.summary}</p>
<dl>
<dt>Rule</dt><dd><code>${id}</code></dd>
<dt>Severity</dt><dd>${severity}</dd>
<dt>Status</dt><dd>${status === 'preview' ? 'preview: runs only on request' : 'stable'}</dd>
<dt>MQM type</dt><dd>${mqm} (${mqmId})${mqmFull ? `, in MQM Full ${mqmFull}` : ''}</dd>
<dt>ITS 2.0 type</dt><dd>${its}</dd>
</dl>
<h2>Why it happens</h2>
<p>${docs.why}</p>
${docs.options ? html`<p>The examples hold with the options <code>${JSON.stringify(docs.options)}</code>.</p>\n` : ''}<h2>Wrong</h2>
${examples.map(
  ({
    before,
    marked,
    after,
    message,
    repaired,
  }) => html`<blockquote class="wrong">${before}<mark>${marked}</mark>${after}</blockquote>
${message ? html`<p class="note">${message}</p>` : ''}${
  repaired === undefined ? '' : html`<blockquote class="right">${repaired}</blockquote>`
}
`,
)}
${texts('Right', 'The rule says nothing about these.', docs.right, 'right')}
${texts('Known false alarms', 'These are right, and the rule flags them all the same.', docs.falseAlarms, 'right')}
${texts('Known misses', 'These are wrong, and the rule does not see it yet.', docs.missed, 'wrong')}
<h2>Switch it off</h2>
<p>In a request: <code>{"options": {"rules": {"${id}": "off"}}}</code>, or beside a raw body
<code>?rules=${id}=off</code>. On the command line: <code>--rule ${id}=off</code>.</p>`,
  )
}

function texts(title: string, meaning: string, list: readonly string[], kind: 'right' | 'wrong'): Html | '' {
  if (list.length === 0) return ''
  return html`<h2>${title}</h2>
<p>${meaning}</p>
${list.map((text) => html`<blockquote class="${kind}">${text}</blockquote>`)}`
}
