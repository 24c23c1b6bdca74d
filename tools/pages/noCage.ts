import type { Cage } from '../../src/python/cage/cage.ts'
import { workerScript as script } from '../../src/python/python.ts'

/** A hole, for tests that must see one: the same workers, each as the page's own, without frame or policy. */
export const noCage: Cage = {
  script,
  close() {},
  spawn(wasm) {
    const { port1: port, port2 } = new MessageChannel()
    let worker: Worker | undefined
    void Promise.all([script(), wasm]).then(async ([text, bytes]) => {
      worker = new Worker(URL.createObjectURL(new Blob([text])))
      worker.postMessage(await WebAssembly.compileStreaming(new Response(bytes)), [port2])
    })
    return { port, alive: true, onDeath() {}, end: () => worker?.terminate() }
  },
}
