import type { Cage } from '../../src/python/cage/cage.ts'

/** A hole, for tests that must see one: the same workers, each as the page's own, without frame or policy. */
export const noCage: Cage = {
  close() {},
  spawn(wasm) {
    const { port1: port, port2 } = new MessageChannel()
    let worker: Worker | undefined
    void import('../../src/python/worker.ts?caged').then(async ({ default: script }) => {
      worker = new Worker(URL.createObjectURL(new Blob([script])))
      worker.postMessage(await WebAssembly.compileStreaming(new Response(await wasm)), [port2])
    })
    return { port, alive: true, onDeath() {}, end: () => worker?.terminate() }
  },
}
