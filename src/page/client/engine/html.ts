/** In the place of the engine's reader of HTML: most texts are plain, and load neither the reader nor what it needs. */
import type * as Reader from '../../../engine/input/html.ts'
import { part } from './parts.ts'

const reader = part<typeof Reader>(BUILT.html, 'htmlReader')

export const readHtml: typeof Reader.readHtml = (raw, options) => reader().readHtml(raw, options)
