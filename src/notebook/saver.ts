import type { Notebook } from './notebook.ts'
import type { Solution } from './solution.ts'

/**
 * Keeps a growing solution saved without writing at every token: at most one write at a time, `wait` ms apart,
 * always of the newest state. `flush` writes what is left, now.
 */
export class Saver {
  readonly #notebook: Pick<Notebook, 'save'>
  readonly #onError: (error: unknown) => void
  readonly #wait: number
  #pending: Solution | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(notebook: Pick<Notebook, 'save'>, onError: (error: unknown) => void, wait = 1000) {
    this.#notebook = notebook
    this.#onError = onError
    this.#wait = wait
  }

  save(solution: Solution): void {
    // A different solution must not push out one that still waits.
    if (this.#pending && this.#pending.id !== solution.id) void this.flush()
    this.#pending = solution
    this.#timer ??= setTimeout(() => void this.flush(), this.#wait)
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const solution = this.#pending
    this.#pending = undefined
    if (solution) {
      this.#writing = this.#writing.then(() => this.#notebook.save(solution)).catch(this.#onError)
    }
    return this.#writing
  }
}
