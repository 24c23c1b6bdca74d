/**
 * How a command ends: an `Advice` is an expected failure whose message is a sentence with the next step, shown
 * without a stack trace; anything else thrown is a bug. All that is said on the way goes to standard error, so
 * that standard output holds only what was asked for. Runs before any package is installed.
 */
export class Advice extends Error {
  /**
   * @param {string} sentence what is missing or wrong, then what to do
   * @param {2 | 3} [exitCode] 2: bad usage or input; 3: done, but not what was asked for
   */
  constructor(sentence, exitCode = 2) {
    super(sentence)
    this.name = 'Advice'
    this.exitCode = exitCode
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs a command's main function and turns what it returns or throws into the process's exit code.
 *
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  // A reader that has seen enough (`| head`) closes the pipe: no bug of ours.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (error instanceof Advice) {
      say(error.message)
      process.exitCode = error.exitCode
    } else {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error))
      process.exitCode = 1
    }
  }
}
