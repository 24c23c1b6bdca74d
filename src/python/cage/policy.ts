/**
 * What a program may reach: nothing. It runs in a worker, inside a frame that has an origin of its own and no network.
 * The frame's sandbox takes the app's origin away (its storage, its files, its other pages), the policy takes the network
 * away; neither does the other's work. Neither needs a header from a server, and neither is a file that a service worker
 * would have to serve: the frame's document is text that the page has.
 */

/**
 * Every other token of `sandbox` is left out. `allow-same-origin` would give the app's origin back, and with it
 * storage, caches and the parent's document; `allow-popups`, `allow-top-navigation…`, `allow-downloads`, `allow-forms`
 * and `allow-modals` are doors out of a frame that shows nothing.
 */
export const sandbox = 'allow-scripts'

/** Features of the browser that the page could hand down: none of them. */
export const allow = ''

/**
 * The frame's own script, in full; of no use to anybody but a frame of no origin. It compiles Python once, for all of its
 * workers: compiled code can't come from the page, which is of another origin. It starts a worker when it is told to,
 * hands it that and the one port by which the page talks to it, and ends it. The page's policy and the frame's name its
 * hash (`index.html`; a test holds them together).
 */
export const bootstrap = `const workers = new Map()
let compiled
addEventListener('message', async ({ source, data, ports }) => {
  if (source !== parent || origin !== 'null') return
  const { type, id, script, wasm } = data
  if (type === 'end') {
    workers.get(id)?.terminate()
    return void workers.delete(id)
  }
  const say = (detail) => parent.postMessage({ id, detail }, '*')
  try {
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
    const worker = new Worker(url)
    URL.revokeObjectURL(url)
    workers.set(id, worker)
    worker.onerror = (event) => {
      event.preventDefault()
      say(event.message || 'the worker could not be started')
    }
    if (wasm) compiled ??= WebAssembly.compileStreaming(new Response(wasm))
    worker.postMessage(await compiled, ports)
    say()
  } catch (error) {
    compiled = undefined
    say(String(error))
  }
})
parent.postMessage({ ready: true }, '*')
`

/** SHA-256 of `bootstrap`, in base64. */
export const bootstrapHash = 'sha256-lNusOYGDLz8LnZ8jv+B/aAN2pp/9FW8STo/vSTaSAq8='

const directives = {
  /** Whatever is not named below: images, styles, fonts, media, frames, manifests. */
  'default-src': "'none'",
  /**
   * The script above; workers and Pyodide's two modules, which come as bytes (`blob:`); WebAssembly, which Python is.
   * No 'unsafe-eval': a program that gets hold of JavaScript can't make new code from a text of its own, unless as a
   * blob, which is under this same policy. No 'self': the frame's origin serves nothing.
   */
  'script-src': `'${bootstrapHash}' blob: 'wasm-unsafe-eval'`,
  'worker-src': 'blob:',
  /** fetch, XMLHttpRequest, WebSocket, EventSource, WebTransport, beacons. Everything large is posted in. */
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const

export const policy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ')

/** The frame's whole document. */
export const frameDocument = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Python</title><script>${bootstrap}</script>`
