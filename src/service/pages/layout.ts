import { html } from 'hono/html'
import assets from '../../../dist/assets.json'

/** A piece of HTML; strings put into it are escaped. */
export type Html = ReturnType<typeof html>

/** What a page has beside its content. */
interface PageParts {
  /** More of the head. */
  readonly head?: Html | ''
  /** Names the page for the style. */
  readonly kind?: 'prose' | 'desk'
}

/** A whole page of the site. Nothing is loaded from elsewhere. */
export function page(title: string, content: Html, { head = '', kind = 'prose' }: PageParts = {}): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${assets.icon}">
<link rel="stylesheet" href="${assets.style}">
${head}</head>
<body class="${kind}">
<a class="skip" href="#main">To the content</a>
<header class="site"><nav aria-label="Site"><a href="/">mtlint</a> <a href="/rules">Rules</a> <a href="/docs">API</a></nav></header>
<main id="main">
${content}
</main>
</body>
</html>
`
}
