import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Input } from '../engine/input/source.ts'
import type { ReportError } from '../render/json.ts'
import { type Decoded, decode } from './encoding.ts'
import { type Io, reasonOf, UsageError } from './io.ts'

/** The name under which standard input is given and reported. */
export const STDIN = '-'

/** What a folder is searched for. */
const TEXTS = '**/*.{txt,md,html,htm}'

/** A text that was read, with all that is known about it. */
export interface TextFile extends Decoded {
  /** As given, or as found in a folder. */
  readonly name: string
  readonly format: Input['format']
  /** `sha256:` of the bytes. */
  readonly digest: string
}

/**
 * The files that the arguments mean, in their order: a file is itself, a folder its texts (.txt .md .html .htm, deep),
 * anything else a pattern. What a folder or a pattern finds a second time is left out.
 * @returns names, and an error for each argument that means nothing
 */
export async function expand(
  targets: readonly string[],
  cwd: string,
): Promise<{ names: string[]; errors: ReportError[] }> {
  const names: string[] = []
  const errors: ReportError[] = []
  const seen = new Set<string>()
  const add = (name: string) => {
    seen.add(resolve(cwd, name))
    names.push(name)
  }
  for (const target of targets) {
    // A file that is there is meant, even if its name looks like a pattern.
    const stat = target === STDIN ? undefined : statSync(resolve(cwd, target), { throwIfNoEntry: false })
    const isPattern = !stat && target !== STDIN && /[*?[{(!]/.test(target)
    if (!stat?.isDirectory() && !isPattern) {
      add(target)
      continue
    }
    const { glob } = await import('tinyglobby')
    const options = {
      onlyFiles: true,
      expandDirectories: false,
      ignore: ['**/node_modules/**'],
      caseSensitiveMatch: false,
    }
    const found = stat
      ? (await glob(TEXTS, { ...options, cwd: resolve(cwd, target) })).map((name) => join(target, name))
      : await glob(target.replaceAll('\\', '/'), { ...options, cwd })
    if (!found.length) {
      const detail = stat
        ? 'the folder holds no .txt, .md, .html or .htm file'
        : 'no file matches the pattern'
      errors.push({ name: target, detail })
    }
    for (const name of found.sort()) if (!seen.has(resolve(cwd, name))) add(name)
  }
  return { names, errors }
}

/**
 * Reads and decodes one file or standard input.
 * @param options.format how to read it; by default the ending says: .html and .htm are HTML, any other is plain text
 * @throws with a message for people when it cannot be read
 */
export async function readTextFile(
  name: string,
  io: Io,
  options: { readonly format?: Input['format']; readonly encoding?: string },
): Promise<TextFile> {
  const bytes = name === STDIN ? await io.stdin.read() : bytesOf(resolve(io.cwd, name))
  const format = options.format ?? (/\.html?$/i.test(name) ? 'html' : 'text')
  return { name, format, digest: digestOf(bytes), ...(await decode(bytes, options.encoding)) }
}

/** `sha256:` and the hexadecimal digest of some bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Error(reasonOf(error))
  }
}

/** Names to accept from a file: one a line, `#` begins a comment. @throws {UsageError} when it cannot be read */
export function readNames(path: string, cwd: string): string[] {
  let text: string
  try {
    text = readFileSync(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw new UsageError(`--names ${path}: ${reasonOf(error)}`)
  }
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
}
