import { html } from 'hono/html'
import { type Html, page } from './layout.ts'

/** The page at the root: what this is and how to call it. */
export function indexPage(origin: string): Html {
  return page(
    'mtlint',
    html`<h1>mtlint</h1>
<p>mtlint finds what machine translation, scraping and filtering leave behind in news articles in English: words run
together, text left untranslated, stray quotation marks, page furniture, one name spelled two ways. It answers with each
place, what is wrong there, and how to mend it. It finds known kinds of damage by rule; it does not judge whether a
translation is right, and it never sees the original.</p>
<h2>Try it</h2>
<pre><code>curl ${origin}/v1/check -H 'content-type: text/plain' -d 'The minister said that the talksbetween both sides ended .Nobody signed.'</code></pre>
<p>The answer is JSON. Ask for <code>accept: text/plain</code>, <code>text/html</code> or
<code>application/sarif+json</code> to have it otherwise. Texts are neither stored nor logged.</p>
<h2>Read on</h2>
<ul>
<li><a href="/docs">How the API works</a>, also as <a href="/openapi.json">an OpenAPI document</a></li>
<li><a href="/rules">What the rules find, with examples</a></li>
</ul>`,
  )
}
