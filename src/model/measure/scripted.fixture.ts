import type { Completion, Model, ModelEvent, Usage } from '../../solve/types.ts'

/** A scripted model and its clock: a word is a token, reading one takes 1 ms, writing one 10 ms. */
export interface Script {
  readonly contextTokens?: number
  /** What it writes at most in a call, before its end token. */
  readonly most?: (call: number, text: string) => number
  readonly usage?: (call: number) => Partial<Usage>
  /** Said first in a call. */
  readonly first?: (call: number) => readonly ModelEvent[]
  /** The calls that end with nothing said. */
  readonly dies?: (call: number) => boolean
}

export class ScriptedModel implements Model {
  readonly id = 'scripted'
  readonly completions: Completion[] = []
  readonly #script: Script
  #clock = 0

  constructor(script: Script = {}) {
    this.#script = script
  }

  readonly now = () => this.#clock

  async *generate(completion: Completion, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    const { contextTokens = 1024, most = () => Infinity, usage, first, dies } = this.#script
    const call = this.completions.push(completion)
    for (const event of first?.(call) ?? []) yield event
    if (dies?.(call)) return
    const nothing = {
      engine: 'webllm',
      cached: 0,
      prefilled: 0,
      generated: 0,
      prefillMs: 0,
      generateMs: 0,
    } as const
    const prefilled = completion.text.split(' ').length
    if (prefilled >= contextTokens) {
      yield { type: 'end', reason: 'context', usage: { ...nothing, ...usage?.(call) } }
      return
    }
    const enough = most(call, completion.text)
    const generated = Math.min(completion.maxTokens, enough)
    this.#clock += prefilled
    for (let token = 1; token <= generated; token++) {
      if (signal.aborted) return
      if (token > 1) this.#clock += 10
      yield { type: 'text', text: 'on ' }
    }
    const counts = { prefilled, generated, prefillMs: prefilled, generateMs: Math.max(0, generated - 1) * 10 }
    const reason = enough < completion.maxTokens ? 'eos' : 'length'
    yield { type: 'end', reason, usage: { ...nothing, ...counts, ...usage?.(call) } }
  }
}
