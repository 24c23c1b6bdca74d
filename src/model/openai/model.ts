import { FailureError, isAbort } from '../../solve/failure.ts'
import { rstrip } from '../../solve/text.ts'
import type { Completion, Model, ModelEvent, Usage } from '../../solve/types.ts'
import { createStopFilter } from '../worker/stops.ts'
import type { Chunk } from './chunk.ts'
import { type Endpoint, NoRoom, Passing, request, retrying } from './endpoint.ts'
import { chunksOf } from './stream.ts'

type End = Extract<ModelEvent, { type: 'end' }>

/**
 * The Model port over `POST /completions`. The text goes as it is, role tags included, and no chat template is put
 * around it. It is not begun with a begin-of-sequence token either: the servers' tokenizers put that before a text, where
 * the model has one (vLLM's `add_special_tokens`, llama.cpp's `add_bos_token`), and a typed one would be a second. Nothing
 * but the temperature shapes how tokens are drawn: what a server or a model's own configuration adds is turned off.
 *
 * @param name as the server knows the model
 */
export function createOpenAiModel(endpoint: Endpoint, name: string): Model {
  return {
    id: name,
    async *generate(completion, signal) {
      const leaving = new AbortController()
      const either = AbortSignal.any([signal, leaving.signal])
      const call = new Call(endpoint, name, completion)
      try {
        while (!call.end) {
          const text = await retrying(endpoint, either, (advanced) => call.read(either, advanced))
          if (text !== '') yield { type: 'text', text }
        }
        yield call.end
      } catch (error) {
        if (signal.aborted && isAbort(error)) return
        if (!(error instanceof FailureError)) throw error
        yield { type: 'failed', failure: error.failure }
      } finally {
        leaving.abort()
      }
    },
  }
}

/**
 * One call of the model, over as many connections as it takes: after a lost one it goes on behind what was written, so
 * that nothing is said twice.
 */
class Call {
  end: End | undefined
  readonly #endpoint: Endpoint
  readonly #name: string
  readonly #completion: Completion
  readonly #filter: ReturnType<typeof createStopFilter>
  readonly #start = performance.now()
  #first: number | undefined
  /** All that was written, a stop string and what is held back included. */
  #written = ''
  /** Tokens of connections that were lost, a token a chunk, and of this one. */
  #before = 0
  #chunks = 0
  #stream: AsyncGenerator<Chunk, void, void> | undefined
  #finish: Chunk | undefined
  #counts: Chunk['usage']

  constructor(endpoint: Endpoint, name: string, completion: Completion) {
    this.#endpoint = endpoint
    this.#name = name
    this.#completion = completion
    this.#filter = createStopFilter(completion.stops)
  }

  /** The next text that is certain; `''` where the call has come to its end. */
  async read(signal: AbortSignal, advanced: () => void): Promise<string> {
    if (this.#before >= this.#completion.maxTokens) return this.#ended('length')
    try {
      this.#stream ??= chunksOf(await this.#request(signal), this.#endpoint.baseUrl)
      for (;;) {
        const { done, value } = await this.#stream.next()
        if (done) return this.#finished()
        this.#counts = value.usage ?? this.#counts
        // A server that doesn't know stop strings would write on.
        if (this.#filter.stopped && value.text !== '') return this.#finished()
        // Servers have further reasons, for answers that they gave up.
        if (value.finish === 'stop' || value.finish === 'length') this.#finish = value
        if (value.text === '') continue
        advanced()
        this.#first ??= performance.now()
        this.#chunks++
        this.#written += value.text
        const sure = this.#filter.push(value.text)
        if (sure !== '') return sure
      }
    } catch (error) {
      if (error instanceof NoRoom) return this.#ended('context')
      // The end is known; at most its counts were lost.
      if (error instanceof Passing && (this.#finish || this.#filter.stopped)) return this.#finished()
      this.#stream = undefined
      this.#before += this.#chunks
      this.#chunks = 0
      throw error
    }
  }

  #request(signal: AbortSignal): Promise<Response> {
    const { text, stops, maxTokens, temperature, seed } = this.#completion
    const body = {
      model: this.#name,
      prompt: text + this.#written,
      max_tokens: Math.max(1, maxTokens - this.#before),
      temperature,
      ...(seed !== undefined && { seed }),
      top_p: 1,
      top_k: -1,
      min_p: 0,
      repetition_penalty: 1,
      stop: stops,
      // vLLM's: so that a stop string can be told from the end token.
      include_stop_str_in_output: true,
      stream: true,
      stream_options: { include_usage: true },
    }
    return request(this.#endpoint, '/completions', body, signal)
  }

  #finished(): string {
    if (this.#filter.stopped) return this.#ended('stop')
    const { finish, stopString } = this.#finish ?? {}
    if (finish === undefined) throw new Passing('the answer broke off')
    if (finish === 'length') {
      const all = this.#generated >= this.#completion.maxTokens
      return this.#ended(all ? 'length' : 'context')
    }
    return this.#ended(stopString !== undefined || this.#seemsStopped ? 'stop' : 'eos')
  }

  /** What was held back, then the end. */
  #ended(reason: End['reason']): string {
    const now = performance.now()
    const { prompt = 0, cached = 0 } = this.#counts ?? {}
    const usage: Usage = {
      cached,
      prefilled: Math.max(0, prompt - cached),
      generated: this.#generated,
      prefillMs: (this.#first ?? now) - this.#start,
      generateMs: now - (this.#first ?? now),
    }
    this.end = { type: 'end', reason, usage }
    return this.#filter.flush()
  }

  get #generated(): number {
    return this.#before + (this.#counts?.completion ?? this.#chunks)
  }

  /**
   * llama.cpp's server cuts a stop string off and does not say that there was one. What stood before it tells: a stop
   * string begins with a fence, on a line that follows one.
   */
  get #seemsStopped(): boolean {
    const text = rstrip(this.#written)
    return this.#completion.stops.some((stop) => {
      const fence = /^\W+/.exec(stop)?.[0]
      return fence !== undefined && text.endsWith(fence)
    })
  }
}
