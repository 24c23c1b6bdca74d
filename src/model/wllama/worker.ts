import { assertNever } from '../../util/never.ts'
import { FailureError, isAbort } from '../../solve/failure.ts'
import type { ModelEvent } from '../../solve/types.ts'
import { createResident } from './resident.ts'
import { parseCommand, type Command, type Reply } from './rpc.ts'

/**
 * The worker that holds the model: takes calls one after the other, cancels the one named, and answers each with
 * events and a `done`. What it computes is in `resident.ts`; what the messages are, in `rpc.ts`.
 */
const resident = createResident()
const calls = new Map<number, AbortController>()
let last: Promise<void> = Promise.resolve()

self.addEventListener('message', ({ data }) => {
  const command = parseCommand(data)
  if (command) receive(command)
})

function receive(command: Command): void {
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

async function answer(call: Extract<Command, { type: 'call' }>, signal: AbortSignal): Promise<void> {
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

function failureOf(error: unknown) {
  return error instanceof FailureError
    ? error.failure
    : ({ kind: 'model-crashed', detail: String(error) } as const)
}

function send(reply: Reply): void {
  self.postMessage(reply)
}
