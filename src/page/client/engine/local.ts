import type { Answer, Calls, Question } from './messages.ts'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/** The engine in a Web Worker of this browser. */
export class LocalEngine {
  /** Whether it can be asked: it is not, until its lexicons are here. */
  state: 'loading' | 'ready' | 'failed' = 'loading'
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0
  /** Called when the state changes. */
  onChange: (() => void) | undefined

  /** Starts loading it. */
  constructor() {
    this.#worker = new Worker(BUILT.engine)
    const become = (state: LocalEngine['state']) => {
      this.state = state
      this.onChange?.()
    }
    const fail = (detail: string) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(detail))
      this.#waiting.clear()
      become('failed')
    }
    this.#worker.onerror = ({ message }) => fail(message || 'the checker could not be started')
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'ready') return become('ready')
      if (data.kind === 'failed') return fail(data.detail)
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if (data.kind === 'answer') waiting?.resolve(data.answer as never)
      else waiting?.reject(new Error(data.detail))
    }
  }

  /** Asks the engine; the answer comes when those to the questions before have come. */
  ask<Name extends keyof Calls>(
    name: Name,
    question: Calls[Name]['question'],
  ): Promise<Calls[Name]['answer']> {
    if (this.state === 'failed') return Promise.reject(new Error('the checker could not be loaded'))
    const id = ++this.#asked
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, name, question } as Question)
    })
  }
}
