/** What reports and changed texts are shown with, asked for at the end of the work on a text. */
export { changedLines } from '../../../render/changes.ts'
export { renderHtml } from '../../../render/html.ts'
export { renderSarif } from '../../../render/sarif.ts'
export { editsBetween } from './differences.ts'
