import { h } from './dom.ts'

/** What is said to those who do not see the page, without moving the focus. */
export const live = h('p', { role: 'status', 'aria-live': 'polite', class: 'unseen' })

/** Milliseconds that pass before something is said: what follows at once replaces it. */
const DELAY = 100

let timer: ReturnType<typeof setTimeout> | undefined

/** Says something through the live region. */
export function announce(text: string): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    // The same words again are not spoken unless they are new to the page.
    live.textContent = live.textContent === text ? `${text}\u00a0` : text
  }, DELAY)
}
