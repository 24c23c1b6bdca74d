import * as v from 'valibot'
import type { Engine, Failure, Output, SolveEvent } from './types.ts'

/**
 * The one parser of events that come from outside: a saved notebook, a file, another frame. Unknown keys are
 * dropped; anything else that does not fit makes the whole value `undefined`. It repairs nothing.
 */
export function parseEvent(value: unknown): SolveEvent | undefined {
  const result = v.safeParse(event, value)
  return result.success ? result.output : undefined
}

/** What a run gave, where it is kept apart from its event. */
export function parseOutput(value: unknown): Output | undefined {
  const result = v.safeParse(output, value)
  return result.success ? result.output : undefined
}

const count = v.pipe(v.number(), v.finite(), v.minValue(0))
const text = v.string()

export const failureKinds = [
  'model-missing',
  'model-broken',
  'model-damaged',
  'model-unsupported',
  'model-memory',
  'model-timeout',
  'model-crashed',
  'gpu-missing',
  'gpu-unfit',
  'gpu-blocked',
  'device-lost',
  'library-mismatch',
  'library-missing',
  'storage-full',
  'python-missing',
  'bug',
] as const satisfies readonly Failure['kind'][]

export const failureSchema = v.object({ kind: v.picklist(failureKinds), detail: text })
export const engines = ['webllm', 'wllama'] as const satisfies readonly Engine[]

export const usageSchema = v.object({
  engine: v.exactOptional(v.picklist(engines)),
  cached: count,
  prefilled: count,
  generated: count,
  prefillMs: count,
  generateMs: count,
})
export const progressSchema = v.object({ what: text, loaded: count, total: v.exactOptional(count) })

const output = v.object({
  stdout: text,
  value: v.exactOptional(text),
  latex: v.exactOptional(text),
  variables: v.array(v.object({ name: text, type: text, value: text, latex: v.exactOptional(text) })),
  figures: v.array(v.object({ mime: v.picklist(['image/png', 'image/svg+xml']), data: text })),
  error: v.exactOptional(
    v.object({
      kind: v.picklist(['raised', 'time', 'memory', 'output', 'crash']),
      line: text,
      traceback: v.exactOptional(text),
      lineNumber: v.exactOptional(count),
    }),
  ),
  ms: count,
})

const answer = v.object({ text, source: v.picklist(['boxed', 'phrase', 'output', 'number']) })

const end = v.variant('type', [
  v.object({ type: v.literal('answered'), answer }),
  v.object({ type: v.literal('no-answer') }),
  v.object({ type: v.literal('out-of-rounds') }),
  v.object({ type: v.literal('too-long'), limit: v.picklist(['call', 'context', 'question']) }),
  v.object({ type: v.literal('stopped') }),
  v.object({ type: v.literal('failed'), failure: failureSchema }),
])

const event = v.variant('type', [
  v.object({
    type: v.literal('asked'),
    question: text,
    protocol: text,
    model: text,
    sampling: v.exactOptional(v.object({ temperature: count, seed: v.number() })),
  }),
  v.object({ type: v.literal('resumed'), because: v.exactOptional(failureSchema) }),
  v.object({ type: v.literal('loading'), progress: progressSchema }),
  v.object({ type: v.literal('unfamiliar') }),
  v.object({ type: v.literal('text'), text }),
  v.object({ type: v.literal('called'), usage: usageSchema }),
  v.object({ type: v.literal('running'), code: text }),
  v.object({ type: v.literal('ran'), output, feedback: text }),
  v.object({ type: v.literal('ended'), end }),
])
