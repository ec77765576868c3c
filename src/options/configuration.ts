import * as z from 'zod/mini'
import { optionsSchema } from './schema.ts'

/** How a text can be read. */
export const INPUTS = ['text', 'html'] as const

/** What the command line can print. */
export const FORMATS = ['pretty', 'json', 'sarif', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** The severity from which on a finding makes the command line fail. */
export const FAIL_ON = ['error', 'warning', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What `mtlint.json` may hold: the options of a check, and what the command line does with its report. */
export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()).check(z.describe('Address of this schema, for editors.')),
  ...optionsSchema().shape,
  input: z.optional(z.enum(INPUTS)).check(z.describe('How files are read. Default: by their ending.')),
  encoding: z.optional(z.string()).check(z.describe('Encoding of the files. Default: detected.')),
  format: z.optional(z.enum(FORMATS)).check(z.describe('What is printed. Default: pretty.')),
  failOn: z
    .optional(z.enum(FAIL_ON))
    .check(z.describe('Severity from which on the exit status is 1. Default: error.')),
})

export type Configuration = z.infer<typeof configurationSchema>

/** The JSON schema of `mtlint.json`, so that editors can complete and check it. */
export function configurationJsonSchema(): object {
  return z.toJSONSchema(configurationSchema, {
    override: ({ jsonSchema, path }) => {
      if (path.length === 0) jsonSchema.title = 'Configuration of mtlint (mtlint.json)'
    },
  })
}

/** The faults of something a schema refused, one line each: where, and what is wrong. */
export function faultsOf(error: z.core.$ZodError): string[] {
  return error.issues.flatMap((issue) => {
    const where = issue.path.length ? `${issue.path.map(String).join('.')}: ` : ''
    // Zod wraps what a key is refused for into an issue of the record.
    const told = issue.code === 'invalid_key' ? issue.issues : [issue]
    return told.map(({ message }) => where + message)
  })
}
