import { FailureError } from '../../solve/failure.ts'
import type { Completion } from '../../solve/types.ts'
import type { Resident, ResidentCall } from '../worker/serve.ts'
import { afterStop, type Conversation, continueWith } from './conversation.ts'
import type { DeviceWatch } from './devices.ts'
import type { Engine, Said } from './engine.ts'
import { failureOf, isContextOverflow } from './failures.ts'
import type { WebllmModel } from './loadedModel.ts'
import { startEngine } from './startEngine.ts'

const beatMs = 10_000

/**
 * One pack on the graphics device, the conversation its cache holds, and a call on it. After a failure the worker is
 * ended from outside: a device that is gone leaves web-llm unusable.
 */
export function createResident(devices: DeviceWatch): Resident<WebllmModel> {
  let engine: Engine | undefined
  let held: Conversation | undefined
  /** Tokens in the cache: all that was read and written, but the last that was sampled. */
  let heldTokens = 0

  const load = async ({ model, emit, alive, signal }: ResidentCall<WebllmModel>): Promise<Engine> => {
    if (engine) return engine
    // web-llm tells of its downloads shard by shard, which on a slow line are minutes apart.
    const beat = setInterval(alive, beatMs)
    try {
      engine = await startEngine(model, devices, (progress) => emit({ type: 'loading', progress }), signal)
      return engine
    } finally {
      clearInterval(beat)
    }
  }

  const complete = async (call: ResidentCall<WebllmModel>, completion: Completion): Promise<void> => {
    const { emit, alive, signal } = call
    const loaded = await load(call)
    const { text, ...rest } = completion
    const { messages, fresh } = continueWith(held, text, loaded.lead)
    const cached = fresh ? 0 : heldTokens
    // Whatever happens before the end leaves the cache in a state that is not ours to guess.
    held = undefined
    heldTokens = 0
    const nothing = { cached, prefilled: 0, generated: 0, prefillMs: 0, generateMs: 0 }
    if (completion.maxTokens < 1) return emit({ type: 'end', reason: 'length', usage: nothing })
    if (!(await loaded.fits(text))) return emit({ type: 'end', reason: 'context', usage: nothing })
    let said: Said
    try {
      const onText = (piece: string) => emit({ type: 'text', text: piece })
      said = await loaded.say({ messages, completion: rest, onText, onToken: alive, signal })
    } catch (error) {
      // Its own count is the one that decides.
      if (isContextOverflow(error)) return emit({ type: 'end', reason: 'context', usage: nothing })
      throw error
    }
    if (said.stop !== undefined) {
      held = afterStop(messages, text, said.text, said.stop)
      heldTokens = held ? cached + said.usage.prefilled + said.usage.generated - 1 : 0
    }
    emit({ type: 'end', reason: reasonOf(said, completion), usage: { cached, ...said.usage } })
  }

  return {
    async call(call) {
      try {
        if (devices.loss) throw new FailureError(devices.loss)
        await devices.untilLost<unknown>(call.completion ? complete(call, call.completion) : load(call))
      } catch (error) {
        if (call.signal.aborted) throw call.signal.reason
        throw new FailureError(devices.loss ?? failureOf(error))
      }
    },
  }
}

function reasonOf({ finish, stop, usage }: Said, { maxTokens }: Completion) {
  if (finish === 'length') return usage.generated < maxTokens ? 'context' : 'length'
  return stop === undefined ? 'eos' : 'stop'
}
