import { afterPaint } from './dom.ts'
import { LocalEngine } from './engine/local.ts'

/** What the page loads first: it works already, and becomes a working place when the rest has come. */
const form = document.querySelector<HTMLFormElement>('form.check')
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

if (form) {
  // After the first paint: the form can be written in meanwhile.
  afterPaint(async () => {
    // Both at the same time: what is pasted at once shall find the engine there.
    const engine = new LocalEngine()
    const { openDesk } = await import('./desk.ts')
    openDesk(form, nonce, engine)
  })
}
