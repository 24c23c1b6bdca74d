import { FailureError, isAbort } from '../../solve/failure.ts'
import type { Completion, ModelEvent } from '../../solve/types.ts'
import { assertNever } from '../../util/never.ts'
import { type Command, parseCommand, type Reply } from './rpc.ts'

/** What an engine does in its worker: one call at a time, which the caller of this module sees to. */
export interface Resident<M> {
  /** Rejects with a `FailureError`, or with the signal's reason; the next call finds all in order either way. */
  call(call: ResidentCall<M>): Promise<void>
}

export interface ResidentCall<M> {
  readonly model: M
  /** Absent: only load. */
  readonly completion: Completion | undefined
  readonly emit: (event: ModelEvent) => void
  /** Called when the work went on without an event. */
  readonly alive: () => void
  readonly signal: AbortSignal
}

/**
 * A worker's own side: takes calls one after the other, cancels the one named, and answers each with events and a
 * `done`, whatever happens in it.
 */
export function serve<M>(resident: Resident<M>, parseModel: (model: unknown) => M | undefined): void {
  const calls = new Map<number, AbortController>()
  let last: Promise<void> = Promise.resolve()
  const send = (reply: Reply) => self.postMessage(reply)

  const answer = async (call: Extract<Command<M>, { type: 'call' }>, signal: AbortSignal) => {
    const { id, model, completion } = call
    const emit = (event: ModelEvent) => send({ type: 'event', id, event })
    try {
      await resident.call({ model, completion, emit, alive: () => send({ type: 'alive', id }), signal })
    } catch (error) {
      if (!isAbort(error)) emit({ type: 'failed', failure: failureOf(error) })
    } finally {
      calls.delete(id)
      send({ type: 'done', id })
    }
  }

  const receive = (command: Command<M>): void => {
    switch (command.type) {
      case 'cancel':
        calls.get(command.id)?.abort()
        return
      case 'call': {
        const controller = new AbortController()
        calls.set(command.id, controller)
        last = last.then(() => answer(command, controller.signal))
        return
      }
      default:
        assertNever(command)
    }
  }

  self.addEventListener('message', ({ data }) => {
    const command = parseCommand(data, parseModel)
    if (command) receive(command)
  })
}

function failureOf(error: unknown) {
  return error instanceof FailureError
    ? error.failure
    : ({ kind: 'model-crashed', detail: String(error) } as const)
}
