import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { FailureError } from '../../solve/failure.ts'
import type { Completion, ModelEvent } from '../../solve/types.ts'
import { baseUrlOf, type Endpoint, listModels } from './endpoint.ts'
import {
  type FakeCompletions,
  fakeCompletions,
  type FakeOptions,
  type Trouble,
} from '../../../tools/lib/fakeCompletions.fixture.ts'
import { createOpenAiModel } from './model.ts'

let server: FakeCompletions | undefined
afterEach(() => server?.close())

const prompt = '<|user|>\nWie groß ist 6·7?\n<|assistant|>\n'
const program = 'Multiply.\n```python\nprint(6*7)\n```\n```output\n42\n```\nSo $\\boxed{42}$ – 𝟜𝟚.'
const written = 'Multiply.\n```python\nprint(6*7)\n```\n'
const told = `${written}\`\`\`output\n42\n\`\`\`\n`
const completion: Completion = { text: prompt, stops: ['```output\n'], maxTokens: 1024, temperature: 0 }
const none = new AbortController().signal

async function start(options: Partial<FakeOptions> = {}): Promise<Endpoint> {
  server = await fakeCompletions({ transcripts: new Map([[prompt, program]]), ...options })
  return { baseUrl: server.baseUrl, pause: () => Promise.resolve() }
}

async function generate(endpoint: Endpoint, more: Partial<Completion> = {}, signal = none, name = 'fake') {
  const events: ModelEvent[] = []
  for await (const event of createOpenAiModel(endpoint, name).generate({ ...completion, ...more }, signal)) {
    events.push(event)
  }
  return {
    text: events.map((event) => (event.type === 'text' ? event.text : '')).join(''),
    last: events.at(-1),
  }
}

describe('one call', () => {
  test.each(['vllm', 'llama.cpp'] as const)('as by %s: a stop string is known from the end', async (like) => {
    const endpoint = await start({ like })
    const first = await generate(endpoint)
    expect([first.text, first.last]).toEqual([
      written,
      expect.objectContaining({ type: 'end', reason: 'stop' }),
    ])
    const second = await generate(endpoint, { text: prompt + told })
    expect([second.text, second.last]).toEqual([
      'So $\\boxed{42}$ – 𝟜𝟚.',
      expect.objectContaining({ type: 'end', reason: 'eos' }),
    ])
  })

  test.each([[[1]], [[3, 1, 7]], [[2]], [[1000]]])('in pieces of %j bytes', async (pieces) => {
    for (const newline of ['\n', '\r\n', '\r'] as const) {
      const endpoint = await start({ pieces, newline })
      expect((await generate(endpoint, { text: prompt + told })).text).toBe('So $\\boxed{42}$ – 𝟜𝟚.')
      await server?.close()
    }
  })

  test('counts are the server’s', async () => {
    const { last } = await generate(await start())
    expect(last).toMatchObject({ usage: { cached: 0, prefilled: prompt.length, generated: 12 } })
  })

  test('a limit is a limit', async () => {
    const { text, last } = await generate(await start(), { maxTokens: 2 })
    expect([text, last]).toEqual(['Multiply', expect.objectContaining({ reason: 'length' })])
  })

  test('what is sent: the text as it is, and nothing that shapes the drawing but the temperature', async () => {
    await generate(await start(), { temperature: 0.7, seed: 3 })
    expect(server?.requests).toMatchObject([
      { model: 'fake', prompt, max_tokens: 1024, temperature: 0.7, seed: 3, stop: ['```output\n'] },
    ])
  })
})

describe('troubles that pass', () => {
  const once =
    (trouble: Trouble): FakeOptions['trouble'] =>
    (_, nth) =>
      nth === 0 ? trouble : undefined

  test.each<Trouble>([
    { type: 'status', status: 429, retryAfter: '7' },
    { type: 'status', status: 503 },
    { type: 'drop', after: 0 },
    { type: 'drop', after: 5 },
    { type: 'drop', after: 11 },
    { type: 'error', after: 5, body: '{"error":{"message":"worker died","code":500}}' },
  ])('%j', async (trouble) => {
    const { text, last } = await generate(await start({ trouble: once(trouble) }))
    expect([text, last]).toEqual([written, expect.objectContaining({ type: 'end', reason: 'stop' })])
    expect(server?.requests).toHaveLength(2)
  })

  test('after a lost connection it goes on behind what was written, within the same limit', async () => {
    await generate(await start({ trouble: once({ type: 'drop', after: 5 }) }))
    expect(server?.requests[1]).toMatchObject({ prompt: prompt + written.slice(0, 20), max_tokens: 1019 })
  })

  test('a connection that is lost after every token comes to the end all the same', async () => {
    const { text, last } = await generate(await start({ trouble: () => ({ type: 'drop', after: 1 }) }))
    expect([text, last]).toEqual([written, expect.objectContaining({ reason: 'stop' })])
  })

  test('wherever the stream is cut and whenever the connection is lost, the text is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.option(fc.nat(8), { nil: undefined }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        async (pieces, drops, newline) => {
          const trouble: FakeOptions['trouble'] = (_, nth) => {
            const after = drops[nth]
            return after === undefined ? undefined : { type: 'drop', after }
          }
          const { text, last } = await generate(await start({ pieces, newline, trouble }))
          await server?.close()
          expect([text, last]).toEqual([written, expect.objectContaining({ reason: 'stop' })])
        },
      ),
      { numRuns: 25 },
    )
  })

  test('at the end without counts, tokens are counted by chunks', async () => {
    const { last } = await generate(await start({ trouble: once({ type: 'no-usage' }) }))
    expect(last).toMatchObject({ reason: 'stop', usage: { prefilled: 0, generated: 12 } })
  })

  test('a pause is as long as the server asks for, and is told', async () => {
    const waited: number[] = []
    const said: string[] = []
    const endpoint = await start({ trouble: once({ type: 'status', status: 429, retryAfter: '7' }) })
    await generate({
      ...endpoint,
      pause: (ms) => Promise.resolve(void waited.push(ms)),
      onRetry: (sentence) => said.push(sentence),
    })
    expect(waited).toHaveLength(1)
    expect(waited[0]).toBeGreaterThanOrEqual(7000)
    expect(waited[0]).toBeLessThan(7701)
    expect(said[0]).toMatch(/busy or out of order \(HTTP 429\)\. Trying again in 7\.\d s\./)
  })
})

describe('failures are sentences', () => {
  const always =
    (trouble: Trouble): FakeOptions['trouble'] =>
    () =>
      trouble
  const status = (status: number, body = '') => always({ type: 'status', status, body })

  test.each<[trouble: FakeOptions['trouble'], kind: string, detail: RegExp]>([
    [status(503), 'model-timeout', /does not do after 8 tries: .*busy or out of order \(HTTP 503\)/],
    [always({ type: 'drop', after: 0 }), 'model-timeout', /after 8 tries: the connection was lost/],
    [status(401), 'model-missing', /does not take the key \(HTTP 401\).*OPENAI_API_KEY/],
    [
      status(404, '{"detail":"Not Found"}'),
      'model-missing',
      /no such model.*HTTP 404.*Not Found.*--served-model/,
    ],
    [
      status(400, '{"error":{"message":"bad stop"}}'),
      'model-unsupported',
      /refuses the request \(HTTP 400\): bad stop/,
    ],
    [always({ type: 'error', after: 1, body: '<html>' }), 'model-unsupported', /no completion: <html>/],
  ])('%#: %s', async (trouble, kind, detail) => {
    const { last } = await generate(await start(trouble && { trouble }))
    expect(last).toEqual({ type: 'failed', failure: { kind, detail: expect.stringMatching(detail) } })
  })

  test('a server that is not there', async () => {
    const endpoint = await start()
    await server?.close()
    const { last } = await generate(endpoint)
    expect(last).toMatchObject({
      failure: { detail: expect.stringMatching(/ECONNREFUSED\)\. Is the server running/) },
    })
  })

  test.each([
    'This model’s maximum context length is 4096 tokens. However, you requested 5000 tokens.',
    'the request exceeds the available context size, try increasing it',
  ])('no room is an end: %s', async (message) => {
    const { last } = await generate(
      await start({ trouble: status(400, JSON.stringify({ error: { message, code: 400 } })) }),
    )
    expect(last).toMatchObject({ type: 'end', reason: 'context' })
  })

  test('a model that it does not serve', async () => {
    const { last } = await generate(await start(), {}, none, 'other')
    expect(last).toMatchObject({ failure: { detail: expect.stringContaining('`other` does not exist') } })
  })
})

describe('a stop', () => {
  test('while the server is silent: no end, no failure', async () => {
    const stopping = new AbortController()
    const trouble: FakeOptions['trouble'] = () => {
      stopping.abort()
      return { type: 'silence' }
    }
    expect((await generate(await start({ trouble }), {}, stopping.signal)).last).toBeUndefined()
  })

  test('before anything', async () => {
    const endpoint = await start()
    expect((await generate(endpoint, {}, AbortSignal.abort())).last).toBeUndefined()
    expect(server?.requests).toEqual([])
  })

  test('leaving in the midst ends the request', async () => {
    const endpoint = await start({ pieces: [40] })
    for await (const _ of createOpenAiModel(endpoint, 'fake').generate(completion, none)) break
    expect(server?.requests).toHaveLength(1)
  })
})

describe('what a server serves', () => {
  test('its models, with the key', async () => {
    const endpoint = await start({ models: ['a', 'b'], key: 'k' })
    expect(await listModels({ ...endpoint, apiKey: 'k' }, none)).toEqual(['a', 'b'])
    await expect(listModels(endpoint, none)).rejects.toThrow(
      /does not take the key \(HTTP 401\): Invalid API key/,
    )
  })

  test('none, or no such page', async () => {
    await expect(listModels(await start({ models: [] }), none)).rejects.toThrow(FailureError)
    const { baseUrl } = await start()
    await expect(listModels({ baseUrl: `${baseUrl}/x` }, none)).rejects.toThrow(/HTTP 404/)
  })
})

test.each([
  ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/v1'],
  ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/v1'],
  ['http://127.0.0.1:8000/v1/', 'http://127.0.0.1:8000/v1'],
  ['https://h/openai/v1?x#y', 'https://h/openai/v1'],
])('%s is %s', (address, url) => expect(baseUrlOf(address)).toBe(url))
