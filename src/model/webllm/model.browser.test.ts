import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { mumathCode } from '../../solve/protocols.ts'
import type { Completion } from '../../solve/types.ts'
import { hear } from '../worker/hear.fixture.ts'
import { createWebllmModel } from './model.ts'

/** Real web-llm, real kernels, in a browser that has WebGPU; the pack is made by `npm run -s kit:library`. */
const folder = new URL('/models/nano/webgpu/', location.href).href

const open = (url = folder, contextTokens = 1024) =>
  createWebllmModel({ id: 'nano', source: { type: 'pack', url }, contextTokens })
const model = open()
afterAll(() => model.dispose())

const patient = new AbortController().signal
const ask = (question: string) => `<|user|>\n${question}\n<|assistant|>\n`
const percent = ask('What is 15% of 240?')
const printed = (text: string, wrote: string, output: string) =>
  `${text}${wrote.trimEnd()}\n\`\`\`output\n${output}\n\`\`\`\n`
const say = (
  text: string,
  options: Partial<Completion> = {},
  signal = patient,
  each?: (text: string, n: number) => void,
) =>
  hear(
    model.generate({ text, stops: mumathCode.stops, maxTokens: 200, temperature: 0, ...options }, signal),
    each,
  )

describe.skipIf(!__NANO_PACK__)('nano on the graphics device', () => {
  test('writes a program, and stops at its output without a trace of the stop string', async () => {
    const { text, reason, failure, loading } = await say(percent)
    expect([failure, reason]).toEqual([undefined, 'stop'])
    expect(text).toMatch(/```python\n[^]*\n```\n$/)
    expect(loading.length).toBeGreaterThan(0)
  })

  test('each round reads only what was added', async () => {
    const first = await say(percent)
    const second = await say(printed(percent, first.text, '36.0'))
    expect(second.text).toContain('boxed{36}')
    expect(second.reason).toBe('eos')
    expect(second.usage?.prefilled).toBeLessThan(12)
    // All that was read and written before, but for the last token, which was sampled and never read.
    const [read = 0, wrote = 0] = [first.usage?.prefilled, first.usage?.generated]
    expect(second.usage?.cached).toBe(read + wrote - 1)
  })

  test('TeX with dollars goes through untouched', async () => {
    const text = ask("What is $$x^2$$ at $' = $& 3?")
    const whole = await say(text, { stops: [], maxTokens: 12 })
    const again = await say(text, { stops: [], maxTokens: 12 })
    expect(again.text).toBe(whole.text)
    expect(again.usage?.prefilled).toBe(whole.usage?.prefilled)
  })

  test('an abort ends the call in silence, and the next one is whole', async () => {
    const expected = (await say(percent)).text
    const controller = new AbortController()
    const cut = await say(percent, {}, controller.signal, (_, pieces) => {
      if (pieces === 5) controller.abort()
    })
    expect([cut.reason, cut.failure]).toEqual([undefined, undefined])
    expect(cut.text.length).toBeLessThan(expected.length)
    expect((await say(percent)).text).toBe(expected)
  })

  test('sampled: a seed gives the same text again, another one another', async () => {
    const sampled = async (seed: number) =>
      (await say(ask('A farmer has some sheep.'), { temperature: 1.5, seed, stops: [], maxTokens: 30 })).text
    const [one, again, other] = [await sampled(1), await sampled(1), await sampled(2)]
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })

  test.each([0, 1, 7])('%i tokens are %i tokens', async (maxTokens) => {
    const { usage, reason } = await say(percent, { maxTokens, stops: [] })
    expect([usage?.generated, reason]).toEqual([maxTokens, 'length'])
  })

  test('a text that does not fit is an end, not a failure', async () => {
    const { reason, failure } = await say(ask('1 + '.repeat(900)))
    expect([reason, failure]).toEqual(['context', undefined])
    expect((await say(percent)).reason).toBe('stop')
  })

  test('whatever came before, a text gives the tokens that it gives alone', async () => {
    const alone = new Map<string, string>()
    const fresh = async (text: string) => {
      const known = alone.get(text)
      if (known !== undefined) return known
      await say(ask('Something else.'), { maxTokens: 1 })
      const { text: said } = await say(text)
      alone.set(text, said)
      return said
    }
    const act = fc.constantFrom('round', 'abort', 'limit', 'other', 'reload')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('What is 15% of 240?', 'Find the gcd of 84 and 120.'),
        fc.array(fc.tuple(act, fc.constantFrom('36', '12.5', 'NameError: name x')), { maxLength: 4 }),
        async (question, acts) => {
          let text = ask(question)
          let wrote = (await say(text)).text
          for (const [kind, output] of acts) {
            if (kind === 'round') text = printed(text, wrote, output)
            if (kind === 'limit') await say(text, { maxTokens: 3 })
            if (kind === 'other') await say(ask('Solve x + 1 = 2.'), { maxTokens: 5 })
            if (kind === 'reload') model.dispose()
            if (kind === 'abort') {
              const controller = new AbortController()
              await say(text, {}, controller.signal, (_, pieces) => {
                if (pieces === 2) controller.abort()
              })
            }
            wrote = (await say(text)).text
            expect(wrote).toBe(await fresh(text))
            wrote = (await say(text)).text
          }
        },
      ),
      { numRuns: 6, seed: 4 },
    )
  }, 240_000)

  test('a smaller context is full sooner', async () => {
    const small = open(folder, 64)
    const { reason, usage } = await hear(
      small.generate({ text: percent, stops: [], maxTokens: 200, temperature: 0 }, patient),
    )
    const long = ask('1 + '.repeat(60))
    const none = await hear(small.generate({ text: long, stops: [], maxTokens: 1, temperature: 0 }, patient))
    small.dispose()
    expect([reason, none.reason, none.usage?.prefilled]).toEqual(['context', 'context', 0])
    expect(usage?.generated).toBeLessThan(64)
  })

  test('an abort while it loads leaves a worker that can load', async () => {
    const other = open()
    const controller = new AbortController()
    const loading = other.load(controller.signal, () => controller.abort())
    await expect(loading).rejects.toThrow(/abort/i)
    const { text } = await hear(
      other.generate({ text: percent, stops: [], maxTokens: 5, temperature: 0 }, patient),
    )
    other.dispose()
    expect(text).not.toBe('')
  })

  // The test server answers an address that is none of a file with a page.
  test('a page instead of a pack', async () => {
    const broken = open(`${folder}none/`)
    const { failure } = await hear(
      broken.generate({ text: percent, stops: [], maxTokens: 5, temperature: 0 }, patient),
    )
    broken.dispose()
    expect(failure?.kind).toBe('model-broken')
  })
})
