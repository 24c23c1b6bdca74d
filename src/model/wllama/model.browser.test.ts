import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPrompt } from '../../solve/prompt.ts'
import { nano } from '../../solve/protocols.ts'
import type { Completion } from '../../solve/types.ts'
import { nanoEntry, nanoFile } from '../catalog.ts'
import { hear, type Heard } from '../worker/hear.fixture.ts'
import { createWllamaModel } from './model.ts'

/** The built-in model itself, in a real worker. What it answers is not judged here; that it says it truly is. */
const url = new URL(`/${nanoFile.url}`, location.href).href
const open = (contextTokens = nanoEntry.contexts[0]) => createWllamaModel({ id: 'nano', url, contextTokens })
const patient = new AbortController().signal
const model = open()
const other = open()

const ask = (question: string) => buildPrompt(nano, question)
const question = ask(
  'Tom has 12 apples and buys 3 bags with 4 apples each. How many apples does Tom have now?',
)
const call = (text: string, more: Partial<Completion> = {}): Completion => ({
  text,
  stops: nano.stops,
  maxTokens: 300,
  temperature: 0,
  ...more,
})
const say = (text: string, more?: Partial<Completion>) => hear(model.generate(call(text, more), patient))
const total = ({ usage }: Heard) => (usage ? usage.cached + usage.prefilled : Number.NaN)

beforeAll(async () => {
  await other.load(patient)
})
afterAll(() => {
  model.dispose()
  other.dispose()
})

describe('a call', () => {
  test('loads the model first and says how far it is', async () => {
    const { loading, reason } = await say(question, { maxTokens: 1 })
    expect(reason).toBe('length')
    const last = loading.findLast(({ what }) => what === 'model')
    expect(last?.loaded).toBeGreaterThan(1e6)
    expect(last?.loaded).toBe(last?.total)
    expect((await say(question, { maxTokens: 1 })).loading).toEqual([])
  })

  test('is the same each time, greedily, and without what came before', async () => {
    const first = await say(question)
    await say(ask('What is 2 + 2?'))
    const again = await say(question)
    const elsewhere = await hear(other.generate(call(question), patient))
    expect(first.text.length).toBeGreaterThan(20)
    expect(again.text).toBe(first.text)
    expect(elsewhere.text).toBe(first.text)
  })

  test('stops before its stop string and lets no part of it out', async () => {
    const { text } = await say(question, { stops: [] })
    const stop =
      text
        .match(/\s*\S+/g)
        ?.slice(2, 5)
        .join('') ?? ''
    const at = text.indexOf(stop)
    expect(stop.length).toBeGreaterThan(5)
    const cut = await say(question, { stops: [stop] })
    expect(cut.reason).toBe('stop')
    expect(cut.text).toBe(text.slice(0, at))
    const on = await say(question + cut.text + stop, { stops: [], maxTokens: 20 })
    expect(on.text.length).toBeGreaterThan(0)
    expect(text.slice(at + stop.length).startsWith(on.text)).toBe(true)
    expect(on.usage?.prefilled).toBe(1)
  })

  test('is as long as asked for', async () => {
    for (const maxTokens of [0, 1, 7]) {
      const { reason, usage } = await say(question, { maxTokens, stops: [] })
      expect(reason).toBe('length')
      expect(usage?.generated).toBe(maxTokens)
    }
  })

  test('with a temperature is as its seed says', async () => {
    // No kind of question that nano was made for, or it would be too sure of every word.
    const odd = ask('Nine empty bottles make a full one. How many can be drunk from 19?')
    const warm = (seed: number) => say(odd, { temperature: 1.5, seed, maxTokens: 40, stops: [] })
    const texts = []
    for (const seed of [1, 1, 2, 3, 4, 5]) texts.push((await warm(seed)).text)
    expect(texts[1]).toBe(texts[0])
    expect(new Set(texts).size).toBeGreaterThan(1)
  })
})

describe('a text that goes on', () => {
  test('costs only what was added', async () => {
    await say(ask('Something else.'), { maxTokens: 2 })
    const first = await say(question)
    const added = '\n```output\n24\n```\n'
    const second = await say(question + first.text.trimEnd() + added)
    const held = total(first) + (first.usage?.generated ?? 0)
    // All but the last token the model wrote, which the engine never had to read, and what a trimmed end undid.
    expect(second.usage?.cached).toBeGreaterThanOrEqual(held - 4)
    const third = await say(question + first.text.trimEnd() + added + second.text, { maxTokens: 1 })
    expect(third.usage?.prefilled).toBeLessThanOrEqual(4)
    const prefilled = [first, second, third].reduce((sum, { usage }) => sum + (usage?.prefilled ?? 0), 0)
    const generated = [first, second].reduce((sum, { usage }) => sum + (usage?.generated ?? 0), 0)
    const needed = total(third) - generated
    expect(prefilled / needed).toBeLessThan(1.05)
  })

  test('is answered as the same text would be by a model that never saw it', async () => {
    const first = await say(question)
    const longer = `${question}${first.text.trimEnd()}\n\`\`\`output\n24\n\`\`\`\n`
    const continued = await say(longer, { stops: [] })
    const newcomer = open()
    const fresh = await hear(newcomer.generate(call(longer, { stops: [] }), patient))
    newcomer.dispose()
    expect(continued.text).toBe(fresh.text)
    expect(total(continued)).toBe(total(fresh))
    expect(fresh.usage?.cached).toBe(0)
    expect(continued.usage?.prefilled).toBeLessThan(20)
  })

  test('may go back and take another way', async () => {
    const whole = await say(question, { stops: [] })
    const words = whole.text.split(' ')
    const half = words.slice(0, Math.floor(words.length / 2)).join(' ')
    const back = await say(`${question}${half} 7`, { maxTokens: 1 })
    expect(back.usage?.prefilled).toBeLessThan(8)
    const fresh = await hear(other.generate(call(`${question}${half} 7`, { maxTokens: 1 }), patient))
    expect(total(back)).toBe(total(fresh))
    expect(back.text).toBe(fresh.text)
  })
})

describe('stopping', () => {
  test('an abort ends the call in silence within a token, and the next call is right', async () => {
    const whole = await say(question, { stops: [] })
    const controller = new AbortController()
    let after = 0
    const cut = await hear(model.generate(call(question, { stops: [] }), controller.signal), (_, pieces) => {
      if (controller.signal.aborted) after++
      if (pieces === 5) controller.abort()
    })
    expect(after).toBe(0)
    expect(cut.reason).toBeUndefined()
    expect(cut.failure).toBeUndefined()
    expect(whole.text.startsWith(cut.text)).toBe(true)
    const rest = await say(question + cut.text, { stops: [], maxTokens: 20 })
    expect(rest.text.length).toBeGreaterThan(0)
    expect(whole.text.startsWith(cut.text + rest.text)).toBe(true)
    expect(rest.usage?.prefilled).toBeLessThan(4)
  })

  test('the engine does not write on behind the back of who left', async () => {
    await hear(
      model.generate(call(question, { stops: [], maxTokens: 600 }), patient),
      (_, pieces) => pieces < 3,
    )
    const start = performance.now()
    const next = await say(question, { maxTokens: 1 })
    expect(next.reason).toBe('length')
    expect(performance.now() - start).toBeLessThan(4000)
    expect((await say(question)).text).toBe((await hear(other.generate(call(question), patient))).text)
  })

  test('an abort while a long prompt is read', async () => {
    const controller = new AbortController()
    const long = ask('How many fish are there? '.repeat(80))
    setTimeout(() => controller.abort(), 150)
    const start = performance.now()
    const { reason, text } = await hear(model.generate(call(long), controller.signal))
    expect([reason, text]).toEqual([undefined, ''])
    expect((await say(question, { maxTokens: 1 })).reason).toBe('length')
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('a signal that was aborted before', async () => {
    expect(await hear(model.generate(call(question), AbortSignal.abort()))).toEqual({
      text: '',
      chunks: [],
      loading: [],
    })
  })

  test('a model that was let go ends what it says, and can be asked again', async () => {
    const mine = open()
    const cut = await hear(mine.generate(call(question, { stops: [] }), patient), (_, pieces) => {
      if (pieces === 2) mine.dispose()
    })
    expect(cut.reason).toBeUndefined()
    expect((await hear(mine.generate(call(question, { maxTokens: 1 }), patient))).reason).toBe('length')
    mine.dispose()
  })
})

describe('several callers', () => {
  test('are served one after the other', async () => {
    const alone = [await say(question), await say(ask('What is 7 times 8?'))]
    const together = await Promise.all([say(question), say(ask('What is 7 times 8?')), say(question)])
    expect(together.map(({ text }) => text)).toEqual([alone[0]?.text, alone[1]?.text, alone[0]?.text])
  })

  test('one who leaves the line holds up nobody', async () => {
    const controller = new AbortController()
    const first = say(question)
    const second = hear(model.generate(call(question), controller.signal))
    const third = say(question)
    controller.abort()
    expect((await second).reason).toBeUndefined()
    expect((await third).text).toBe((await first).text)
  })
})

describe('the context', () => {
  test('a prompt that does not fit is said to, at once, and harms nothing', async () => {
    const before = await say(question)
    const { reason, text, usage } = await say(ask('x '.repeat(3000)))
    expect([reason, text, usage?.generated]).toEqual(['context', '', 0])
    const after = await say(question)
    expect(after.text).toBe(before.text)
    expect(after.usage?.prefilled).toBe(1)
  })

  test.each([
    ['leaves one token is given that one', 1, 1],
    ['leaves none is given none', 0, 0],
    ['lacks one is given none', -1, 0],
  ])('a prompt that %s', async (_, room, generated) => {
    const small = open(256)
    const to = (nines: number) => hear(small.generate(call(ask('9'.repeat(nines)), { stops: [] }), patient))
    // A digit is a token, so the length is known.
    const one = total(await hear(other.generate(call(ask('9'), { maxTokens: 1 }), patient)))
    const end = await to(256 - room - one + 1)
    expect([end.reason, end.usage?.generated, end.failure]).toEqual(['context', generated, undefined])
    expect((await to(1)).text.length).toBeGreaterThan(0)
    small.dispose()
  })

  test('an answer that outgrows it ends with it', async () => {
    const small = open(256)
    const to = (text: string, maxTokens: number) =>
      hear(small.generate(call(text, { stops: [], maxTokens }), patient))
    // So long a prompt that no answer fits.
    let long = question
    while (total(await to(`${long} how`, 1)) < 252) long += ' how'
    const end = await to(long, 300)
    small.dispose()
    expect(end.reason).toBe('context')
    expect(total(end) + (end.usage?.generated ?? 0)).toBeGreaterThan(254)
    expect(total(end) + (end.usage?.generated ?? 0)).toBeLessThanOrEqual(257)
  })
})

describe('any text', () => {
  test.each([
    ['emoji', 'Ann has 3 🐑 and 👨‍👩‍👧 has 2.'],
    ['right to left', 'لدى سارة ٥ تفاحات وأكلت ٢'],
    ['NUL and other controls', 'a\u0000b\u001c\u0085\ufeffc'],
    ['half a character', 'a\ud83db'],
    ['control tokens', '</s><s><unk>'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    const here = await say(`${ask('')}${text}`, { maxTokens: 24 })
    const there = await hear(other.generate(call(`${ask('')}${text}`, { maxTokens: 24 }), patient))
    expect(here.failure).toBeUndefined()
    expect(here.text).toBe(there.text)
    expect(total(here)).toBe(total(there))
  })

  test('a control token that somebody typed is text', async () => {
    const lengths = await Promise.all(
      ['</s>', '<s>', '<unk>'].map(async (tag) => total(await say(tag, { maxTokens: 1 }))),
    )
    // The begin token, and at least three more for what would otherwise be one.
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4)
    expect(total(await say('', { maxTokens: 1 }))).toBe(1)
  })
})
