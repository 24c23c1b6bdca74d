import { allow, frameDocument, sandbox } from './policy.ts'

/** Where interpreters live: one hidden frame, with as many workers as are asked for (`policy.ts`). */
export interface Cage {
  /** What its workers run. */
  readonly script: () => Promise<string>
  /** @param wasm compiled once for all workers of a frame, and handed to each with its port. */
  spawn(wasm?: Promise<Blob>): Caged
  /** Takes the frame away, and all workers with it. A later spawn makes another. */
  close(): void
}

/** One worker in the cage, from the page's side. */
export interface Caged {
  /** The only way to talk with it. */
  readonly port: MessagePort
  /** False once it is known to be gone, or its frame is. */
  readonly alive: boolean
  /** Called once, if it dies or can't be started. */
  onDeath(listener: (detail: string) => void): void
  /** Ends it at once, whatever it does. */
  end(): void
}

interface Frame {
  readonly ready: Promise<Window>
  /** It is where it was put, with the document that it was given. */
  readonly whole: () => boolean
  readonly remove: () => void
}

const patienceMs = 20_000

/** @param script of the worker, whole: it can import nothing. Asked for when the first one is wanted. */
export function createCage(script: () => Promise<string>): Cage {
  const deaths = new Map<number, (detail: string) => void>()
  const starting = new Map<number, () => void>()
  let frame: Frame | undefined
  let last = 0

  const die = (id: number, detail: string) => {
    const listener = deaths.get(id)
    deaths.delete(id)
    starting.delete(id)
    listener?.(detail)
  }
  const close = () => {
    frame?.remove()
    frame = undefined
    for (const id of deaths.keys()) die(id, 'the frame was taken away')
  }
  /** What the frame's own script says, once it is ready; workers have no way to say anything here. */
  const hear = (data: object) => {
    const id: unknown = Reflect.get(data, 'id')
    if (typeof id !== 'number') return
    const detail: unknown = Reflect.get(data, 'detail')
    if (typeof detail === 'string') die(id, detail)
    else starting.get(id)?.()
  }

  const start = async (
    mine: Frame,
    id: number,
    port: MessagePort,
    awaited: Promise<Blob> | undefined,
  ): Promise<void> => {
    const [target, text, wasm] = await Promise.all([mine.ready, script(), awaited])
    // Ended before it began.
    if (!deaths.has(id)) return
    const started = Promise.withResolvers<void>()
    starting.set(id, started.resolve)
    const timer = setTimeout(() => started.reject(new Error('the frame does not answer')), patienceMs)
    // The frame's origin is none, so no name of it could be given here.
    target.postMessage({ type: 'start', id, script: text, wasm }, '*', [port])
    await started.promise.finally(() => {
      clearTimeout(timer)
      starting.delete(id)
    })
  }

  return {
    script,
    close,
    spawn(wasm) {
      if (frame && !frame.whole()) close()
      const mine = (frame ??= openFrame(hear))
      const id = ++last
      const { port1: port, port2 } = new MessageChannel()
      deaths.set(id, () => {})
      start(mine, id, port2, wasm).catch((error: unknown) => {
        die(id, String(error))
        if (frame === mine) close()
      })
      return {
        port,
        get alive() {
          return deaths.has(id) && mine.whole()
        },
        onDeath: (listener) => void (deaths.has(id) ? deaths.set(id, listener) : listener('it is gone')),
        end() {
          if (!deaths.delete(id)) return
          port.close()
          void mine.ready.then((target) => target.postMessage({ type: 'end', id }, '*')).catch(() => {})
        },
      }
    },
  }
}

function openFrame(hear: (data: object) => void): Frame {
  const element = document.createElement('iframe')
  element.hidden = true
  element.title = 'Python'
  element.setAttribute('sandbox', sandbox)
  element.setAttribute('allow', allow)
  element.srcdoc = frameDocument
  let readies = 0
  const ready = Promise.withResolvers<Window>()
  const timer = setTimeout(() => ready.reject(new Error('the frame did not start')), patienceMs)
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== element.contentWindow) return
    if (typeof data !== 'object' || data === null) return
    if (!('ready' in data)) return hear(data)
    // A frame that was moved in the document starts anew, without its workers.
    readies++
    clearTimeout(timer)
    ready.resolve(element.contentWindow)
  }
  window.addEventListener('message', onMessage)
  document.body.append(element)
  return {
    ready: ready.promise,
    whole: () => element.isConnected && readies <= 1,
    remove() {
      clearTimeout(timer)
      window.removeEventListener('message', onMessage)
      element.remove()
      ready.reject(new Error('the frame was taken away'))
    },
  }
}
