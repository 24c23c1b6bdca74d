import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { nanoFile } from '../model/catalog.ts'
import { createWllamaModel } from '../model/wllama/model.ts'
import { createPython } from '../python/python.ts'
import { solve } from '../solve/loop.ts'
import { parseEvent } from '../solve/parse.ts'
import { nano } from '../solve/protocols.ts'
import { reduce, type Transcript } from '../solve/transcript.ts'
import type { Sampling } from '../solve/types.ts'

/** The built-in model, its engine and Python: whatever is asked, and however it is drawn, there is an end. */
const contextTokens = 256
const url = new URL(`/${nanoFile.url}`, location.href).href
const model = createWllamaModel({ id: 'nano', url, contextTokens })
const python = createPython({ baseUrl: `${location.origin}/` })
afterAll(() => {
  model.dispose()
  python.dispose()
})

async function solved(question: string, sampling?: Sampling) {
  const solution = crypto.randomUUID()
  const { signal } = new AbortController()
  const means = { model, python, protocol: nano, solution, signal, ...(sampling && { sampling }) }
  let transcript: Transcript | undefined
  for await (const event of solve(question, means)) {
    const kept = parseEvent(structuredClone(event))
    if (kept) transcript = reduce(transcript, kept)
    expect(kept).toEqual(event)
  }
  if (transcript?.phase.type !== 'ended') throw new Error('a solution ends')
  return { end: transcript.phase.end, calls: transcript.calls }
}

const marks = [
  '</s>',
  '<s>',
  '<unk>',
  '<|user|>',
  '<|assistant|>',
  '```python\n',
  '```output\n',
  '```\n',
  '\\boxed{',
]
const signs = [
  '\0',
  '\ufeff',
  '\u202e',
  '\u200d',
  '\u0301',
  '\ue000',
  '\u{10ffff}',
  '👨‍👩‍👧',
  'س',
  '\r\n',
  ' ',
  '9',
  '$',
]
const halves = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
})
const runs = fc
  .tuple(fc.constantFrom(...signs), fc.integer({ min: 1, max: 300 }))
  .map(([sign, times]) => sign.repeat(times))
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), halves, fc.constantFrom(...marks, ...signs), runs),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
/** So hot that the model says anything: half characters, control tokens, no end. */
const hot = fc.nat().map((seed) => ({ temperature: 2, seed }))
const sampling = fc.oneof(fc.constant(undefined), fc.constant(undefined), hot)

test(
  'any text ends as one of the known ends, and the next question is answered',
  { timeout: 240_000 },
  async () => {
    const ends: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(anyText, sampling, async (text, sampling) => {
        const { end, calls } = await solved(text, sampling)
        ends[end.type] = (ends[end.type] ?? 0) + 1
        expect(['answered', 'no-answer', 'out-of-rounds', 'too-long']).toContain(end.type)
        for (const { cached, prefilled, generated } of calls)
          expect(cached + prefilled + generated).toBeLessThanOrEqual(contextTokens + 1)
        expect((await solved('What is 15% of 240?')).end).toMatchObject({ answer: { text: '36' } })
      }),
      { seed: 1, numRuns: 25, endOnFailure: true },
    )
    // Else these texts would show nothing.
    expect(Object.keys(ends).length).toBeGreaterThan(1)
  },
)
