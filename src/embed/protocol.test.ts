import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureKinds } from '../solve/parse.ts'
import type { End, SolveEvent } from '../solve/types.ts'
import {
  type FrameMessage,
  type HostMessage,
  parseFrameMessage,
  parseHostMessage,
  toWire,
} from './protocol.ts'

const ask = { mumath: 1, type: 'ask', id: 'a', question: 'What is $1+1$?' }
const refused = { mumath: 1, type: 'refused', id: 'a', why: 'busy', sentence: 'Wait.' }
const said = { mumath: 1, type: 'event', id: 'a', event: { type: 'text', text: 'So' } }
const longId = 'i'.repeat(100)

const text = fc.string({ unit: 'binary', maxLength: 20 })
const count = fc.double({ min: 0, noDefaultInfinity: true, noNaN: true })
const id = fc.string({ minLength: 1, maxLength: 100 })
const output = fc.record(
  {
    stdout: text,
    value: text,
    latex: text,
    variables: fc.array(fc.record({ name: text, type: text, value: text })),
    figures: fc.array(fc.record({ mime: fc.constantFrom('image/png', 'image/svg+xml'), data: text })),
    error: fc.record(
      {
        kind: fc.constantFrom('raised', 'time', 'memory', 'output', 'crash'),
        line: text,
        traceback: text,
        lineNumber: count,
      },
      { requiredKeys: ['kind', 'line'] },
    ),
    ms: count,
  },
  { requiredKeys: ['stdout', 'variables', 'figures', 'ms'] },
)
const progress = fc.record({ what: text, loaded: count, total: count }, { requiredKeys: ['what', 'loaded'] })
const usage = fc.record({
  cached: count,
  prefilled: count,
  generated: count,
  prefillMs: count,
  generateMs: count,
})
const end: fc.Arbitrary<End> = fc.oneof(
  fc.record({
    type: fc.constant('answered'),
    answer: fc.record({ text, source: fc.constantFrom('boxed', 'phrase', 'output', 'number') }),
  }),
  fc.record({ type: fc.constantFrom('no-answer', 'out-of-rounds', 'stopped') }),
  fc.record({ type: fc.constant('too-long'), limit: fc.constantFrom('call', 'context', 'question') }),
  fc.record({
    type: fc.constant('failed'),
    failure: fc.record({ kind: fc.constantFrom(...failureKinds), detail: text }),
  }),
)
const event: fc.Arbitrary<SolveEvent> = fc.oneof(
  fc.record({ type: fc.constant('asked'), question: text, protocol: text, model: text }),
  fc.record({ type: fc.constant('loading'), progress }),
  fc.record({ type: fc.constant('text'), text }),
  fc.record({ type: fc.constant('called'), usage }),
  fc.record({ type: fc.constant('running'), code: text }),
  fc.record({ type: fc.constant('ran'), output, feedback: text }),
  fc.record({ type: fc.constant('ended'), end }),
)
const frameMessage: fc.Arbitrary<FrameMessage> = fc.oneof(
  fc.record({ type: fc.constant('ready'), models: fc.array(id) }),
  fc.record({ type: fc.constant('event'), id, event }),
  fc.record({
    type: fc.constant('refused'),
    id,
    why: fc.constantFrom('busy', 'question', 'model'),
    sentence: text,
  }),
)

const notMessages: readonly [why: string, data: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['a text', '{"mumath":1,"type":"hello"}'],
  ['a list', [1, 'hello']],
  ['a message of another library', { source: 'react-devtools', payload: {} }],
  ['no type', { mumath: 1 }],
  ['a type that is not one', { mumath: 1, type: 'toString' }],
  ['a type that is a list', { mumath: 1, type: ['hello'] }],
]

describe('what a host may say', () => {
  test.each<[what: string, message: HostMessage]>([
    ['hello', { type: 'hello' }],
    ['a question', { type: 'ask', id: 'a', question: 'What is $1+1$?' }],
    ['a question for a model', { type: 'ask', id: 'a', question: 'Q', model: 'nano' }],
    ['an empty question, which the frame refuses in words', { type: 'ask', id: 'a', question: '' }],
    ['an id of 100 characters', { type: 'stop', id: longId }],
    ['stop', { type: 'stop', id: 'a' }],
  ])('%s', (_, message) => expect(parseHostMessage(toWire(message))).toMatchObject(message))

  test.each<[why: string, data: unknown]>([
    ...notMessages,
    ['no version', { type: 'hello' }],
    ['version 2', { mumath: 2, type: 'hello' }],
    ['the version as a text', { mumath: '1', type: 'hello' }],
    ['a question without an id', { ...ask, id: undefined }],
    ['an id that is a number', { ...ask, id: 7 }],
    ['an empty id', { ...ask, id: '' }],
    ['an id of 101 characters', { ...ask, id: `${longId}i` }],
    ['an ask without a question', { ...ask, question: undefined }],
    ['a question that is no text', { ...ask, question: { toString: 'Q' } }],
    ['a model that is no text', { ...ask, model: 1 }],
    ['an empty name of a model', { ...ask, model: '' }],
    ['a stop without an id', { mumath: 1, type: 'stop' }],
    ['what only a frame says', { mumath: 1, type: 'ready', models: [] }],
  ])('not %s', (_, data) => expect(parseHostMessage(data)).toBeUndefined())
})

describe('what a frame may say', () => {
  test.each<[why: string, data: unknown]>([
    ...notMessages,
    ['version 2', { ...refused, mumath: 2 }],
    ['ready without models', { mumath: 1, type: 'ready' }],
    ['ready with a model that has no name', { mumath: 1, type: 'ready', models: ['nano', ''] }],
    ['an event without an id', { ...said, id: undefined }],
    ['an id of 101 characters', { ...said, id: `${longId}i` }],
    ['an event message without an event', { mumath: 1, type: 'event', id: 'a' }],
    ['an event that is not one', { ...said, event: { type: 'sang' } }],
    ['an event with a part missing', { ...said, event: { type: 'text' } }],
    ['a refusal without a sentence', { ...refused, sentence: undefined }],
    ['a refusal for an unknown reason', { ...refused, why: 'mood' }],
    ['what only a host says', { mumath: 1, type: 'hello' }],
  ])('not %s', (_, data) => expect(parseFrameMessage(data)).toBeUndefined())

  test('any message, as it was said', () => {
    fc.assert(
      fc.property(frameMessage, (message) => {
        const heard = parseFrameMessage(structuredClone(toWire(message)))
        expect(heard && toWire(heard)).toEqual(toWire(message))
      }),
    )
  })
})

describe('whatever is sent', () => {
  const almost = fc.record({
    mumath: fc.constant(1),
    type: fc.constantFrom('hello', 'ask', 'stop', 'ready', 'event', 'refused'),
    id: fc.oneof(fc.constant('a'), fc.anything()),
    event: fc.oneof(
      fc.record({ type: fc.constantFrom('text', 'ran', 'ended'), end: fc.anything() }),
      fc.anything(),
    ),
    models: fc.anything(),
    question: fc.anything(),
  })

  test.each([
    ['the host’s parser', parseHostMessage],
    ['the frame’s parser', parseFrameMessage],
  ])('%s does not throw', (_, parse) => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withDate: true }),
        (data) => void parse(data),
      ),
    )
    fc.assert(fc.property(almost, (data) => void parse(data)))
  })

  test.each(['__proto__', 'constructor', 'prototype'])('a key %s changes no other object', (key) => {
    const data: unknown = JSON.parse(`{"mumath":1,"type":"hello","${key}":{"polluted":true,"id":"a"}}`)
    const heard = parseHostMessage(data)
    expect(heard?.type).toBe('hello')
    expect(heard).not.toHaveProperty('polluted')
    expect(Object.keys(heard ?? {})).not.toContain(key)
    expect({}).not.toHaveProperty('polluted')
  })

  test('keys that the protocol does not know are dropped', () =>
    expect(parseHostMessage({ ...ask, html: '<img>' })).not.toHaveProperty('html'))
})
