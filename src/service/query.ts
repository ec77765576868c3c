type Reader = (values: readonly string[]) => unknown

const last: Reader = (values) => values[values.length - 1]
const list = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(',')).flatMap((one) => one.trim() || [])

/** How parameters that are not plain strings are read. What cannot be read is handed on, for the schema to refuse. */
const READERS: Readonly<Record<string, Reader>> = {
  names: list,
  rules: (values) => Object.fromEntries(list(values).map(settingOf)),
  minConfidence: (values) => {
    const number = Number(last(values) || Number.NaN)
    return Number.isNaN(number) ? last(values) : number
  },
  preview: (values) => {
    const value = last(values)
    return value === 'true' || value === '' ? true : value === 'false' ? false : value
  },
}

/**
 * The options as a query says them, in the shape of the options schema: `names=Ivanov,Orlov`, `rules=quotes=off`
 * (lists: with commas, or the parameter several times), `minConfidence=0.7`, `preview`.
 */
export function queryOf(parameters: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((key) => [key, (READERS[key] ?? last)(parameters.getAll(key))]),
  )
}

function settingOf(setting: string): [rule: string, level: string] {
  const at = setting.indexOf('=')
  return at < 0 ? [setting, ''] : [setting.slice(0, at), setting.slice(at + 1)]
}
