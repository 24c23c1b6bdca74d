import type { Output, Program, Python } from './types.ts'

/**
 * Runs a program while the model still writes on: programs are pure (a fresh namespace, no network, no files), so
 * running one that turns out not to be wanted costs nothing but time. At most one runs; a different program, or
 * `drop`, aborts it.
 */
export class EarlyRun {
  readonly #python: Python
  readonly #signal: AbortSignal
  #current:
    | { readonly code: string; readonly output: Promise<Output>; readonly abort: AbortController }
    | undefined

  constructor(python: Python, signal: AbortSignal) {
    this.#python = python
    this.#signal = signal
  }

  start(program: Program): Promise<Output> {
    if (this.#current?.code === program.code) return this.#current.output
    this.drop()
    const abort = new AbortController()
    const output = this.#python.run(program, AbortSignal.any([this.#signal, abort.signal]))
    // Whoever takes the output sees its failure; if nobody does, it must not count as unhandled.
    output.catch(() => {})
    this.#current = { code: program.code, output, abort }
    return output
  }

  /** The output of this very program: of the run under way if it is the same, else of a new one. */
  async take(program: Program): Promise<Output> {
    const output = await this.start(program)
    this.#current = undefined
    return output
  }

  drop(): void {
    this.#current?.abort.abort()
    this.#current = undefined
  }
}
