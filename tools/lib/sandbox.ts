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

/** @param atOnce solutions that may be under way at once */
export function openSandbox(atOnce: number): Sandbox {
  const most = Math.max(1, Math.min(atOnce, availableParallelism(), mostPages))
  const rooms: Room[] = []
  let opened: Promise<{ readonly served: ServedPage; readonly browser: Browser }> | undefined

  const open = async () => {
    const [served, browser] = await Promise.all([servePage('python.html'), launchBrowser()])
    return { served, browser }
  }
  const newPage = async () => {
    const { served, browser } = await (opened ??= open())
    const page = await browser.newPage()
    await page.goto(served.url)
    return page
  }
  const roomFor = (): Room => {
    const idle = rooms.find(({ busy }) => busy === 0)
    if (idle) return idle
    if (rooms.length < most) {
      const room = { page: newPage(), busy: 0 }
      rooms.push(room)
      return room
    }
    return rooms.reduce((least, room) => (room.busy < least.busy ? room : least))
  }

  return {
    async run(program, signal) {
      signal.throwIfAborted()
      // A solution's next program may come to another page.
      if (program.state !== 'fresh') throw new Error('no namespace is kept between programs here')
      const room = roomFor()
      room.busy++
      try {
        return await abortable(runIn(await room.page, program), signal)
      } finally {
        room.busy--
      }
    },
    async close() {
      const { served, browser } = (await opened?.catch(() => undefined)) ?? {}
      await browser?.close()
      await served?.close()
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
