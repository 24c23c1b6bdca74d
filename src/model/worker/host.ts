import type { Completion, Failure, ModelEvent } from '../../solve/types.ts'
import { assertNever } from '../../util/never.ts'
import { type Command, parseReply } from './rpc.ts'
import { startWatchdog } from './watchdog.ts'

/**
 * The page's end of the worker: starts it when needed, makes one call of it, and never waits for ever. A worker
 * that died, or was silent for too long, is ended and its call `failed`; the next call gets a new one.
 */
export interface Host {
  /** Events until the call is over. Ends in silence on abort; leaving the iteration early cancels the call. */
  call(completion: Completion | undefined, signal: AbortSignal): AsyncGenerator<ModelEvent, void, void>
  dispose(): void
}

export interface HostOptions<M> {
  readonly model: M
  /** Seconds of silence (no byte, no token, no step of the prompt) after which the worker counts as stuck. */
  readonly patience: number
  readonly startWorker: () => Worker
}

export function createHost<M>({ model, patience, startWorker }: HostOptions<M>): Host {
  let worker: Worker | undefined
  let calls = 0

  function end(): void {
    worker?.terminate()
    worker = undefined
  }

  async function* call(completion: Completion | undefined, signal: AbortSignal) {
    signal.throwIfAborted()
    worker ??= startWorker()
    const current = worker
    const id = ++calls
    const events: ModelEvent[] = []
    let over = false
    let wake = () => {}
    const finish = () => {
      // Whoever takes the events may take their time.
      watchdog.stop()
      over = true
      wake()
    }
    const fail = (failure: Failure) => {
      end()
      events.push({ type: 'failed', failure })
      finish()
    }
    const watchdog = startWatchdog(patience, () =>
      fail({ kind: 'model-timeout', detail: `silent for ${patience} s` }),
    )
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      const reply = parseReply(data)
      if (!reply) return
      // A call that was given up may take its time to wind down: that is no silence either.
      watchdog.heard()
      if (reply.id !== id) return
      switch (reply.type) {
        case 'event':
          // What a failed engine leaves behind is not trusted: the next call gets a new worker.
          if (reply.event.type === 'failed') return fail(reply.event.failure)
          events.push(reply.event)
          return wake()
        case 'alive':
          return
        case 'done':
          return finish()
        default:
          assertNever(reply)
      }
    }
    const onError = (event: ErrorEvent | Event) => {
      event.preventDefault()
      // A program that could not be fetched makes a plain event, one that threw an ErrorEvent.
      if (event instanceof ErrorEvent) fail({ kind: 'model-crashed', detail: event.message })
      else fail({ kind: 'model-missing', detail: 'the worker could not be loaded' })
    }
    current.addEventListener('message', onMessage)
    current.addEventListener('error', onError)
    signal.addEventListener('abort', finish)
    const send = (command: Command<M>) => current.postMessage(command)
    send({ type: 'call', id, model, ...(completion && { completion }) })
    try {
      while (true) {
        const event = signal.aborted ? undefined : events.shift()
        if (event) yield event
        else if (over) return
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      watchdog.stop()
      signal.removeEventListener('abort', finish)
      current.removeEventListener('message', onMessage)
      current.removeEventListener('error', onError)
      send({ type: 'cancel', id })
    }
  }

  return { call, dispose: end }
}
