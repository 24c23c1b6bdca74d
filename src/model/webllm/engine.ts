import type { MLCEngine } from '@mlc-ai/web-llm'
import type { Completion, Usage } from '../../solve/types.ts'
import { createStopFilter } from '../worker/stops.ts'
import type { Message } from './conversation.ts'

/** web-llm's engine with one model in it, held in our words. Knows nothing of rounds. */
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

/** One turn of a conversation. */
export async function say(
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
