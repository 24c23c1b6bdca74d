import type { Algebra, PaperVerdict } from './algebra.ts'

/** Says what it was told to say, and that it took as long as it was told; what it was not told is different, at once. */
export class FakeAlgebra implements Algebra {
  readonly asked: (readonly [answer: string, reference: string, timeoutMs: number])[] = []
  readonly #verdicts: Readonly<Record<string, PaperVerdict>>
  readonly #ms: number

  /** @param verdicts by the answer */
  constructor(verdicts: Readonly<Record<string, PaperVerdict>> = {}, ms = 0) {
    this.#verdicts = verdicts
    this.#ms = ms
  }

  async compare(answer: string, reference: string, timeoutMs: number, signal: AbortSignal) {
    signal.throwIfAborted()
    this.asked.push([answer, reference, timeoutMs])
    return { verdict: this.#verdicts[answer] ?? 'different', ms: this.#ms } as const
  }
}
