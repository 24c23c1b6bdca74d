/**
 * The peer: web-llm's own way to go on from a text, `completions.create({ prompt })`, as a `Model`. Each call empties
 * the cache and reads the whole prompt. Nothing of ours is in it but the filter that holds stop strings back.
 */
import { CreateWebWorkerMLCEngine, type MLCEngineInterface } from '@mlc-ai/web-llm'
import { createStopFilter } from '../../src/model/worker/stops.ts'
import type { Completion, Model, ModelEvent } from '../../src/solve/types.ts'

export interface CompletionsPack {
  readonly id: string
  /** Its tokenizer takes `bos` for one token: the chat template's is not put in front of a prompt. */
  readonly url: string
  readonly library: string
  readonly contextTokens: number
  readonly bos: string
}

export async function openCompletions(pack: CompletionsPack): Promise<Model> {
  const { id, url, library, contextTokens, bos } = pack
  const worker = new Worker(new URL('./completionsWorker.ts', import.meta.url), { type: 'module' })
  const engine = await CreateWebWorkerMLCEngine(
    worker,
    id,
    { appConfig: { model_list: [{ model: url, model_id: id, model_lib: library }] }, logLevel: 'SILENT' },
    { context_window_size: contextTokens },
  )
  return {
    id,
    generate: (completion, signal) =>
      complete(engine, { ...completion, text: bos + completion.text }, signal),
  }
}

async function* complete(
  engine: MLCEngineInterface,
  { text: prompt, stops, maxTokens, temperature }: Completion,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  const start = performance.now()
  const filter = createStopFilter(stops)
  let [first, prefilled, generated] = [0, 0, 0]
  let [streamed, sure] = ['', '']
  let finish: string | null = null
  const chunks = await engine.completions.create({
    prompt,
    stream: true,
    stream_options: { include_usage: true },
    temperature,
    top_p: 1,
    max_tokens: maxTokens,
    stop: [...stops],
  })
  for await (const { choices, usage } of chunks) {
    if (signal.aborted) engine.interruptGenerate()
    if (usage) [prefilled, generated] = [usage.prompt_tokens, usage.completion_tokens]
    finish = choices[0]?.finish_reason ?? finish
    const delta = choices[0]?.text ?? ''
    if (delta === '') continue
    first ||= performance.now()
    streamed += delta
    const text = filter.push(delta)
    sure += text
    if (text !== '') yield { type: 'text', text }
  }
  if (signal.aborted) return
  // What was streamed may end in the beginning of the stop string; this does not.
  const message = await engine.getMessage()
  if (message.length > sure.length) yield { type: 'text', text: message.slice(sure.length) }
  const stopped = streamed.length > message.length
  const prefillMs = first - start
  const usage = { cached: 0, prefilled, generated, prefillMs, generateMs: performance.now() - first }
  yield { type: 'end', reason: finish === 'length' ? 'length' : stopped ? 'stop' : 'eos', usage }
}
