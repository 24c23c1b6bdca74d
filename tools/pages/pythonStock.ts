import { timed } from './pythonSide.ts'

/**
 * The peer: stock Pyodide in a worker, as its own guide has it. The only way to end a program that does not end is to
 * terminate the worker and begin anew.
 */
let worker: Worker | undefined

function run(code: string): Promise<string> {
  const mine = (worker ??= new Worker(new URL('./stockWorker.ts', import.meta.url), { type: 'module' }))
  return new Promise((resolve, reject) => {
    const answer = ({ data }: MessageEvent<unknown>) =>
      typeof data === 'string' ? resolve(data) : reject(new Error(String(Reflect.get(Object(data), 'error'))))
    mine.addEventListener('message', answer, { once: true })
    mine.addEventListener('error', (event) => reject(new Error(event.message)), { once: true })
    mine.postMessage({ code, base: new URL('stock/', document.baseURI).href })
  })
}

function end(): Promise<void> {
  worker?.terminate()
  worker = undefined
  return Promise.resolve()
}

window.side = timed({
  run,
  renew: end,
  hang: () => void run('while True: pass'),
  kill: end,
})
