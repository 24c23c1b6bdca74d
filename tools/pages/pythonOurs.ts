import { createPython } from '../../src/python/python.ts'
import { timed } from './pythonSide.ts'

/** The app's Python, timed. One solution goes on until `renew`. */
const python = createPython({ baseUrl: document.baseURI })
let solution = crypto.randomUUID()
let stop = new AbortController()
let hanging: Promise<unknown> = Promise.resolve()

async function run(code: string, signal = new AbortController().signal): Promise<string> {
  const { stdout, error } = await python.run({ code, state: 'fresh', solution, timeoutMs: 60_000 }, signal)
  if (error) throw new Error(error.line)
  return stdout
}

window.side = timed({
  run,
  async renew() {
    // Takes the spare; the one after it has only begun to load when the next solution asks for it.
    solution = crypto.randomUUID()
    await run('pass')
    solution = crypto.randomUUID()
  },
  hang() {
    stop = new AbortController()
    hanging = run('while True: pass', stop.signal).catch(() => {})
  },
  async kill() {
    stop.abort()
    await hanging
  },
})
