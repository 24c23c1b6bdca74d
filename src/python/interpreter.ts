import { FailureError } from '../solve/failure.ts'
import type { Output, Program } from '../solve/types.ts'
import type { Cage } from './cage/cage.ts'
import { execute } from './execute.ts'
import type { Bundle } from './fetchBundle.ts'
import { openLink } from './link.ts'
import type { Snapshots } from './snapshots.ts'

/**
 * One worker's life, from the page's side: loaded once, runs one program at a time, ended from here. After the end
 * nothing is revived: its owner starts another.
 */
export interface Interpreter {
  /** Rejects with a `FailureError` when it can't be loaded. */
  readonly loaded: Promise<void>
  /** False once it ended, by itself or by a program. */
  readonly alive: boolean
  /** It could not be loaded, and something of it was kept from before. */
  readonly keptInDoubt: boolean
  /** Imports SymPy ahead of the first program. */
  prepare(): void
  /** A program ran in it. */
  readonly used: boolean
  /**
   * After `loaded`, one at a time. Rejects only with an `AbortError`.
   *
   * @returns `undefined` when the interpreter could not even start it, and has ended.
   */
  run(program: Program, signal: AbortSignal): Promise<Output | undefined>
  end(): void
}

export interface Making {
  readonly bundle: Promise<Bundle>
  readonly snapshots: Snapshots
  /** Nobody waits for it: if a snapshot is wanted, this one may take the time to make it. */
  readonly spare: boolean
}

/** Long enough for the slowest machine that would be of any use. */
const patienceMs = 60_000

/**
 * To start a program, which may import SymPy first. A program before it may have left the interpreter stuck; then another
 * one stands by, which has imported it.
 */
const startMs = { unused: 30_000, used: 3_000 } as const

export function startInterpreter({ bundle, snapshots, spare }: Making, cage: Cage): Interpreter {
  const link = openLink(cage.spawn(bundle.then(({ wasm }) => wasm)))
  let kept = false
  let keptInDoubt = false
  let ended = false
  let used = false

  const load = async () => {
    const { parts, kept: partsKept } = await bundle
    // At once: the worker may have met what is wrong with it already.
    kept = partsKept
    const snapshot = await snapshots.read()
    kept ||= snapshot !== undefined
    const forSnapshot = spare && snapshots.wanted
    link.send({ type: 'load', parts, forSnapshot, ...(snapshot && { snapshot }) })
  }
  const loaded = new Promise<void>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    link.listen({
      onReply(reply) {
        if (reply.type === 'broken') link.end(reply.detail)
        // Here no program has run yet, so nobody else can have said this.
        if (reply.type === 'snapshot') snapshots.keep(reply.memory)
        if (reply.type !== 'loaded') return
        clearTimeout(timer)
        resolve()
      },
      onDeath(detail) {
        clearTimeout(timer)
        keptInDoubt = kept && !ended
        reject(new FailureError({ kind: 'python-missing', detail }))
      },
    })
    load().then(
      () => (timer = setTimeout(() => link.end(`not loaded after ${patienceMs / 1000} s`), patienceMs)),
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
    get keptInDoubt() {
      return keptInDoubt
    },
    prepare: () => link.send({ type: 'prepare' }),
    get used() {
      return used
    },
    run(program, signal) {
      const mayTake = used ? startMs.used : startMs.unused
      used = true
      return execute(link, program, mayTake, signal)
    },
    end() {
      ended = true
      link.end('ended')
    },
  }
}
