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

/** The process of this name in a group of processes. Linux only. @throws when there is none */
export function processIn(group: number, name: string): number {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    // “<pid> (<name>) <state> <parent> <group> …”; a process may end while we look.
    const stat = statOf(entry)
    const [, parts = ''] = /\) (.*)/.exec(stat) ?? []
    if (stat.includes(`(${name})`) && Number(parts.split(' ')[2]) === group) return Number(entry)
  }
  throw new Error(`There is no ${name} in the group ${group}`)
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
