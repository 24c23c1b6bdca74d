import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordedOutput } from '../../test/golden/recorded.ts'
import { solve } from './loop.ts'
import { outlive } from './outlive.ts'
import { buildPrompt } from './prompt.ts'
import { mumathCode } from './protocols.ts'
import { reduce, type Transcript, transcriptCells } from './transcript.ts'
import type { Failure, Model, ModelEvent, Python, SolveEvent } from './types.ts'

const whole = [
  'First  the price.\n\n```python\nx = 80\nprint(x * 3 / 4)\n```\n```output\n60.0\n```\n',
  'That is $$60$$; once more:\n```python\nprint(y)\n```\n',
  "```output\nNameError: name 'y' is not defined\n```\n",
  'So it is $\\boxed{60}$ dollars.',
].join('')
const outputs = new Map([
  ['x = 80\nprint(x * 3 / 4)\n', '60.0'],
  ['print(y)\n', "NameError: name 'y' is not defined"],
])
const python: Python = {
  async run({ code }, signal) {
    await Promise.resolve()
    signal.throwIfAborted()
    return recordedOutput(outputs.get(code) ?? 'not a program of this solution')
  },
}

/** Stands in for a model that is lost after so many characters, each time it is asked: it always writes this text. */
function lossyModel(losses: readonly number[], failure: Failure = { kind: 'device-lost', detail: 'd' }) {
  const prompt = buildPrompt(mumathCode, 'Q')
  const asked: string[] = []
  const model: Model = {
    id: 'lossy',
    async *generate({ text }, signal): AsyncGenerator<ModelEvent> {
      const loss = losses[asked.length] ?? Infinity
      asked.push(text)
      const at = text.length - prompt.length
      expect(prompt + whole.slice(0, at)).toBe(text)
      const rest = whole.slice(at).split('```output\n')[0] ?? ''
      for (let n = 0; n < rest.length; n++) {
        if (signal.aborted) return
        if (n >= loss) return yield { type: 'failed', failure }
        yield { type: 'text', text: rest.charAt(n) }
        await Promise.resolve()
      }
      if (rest.length <= loss && loss < Infinity) return yield { type: 'failed', failure }
      const usage = { cached: 0, prefilled: 1, generated: 1, prefillMs: 0, generateMs: 0 }
      yield { type: 'end', reason: 'stop', usage }
    },
  }
  return { model, asked }
}

async function follow(events: AsyncIterable<SolveEvent>, from?: Transcript, each?: (n: number) => void) {
  const seen: SolveEvent[] = []
  for await (const event of events) {
    seen.push(event)
    each?.(seen.length)
  }
  const transcript = seen.reduce<Transcript | undefined>(reduce, from)
  if (!transcript) throw new Error('no transcript')
  return { transcript, types: seen.map((event) => event.type), seen }
}

const means = (model: Model, signal = new AbortController().signal) => ({
  model,
  python,
  protocol: mumathCode,
  solution: 's',
  signal,
})
const undisturbed = (await follow(solve('Q', means(lossyModel([]).model)))).transcript

test('the recording is what the loop makes of it', () => expect(undisturbed.text).toBe(whole))

describe('a model that is lost on the way', () => {
  test('at any moment, up to three times: the same solution in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 90 }), { maxLength: 3 }), async (losses) => {
        const { model } = lossyModel(losses)
        const { transcript, types } = await follow(outlive('Q', means(model)))
        expect(transcript.text).toBe(whole)
        expect(transcriptCells(transcript)).toEqual(transcriptCells(undisturbed))
        expect(transcript.phase).toEqual(undisturbed.phase)
        expect(types.filter((type) => type === 'ended')).toHaveLength(1)
      }),
    )
  })

  test('says why it goes on', async () => {
    const { seen } = await follow(outlive('Q', means(lossyModel([5]).model)))
    expect(seen.filter((event) => event.type === 'resumed')).toEqual([
      { type: 'resumed', because: { kind: 'device-lost', detail: 'd' } },
    ])
  })

  test('again and again: it gives up and keeps what was written', async () => {
    const { transcript } = await follow(outlive('Q', means(lossyModel([5, 1, 1, 1, 1, 1]).model)))
    expect(transcript.phase).toMatchObject({ end: { type: 'failed', failure: { kind: 'device-lost' } } })
    expect(transcript.text).toBe('First')
  })

  test('for another reason: a person decides', async () => {
    const { model, asked } = lossyModel([5], { kind: 'model-memory', detail: 'd' })
    const { transcript } = await follow(outlive('Q', means(model)))
    expect([transcript.phase.type, asked.length]).toEqual(['ended', 1])
  })
})

test('a solution that was stopped at any moment goes on to the same end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length }), async (moment) => {
      const abort = new AbortController()
      const cut = await follow(solve('Q', means(lossyModel([]).model, abort.signal)), undefined, (n) => {
        if (n === moment) abort.abort()
      })
      const { phase } = cut.transcript
      if (phase.type !== 'ended' || phase.end.type !== 'stopped') return
      const { model } = lossyModel([])
      const { transcript } = await follow(
        solve('Q', { ...means(model), from: cut.transcript }),
        cut.transcript,
      )
      expect(transcript.text).toBe(whole)
      expect(transcriptCells(transcript)).toEqual(transcriptCells(undisturbed))
    }),
    { numRuns: 200 },
  )
})

test('stopped between a program and its output: the model is not asked again for what it wrote', async () => {
  const abort = new AbortController()
  const cut = await follow(solve('Q', means(lossyModel([]).model, abort.signal)), undefined, () => {})
  const running = cut.seen.findIndex((event) => event.type === 'running')
  const from = [
    ...cut.seen.slice(0, running + 1),
    { type: 'ended', end: { type: 'stopped' } } as const,
  ].reduce<Transcript | undefined>(reduce, undefined)
  const { model, asked } = lossyModel([])
  const { transcript } = await follow(solve('Q', { ...means(model), ...(from && { from }) }), from)
  expect(transcript.text).toBe(whole)
  expect(asked).toHaveLength(2)
})
