import { FailureError } from '../solve/failure.ts'
import type { Cage } from './cage/cage.ts'
import type { Bundle } from './fetchBundle.ts'
import { openLink, type Link } from './link.ts'
import type { Role } from './protocol.ts'
import type { Snapshots } from './snapshots.ts'

/** One worker's life, from the page's side: loaded once, ended from here, never revived. */
export interface Started {
  /** Rejects with a `FailureError` when it can't be loaded. */
  readonly loaded: Promise<void>
  /** False once it ended, by itself or by what ran in it. */
  readonly alive: boolean
  /** It could not be loaded, and something of it was kept from before. */
  readonly keptInDoubt: boolean
  /** The way to it, for who gives it work. */
  readonly link: Link
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

export function startWorker({ bundle, snapshots, spare }: Making, cage: Cage, role: Role): Started {
  const link = openLink(cage.spawn(bundle.then(({ wasm }) => wasm)))
  let kept = false
  let keptInDoubt = false
  let ended = false

  const load = async () => {
    const { parts, kept: partsKept } = await bundle
    // At once: the worker may have met what is wrong with it already.
    kept = partsKept
    const snapshot = await snapshots.read()
    kept ||= snapshot !== undefined
    const forSnapshot = spare && snapshots.wanted
    link.send({ type: 'load', role, parts, forSnapshot, ...(snapshot && { snapshot }) })
  }
  const loaded = new Promise<void>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    link.listen({
      onReply(reply) {
        if (reply.type === 'broken') link.end(reply.detail)
        // Here nothing has run yet, so nobody else can have said this.
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
    link,
    loaded,
    get alive() {
      return link.alive
    },
    get keptInDoubt() {
      return keptInDoubt
    },
    end() {
      ended = true
      link.end('ended')
    },
  }
}
