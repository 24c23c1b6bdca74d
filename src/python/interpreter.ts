import { FailureError } from '../solve/failure.ts'
import type { Output, Program } from '../solve/types.ts'
import type { Caged } from './cage/cage.ts'
import { execute } from './execute.ts'
import { openLink } from './link.ts'
import type { Bundle } from './protocol.ts'

/**
 * One worker's life, from the page's side: loaded once, runs one program at a time, ended from here. After the end
 * nothing is revived: its owner starts another.
 */
export interface Interpreter {
  /** Rejects with a `FailureError` when it can't be loaded. */
  readonly loaded: Promise<void>
  /** False once it ended, by itself or by a program. */
  readonly alive: boolean
  /** Imports SymPy ahead of the first program. */
  prepare(): void
  /** After `loaded`, one at a time. Rejects only with an `AbortError`. */
  run(program: Program, signal: AbortSignal): Promise<Output>
  end(): void
}

/** Long enough for the slowest machine that would be of any use. */
const patienceMs = 60_000

export function startInterpreter(bundle: Promise<Bundle>, spawn: () => Caged): Interpreter {
  const link = openLink(spawn())

  const loaded = new Promise<void>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    link.listen({
      onReply(reply) {
        if (reply.type === 'broken') link.end(reply.detail)
        if (reply.type !== 'loaded') return
        clearTimeout(timer)
        resolve()
      },
      onDeath(detail) {
        clearTimeout(timer)
        reject(new FailureError({ kind: 'python-missing', detail }))
      },
    })
    bundle.then(
      (bundle) => {
        timer = setTimeout(() => link.end(`not loaded after ${patienceMs / 1000} s`), patienceMs)
        link.send({ type: 'load', bundle })
      },
      (error: unknown) => {
        reject(error)
        link.end('nothing to load')
      },
    )
  })

  return {
    loaded,
    get alive() {
      return link.alive
    },
    prepare: () => link.send({ type: 'prepare' }),
    run: (program, signal) => execute(link, program, signal),
    end: () => link.end('ended'),
  }
}
