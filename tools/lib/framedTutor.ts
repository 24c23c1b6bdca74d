import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright'
import {
  type FrameMessage,
  type HostMessage,
  parseFrameMessage,
  type Refusal,
  toWire,
} from '../../src/embed/protocol.ts'
import type { Engine, Sampling, SolveEvent } from '../../src/solve/types.ts'
import { Advice, say } from './advice.mjs'
import { heard, speak } from './hostPage.ts'
import { Mailbox } from './mailbox.ts'

/** The page went away, or said nothing for too long: nothing more will come from it. */
export class PageLost extends Error {}

/** The tutor did not take the question; the message is its own sentence. */
export class Refused extends Error {
  readonly why: Refusal
  constructor(why: Refusal, sentence: string) {
    super(sentence)
    this.why = why
  }
}

/** What a person at a terminal can do about it. */
export function adviceOf({ why, message }: Refused): Advice {
  const library = why === 'engine' && message.includes('nano has no files for webllm')
  return new Advice(library ? `${message} \`npm run -s kit:library\` makes them.` : message)
}

export interface AskOptions {
  readonly model: string
  /** The frame's own choice where absent. */
  readonly engine?: 'auto' | Engine
  /** Greedy where absent. */
  readonly sampling?: Sampling
  readonly onEvent?: (event: SolveEvent) => void
  readonly signal?: AbortSignal
}

export interface FramedTutor {
  readonly models: readonly string[]
  ask(question: string, options: AskOptions): Promise<readonly SolveEvent[]>
  close(): Promise<void>
}

const readyMs = 60_000
/** Loading, reading and writing all give signs of life; a program is killed after seconds. */
const silenceMs = 120_000
const stopMs = 10_000
const postMs = 20_000

type Heard = FrameMessage | { readonly type: 'lost'; readonly sentence: string }

/** One page with the tutor in a frame, spoken to by the public messages only. Rejects with `PageLost`. */
export async function openFramedTutor(browser: Browser, hostUrl: string): Promise<FramedTutor> {
  const context = await browser.newContext()
  const mailbox = new Mailbox<Heard>()
  const lose = (sentence: string) => mailbox.put({ type: 'lost', sentence })
  await context.exposeBinding(heard, (_, data: unknown) => {
    const message = parseFrameMessage(data)
    if (message) mailbox.put(message)
  })
  const page = await context.newPage()
  page.on('crash', () => lose('The page of the tutor crashed.'))
  page.on('close', () => lose('The page of the tutor was closed.'))
  page.on('pageerror', (error) => say(`The tutor's page reports a bug: ${error.message}`))
  const close = () => context.close().catch(() => {})

  const post = async (message: HostMessage) => {
    const sent = page.evaluate(
      ([name, detail]) => void window.dispatchEvent(new CustomEvent(name, { detail })),
      [speak, toWire(message)] as const,
    )
    const reached = await Promise.race([
      sent.then(
        () => true,
        () => false,
      ),
      sleep(postMs, false, { ref: false }),
    ])
    if (!reached) throw new PageLost('The page of the tutor cannot be reached.')
  }

  const ask = async (question: string, { model, engine, sampling, onEvent, signal }: AskOptions) => {
    const id = crypto.randomUUID()
    const events: SolveEvent[] = []
    mailbox.clear()
    await post({ type: 'ask', id, question, model, ...(engine && { engine }), ...(sampling && { sampling }) })
    let stopping = false
    for (;;) {
      if (signal?.aborted && !stopping) {
        stopping = true
        await post({ type: 'stop', id })
      }
      const message = await mailbox.take(stopping ? stopMs : silenceMs, stopping ? undefined : signal)
      if (!message && signal?.aborted && !stopping) continue
      if (!message)
        throw new PageLost(`The tutor said nothing for ${(stopping ? stopMs : silenceMs) / 1000} s.`)
      if (message.type === 'lost') throw new PageLost(message.sentence)
      if (message.type === 'ready' || message.id !== id) continue
      if (message.type === 'refused') throw new Refused(message.why, message.sentence)
      events.push(message.event)
      onEvent?.(message.event)
      if (message.event.type === 'ended') return events
    }
  }

  try {
    await page.goto(hostUrl, { timeout: readyMs })
    const until = performance.now() + readyMs
    while (performance.now() < until) {
      await post({ type: 'hello' })
      const message = await mailbox.take(200)
      if (message?.type === 'ready') return { models: message.models, ask, close }
      if (message?.type === 'lost') throw new PageLost(message.sentence)
    }
    throw new PageLost(`The tutor did not answer within ${readyMs / 1000} s.`)
  } catch (error) {
    await close()
    throw error
  }
}
