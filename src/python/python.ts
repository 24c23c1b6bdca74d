import type { Output, Progress, Program, Python } from '../solve/types.ts'
import { createLine } from '../util/line.ts'
import { sha256Of } from '../util/sha256.ts'
import { createCage, type Cage } from './cage/cage.ts'
import { errors } from './execute.ts'
import { type Bundle, fetchBundle, type Fetcher } from './fetchBundle.ts'
import { startInterpreter, type Interpreter } from './interpreter.ts'
import { openKept } from './kept.ts'
import { openSnapshots } from './snapshots.ts'

/**
 * The Python port: programs run one after the other, each in an interpreter that no other solution has used. A spare
 * stands by, ready and with SymPy, so that whoever has to give up an interpreter need not wait for another. At most
 * two are alive. It refuses nothing a program may do: whatever it does, its run settles and the next one works.
 */
export interface BrowserPython extends Python {
  /** Gets an interpreter ready ahead of the first run. Rejects with a `FailureError` when there is no Python. */
  warm(): Promise<void>
  /**
   * Whether one shall stand by, as it does at first. Without it a page takes about half the memory, and who needs another
   * interpreter waits for it.
   */
  keepSpare(wanted: boolean): void
  /** Ends everything; runs that wait or are under way reject with an `AbortError`. */
  dispose(): void
}

export interface PythonOptions {
  /** Absolute address of the page; Python lies beside it in `pyodide/`. */
  readonly baseUrl: string
  /** What is being fetched, in bytes. */
  readonly onProgress?: (progress: Progress) => void
  readonly cage?: Cage
  readonly fetcher?: Fetcher
}

/** What the cage's workers run. */
export const workerScript = () => import('./worker.ts?caged').then((module) => module.default)

export function createPython({
  baseUrl,
  onProgress = () => {},
  cage = createCage(workerScript),
  fetcher = fetch,
}: PythonOptions): BrowserPython {
  const url = new URL('pyodide/', baseUrl).href
  const disposal = new AbortController()
  let bundle: Promise<Bundle> | undefined
  let current: { readonly interpreter: Interpreter; readonly solution: string } | undefined
  let spare: Interpreter | undefined
  let spareWanted = true
  const line = createLine()

  const kept = openKept(url)
  const fetched = () =>
    (bundle ??= fetchBundle(url, { kept, onProgress, fetcher }).catch((error: unknown) => {
      // Whoever comes next may be luckier.
      bundle = undefined
      throw error
    }))
  const snapshots = openSnapshots(kept, async () => {
    const [{ id }, script] = await Promise.all([fetched(), cage.script()])
    // For pages from plain http on another machine browsers have no hash; and they keep nothing that it would name.
    return 'caches' in globalThis ? sha256Of(id + script) : id
  })
  const start = (spare: boolean): Interpreter => {
    const started = startInterpreter({ bundle: fetched(), snapshots, spare }, cage)
    started.loaded.then(
      () => void bundle?.then(({ keep }) => keep()),
      () => {
        if (!started.keptInDoubt || kept.refused) return
        kept.refuse()
        bundle = undefined
      },
    )
    return started
  }

  const keepAsSpare = (interpreter: Interpreter) => {
    if (spare?.alive || !spareWanted || disposal.signal.aborted) interpreter.end()
    else spare = interpreter
  }

  const refill = (): Interpreter => {
    if (spare?.alive) return spare
    disposal.signal.throwIfAborted()
    const started = start(true)
    spare = started
    started.loaded.then(
      () => started.prepare(),
      () => {
        if (spare === started) spare = undefined
      },
    )
    return started
  }

  /** An interpreter for this solution, loaded. A spare that could not be loaded is replaced once, as is one of what was kept. */
  const take = async (solution: string, signal: AbortSignal): Promise<Interpreter> => {
    if (current && (current.solution !== solution || !current.interpreter.alive)) {
      current.interpreter.end()
      current = undefined
    }
    if (current) return current.interpreter
    const found = spare
    spare = undefined
    const interpreter = found?.alive ? found : start(false)
    try {
      await Promise.race([interpreter.loaded, aborted(signal)])
    } catch (error) {
      // No program has seen it: it will do for the next.
      if (interpreter.alive) keepAsSpare(interpreter)
      if (signal.aborted || (interpreter !== found && !interpreter.keptInDoubt)) throw error
      return take(solution, signal)
    }
    current = { interpreter, solution }
    return interpreter
  }

  const run = async (program: Program, signal: AbortSignal): Promise<Output> => {
    const interpreter = await take(program.solution, signal)
    const { used } = interpreter
    try {
      const output = await interpreter.run(program, signal)
      if (output) return output
      // Whatever ran in it before is to blame, and not this program.
      if (used) return await run(program, signal)
      return { stdout: '', variables: [], figures: [], error: errors.crash, ms: 0 }
    } finally {
      if (spareWanted && !disposal.signal.aborted) void refill()
    }
  }

  return {
    async run(program, signal) {
      const either = AbortSignal.any([signal, disposal.signal])
      const release = await line.turn(either).catch(() => {
        throw abortError()
      })
      try {
        return await run(program, either)
      } finally {
        release()
      }
    },
    async warm() {
      disposal.signal.throwIfAborted()
      const ready = (started: Interpreter) => Promise.race([started.loaded, aborted(disposal.signal)])
      const first = refill()
      await ready(first).catch((error: unknown) => {
        if (!first.keptInDoubt) throw error
        return ready(refill())
      })
    },
    keepSpare(wanted) {
      spareWanted = wanted
      if (wanted && current && !disposal.signal.aborted) void refill()
      if (wanted) return
      spare?.end()
      spare = undefined
    },
    dispose() {
      disposal.abort()
      current?.interpreter.end()
      spare?.end()
      cage.close()
    },
  }
}

/** Rejects with an `AbortError` when the signal aborts, whatever reason it gives. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(abortError())
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

function abortError(): DOMException {
  return new DOMException('The run was stopped.', 'AbortError')
}
