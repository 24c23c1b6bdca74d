/** Thrown where an honest answer would take too long, or too large numbers. `gradeAnswer` turns it into a verdict. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch'
}

/** Thrown where a text is no mathematics that is known here. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** What one comparison may still do. A step is about a microsecond, whatever the input. */
export class Work {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  spend(steps = 1): void {
    this.#left -= steps
    if (this.#left < 0) throw new TooMuch()
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
