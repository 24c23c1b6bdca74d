import { MLCEngine } from '@mlc-ai/web-llm'
import { FailureError } from '../../solve/failure.ts'
import type { Completion, Progress, Usage } from '../../solve/types.ts'
import { findGpu, whyUnfit } from '../gpu.ts'
import { createStopFilter } from '../worker/stops.ts'
import type { Message } from './conversation.ts'
import type { DeviceWatch } from './devices.ts'
import { failureOf } from './failures.ts'
import type { WebllmPack } from './loadedModel.ts'
import { packFolder } from './pack/folder.ts'
import { dropAll, dropStale, markLoaded } from './pack/freshen.ts'
import { readPack } from './pack/readPack.ts'
import { installedRuntime } from './pack/runtime.ts'
import { createTokenCount } from './tokenCount.ts'

/** web-llm's engine, held in our words: loads one pack, says one turn of a conversation. Knows nothing of rounds. */
export interface Engine {
  /** What goes before a text, for its tokenizer's sake. */
  readonly lead: string
  say(turn: Turn): Promise<Said>
  /** Counted before it is read: is there room for this text and a token more? */
  fits(text: string): Promise<boolean>
}

export interface Turn {
  readonly messages: readonly Message[]
  readonly completion: Omit<Completion, 'text'>
  /** Text that is certain to stay. */
  readonly onText: (text: string) => void
  /** A token came that says nothing yet. */
  readonly onToken: () => void
  readonly signal: AbortSignal
}

export interface Said {
  /** All that was written, up to the stop string. */
  readonly text: string
  /** The stop string at which it ended, if it was one. */
  readonly stop: string | undefined
  readonly finish: 'stop' | 'length' | 'abort'
  readonly usage: Omit<Usage, 'cached'>
}

/**
 * Looks at the device and at the pack before anything large is fetched; rejects with a `FailureError` where one of them
 * will not do, and with whatever web-llm throws where it fails after all.
 */
export async function startEngine(
  { id, url, contextTokens: wanted }: WebllmPack,
  devices: DeviceWatch,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Engine> {
  const [gpu, pack] = await Promise.all([findGpu(), readPack(url, installedRuntime, signal)])
  const unfit = whyUnfit(gpu, pack.needsF16)
  if (unfit) throw new FailureError(unfit)
  signal.throwIfAborted()
  await dropStale(url, pack.manifestText)

  const { library, leadingSpace, bytes, manifestText } = pack
  const contextTokens = Math.min(wanted, pack.contextTokens)
  const engine = new MLCEngine({
    appConfig: { model_list: [{ model: url, model_id: id, model_lib: library }] },
    logLevel: 'SILENT',
    initProgressCallback: ({ progress }) =>
      report({ what: 'model', loaded: Math.round(progress * bytes), total: bytes }),
  })
  let unloading: Promise<void> | undefined
  const cancel = () => {
    devices.release()
    unloading = engine.unload()
  }
  signal.addEventListener('abort', cancel)
  try {
    await engine.reload(id, { context_window_size: contextTokens })
  } catch (error) {
    // What is damaged in web-llm's caches stays so until somebody throws it away.
    if (failureOf(error).kind === 'model-broken') await dropAll(url)
    throw error
  } finally {
    signal.removeEventListener('abort', cancel)
    await unloading
  }
  if (signal.aborted) {
    devices.release()
    throw signal.reason
  }
  await markLoaded(url, manifestText)
  const count = createTokenCount(`${packFolder(url)}tokenizer.json`)
  return {
    lead: leadingSpace ? ' ' : '',
    say: (turn) => say(engine, turn),
    fits: (text) => count.fits(text, contextTokens),
  }
}

async function say(
  engine: MLCEngine,
  { messages, completion, onText, onToken, signal }: Turn,
): Promise<Said> {
  const { stops, maxTokens, temperature, seed } = completion
  const interrupt = () => engine.interruptGenerate()
  const filter = createStopFilter(stops)
  const start = performance.now()
  let first: number | undefined
  let streamed = ''
  let sure = ''
  let finish: Said['finish'] = 'stop'
  let tokens = { prompt: 0, generated: 0 }
  signal.addEventListener('abort', interrupt)
  try {
    const chunks = await engine.chat.completions.create({
      messages: messages.map((message) => ({ ...message })),
      stream: true,
      stream_options: { include_usage: true },
      temperature,
      top_p: 1,
      max_tokens: maxTokens,
      stop: [...stops],
      ...(seed !== undefined && { seed }),
    })
    for await (const { choices, usage } of chunks) {
      if (usage) tokens = { prompt: usage.prompt_tokens, generated: usage.completion_tokens }
      const reason = choices[0]?.finish_reason
      if (reason === 'length' || reason === 'abort') finish = reason
      const delta = choices[0]?.delta.content ?? ''
      if (delta === '' || signal.aborted) continue
      first ??= performance.now()
      streamed += delta
      const text = filter.push(delta)
      sure += text
      if (text === '') onToken()
      else onText(text)
    }
  } finally {
    signal.removeEventListener('abort', interrupt)
  }
  signal.throwIfAborted()
  // What was streamed may end in the beginning of the stop string; this does not.
  const text = await engine.getMessage()
  if (text.length > sure.length) onText(text.slice(sure.length))
  const rest = streamed.slice(text.length)
  const stop = finish === 'stop' && rest !== '' ? stops.find((mark) => mark.startsWith(rest)) : undefined
  const end = performance.now()
  const prefillMs = (first ?? end) - start
  return {
    text,
    stop,
    finish,
    usage: {
      prefilled: tokens.prompt,
      generated: tokens.generated,
      prefillMs,
      generateMs: end - start - prefillMs,
    },
  }
}
