/**
 * The real loop, the real Python and nano on the graphics device, once through our engine and once through the peer.
 * Whoever opened the page calls `solveWith`. What an engine was given, wrote and counted is kept call by call.
 */
import { createWebllmModel } from '../../src/model/webllm/model.ts'
import { createPython } from '../../src/python/python.ts'
import { solve } from '../../src/solve/loop.ts'
import { nano } from '../../src/solve/protocols.ts'
import { reduce, type Transcript } from '../../src/solve/transcript.ts'
import type { Model } from '../../src/solve/types.ts'
import { openCompletions } from './completionsModel.ts'

export interface Call {
  readonly fed: string
  /** Up to the stop string. */
  readonly wrote: string
  readonly reason: string
  /** web-llm's counts. */
  readonly cached: number
  readonly prefilled: number
  readonly generated: number
  /** From the call to its first text, by one stopwatch for both engines. */
  readonly firstMs: number
}

export interface Solved {
  readonly transcript: string
  readonly end: string
  readonly calls: readonly Call[]
}

export type EngineName = 'ours' | 'peer'

const pack = {
  library: new URL('models/nano/webgpu/resolve/main/nano-q4f32_1-webgpu.wasm', document.baseURI).href,
  contextTokens: 1024,
}
const models: Readonly<Record<EngineName, Model>> = {
  ours: createWebllmModel({
    id: 'nano',
    source: { type: 'pack', url: new URL('models/nano/webgpu/', document.baseURI).href },
    contextTokens: pack.contextTokens,
  }),
  peer: await openCompletions({
    ...pack,
    id: 'nano-completions',
    url: new URL('models/nano/webgpu/resolve/peer/', document.baseURI).href,
    bos: '<s>',
  }),
}
const python = createPython({ baseUrl: document.baseURI })

async function solveWith(engine: EngineName, question: string): Promise<Solved> {
  const calls: Call[] = []
  const events = solve(question, {
    model: recorded(models[engine], calls),
    python,
    protocol: nano,
    // One interpreter for all: none is made ready while an engine is timed.
    solution: 'all',
    signal: new AbortController().signal,
  })
  let transcript: Transcript | undefined
  for await (const event of events) transcript = reduce(transcript, event)
  const phase = transcript?.phase
  const end = phase?.type === 'ended' ? phase.end : undefined
  if (end?.type === 'failed') throw new Error(`${engine}: ${end.failure.kind}: ${end.failure.detail}`)
  return { transcript: transcript?.text ?? '', end: end?.type ?? '', calls }
}

function recorded(model: Model, calls: Call[]): Model {
  return {
    id: model.id,
    async *generate(completion, signal) {
      const start = performance.now()
      let firstMs = 0
      let wrote = ''
      for await (const event of model.generate(completion, signal)) {
        if (event.type === 'text') {
          firstMs ||= performance.now() - start
          wrote += event.text
        }
        if (event.type === 'end') {
          const { cached, prefilled, generated } = event.usage
          const { reason } = event
          calls.push({ fed: completion.text, wrote, reason, cached, prefilled, generated, firstMs })
        }
        yield event
      }
    },
  }
}

declare global {
  interface Window {
    solveWith: typeof solveWith
  }
}
window.solveWith = solveWith
