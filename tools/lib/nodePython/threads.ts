import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Cage, Caged } from '../../../src/python/cage/cage.ts'
import { root } from '../command.mjs'
import { buildWorker } from '../workerText.mjs'

const here = join(root, 'tools/lib/nodePython')
/** V8's stack in a browser's worker: recursion ends here where it ends there. */
const stackSizeMb = 1

/** Threads of Node where the app has a cage with workers. They keep nobody out and nobody in. */
export function createThreads(): Cage {
  const threads = new Set<Caged>()
  let built: Promise<string> | undefined
  const script = () => (built ??= buildScript())
  let compiled: Promise<WebAssembly.Module> | undefined
  return {
    script,
    spawn(wasm) {
      compiled ??= wasm?.then(async (blob) => WebAssembly.compile(await blob.arrayBuffer()))
      const thread = startThread(Promise.all([script(), compiled]), () => threads.delete(thread))
      threads.add(thread)
      return thread
    },
    close() {
      for (const thread of threads) thread.end()
    },
  }
}

async function buildScript(): Promise<string> {
  const importBytes = { find: /^\.\/importBytes\.ts$/, replacement: join(here, 'importBytes.ts') }
  const { code } = await buildWorker(join(here, 'worker.ts'), [importBytes])
  return code
}

type Start = readonly [script: string, compiled: WebAssembly.Module | undefined]

function startThread(start: Promise<Start>, onGone: () => void): Caged {
  const { port1: port, port2 } = new MessageChannel()
  let alive = true
  let worker: Worker | undefined
  let listener: ((detail: string) => void) | undefined

  const die = (detail: string) => {
    if (!alive) return
    alive = false
    onGone()
    port.close()
    listener?.(detail)
  }
  start.then(
    ([text, compiled]) => {
      if (!alive) return
      const options = { workerData: { port: port2, compiled }, transferList: [port2 as never] }
      worker = new Worker(text, { ...options, eval: true, execArgv: [], resourceLimits: { stackSizeMb } })
      worker.on('error', (error) => die(String(error)))
      worker.on('exit', () => die('the thread ended'))
    },
    (error: unknown) => die(String(error)),
  )
  return {
    port,
    get alive() {
      return alive
    },
    onDeath: (next) => void (alive ? (listener = next) : next('it is gone')),
    end() {
      if (!alive) return
      alive = false
      onGone()
      port.close()
      void worker?.terminate()
    },
  }
}
