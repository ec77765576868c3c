import * as z from 'zod'
import { VERSION } from '../version.ts'
import { ROUTES } from './api.ts'
import { SECURITY_SCHEMES } from './api-parts.ts'

/**
 * Makes the OpenAPI document: its schemas are JSON Schema, which zod writes. The build writes the document down, so that
 * the Worker need not carry what makes it.
 */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const { method, path, ...operation } of ROUTES) {
    paths[path] ??= {}
    paths[path][method] = operation
  }
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'mtlint',
      version: VERSION,
      description: 'Finds what machine translation, scraping and filtering leave behind in English news.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: SECURITY_SCHEMES,
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([id, { $id, $schema, ...schema }]) => [id, schema]),
      ),
    },
  }
}
