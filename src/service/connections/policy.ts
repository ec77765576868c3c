import type { CheckOptions } from '../../engine/options.ts'
import type { Severity } from '../../engine/report/result.ts'
import type { Policy } from './schema.ts'

/** What is asked of one document. */
export interface Ruling {
  readonly block: readonly Severity[]
  readonly reportOnly: boolean
  readonly options: CheckOptions
}

/** What a connection's policy asks of a document of this type and these categories. */
export function rulingOf(
  policy: Policy,
  { type, categories = [] }: { readonly type?: string; readonly categories?: readonly string[] },
): Ruling {
  const { block = ['error'], reportOnly = false, options = {} } = policy
  let ruling: Ruling = { block, reportOnly, options }
  for (const exception of policy.exceptions ?? []) {
    const fits =
      (!exception.types || (type !== undefined && exception.types.includes(type))) &&
      (!exception.categories || exception.categories.some((one) => categories.includes(one)))
    if (!fits) continue
    ruling = {
      block: exception.block ?? ruling.block,
      reportOnly: exception.reportOnly ?? ruling.reportOnly,
      options: {
        ...ruling.options,
        ...exception.options,
        rules: { ...ruling.options.rules, ...exception.options?.rules },
        names: [...(ruling.options.names ?? []), ...(exception.options?.names ?? [])],
        glossary: [...(ruling.options.glossary ?? []), ...(exception.options?.glossary ?? [])],
      },
    }
  }
  return ruling
}
