import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { loadResources } from '../../src/cli/resources.ts'

const resources = loadResources()

/** Makes a folder with these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'mtlint-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program in a folder, in this process. Without `stdin` the standard input is a terminal. */
export async function run(
  cwd: string,
  argv: readonly string[],
  stdin?: string | Uint8Array,
  network: Partial<Pick<Io, 'env' | 'fetch'>> = {},
): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const status = await main(
    argv,
    {
      cwd,
      stdin: { isTerminal: stdin === undefined, read: async () => Buffer.from(stdin ?? '') },
      stdout: {
        colour: false,
        write: (text) => {
          stdout += text
        },
      },
      stderr: {
        write: (text) => {
          stderr += text
        },
      },
      env: {},
      fetch: () => Promise.reject(new Error('no network')),
      ...network,
    },
    () => resources,
  )
  return { status, stdout, stderr }
}

/** Has one error, which a safe repair mends. */
export const WRONG = 'The mayor said: ”We will stay”, and the council listened.\n'
export const REPAIRED = 'The mayor said: “We will stay”, and the council listened.\n'
export const RIGHT = REPAIRED
/** The rule that finds it. */
export const RULE = 'quotes'
