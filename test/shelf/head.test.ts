import { afterEach, expect, test } from 'vitest'
import { fetchHead } from '../../src/shelf/fetchHead.ts'
import { type Asked, type Fault, type FaultServer, openFaultServer } from '../../tools/lib/faultServer.ts'
import { noise } from '../../src/util/noise.fixture.ts'

/** The beginning of a file from a server that goes wrong in known ways. */
const file = noise(50_000, 3)
const patient = new AbortController().signal
const none: Fault = { type: 'none' }

let server: FaultServer | undefined
afterEach(() => server?.close())

async function headOf(most: number, faultOf: (asked: Asked) => Fault, name = 'a.gguf') {
  server = await openFaultServer(new Map([['a.gguf', file]]), faultOf)
  const net = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    now: () => Date.now(),
    patienceMs: 500,
    leastBytes: 1,
  }
  return fetchHead(`${server.url}${name}`, most, net, async () => {}, patient)
}

const first =
  (fault: Fault) =>
  ({ before }: Asked) =>
    before === 0 ? fault : none

test.each<[what: string, fault: (asked: Asked) => Fault]>([
  ['as it is', () => none],
  ['without ranges', () => ({ type: 'no ranges' })],
  ['after a moment of too much to do', first({ type: 'status', status: 503 })],
  ['after a line that broke', first({ type: 'drop', after: 100 })],
  ['after one that stood still', first({ type: 'stall', after: 100 })],
])('comes %s, with the size of the whole', async (_, fault) => {
  const head = await headOf(1000, fault)
  expect(head).toEqual({ type: 'head', bytes: file.slice(0, 1000), total: file.length })
})

test('of a shorter file all of it comes', async () =>
  expect(await headOf(10 ** 6, () => none)).toEqual({ type: 'head', bytes: file, total: file.length }))

test.each<[fault: Fault, trouble: string]>([
  [{ type: 'status', status: 404 }, 'missing'],
  [{ type: 'status', status: 403 }, 'missing'],
  [{ type: 'status', status: 500 }, 'unreachable'],
  [{ type: 'page' }, 'page'],
  [{ type: 'drop', after: 0 }, 'unreachable'],
])('%j is %s', async (fault, trouble) =>
  expect(await headOf(1000, () => fault)).toMatchObject({
    type: 'failed',
    trouble: { type: trouble, file: 'a.gguf' },
  }),
)
