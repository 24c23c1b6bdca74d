/** Thrown where an honest answer would take too long, or too large numbers. `gradeAnswer` turns it into a verdict. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch'
}

/** Thrown where a text is no mathematics that is known here. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** Thrown where nothing is left for the whole of a comparison, so that there is no second way to try. */
export class Exhausted extends Error {
  override readonly name = 'Exhausted'
}

/** What one comparison may still do. A step is about a microsecond, whatever the input. */
export class Work {
  #left: number
  readonly #whole: Work | undefined

  constructor(steps: number, whole?: Work) {
    this.#left = steps
    this.#whole = whole
  }

  spend(steps = 1): void {
    this.#whole?.spend(steps)
    this.#left -= steps
    if (this.#left >= 0) return
    throw this.#whole ? new TooMuch() : new Exhausted()
  }

  /** A share of the whole, after which there is still something left to try. */
  share(steps: number): Work {
    return new Work(steps, this)
  }
}

/** `undefined` where it would be too much. Bugs are thrown on. */
export function orTooMuch<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof TooMuch) return undefined
    throw error
  }
}
