/** What the page loads first: it works already, and becomes a working place when the rest has come. */
const form = document.querySelector<HTMLFormElement>('form.check')
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

if (form) {
  // After the first paint: the form can be written in meanwhile.
  requestAnimationFrame(() =>
    setTimeout(() => import('./desk.ts').then(({ openDesk }) => openDesk(form, nonce))),
  )
}
