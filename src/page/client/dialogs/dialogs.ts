/** The dialogs of the page, which most visits never open: loaded when one is first asked for. */
export { showChanges } from './changes.ts'
export { showHelp } from './help.ts'
export { shareDialog } from './share.ts'
