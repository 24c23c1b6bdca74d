/** Messages wait here until somebody asks for them, for a bounded time. One reader; first come, first served. */
export class Mailbox<T> {
  readonly #waiting: T[] = []
  #wake: (() => void) | undefined

  put(message: T): void {
    this.#waiting.push(message)
    this.#wake?.()
  }

  clear(): void {
    this.#waiting.length = 0
  }

  /** The next message; `undefined` when none came in time or `signal` aborted. */
  async take(timeoutMs: number, signal?: AbortSignal): Promise<T | undefined> {
    if (this.#waiting.length === 0 && !signal?.aborted) {
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', done)
          this.#wake = undefined
          resolve()
        }
        const timer = setTimeout(done, timeoutMs)
        signal?.addEventListener('abort', done)
        this.#wake = done
      })
    }
    return this.#waiting.shift()
  }
}
