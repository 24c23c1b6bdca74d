import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { atWork, createOffline, type OfflineMeans } from './offline.ts'
import type { Tutor } from './tutor.ts'

const still = {
  solving: false,
  runningEdit: undefined,
  measuring: { type: 'idle' },
  evaluating: false,
  model: { type: 'ready' },
  python: { type: 'idle' },
} as const

const loaded = (loaded: number) =>
  ({ type: 'loading', progress: { what: 'Python', loaded, total: 2 } }) as const

test.each([
  ['nothing', {}, false],
  ['a model that failed', { model: { type: 'failed', sentence: '' } }, false],
  ['a solution', { solving: true }, true],
  ['a changed program', { runningEdit: 0 }, true],
  ['a measurement', { measuring: { type: 'running', step: undefined } }, true],
  ['an evaluation', { evaluating: true }, true],
  ['a model that loads', { model: { type: 'loading' } }, true],
  ['Python that begins to load', { python: { type: 'loading' } }, true],
  ['Python that loads', { python: loaded(1) }, true],
  ['Python that has come, with nobody waiting', { python: loaded(2) }, false],
] as const)('%s: at work is %j', (_, change, expected) => {
  expect(atWork({ ...still, ...change })).toBe(expected)
})

/** A page with a browser that refuses every registration, which is enough to see when one is asked for. */
function page(change: Partial<OfflineMeans> = {}) {
  const tutor = createStore<Tutor>()(() => ({ ...still }) as unknown as Tutor)
  const asked: string[] = []
  const offline = createOffline(tutor, {
    trusted: true,
    framed: false,
    capable: true,
    container: () => ({
      register(script) {
        asked.push(String(script))
        return Promise.reject(new Error('refused'))
      },
    }),
    here: false,
    script: 'sw.js',
    idle: () => Promise.resolve(),
    reload() {},
    ...change,
  })
  const type = () => offline.getState().offline.type
  return { tutor, offline, asked, type }
}
const { signal } = new AbortController()

test('a browser that refuses is told of, and no more', async () => {
  const { offline, asked, type } = page()
  await offline.begin(signal)
  expect([asked, type()]).toEqual([['sw.js'], 'failed'])
})

test.each([
  ['in a frame', { framed: true }, 'unable'],
  ['by plain http', { trusted: false }, 'untrusted'],
  ['in an old browser', { capable: false }, 'unable'],
])('%s nothing is asked of the browser', async (_, change, expected) => {
  const { offline, asked, type } = page(change)
  await offline.begin(signal)
  expect([asked, type()]).toEqual([[], expected])
})

test('nothing is kept while a solution is written', async () => {
  const { tutor, offline, asked } = page()
  tutor.setState({ solving: true })
  const begun = offline.begin(signal)
  await Promise.resolve()
  expect(asked).toEqual([])
  tutor.setState({ solving: false })
  await begun
  expect(asked).toEqual(['sw.js'])
})

test('a page that came from what is kept asks at once', async () => {
  const { offline, asked } = page({ here: true, idle: () => new Promise(() => {}) })
  await offline.begin(signal)
  expect(asked).toEqual(['sw.js'])
})

test('who asks in the first moments has the line', async () => {
  let idles = 0
  const { tutor, offline, asked } = page({
    async idle() {
      if (++idles === 1) tutor.setState({ solving: true })
    },
  })
  const begun = offline.begin(signal)
  await new Promise((resolve) => setTimeout(resolve))
  expect(asked).toEqual([])
  tutor.setState({ solving: false })
  await begun
  expect([asked, idles]).toEqual([['sw.js'], 2])
})

test('a page that goes away meanwhile asks for nothing', async () => {
  const { tutor, offline, asked } = page()
  tutor.setState({ solving: true })
  const abort = new AbortController()
  const begun = offline.begin(abort.signal)
  abort.abort()
  await begun
  expect(asked).toEqual([])
})
