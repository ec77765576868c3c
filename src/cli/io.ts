/** What the program needs of the world around it; tests give it another. */
export interface Io {
  /** The current folder. */
  readonly cwd: string
  readonly stdin: { readonly isTerminal: boolean; read(): Promise<Uint8Array> }
  readonly stdout: { readonly colour: boolean; readonly columns?: number; write(text: string): void }
  readonly stderr: { write(text: string): void }
  /** Variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: typeof fetch
}

/** Something the person who called the program can mend; its message says how. Ends the program with status 2. */
export class UsageError extends Error {}

/** What went wrong with a file, in words for people. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission to read or write it is missing',
  EPERM: 'permission to read or write it is missing',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  EROFS: 'the file system is read-only',
}
