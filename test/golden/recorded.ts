import type { Completion, Model, ModelEvent, Output, Program, Python } from '../../src/solve/types.ts'

/** Stands in for a model: writes the recorded calls, cut as told, and like an engine stops before "```output\n". */
export class FakeModel implements Model {
  readonly id = 'recorded'
  readonly prompts: string[] = []
  readonly #calls: string[]
  readonly #cut: (text: string) => readonly string[]
  readonly #end: Extract<ModelEvent, { type: 'end' }>['reason']

  constructor(
    calls: readonly string[],
    cut: (text: string) => readonly string[] = (text) => [text],
    end: Extract<ModelEvent, { type: 'end' }>['reason'] = 'stop',
  ) {
    this.#calls = [...calls]
    this.#cut = cut
    this.#end = end
  }

  async *generate(completion: Completion, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    this.prompts.push(completion.text)
    const whole = this.#calls.shift() ?? ''
    for (const text of this.#cut(whole)) {
      await Promise.resolve()
      if (signal.aborted) return
      yield { type: 'text', text }
    }
    const usage = { cached: 0, prefilled: 1, generated: whole === '' ? 0 : 1, prefillMs: 0, generateMs: 0 }
    yield { type: 'end', reason: this.#calls.length > 0 ? 'stop' : this.#end, usage }
  }
}

/** Stands in for Python: gives the recorded outputs in turn, whatever it is asked to run. */
export class FakePython implements Python {
  readonly programs: string[] = []
  readonly #outputs: string[]

  constructor(outputs: readonly string[]) {
    this.#outputs = [...outputs]
  }

  async run(program: Program, signal: AbortSignal): Promise<Output> {
    signal.throwIfAborted()
    await Promise.resolve()
    this.programs.push(program.code)
    const text = this.#outputs.shift()
    if (text === undefined) throw new Error('one more program than recorded')
    return recordedOutput(text)
  }
}

export function recordedOutput(text: string): Output {
  const nothing = { variables: [], figures: [], ms: 1 }
  if (!/^[\w.]*(?:Error|Exception|Interrupt|Exit|Warning)\b.*$/.test(text)) return { stdout: `${text}\n`, ...nothing }
  return { stdout: 'lost', error: { kind: 'raised', line: text }, ...nothing }
}
