import type { Since } from './editor/since.ts'
import type { LocalEngine } from './engine/local.ts'
import type { Checked, CheckRequest } from './engine/messages.ts'
import { checkRemotely, Refusal } from './engine/remote.ts'

/** A text on its way to be checked. */
export interface Sent extends CheckRequest {
  readonly since: Since
}

/** What the checker needs of the page. */
export interface CheckerEvents {
  /** The text as it is now; absent when there is none. */
  read(): Sent | undefined
  /** @param checked absent when there is no text */
  show(sent?: Sent, checked?: Checked, where?: 'here' | 'server'): void
  /** Says that a check takes its time, or is over. */
  busy(is: boolean): void
  /** Says why there is no check; an empty text takes that back. */
  trouble(message: string): void
}

/** Milliseconds without typing after which a text is checked: here, and on the server while the engine is loaded. */
const PAUSE = { here: 200, server: 600 }

/** Milliseconds that the server may take when the engine, cold yet, could be asked instead. */
const GRACE = 1000

/** What takes longer than these milliseconds is shown to be going on. */
const NOTICED = 200

/**
 * Keeps the report up to date: by the engine in this browser, else by the server. One check runs at a time; what is
 * written meanwhile is checked after it. A request to the server is given up when it is out of date, or when the engine,
 * loaded meanwhile, was quicker.
 */
export class Checker {
  readonly #engine: LocalEngine
  readonly #events: CheckerEvents
  readonly #maxBytes: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #request: AbortController | undefined
  #turn = 0
  #running = false
  #again = false

  constructor(engine: LocalEngine, events: CheckerEvents, maxBytes: number) {
    this.#engine = engine
    this.#events = events
    this.#maxBytes = maxBytes
  }

  /** The text changed. @param atOnce without waiting for a pause */
  changed(atOnce = false): void {
    this.#request?.abort()
    const here = this.#engine.state === 'ready'
    // What has just changed may change further in the same turn.
    if (atOnce) queueMicrotask(() => this.check())
    else this.#in(here ? PAUSE.here : PAUSE.server)
  }

  /** The engine has become ready, or failed. What the server is checking just then, it mostly gives back sooner. */
  changedEngine(): void {
    if (this.#request) this.#in(GRACE)
    else this.check()
  }

  /** Checks now. */
  async check(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#running) {
      this.#again = true
      return
    }
    const sent = this.#events.read()
    if (!sent) {
      this.#events.trouble('')
      return this.#events.show()
    }
    const turn = ++this.#turn
    const notice = setTimeout(() => this.#events.busy(true), NOTICED)
    if (this.#engine.state === 'ready') await this.#checkHere(sent)
    else await this.#checkThere(sent)
    clearTimeout(notice)
    if (turn === this.#turn) this.#events.busy(false)
    if (this.#again) {
      this.#again = false
      await this.check()
    }
  }

  async #checkHere(sent: Sent): Promise<void> {
    this.#running = true
    try {
      const checked = await this.#engine.ask('check', { input: sent.input, names: sent.names })
      this.#request?.abort()
      this.#events.trouble('')
      this.#events.show(sent, checked, 'here')
    } catch (error) {
      this.#events.trouble(
        `The text could not be checked (${(error as Error).message}). It is as you left it.`,
      )
    } finally {
      this.#running = false
    }
  }

  async #checkThere(sent: Sent): Promise<void> {
    if (new Blob([sent.input.text]).size > this.#maxBytes * 0.95) {
      const limit = `${Math.floor(this.#maxBytes / 1024)} KB`
      return this.#events.trouble(
        this.#engine.state === 'loading'
          ? `The text is larger than the server takes (${limit}): it is checked as soon as the checker is loaded.`
          : `The text is larger than the server takes (${limit}), and the checker could not be loaded. Check it in parts.`,
      )
    }
    this.#request?.abort()
    const request = new AbortController()
    this.#request = request
    try {
      const checked = await checkRemotely(sent, request.signal)
      this.#events.trouble('')
      this.#events.show(sent, checked, 'server')
    } catch (error) {
      if (request.signal.aborted) return
      const { message, retryAfter } = error instanceof Refusal ? error : new Refusal(String(error))
      const wait = retryAfter ? ` It is asked again in ${Math.ceil(retryAfter / 1000)} seconds.` : ''
      this.#events.trouble(`${message}${wait} Your text is as you left it.`)
      if (retryAfter) this.#in(retryAfter)
    } finally {
      if (this.#request === request) {
        this.#request = undefined
        // The engine has become ready meanwhile, and knows more: how HTML is read.
        if (this.#engine.state === 'ready') this.#in(0)
      }
    }
  }

  #in(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.check(), milliseconds)
  }
}
