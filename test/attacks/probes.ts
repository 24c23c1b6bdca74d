type Probe = readonly [name: string, body: string]

/**
 * Ways out of a worker, for whoever has JavaScript in it: more than a program in Python gets hold of. Each is the body
 * of an async function; `canary` is the address of a server that must hear nothing, `named` the same by a name. What it
 * returns is told. They are heard in a worker without the cage.
 */
export const waysToTheNetwork: readonly Probe[] = [
  ['fetch', 'await fetch(canary)'],
  ['fetch-no-cors', 'await fetch(canary, { mode: "no-cors" })'],
  ['fetch-post', 'await fetch(canary, { method: "POST", body: "secret", mode: "no-cors", keepalive: true })'],
  ['fetch-of-a-request', 'await fetch(new Request(canary, { mode: "no-cors" }))'],
  [
    'fetch-found-again',
    'await Object.getPrototypeOf(Object.getPrototypeOf(self)).fetch.call(self, canary, { mode: "no-cors" })',
  ],
  ['fetch-by-name', 'await fetch(named, { mode: "no-cors" })'],
  ['xhr', 'const x = new XMLHttpRequest(); x.open("GET", canary, false); x.send()'],
  ['websocket', 'const s = new WebSocket(canary.replace("http", "ws")); await wait(s)'],
  ['websocket-by-name', 'const s = new WebSocket(named.replace("http", "ws")); await wait(s)'],
  ['websocketstream', 'await new WebSocketStream(canary.replace("http", "ws")).opened'],
  ['eventsource', 'await wait(new EventSource(canary))'],
  ['import', 'await import(canary)'],
  ['import-by-name', 'await import(named)'],
  ['import-with-a-type', 'await import(canary, { with: { type: "json" } })'],
  ['importscripts', 'importScripts(canary)'],
  [
    'blob-worker',
    'await ask(new Worker(blob(`fetch("${canary}", { mode: "no-cors" }).then(() => postMessage(1))`)))',
  ],
  ['blob-worker-imports', 'await ask(new Worker(blob(`importScripts("${canary}")`)))'],
  ['blob-module-worker', 'await ask(new Worker(blob(`import "${canary}"`), { type: "module" }))'],
  ['blob-module', 'await import(blob(`import "${canary}"`))'],
  ['data-worker', 'await ask(new Worker(`data:text/javascript,fetch("${canary}")`))'],
  ['font', 'const f = new FontFace("x", `url(${canary})`); self.fonts.add(f); await f.load()'],
  ['cache', 'await (await caches.open("x")).add(canary)'],
  ['wasm', 'await WebAssembly.compileStreaming(fetch(canary))'],
  ['eval', `await (0, eval)('fetch("' + canary + '", { mode: "no-cors" })')`],
  ['function', `await Function('return fetch("' + canary + '", { mode: "no-cors" })')()`],
  ['timer-of-text', `setTimeout('fetch("' + canary + '")'); await pause()`],
]

/** The same, but heard as datagrams: QUIC. */
export const waysByDatagram: readonly Probe[] = [
  ['webtransport', 'await new WebTransport(canary.replace("http", "https")).ready'],
  ['webtransport-by-name', 'await new WebTransport(named.replace("http", "https")).ready'],
]

/** What a worker has not, today: a browser that gives it to workers needs a probe of it above. */
export const notInAWorker = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'navigator.sendBeacon',
  'SharedWorker',
  'navigator.serviceWorker',
  'self.open',
  'self.parent',
  'self.opener',
  'document',
  'Image',
  'fetchLater',
  'TCPSocket',
  'UDPSocket',
  'localStorage',
  'cookieStore',
  'navigator.credentials',
  'navigator.clipboard',
] as const

/** What a browser refuses to any page. */
export const refusedAnywhere: readonly (readonly [name: string, body: string, refusal: RegExp])[] = [
  ['worker', 'await wait(new Worker(canary))', /SecurityError/],
  ['module-worker', 'await wait(new Worker(canary, { type: "module" }))', /SecurityError/],
  ['location', '"use strict"; self.location.href = canary', /only a getter/],
]

/** What belongs to the app's origin, or reaches its other pages. */
export const waysToTheOrigin: readonly Probe[] = [
  ['indexeddb', 'await wait(indexedDB.open("x"))'],
  ['indexeddb-list', 'return JSON.stringify(await indexedDB.databases())'],
  ['caches', 'return JSON.stringify(await caches.keys())'],
  ['opfs', 'await navigator.storage.getDirectory()'],
  ['locks', 'return JSON.stringify(await navigator.locks.query())'],
  ['quota', 'return JSON.stringify(await navigator.storage.estimate())'],
  ['own-files', 'await fetch(page)'],
  ['own-files-by-xhr', 'const x = new XMLHttpRequest(); x.open("GET", page, false); x.send()'],
  ['own-modules', 'await import(page)'],
]

/** A worker that tries one of them, and tells by its port what came of it. */
export function probing(body: string, canary: string, page: string): string {
  return `
    const canary = ${JSON.stringify(canary)}, page = ${JSON.stringify(page)}
    const named = canary.replace('127.0.0.1', 'secret.canary.test')
    const pause = () => new Promise((done) => setTimeout(done, 300))
    const blob = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const wait = (target) => new Promise((done, fail) => {
      for (const name of ['open', 'message', 'success']) target.addEventListener(name, () => done(name))
      for (const name of ['error', 'close']) target.addEventListener(name, () => fail(new Error(name)))
      setTimeout(() => fail(new Error('nothing came')), 1500)
    })
    const ask = wait
    onmessage = async ({ ports: [port] }) => {
      port.postMessage({ began: true })
      try {
        port.postMessage({ got: String(await (async () => { ${body} })()) })
      } catch (error) {
        port.postMessage({ refused: String(error) })
      }
    }`
}
