/** What the keyboard can do everywhere on the page. */
export interface Keys {
  next(): void
  previous(): void
  /** @param index which repair, from 0 */
  repair(index: number): void
  dismiss(): void
  dismissEverywhere(): void
  repairSafe(): void
  copy(): void
  check(): void
  switchPane(): void
  help(): void
  undo(): void
  redo(): void
}

/** Listens for the keys of the page. Keys are told by their place, since Alt makes other letters of them on a Mac. */
export function listen(keys: Keys): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const act = document.querySelector('dialog[open]') ? undefined : actionOf(event, keys)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
    { capture: true },
  )
}

function actionOf(event: KeyboardEvent, keys: Keys): (() => void) | undefined {
  const { code, altKey, shiftKey, target } = event
  const mod = event.ctrlKey || event.metaKey
  if (!altKey && !mod) {
    if (code === 'F8') return shiftKey ? keys.previous : keys.next
    if (code === 'F6' && !shiftKey) return keys.switchPane
    if (code === 'F1' && !shiftKey) return keys.help
    return undefined
  }
  if (altKey && !mod) {
    if (code === 'Enter') return shiftKey ? keys.repairSafe : () => keys.repair(0)
    if (code === 'Digit0') return shiftKey ? keys.dismissEverywhere : keys.dismiss
    if (shiftKey) return code === 'KeyC' ? keys.copy : undefined
    if (code === 'ArrowDown') return keys.next
    if (code === 'ArrowUp') return keys.previous
    const digit = /^Digit([1-9])$/.exec(code)
    return digit ? () => keys.repair(Number(digit[1]) - 1) : undefined
  }
  if (altKey) return undefined
  if (code === 'Enter') return keys.check
  // The editor undoes by itself; elsewhere it is done for it.
  if (code !== 'KeyZ' && code !== 'KeyY') return undefined
  if (target instanceof Element && target.closest('.cm-content, input, textarea')) return undefined
  return code === 'KeyY' || shiftKey ? keys.redo : keys.undo
}
