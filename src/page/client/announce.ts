import { h } from './dom.ts'

/** What is said to those who do not see the page, without moving the focus. */
export const live = h('p', { role: 'status', 'aria-live': 'polite', class: 'unseen' })

/** Milliseconds in which what is to be said is gathered. */
const DELAY = 150

let waiting: string[] = []

/** Says something through the live region; what is said at the same time is said in one. */
export function announce(text: string): void {
  if (waiting.push(text) > 1) return
  setTimeout(() => {
    const said = waiting.join(' ')
    waiting = []
    // The same words again are not spoken unless they are new to the page.
    live.textContent = live.textContent === said ? `${said}\u00a0` : said
  }, DELAY)
}
