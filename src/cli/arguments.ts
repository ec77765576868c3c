import { type ParseArgsConfig, parseArgs } from 'node:util'
import { LANGUAGES } from '../engine/options.ts'
import { type Configuration, configurationSchema, faultsOf } from '../options/configuration.ts'
import { UsageError } from './io.ts'

/** What the command line says, before the configuration file is looked at. */
export interface Arguments {
  readonly command: 'check' | 'help' | 'version' | 'list-rules'
  readonly targets: readonly string[]
  readonly fix?: 'print' | 'write' | 'diff'
  /** Path of the configuration file, where it is not to be searched for. */
  readonly config?: string
  /** Files of names to accept. */
  readonly nameFiles: readonly string[]
  /** What was given of the things that the configuration file may also say. */
  readonly settings: Configuration
}

const OPTIONS = {
  input: { type: 'string' },
  encoding: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  write: { type: 'boolean' },
  diff: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  names: { type: 'string', multiple: true },
  'min-confidence': { type: 'string' },
  preview: { type: 'boolean' },
  language: { type: 'string' },
  spelling: { type: 'string' },
  offsets: { type: 'string' },
  config: { type: 'string' },
  'list-rules': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options']

export const HELP = `mtlint finds what machine translation leaves behind in news: words run together,
leftovers in brackets, names spelled two ways, page furniture …

Usage
  mtlint check [options] FILE|FOLDER|PATTERN…
  mtlint check [options] < FILE          (- stands for standard input)
  mtlint --list-rules
  mtlint connections …                   (mtlint connections --help)

A folder means its .txt, .md, .html and .htm files, at any depth.

What is read
  --input text|html        default: files ending in .html or .htm are HTML, others text
  --encoding NAME          default: UTF-8, UTF-16 with byte-order mark, windows-1251 or
                           windows-1252, as detected

What is found
  --rule ID=LEVEL          off, note, warning or error; may be repeated
  --names FILE             words and names to accept, one a line, # for comments; may be repeated
  --min-confidence NUMBER  leave out findings below it, 0 to 1; default 0.5
  --preview                also run rules in preview
  --language TAG           language the text should be in; default en
  --spelling VARIETY       en-GB, en-US or any (default): what is spelled the other way is told
                           (a glossary stands in the configuration file)

What is printed
  --format FORMAT          pretty (default), json, sarif or html
  --offsets UNIT           how spans in JSON count: utf16 (default), codepoint or utf8
  --fail-on SEVERITY       error (default), warning or never
  --list-rules             the rules with their severities
  -h, --help  -v, --version

Repairs
  --fix                    print the text with all safe repairs made
  --fix --write            write it back, in the file's own encoding, and report what is left
  --fix --diff             print a unified diff instead

Configuration
  --config FILE            default: mtlint.json in this folder or the nearest above it;
                           what the command line says wins

Exit status
  0  nothing as severe as --fail-on; with --fix, nothing that is left
  1  something was
  2  wrong usage, or a file that could not be read or written
`

/**
 * Reads the command line.
 * @param argv the arguments after the program's name
 * @throws {UsageError} saying what is wrong and how to mend it
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv)
  const [command, ...targets] = positionals
  const { fix, write, diff } = values
  if ((write || diff) && !fix) throw new UsageError(`${write ? '--write' : '--diff'} goes with --fix`)
  if (write && diff)
    throw new UsageError('--write and --diff exclude each other: see the diff first, then write')
  return {
    command: values.version
      ? 'version'
      : values.help || (command === undefined && !values['list-rules']) || command === 'help'
        ? 'help'
        : values['list-rules']
          ? 'list-rules'
          : checkCommand(command),
    targets,
    ...(fix && { fix: write ? 'write' : diff ? 'diff' : 'print' }),
    ...(values.config !== undefined && { config: values.config }),
    nameFiles: values.names ?? [],
    settings: settingsOf(values),
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    // Node's message, without its advice on “--”, which helps nobody here.
    const message = (error as Error).message.split('. To specify')[0].replace(/\.$/, '')
    throw new UsageError(`${message[0].toLowerCase()}${message.slice(1)}; “mtlint --help” lists the options`)
  }
}

function checkCommand(command: string): 'check' {
  if (command === 'check') return 'check'
  throw new UsageError(`there is no command “${command}”; did you mean “mtlint check ${command}”?`)
}

type Values = ReturnType<typeof parse>['values']

function settingsOf(values: Values): Configuration {
  const given = {
    input: values.input,
    encoding: values.encoding,
    format: values.format,
    failOn: values['fail-on'],
    rules: values.rule && Object.fromEntries(values.rule.map(ruleSetting)),
    minConfidence: values['min-confidence'] === undefined ? undefined : numberOf(values['min-confidence']),
    preview: values.preview,
    language: values.language,
    spelling: values.spelling,
    offsets: values.offsets,
  }
  const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const { data, error } = configurationSchema.safeParse(settings)
  if (error) throw new UsageError(faultsOf(error).map(asFlag).join('\n'))
  return data
}

function ruleSetting(setting: string): [string, string] {
  const [id, level, ...more] = setting.split('=')
  if (!id || !level || more.length)
    throw new UsageError(`--rule ${setting}: write ID=LEVEL, as in --rule quotes=off`)
  return [id, level]
}

function numberOf(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isNaN(number)) throw new UsageError(`--min-confidence ${text}: write a number from 0 to 1`)
  return number
}

/** A fault of a setting, told of the option that sets it. */
function asFlag(fault: string): string {
  return fault
    .replace(/^rules\./, 'rule ')
    .replace(/^\w+/, (key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
}

/** @throws {UsageError} for a language that the engine cannot check */
export function requireLanguage(language: string | undefined): void {
  const primary = language?.toLowerCase().split(/[-_]/)[0]
  if (primary !== undefined && !LANGUAGES.includes(primary)) {
    throw new UsageError(`texts in “${language}” cannot be checked yet; supported: ${LANGUAGES.join(', ')}`)
  }
}
