/**
 * Makes a thread of Node look like a worker of a browser, as far as the app's worker and Pyodide look: so that they take
 * the same ways here as there. Runs before them, in the same script.
 */
const { workerData } = process.getBuiltinModule('node:worker_threads')
const target = new EventTarget()

/** Everything global is of its kind. */
const WorkerGlobalScope = Object.defineProperty(() => {}, Symbol.hasInstance, {
  value: (object: unknown) => object === globalThis,
})

Object.assign(globalThis, {
  self: globalThis,
  WorkerGlobalScope,
  location: new URL('https://python.invalid/'),
  addEventListener: target.addEventListener.bind(target),
  removeEventListener: target.removeEventListener.bind(target),
})
// What Pyodide tells Node by.
Reflect.deleteProperty(globalThis, 'process')

// The worker's first message, once it listens.
const { port, compiled: data } = workerData
queueMicrotask(() => target.dispatchEvent(Object.assign(new Event('message'), { data, ports: [port] })))
