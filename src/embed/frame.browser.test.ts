import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakePython } from '../../test/golden/recorded.ts'
import { createRecordedModel } from '../model/recorded.ts'
import { openNotebook } from '../notebook/notebook.ts'
import { maxQuestionLength } from '../solve/question.ts'
import type { Model } from '../solve/types.ts'
import { createTutor } from '../store/tutor.ts'
import { listenToHost } from './frame.ts'
import { type FrameMessage, type HostMessage, parseFrameMessage, toWire } from './protocol.ts'

const school = 'https://school.example'
const other = 'https://other.example'
const modelIds = ['first', 'second']

/** Stands for the window of the frame. What its parent is told is written down, with the origin it was meant for. */
class WindowStandIn extends EventTarget {
  readonly told: [origin: string, message: FrameMessage | undefined][] = []
  readonly parent = Object.assign(new MessageChannel().port1, {
    postMessage: (data: unknown, origin: string) => void this.told.push([origin, parseFrameMessage(data)]),
  })

  hears(data: unknown, origin = school, source: MessageEventSource | null = this.parent) {
    this.dispatchEvent(new MessageEvent('message', { data, origin, source }))
  }
  says(message: HostMessage, origin = school) {
    this.hears(toWire(message), origin)
  }
  get answers() {
    return this.told.map(([, message]) => message)
  }
  get types() {
    return this.answers.map((message) => (message?.type === 'event' ? message.event.type : message?.type))
  }
}

let notebook: ReturnType<typeof openNotebook>
let opened = 0
beforeEach(() => (notebook = openNotebook(`mumath-frame-test-${++opened}`)))
afterEach(() => notebook.destroy())

const modelThatAnswers = (id: string) =>
  createRecordedModel({ id, calls: ['So $\\boxed{2}$.'], chunk: (text) => [text] })
const modelThatKeepsWriting = (id: string) =>
  createRecordedModel({ id, calls: ['on and '.repeat(1000)], tokensPerSecond: 20 })

function openTutor(model: (id: string) => Model = modelThatAnswers) {
  return createTutor({
    models: modelIds.map((id) => ({
      id,
      title: id,
      protocol: 'nano',
      engines: ['wllama'],
      contexts: [1024],
      about: '',
    })),
    model,
    deployed: Promise.resolve({ problems: [] }),
    relist: () => Promise.resolve({ problems: [] }),
    fit: () => Promise.resolve({ fit: { type: 'fits', contextTokens: 1024 } }),
    familiar: () => Promise.resolve(undefined),
    python: new FakePython([]),
    warm() {},
    prefer() {},
    preferences: { read: () => ({ engine: 'auto' }), keep() {} },
    onRunning() {},
    onModel() {},
    onPython() {},
    notebook,
    newId: () => crypto.randomUUID(),
    surroundings: () => Promise.reject(new Error('nothing is measured here')),
    version: '0.0.0',
    now: () => Date.now(),
  })
}

function openFrame(model?: (id: string) => Model) {
  const tutor = openTutor(model)
  const frame = new WindowStandIn()
  const stopListening = listenToHost(frame as unknown as Window, tutor)
  const over = () => vi.waitUntil(() => !tutor.getState().solving, { timeout: 20_000 })
  const welcomed = () => {
    frame.says({ type: 'hello' })
    frame.told.length = 0
  }
  return { tutor, frame, stopListening, over, welcomed }
}

describe('whom the frame obeys', () => {
  test('its parent’s hello is answered, to that origin, each time', () => {
    const { frame } = openFrame()
    frame.says({ type: 'hello' })
    frame.says({ type: 'hello' })
    const ready = [school, { type: 'ready', models: modelIds }]
    expect(frame.told).toMatchObject([ready, ready])
  })

  test.each<[who: string, source: MessageEventSource | null]>([
    ['the frame itself', window],
    ['another window', new MessageChannel().port1],
    ['nobody', null],
  ])('not %s', (_, source) => {
    const { frame } = openFrame()
    frame.hears(toWire({ type: 'hello' }), school, source)
    expect(frame.told).toEqual([])
    frame.says({ type: 'hello' }, other)
    expect(frame.told).toMatchObject([[other, { type: 'ready' }]])
  })

  test.each([
    ['a page without an origin', 'null', toWire({ type: 'hello' })],
    ['a page with an empty one', '', toWire({ type: 'hello' })],
    ['a page that does not speak the protocol', other, { mumath: 2, type: 'hello' }],
    ['a page that asks before its hello', other, toWire({ type: 'ask', id: 'a', question: 'Q' })],
  ])('%s is not its host, and the next may be', (_, origin, data) => {
    const { frame, tutor } = openFrame()
    frame.hears(data, origin)
    expect(tutor.getState().solving).toBe(false)
    frame.says({ type: 'hello' })
    expect(frame.told).toMatchObject([[school, { type: 'ready' }]])
  })

  test('the origin of the first hello, and no other after it', async () => {
    const { frame, tutor, over, welcomed } = openFrame()
    welcomed()
    frame.says({ type: 'hello' }, other)
    frame.says({ type: 'ask', id: 'a', question: 'Q' }, other)
    expect(tutor.getState().solving).toBe(false)
    frame.says({ type: 'ask', id: 'b', question: 'Q' })
    await over()
    expect(new Set(frame.told.map(([origin]) => origin))).toEqual(new Set([school]))
    expect(frame.types).toEqual(['asked', 'text', 'called', 'ended'])
  })

  test('nobody once it has stopped listening', () => {
    const { frame, tutor, stopListening, welcomed } = openFrame()
    welcomed()
    stopListening()
    frame.says({ type: 'hello' })
    frame.says({ type: 'ask', id: 'a', question: 'Q' })
    expect(frame.told).toEqual([])
    expect(tutor.getState().solving).toBe(false)
  })
})

describe('asking', () => {
  test('the host hears every event of its own ask, and none of a person’s', async () => {
    const { frame, tutor, over, welcomed } = openFrame()
    welcomed()
    await tutor.getState().ask('A person’s')
    frame.says({ type: 'ask', id: 'a', question: 'The host’s' })
    await over()
    await tutor.getState().ask('A person’s')
    expect(frame.types).toEqual(['asked', 'text', 'called', 'ended'])
    expect(frame.answers.at(0)).toMatchObject({ id: 'a', event: { question: 'The host’s' } })
    expect(frame.answers.at(-1)).toMatchObject({ id: 'a', event: { end: { type: 'answered' } } })
  })

  test.each<[why: string, ask: Partial<Extract<HostMessage, { type: 'ask' }>>, sentence: RegExp]>([
    ['question', { question: ' ' }, /^There is no question yet\./],
    ['question', { question: 'x'.repeat(maxQuestionLength + 1) }, /^The question is too long/],
    ['model', { model: 'third' }, /^There is no model “third” here\. There is: first, second\.$/],
  ])('refused for its %s: %j', (why, ask, sentence) => {
    const { frame, tutor, welcomed } = openFrame()
    welcomed()
    frame.says({ type: 'ask', id: 'a', question: 'Q', ...ask })
    expect(frame.answers).toMatchObject([
      { type: 'refused', id: 'a', why, sentence: expect.stringMatching(sentence) },
    ])
    expect(tutor.getState().solving).toBe(false)
  })

  test.each(modelIds)('the model it names answers: %s', async (model) => {
    const { frame, over, welcomed } = openFrame()
    welcomed()
    frame.says({ type: 'ask', id: 'a', question: 'Q', model })
    await over()
    expect(frame.answers.at(0)).toMatchObject({ event: { type: 'asked', model } })
  })

  test('refused as busy while an evaluation has the model', async () => {
    const { frame, tutor, welcomed } = openFrame()
    welcomed()
    const back = await tutor.getState().lend()
    frame.says({ type: 'ask', id: 'a', question: 'Q' })
    expect(frame.answers).toMatchObject([{ type: 'refused', id: 'a', why: 'busy' }])
    back?.()
  })

  test('refused as busy while a person’s question is answered, which it does not hear of', async () => {
    const { frame, tutor, welcomed } = openFrame(modelThatKeepsWriting)
    welcomed()
    const asking = tutor.getState().ask('A person’s')
    frame.says({ type: 'ask', id: 'a', question: 'Q' })
    frame.says({ type: 'stop', id: 'a' })
    expect(tutor.getState().solving).toBe(true)
    tutor.getState().stop()
    await asking
    expect(frame.answers).toMatchObject([{ type: 'refused', id: 'a', why: 'busy' }])
    expect(tutor.getState().transcript?.question).toBe('A person’s')
  })
})

describe('stopping', () => {
  test('the host’s own ask ends as stopped; an unknown id has no effect', async () => {
    const { frame, over, welcomed } = openFrame(modelThatKeepsWriting)
    welcomed()
    frame.says({ type: 'ask', id: 'a', question: 'Q' })
    frame.says({ type: 'stop', id: 'b' })
    await vi.waitUntil(() => frame.types.includes('text'), { timeout: 20_000 })
    frame.says({ type: 'stop', id: 'a' })
    await over()
    expect(frame.answers.at(-1)).toMatchObject({ event: { type: 'ended', end: { type: 'stopped' } } })
  })

  test('an ask that is over can not stop what a person asked since', async () => {
    let model = modelThatAnswers
    const { frame, tutor, over, welcomed } = openFrame((id) => model(id))
    welcomed()
    frame.says({ type: 'ask', id: 'a', question: 'Q' })
    await over()
    model = modelThatKeepsWriting
    const asking = tutor.getState().ask('A person’s')
    frame.says({ type: 'stop', id: 'a' })
    await vi.waitFor(() => expect(tutor.getState().transcript?.text).toMatch(/^on/), 20_000)
    tutor.getState().stop()
    await asking
  })
})

test('between real windows: a question, and the next as soon as the first has ended', async () => {
  const iframe = document.body.appendChild(document.createElement('iframe'))
  const frame = iframe.contentWindow
  if (!frame) throw new Error('an iframe in the page has a window')
  const stopListening = listenToHost(frame, openTutor())
  const say = (message: HostMessage) => frame.postMessage(toWire(message), location.origin)
  const heard: string[] = []
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseFrameMessage(data)
    if (!message) return
    heard.push(message.type === 'event' ? `${message.id} ${message.event.type}` : message.type)
    if (message.type === 'ready') say({ type: 'ask', id: 'a', question: 'Q' })
    if (heard.at(-1) === 'a ended') say({ type: 'ask', id: 'b', question: 'Q' })
  }
  window.addEventListener('message', onMessage)
  say({ type: 'hello' })
  await vi.waitUntil(() => heard.includes('b ended'), { timeout: 20_000 })
  window.removeEventListener('message', onMessage)
  stopListening()
  iframe.remove()
  const ofAsk = (id: string) => ['asked', 'text', 'called', 'ended'].map((type) => `${id} ${type}`)
  expect(heard).toEqual(['ready', ...ofAsk('a'), ...ofAsk('b')])
})
