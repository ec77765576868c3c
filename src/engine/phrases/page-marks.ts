import type { Patterns } from '../patterns.ts'
import type { PAGE_MARKS } from './page-mark-lists.ts'

/** Expressions for what live blogs, pictures and agencies leave in a text; `page-mark-lists.ts` says what each finds. */
export type PageMarks = Patterns<keyof typeof PAGE_MARKS>
