import type { Context } from 'hono'
import { detect } from '../encoding.ts'
import type { Input } from '../engine/input/source.ts'
import { formatOf } from '../format.ts'
import type { AppEnv } from './app-env.ts'
import { readBody } from './body.ts'
import { Problem } from './problems.ts'

/** A text that came by the page's form. */
export interface FormText extends Input {
  /** Of the file, where it came as one. */
  readonly name?: string
}

/** Refuses a form that another site sends in a visitor's name. Browsers say where a request comes from; others need not. */
export function refuseForeign(c: Context<AppEnv>): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const ours = site
    ? site === 'same-origin' || site === 'none'
    : origin === undefined || origin === new URL(c.req.url).origin
  if (!ours) throw new Problem('foreign-form', 'The form was not sent from its own page.')
}

/** Reads the form. @throws {Problem} for a body that is too large or no form */
export async function formDataOf(c: Context<AppEnv>): Promise<FormData> {
  const bytes = await readBody(c.req.raw, c.var.configuration.maxBodyBytes)
  try {
    return await new Response(bytes, {
      headers: { 'content-type': c.req.header('content-type') ?? '' },
    }).formData()
  } catch {
    throw new Problem('unsupported-media-type', 'The body is not a form.')
  }
}

/** The text in a form: its file, else what stands in its field. An empty text is not refused here. */
export async function textIn(form: FormData): Promise<FormText> {
  const asked = form.get('format')
  const formatFor = (text: string, name?: string): Input['format'] =>
    asked === 'text' || asked === 'html' ? asked : formatOf(text, name)
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    const content = new Uint8Array(await file.arrayBuffer())
    // A byte-order mark stays, as everywhere.
    const text = new TextDecoder(detect(content), { ignoreBOM: true, fatal: false }).decode(content)
    return { text, format: formatFor(text, file.name), name: file.name }
  }
  // A form sends line ends as CRLF, whatever they were; a text that was pasted nearly always had LF.
  const text = String(form.get('text') ?? '').replace(/\r\n/g, '\n')
  return { text, format: formatFor(text) }
}
