import type * as z from 'zod/mini'
import { pointerPart } from '../content/pointer.ts'
import { Problem, type ProblemPlace } from './problems.ts'

/** More faults than this are not listed: nobody reads them, and the caller chooses how many there are. */
const MOST_FAULTS = 20

/**
 * Checks a value against a schema.
 * @param where in the body faults are named by JSON pointer, in the query by parameter
 * @throws {Problem} 422 that lists what is wrong and where
 */
export function validate<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  where: 'body' | 'query',
): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.flatMap((issue) => placesOf(issue, where))
  const left = errors.length - MOST_FAULTS
  throw new Problem('invalid-request', errors[0].detail, {
    members: { errors: errors.slice(0, MOST_FAULTS), ...(left > 0 ? { omittedErrors: left } : {}) },
  })
}

function placesOf(issue: z.core.$ZodIssue, where: 'body' | 'query'): ProblemPlace[] {
  const place = (path: readonly PropertyKey[], detail: string): ProblemPlace =>
    where === 'body' ? { detail, pointer: pointerOf(path) } : { detail, parameter: String(path[0] ?? '') }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => place([...issue.path, key], `“${key}” is not known here`))
    case 'invalid_key':
      return issue.issues.map((inner) => place(issue.path, inner.message))
    default:
      return [place(issue.path, issue.message)]
  }
}

/** RFC 6901. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${pointerPart(String(part))}`).join('')
}
