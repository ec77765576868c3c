/** Gathers pairs of spellings to names. */

import type { Severity } from '../../report/result.ts'

/** Spellings that are one name, and how sure that is. */
export interface Pair<T> {
  readonly a: T
  readonly b: T
  readonly confidence: number
  readonly severity: Severity
  /** Only the damage elsewhere speaks for it. */
  readonly slip?: true
}

/** All spellings of one name. */
interface Cluster<T> {
  readonly forms: readonly T[]
  readonly confidence: number
  readonly severity: Severity
}

/** Joins pairs that share a form. The least sure pair speaks for the cluster. */
export function clustersOf<T>(pairs: readonly Pair<T>[]): Cluster<T>[] {
  const parent = new Map<T, T>()
  const rootOf = (form: T): T => {
    let root = form
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    return root
  }
  for (const { a, b } of pairs) {
    if (!parent.has(a)) parent.set(a, a)
    if (!parent.has(b)) parent.set(b, b)
    parent.set(rootOf(b), rootOf(a))
  }
  const clusters = new Map<T, { forms: T[]; confidence: number; severity: Severity }>()
  for (const form of parent.keys()) {
    const root = rootOf(form)
    const cluster = clusters.get(root)
    if (cluster) cluster.forms.push(form)
    else clusters.set(root, { forms: [form], confidence: 1, severity: 'error' })
  }
  for (const { a, confidence, severity } of pairs) {
    const cluster = clusters.get(rootOf(a))!
    if (confidence < cluster.confidence) {
      cluster.confidence = confidence
      cluster.severity = severity
    }
  }
  return [...clusters.values()]
}
