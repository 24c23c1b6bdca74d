import { isAbort } from '../../solve/failure.ts'
import type { Completion, Progress } from '../../solve/types.ts'
import { assertNever } from '../../util/never.ts'
import type { Resident, ResidentCall } from '../worker/serve.ts'
import type { Report } from '../fetchFile.ts'
import { startEngine, type Engine } from './engine.ts'
import type { EngineEnd } from './engineRun.ts'
import { fetchModel, type ModelSource } from './fetchModel.ts'
import type { LoadedModel } from './loadedModel.ts'
import { shelvedFile } from '../shelved.ts'
import { abandons, continueWith, emptySession, writeOn, type Session } from './session.ts'
import { createStopFilter } from '../worker/stops.ts'
import { createUsage } from './usage.ts'

/**
 * llama.cpp keeps the cache of every text that was not continued, for ever. Once that is this many bytes the engine
 * is started afresh: half a second, every hundred questions or so.
 */
const parkedLimit = 128 * 2 ** 20

/**
 * One model in memory, the text its cache holds, and a call on it: from text to tokens, through the engine, back
 * to text up to a stop.
 */
export function createResident(limit = parkedLimit): Resident<LoadedModel> {
  /** Fetched, and in memory. */
  let fetched: Blob | undefined
  let engine: Engine | undefined
  let session: Session = emptySession
  let parked = 0

  function exit(): void {
    engine?.exit()
    engine = undefined
    session = emptySession
    parked = 0
  }

  async function find(source: ModelSource, report: Report, signal: AbortSignal): Promise<Blob> {
    switch (source.type) {
      case 'address':
        return (fetched ??= await fetchModel(source, report, signal))
      case 'shelf': {
        // Looked for each time: a person may have taken it off meanwhile.
        const file = await shelvedFile(source.key, source.name)
        report({ what: 'model', loaded: file.size, total: file.size })
        return file
      }
      default:
        return assertNever(source)
    }
  }

  async function load({ model, emit, signal }: ResidentCall<LoadedModel>): Promise<Engine> {
    if (engine) return engine
    const report = (progress: Progress) => emit({ type: 'loading', progress })
    const file = await find(model.source, report, signal)
    engine = await startEngine(file, model.contextTokens, report, signal)
    return engine
  }

  async function complete(call: ResidentCall<LoadedModel>, completion: Completion): Promise<void> {
    const { emit, alive, signal } = call
    let loaded = await load(call)
    const text = wellFormed(completion.text)
    let prompt = continueWith(session, text, loaded.bpe)
    if (abandons(session, prompt)) parked += session.ids.length * loaded.cacheBytesPerToken
    if (parked > limit) {
      exit()
      loaded = await load(call)
      prompt = continueWith(session, text, loaded.bpe)
    }
    const { maxTokens, temperature, seed } = completion
    const usage = createUsage()
    const full = prompt.ids.length >= call.model.contextTokens
    if (full || maxTokens < 1) {
      // Asked for no token, the engine would write one all the same.
      emit({ type: 'end', reason: full ? 'context' : 'length', usage: usage.value() })
      return
    }
    const writing = writeOn(prompt, loaded.bpe)
    const filter = createStopFilter(completion.stops)
    const enough = new AbortController()
    const say = (sure: string) => (sure === '' ? alive() : emit({ type: 'text', text: sure }))
    const end = await loaded.run(
      { ids: prompt.ids, maxTokens, temperature, seed },
      {
        prefilled(progress) {
          usage.prefilled(progress)
          alive()
        },
        token(id) {
          usage.generated()
          say(filter.push(writing.add(id)))
          if (filter.stopped) enough.abort()
        },
      },
      AbortSignal.any([signal, enough.signal]),
    )
    const rest = writing.end()
    // A prompt that did not fit left the cache as it was.
    if (end !== 'no-room' || usage.value().generated > 0) session = writing.session()
    signal.throwIfAborted()
    say(filter.push(rest) + filter.flush())
    emit({ type: 'end', reason: reasonOf(end), usage: usage.value() })
  }

  return {
    async call(call) {
      try {
        if (call.completion) await complete(call, call.completion)
        else await load(call)
      } catch (error) {
        if (!isAbort(error)) exit()
        throw error
      }
    },
  }
}

/** `aborted` is our own doing: the stop string was there. A caller's abort never gets this far. */
function reasonOf(end: EngineEnd): 'stop' | 'eos' | 'length' | 'context' {
  switch (end) {
    case 'eos':
    case 'length':
      return end
    case 'no-room':
      return 'context'
    case 'aborted':
      return 'stop'
    default:
      return assertNever(end)
  }
}

/** An unpaired surrogate has no UTF-8: it becomes U+FFFD, of the same length. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
}
