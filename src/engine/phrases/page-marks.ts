import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'
import type { PAGE_MARKS } from './page-mark-lists.ts'

/** Expressions for what live blogs, pictures and agencies leave in a text; `page-mark-lists.ts` says what each finds. */
export type PageMarks<Type> = Readonly<Record<keyof typeof PAGE_MARKS, Type>>

/** Reads them from their sources, each when it is first asked for. */
export function readPageMarks(sources: PageMarks<string>): PageMarks<() => RegExp> {
  const marks: Record<string, () => RegExp> = {}
  for (const name in sources) marks[name] = once(() => unicode`${sources[name as keyof typeof sources]}`)
  return marks as PageMarks<() => RegExp>
}
