import { html } from 'hono/html'
import { type Html, page } from './layout.ts'
import { problemTable } from './problems.ts'

/** The parts of an OpenAPI 3.1 document that the page shows. */
interface ApiDocument {
  readonly info: { readonly version: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses?: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly 'x-codeSamples'?: readonly { readonly label: string; readonly source: string }[]
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly description?: string
  readonly schema?: Schema
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

/** The API's documentation, made from its OpenAPI document. @param origin where the examples call */
export function docsPage(document: ApiDocument, origin: string): Html {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      operationSection(method.toUpperCase(), path, operation, origin),
    ),
  )
  const schemas = Object.entries(document.components?.schemas ?? {}).filter(([, schema]) => schema.properties)
  return page(
    'API · mtlint',
    html`<h1>The API</h1>
<p>Version ${document.info.version}. The same as <a href="/openapi.json">an OpenAPI 3.1 document</a>.</p>
${operations}
<h2 id="forms">Forms</h2>
${schemas.map(([name, schema]) => schemaSection(name, schema))}
<h2 id="problems">Problems</h2>
<p>Whatever goes wrong is answered as <code>application/problem+json</code> (RFC 9457).</p>
${problemTable()}`,
  )
}

/** Who may call, by the name of the security scheme. */
const BEARERS: Readonly<Record<string, Html>> = {
  connectionKey: html`Shows the connection’s key as <code>Authorization: Bearer …</code>.`,
  adminSecret: html`Shows the admin’s secret as <code>Authorization: Bearer …</code>.`,
}

function operationSection(method: string, path: string, operation: Operation, origin: string): Html {
  const parameters = operation.parameters ?? []
  const samples = operation['x-codeSamples'] ?? []
  return html`<h2>${operation.summary}</h2>
<p><code>${method} ${path}</code></p>
${operation.description ? html`<p>${operation.description}</p>` : ''}
${operation.security ? html`<p>${BEARERS[Object.keys(operation.security[0])[0]]}</p>` : ''}
${samples.map(
  ({ label, source }) => html`<p>${label}:</p>
<pre><code>${source.replace('{origin}', origin)}</code></pre>
`,
)}
${operation.requestBody ? html`<h3>Body</h3>${contentList(operation.requestBody.content)}` : ''}
${
  parameters.length
    ? html`<h3>Parameters</h3>
<div class="scroll"><table><tbody>
${parameters.map(
  (
    one,
  ) => html`<tr><td><code>${one.name}</code></td><td>${one.in}</td><td>${one.schema ? typeOf(one.schema) : ''}</td>
<td>${one.description ?? one.schema?.description ?? ''}</td></tr>
`,
)}</tbody></table></div>`
    : ''
}
<h3>Answers</h3>
<div class="scroll"><table><tbody>
${Object.entries(operation.responses ?? {}).map(
  ([status, { description, content }]) => html`<tr><td>${status}</td><td>${description}</td>
<td>${content ? contentList(content) : ''}</td></tr>
`,
)}</tbody></table></div>`
}

function contentList(content: Content): Html {
  return html`<ul>
${Object.entries(content).map(
  ([type, { schema }]) => html`<li><code>${type}</code>${schema?.$ref ? html`: ${typeOf(schema)}` : ''}</li>
`,
)}</ul>`
}

function schemaSection(name: string, schema: Schema): Html {
  const required = new Set(schema.required)
  return html`<h3 id="form-${name}">${name}</h3>
${schema.description ? html`<p>${schema.description}</p>` : ''}
<div class="scroll"><table><tbody>
${Object.entries(schema.properties ?? {}).map(
  ([
    key,
    value,
  ]) => html`<tr><td><code>${key}${required.has(key) ? '' : '?'}</code></td><td>${typeOf(value)}</td>
<td>${value.description ?? ''}</td></tr>
`,
)}</tbody></table></div>`
}

/** A schema in a few words, with links to named ones. */
function typeOf(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)
    return html`<a href="#form-${name}">${name}</a>`
  }
  if (schema.allOf?.[0]) return typeOf(schema.allOf[0])
  if (schema.anyOf) return html`${schema.anyOf.map((one, i) => html`${i > 0 ? ' or ' : ''}${typeOf(one)}`)}`
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum) return html`${schema.enum.map(String).join(', ')}`
  if (schema.items) return html`list of ${typeOf(schema.items)}`
  if (schema.properties) {
    const entries = Object.entries(schema.properties)
    return html`{ ${entries.map(([key, value], i) => html`${key}: ${typeOf(value)}${i + 1 < entries.length ? ', ' : ''}`)} }`
  }
  if (typeof schema.additionalProperties === 'object')
    return html`object of ${typeOf(schema.additionalProperties)}`
  return html`${[schema.type ?? 'any'].flat().join(' or ')}`
}
