import type { Resources } from '../engine/analyses/analyses.ts'
import type { FailOn } from '../options/configuration.ts'
import type { ReportError } from '../render/json.ts'
import type { Report } from '../render/report.ts'
import { VERSION } from '../version.ts'
import { type Arguments, HELP, readArguments, requireLanguage } from './arguments.ts'
import { type Checked, checkFile, repairFile } from './check.ts'
import { merge, readConfiguration } from './configuration.ts'
import { manageConnections } from './connections.ts'
import { expand, readNames, readTextFile, STDIN } from './files.ts'
import { type Io, reasonOf, UsageError } from './io.ts'
import { print } from './print.ts'
import { rulesTable } from './rules.ts'

/** Exit statuses. */
const FINE = 0
const FAILED = 1
const TROUBLE = 2

/**
 * The program.
 * @param argv the arguments after the program's name
 * @param load loads the lexicons; called only when something is to be checked
 * @returns the exit status
 */
export async function main(argv: readonly string[], io: Io, load: () => Resources): Promise<number> {
  try {
    if (argv[0] === 'connections') return await manageConnections(argv.slice(1), io)
    const line = readArguments(argv)
    if (line.command === 'check') return await run(line, io, load)
    io.stdout.write(
      line.command === 'help' ? HELP : line.command === 'version' ? `${VERSION}\n` : rulesTable(),
    )
    return FINE
  } catch (error) {
    // A fault of the program itself is told with its place, and is not to be taken for status 1.
    io.stderr.write(`mtlint: ${error instanceof UsageError ? error.message : (error as Error).stack}\n`)
    return TROUBLE
  }
}

async function run(line: Arguments, io: Io, load: () => Resources): Promise<number> {
  const names = line.nameFiles.flatMap((path) => readNames(path, io.cwd))
  const settings = merge(readConfiguration(io.cwd, line.config), line.settings, names)
  requireLanguage(settings.language)
  const { names: files, errors } = await expand(targetsOf(line, io), io.cwd)
  if (line.fix) requireFixable(line.fix, files)

  const resources = loaded(load)
  const checked: Checked[] = []
  for (const name of files) {
    try {
      const file = await readTextFile(name, io, { format: settings.input, encoding: settings.encoding })
      checked.push(
        line.fix
          ? await repairFile(file, line.fix, settings, resources, io)
          : checkFile(file, settings, resources),
      )
    } catch (error) {
      if (error instanceof UsageError) throw error
      errors.push({ name, detail: reasonOf(error) })
    }
  }

  // With --fix the standard output is the repaired text or the diff; after --write it is free for the report.
  if (!line.fix || line.fix === 'write') io.stdout.write(await print(checked, errors, settings.format, io))
  for (const { name, detail } of errors) io.stderr.write(`mtlint: ${name}: ${detail}\n`)
  return statusOf(
    checked.map(({ report }) => report),
    errors,
    settings.failOn,
  )
}

function targetsOf({ targets }: Arguments, io: Io): readonly string[] {
  if (targets.length) return targets
  if (io.stdin.isTerminal) {
    throw new UsageError(
      'nothing to check: name files, folders or patterns, or send a text to standard input',
    )
  }
  return [STDIN]
}

function requireFixable(fix: NonNullable<Arguments['fix']>, files: readonly string[]): void {
  if (fix === 'print' && files.length > 1) {
    throw new UsageError('--fix prints one text; for several files add --write or --diff')
  }
  if (fix === 'write' && files.includes(STDIN)) {
    throw new UsageError(
      'standard input cannot be written back; leave out --write to have the repaired text printed',
    )
  }
}

function loaded(load: () => Resources): Resources {
  try {
    return load()
  } catch (error) {
    throw new UsageError(`the lexicon cannot be loaded (${reasonOf(error)}); “npm run prepare” builds it`)
  }
}

function statusOf(
  reports: readonly Report[],
  errors: readonly ReportError[],
  failOn: FailOn = 'error',
): number {
  if (errors.length) return TROUBLE
  const fails: Record<FailOn, (counts: Report['counts']) => boolean> = {
    error: ({ error }) => error > 0,
    warning: ({ error, warning }) => error + warning > 0,
    never: () => false,
  }
  return reports.some(({ counts }) => fails[failOn](counts)) ? FAILED : FINE
}
