import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor: of the thread that runs the Worker, and with V8's compiler and collector threads. */
export interface Cpu {
  readonly isolate: number
  readonly all: number
}

/** What the threads of a process have spent, by the kernel's account. Linux only. */
export function spent(pid: number): Cpu {
  const byThread = readdirSync(`/proc/${pid}/task`).map((thread): [string, number] => [
    thread,
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
  ])
  return { isolate: new Map(byThread).get(String(pid))!, all: byThread.reduce((sum, [, ms]) => sum + ms, 0) }
}

/** The processes of this name in a group of processes. Linux only. */
export function processesIn(group: number, name: string): number[] {
  // “<pid> (<name>) <state> <parent> <group> …”
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      const [, itsName, rest = ''] = /^\d+ \((.*)\) (.*)/.exec(statOf(entry)) ?? []
      return itsName === name && Number(rest.split(' ')[2]) === group
    })
    .map(Number)
}

/** Nothing of a process that ends while we look. */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
