import { availableParallelism } from 'node:os'
import type { Browser, Page } from 'playwright'
import { FailureError } from '../../src/solve/failure.ts'
import type { Output, Program, Python } from '../../src/solve/types.ts'
import { launchBrowser } from './browser.ts'
import { type ServedPage, servePage } from './servePage.ts'

/**
 * The app's Python in pages of a headless browser: for programs of models, which must not run without its cage. Each page
 * has interpreters of its own; they come when the first program does.
 */
export interface Sandbox extends Python {
  close(): Promise<void>
}

interface Room {
  readonly page: Promise<Page>
  /** Programs that wait for it or run. */
  busy: number
}

/** A page with its interpreters takes some hundred megabytes, and a program a whole core. */
const mostPages = 8

/**
 * @param atOnce solutions that may be under way at once
 * @param launch what opens a browser
 */
export function openSandbox(atOnce: number, launch: () => Promise<Browser> = launchBrowser): Sandbox {
  const most = Math.max(1, Math.min(atOnce, availableParallelism(), mostPages))
  const rooms: Room[] = []
  let served: Promise<ServedPage> | undefined
  let browser: Promise<Browser> | undefined

  const newPage = async () => {
    const [{ url }, opened] = await Promise.all([
      (served ??= servePage('python.html')),
      (browser ??= launch()),
    ])
    const page = await opened.newPage()
    await page.goto(url)
    return page
  }
  const roomFor = (): Room => {
    const idle = rooms.find(({ busy }) => busy === 0)
    if (idle) return idle
    if (rooms.length >= most) return rooms.reduce((least, room) => (room.busy < least.busy ? room : least))
    const room = { page: newPage(), busy: 0 }
    rooms.push(room)
    return room
  }
  const forget = async (room: Room) => {
    const at = rooms.indexOf(room)
    if (at >= 0) rooms.splice(at, 1)
    const opened = await browser?.catch(() => undefined)
    if (!opened?.isConnected()) browser = undefined
  }

  return {
    async run(program, signal) {
      signal.throwIfAborted()
      // A solution's next program may come to another page.
      if (program.state !== 'fresh') throw new Error('no namespace is kept between programs here')
      for (let lost = 0; ; lost++) {
        const room = roomFor()
        room.busy++
        try {
          const running = room.page.then((page) => runIn(page, program))
          return await abortable(running, signal)
        } catch (error) {
          if (signal.aborted || error instanceof FailureError) throw error
          // The page is gone, and maybe its browser.
          await forget(room)
          if (lost > 0) throw new FailureError({ kind: 'python-missing', detail: String(error) })
        } finally {
          room.busy--
        }
      }
    },
    async close() {
      await browser?.then((opened) => opened.close()).catch(() => {})
      await served?.then((page) => page.close()).catch(() => {})
    },
  }
}

async function runIn(page: Page, { code, timeoutMs, solution }: Program): Promise<Output> {
  const ran = await page.evaluate(([code, ms, id]) => window.runProgram(code, ms, id), [
    code,
    timeoutMs,
    solution,
  ] as const)
  if (ran.type === 'failed') throw new FailureError(ran.failure)
  return ran.output
}

/** The page is not told: it kills its program after seconds, and nobody listens any more. */
function abortable<T>(running: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new DOMException('The run was stopped.', 'AbortError'))
    signal.addEventListener('abort', stop, { once: true })
    running.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
