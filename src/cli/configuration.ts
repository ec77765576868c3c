import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Configuration, configurationSchema, faultsOf } from '../options/configuration.ts'
import { reasonOf, UsageError } from './io.ts'

const FILE_NAME = 'mtlint.json'

/** Path of the configuration file in the folder or the nearest one above it that has one. */
export function findConfiguration(folder: string): string | undefined {
  const path = join(folder, FILE_NAME)
  if (existsSync(path)) return path
  const parent = dirname(folder)
  return parent === folder ? undefined : findConfiguration(parent)
}

/**
 * Reads the configuration.
 * @param given path from the command line; without it the file is searched for upwards from `cwd`, and need not exist
 * @throws {UsageError} for a file that cannot be read, is no JSON, or holds what it may not
 */
export function readConfiguration(cwd: string, given?: string): Configuration {
  const path = given === undefined ? findConfiguration(cwd) : resolve(cwd, given)
  if (path === undefined) return {}
  const { data, error } = configurationSchema.safeParse(jsonOf(path))
  if (error)
    throw new UsageError(
      `${path}\n${faultsOf(error)
        .map((fault) => `  ${fault}`)
        .join('\n')}`,
    )
  return data
}

function jsonOf(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`)
  }
}

/** The command line over the configuration file: single settings win, rules rule by rule, names add up. */
export function merge(file: Configuration, line: Configuration, names: readonly string[]): Configuration {
  return {
    ...file,
    ...line,
    rules: { ...file.rules, ...line.rules },
    names: [...(file.names ?? []), ...names],
  }
}
