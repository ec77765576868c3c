import { z } from 'zod'
import { RULES } from '../engine/rules/index.ts'
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
  $schema: z.string().optional().describe('Address of this schema, for editors.'),
  ...optionsSchema.shape,
  input: z.enum(INPUTS).optional().describe('How files are read. Default: by their ending.'),
  encoding: z.string().optional().describe('Encoding of the files. Default: detected.'),
  format: z.enum(FORMATS).optional().describe('What is printed. Default: pretty.'),
  failOn: z.enum(FAIL_ON).optional().describe('Severity from which on the exit status is 1. Default: error.'),
})

export type Configuration = z.infer<typeof configurationSchema>

/** The JSON schema of `mtlint.json`, with the ids of the rules, so that editors can complete and check it. */
export function configurationJsonSchema(): object {
  return z.toJSONSchema(configurationSchema, {
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'rules') jsonSchema.propertyNames = { enum: RULES.map(({ id }) => id) }
      if (path.length === 0) jsonSchema.title = 'Configuration of mtlint (mtlint.json)'
    },
  })
}

/** The faults of something a schema refused, one line each: where, and what is wrong. */
export function faultsOf(error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => {
    const where = issue.path.length ? `${issue.path.map(String).join('.')}: ` : ''
    // Zod wraps what a key is refused for into an issue of the record.
    const told = issue.code === 'invalid_key' ? issue.issues : [issue]
    return told.map(({ message }) => where + message)
  })
}
