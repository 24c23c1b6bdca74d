import type { Cage } from '../cage/cage.ts'
import { deaf, type Link } from '../link.ts'
import type { Pooled } from '../pool.ts'
import type { Reply, Verdict } from '../protocol.ts'
import { startWorker, type Making } from '../startWorker.ts'

/** Two answers. */
export interface Pair {
  readonly answer: string
  readonly reference: string
}

/** How a comparison ended. After `late`, `memory`, `dead` and `not-started` the interpreter has ended. */
export interface Ended {
  readonly how: Verdict | 'late' | 'dead' | 'not-started'
  /** Milliseconds that it took, once it had started. */
  readonly ms: number
}

/** An interpreter that compares: one pair at a time. It runs no program, ever. */
export interface Grader extends Pooled {
  /** It has been given a pair before. */
  readonly used: boolean
  /** After `loaded`. Rejects only with an `AbortError`. */
  compare(pair: Pair, timeoutMs: number, signal: AbortSignal): Promise<Ended>
}

/** It has nothing to load or to reset: what takes longer than this hangs. */
const startMs = 10_000

export function startGrader(making: Making, cage: Cage): Grader {
  const started = startWorker(making, cage, 'algebra')
  let used = false
  return {
    loaded: started.loaded,
    get alive() {
      return started.alive
    },
    get keptInDoubt() {
      return started.keptInDoubt
    },
    get used() {
      return used
    },
    compare(pair, timeoutMs, signal) {
      used = true
      return watch(started.link, pair, timeoutMs, signal)
    },
    end: () => started.end(),
  }
}

let lastId = 0

/** The clock is here: a comparison that hangs stops its worker's. */
function watch(link: Link, pair: Pair, timeoutMs: number, signal: AbortSignal): Promise<Ended> {
  const id = ++lastId
  let began: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()

  const leave = () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    link.listen(deaf)
  }
  const finish = (how: Ended['how']) => {
    leave()
    if (how !== 'equal' && how !== 'different') link.end('its comparison went too far')
    resolve({ how, ms: began === undefined ? 0 : performance.now() - began })
  }
  const onAbort = () => {
    leave()
    link.end('aborted')
    reject(new DOMException('The comparison was stopped.', 'AbortError'))
  }
  const onReply = (reply: Reply) => {
    if (!('id' in reply) || reply.id !== id) return
    if (reply.type === 'started' && began === undefined) {
      began = performance.now()
      clearTimeout(timer)
      timer = setTimeout(() => finish('late'), timeoutMs)
    } else if (reply.type === 'compared' && began !== undefined) finish(reply.verdict)
    else link.end(reply.type === 'died' ? reply.detail : 'it says what it was not asked')
  }

  if (signal.aborted) onAbort()
  else if (!link.alive) finish('not-started')
  else {
    signal.addEventListener('abort', onAbort)
    link.listen({ onReply, onDeath: () => finish(began === undefined ? 'not-started' : 'dead') })
    timer = setTimeout(() => link.end('not started'), startMs)
    link.send({ type: 'compare', id, ...pair })
  }
  return promise
}
