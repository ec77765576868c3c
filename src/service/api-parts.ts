import type * as z from 'zod'
import { globalRegistry } from 'zod'
import { PROBLEMS, type ProblemSlug } from './problems.ts'
import { problemSchema } from './report-schema.ts'

/** An operation as OpenAPI writes it, with its address. */
export interface Route {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly object[]
  readonly requestBody?: object
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly responses: Readonly<Record<number, object>>
  readonly 'x-codeSamples'?: readonly object[]
}

/** Ways of showing who asks, as OpenAPI has them. */
export const SECURITY_SCHEMES = {
  connectionKey: { type: 'http', scheme: 'bearer', description: 'The key of a connection.' },
  adminSecret: { type: 'http', scheme: 'bearer', description: 'The admin’s secret: MTLINT_ADMIN_SECRET.' },
} as const

/** That an operation asks for one of them. */
export const bearer = (scheme: keyof typeof SECURITY_SCHEMES): Route['security'] => [{ [scheme]: [] }]

export const sample = (label: string, source: string) => ({ lang: 'shell', label, source })
export const string = { type: 'string' }

/** A schema of the document, by the id it has here. */
export const reference = (schema: z.core.$ZodType) => ({
  schema: { $ref: `#/components/schemas/${globalRegistry.get(schema)?.id}` },
})

/** Problems of several kinds that share a status, as one response of the document. */
export function problems(...slugs: readonly ProblemSlug[]): Route['responses'] {
  const titles = new Map<number, string[]>()
  for (const slug of slugs) {
    const { status, title } = PROBLEMS[slug]
    titles.set(status, [...(titles.get(status) ?? []), title])
  }
  const content = { 'application/problem+json': reference(problemSchema) }
  return Object.fromEntries(
    [...titles].map(([status, those]) => [status, { description: `${those.join('; ')}.`, content }]),
  )
}
