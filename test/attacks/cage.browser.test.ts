import { afterEach, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { createCage, type Cage } from '../../src/python/cage/cage.ts'
import {
  notInAWorker,
  probing,
  refusedAnywhere,
  waysByDatagram,
  waysToTheNetwork,
  waysToTheOrigin,
} from './probes.ts'

/**
 * The fence itself, against the worst that a program could become: JavaScript of its own, in the worker. Nothing of
 * Python is in the way here.
 */
const port = await commands.canaryPort()
const page = new URL('/src/python/limits.ts', location.href).href
let last = 0
const canaryOf = (name: string) => `http://127.0.0.1:${port}/${name}-${++last}-`
let cage: Cage | undefined
afterEach(() => cage?.close())

type Told = { readonly got: string } | { readonly refused: string }
type Said = Told | { readonly began: true }

/** What a worker in the cage tells of its try. One that never began is a failure of the test; one that died trying is not. */
async function inCage(body: string, canary: string): Promise<Told> {
  cage = createCage(() => Promise.resolve(probing(body, canary, page)))
  const caged = cage.spawn()
  const told = Promise.withResolvers<Told>()
  let began = false
  caged.port.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if ('began' in data) began = true
    else told.resolve(data)
  })
  caged.port.start()
  caged.onDeath((detail) => told.resolve({ refused: detail }))
  const answer = await told.promise
  expect(began).toBe(true)
  return answer
}

/** The same in a worker of the page's own. */
async function inTheOpen(body: string, canary: string): Promise<Told> {
  const script = new Blob([probing(body, canary, page)], { type: 'text/javascript' })
  const worker = new Worker(URL.createObjectURL(script))
  const { port1, port2 } = new MessageChannel()
  const told = new Promise<Told>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (!('began' in data)) resolve(data)
    })
    port1.start()
  })
  worker.postMessage(0, [port2])
  const answer = await told
  worker.terminate()
  return answer
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('out of the cage', () => {
  test.each([...waysToTheNetwork, ...waysByDatagram])('%s: the canary hears nothing', async (name, body) => {
    const before = await commands.canaryCounts()
    await inCage(body, canaryOf(name))
    await settle()
    expect(await commands.canaryCounts()).toEqual(before)
  })

  test.each(waysToTheOrigin)('%s of the app: refused', async (name, body) => {
    const told = await inCage(body, canaryOf(name))
    expect('refused' in told && told.refused).toMatch(
      /SecurityError|denied|Failed to fetch|Failed to (?:execute 'send'|load)|is not defined|Cannot read/,
    )
  })

  test('another page of the app hears nothing over a broadcast, and says nothing into the cage', async () => {
    const channel = new BroadcastChannel('attack')
    const heard: unknown[] = []
    channel.addEventListener('message', ({ data }) => heard.push(data))
    const body = `const c = new BroadcastChannel('attack'); const heard = []; c.onmessage = ({ data }) => heard.push(data)
      c.postMessage('out'); await pause(); return heard.join()`
    const asked = inCage(body, canaryOf('broadcast'))
    channel.postMessage('in')
    expect(await asked).toEqual({ got: '' })
    expect(heard).toEqual([])
    channel.close()
  })

  test('what a worker posts by its own means is heard by nobody', async () => {
    const heard: unknown[] = []
    const listen = ({ data }: MessageEvent) => heard.push(data)
    window.addEventListener('message', listen)
    await inCage(
      `self.postMessage({ id: 1, detail: 'forged' }); self.postMessage({ ready: true }); await pause()`,
      '',
    )
    window.removeEventListener('message', listen)
    expect(heard).toEqual([{ ready: true }, { id: 1, detail: undefined }])
  })
})

/** So that silence means something: the same tries are heard where there is no cage. */
describe('in the open', () => {
  test.each(waysToTheNetwork)('%s is heard', async (name, body) => {
    const canary = canaryOf(`open-${name}`)
    await inTheOpen(body, canary)
    await expect.poll(() => commands.canaryHeard(new URL(canary).pathname)).not.toEqual([])
  })

  test.each(waysByDatagram)('%s is heard', async (name, body) => {
    const { datagrams } = await commands.canaryCounts()
    const tried = inTheOpen(body, canaryOf(name))
    await expect.poll(async () => (await commands.canaryCounts()).datagrams).toBeGreaterThan(datagrams)
    await tried
  })

  test.each(waysToTheOrigin)('%s is to be had', async (_, body) => {
    expect(await inTheOpen(body, '')).toHaveProperty('got')
  })
})

describe.each([
  ['in the cage', inCage],
  ['in the open', inTheOpen],
])('%s', (_, tell) => {
  test.each(notInAWorker)('%s is not there in a worker', async (name) => {
    const body = `try { return typeof ${name} } catch { return 'undefined' }`
    expect(await tell(body, '')).toEqual({ got: 'undefined' })
  })

  test.each(refusedAnywhere)('%s: the browser refuses it', async (name, body, refusal) => {
    expect(await tell(body, canaryOf(name))).toEqual({ refused: expect.stringMatching(refusal) })
  })
})
