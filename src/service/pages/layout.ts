import { html, raw } from 'hono/html'
import { STYLE } from './style.ts'

/** A piece of HTML; strings put into it are escaped. */
export type Html = ReturnType<typeof html>

/** A whole page. Nothing is loaded from elsewhere, and no script runs. */
export function page(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><nav aria-label="Site"><a href="/">mtlint</a> <a href="/docs">API</a> <a href="/rules">Rules</a></nav></header>
<main>
${content}
</main>
</body>
</html>
`
}
