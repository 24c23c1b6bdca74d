import { allow, frameDocument, sandbox } from './policy.ts'

/** Where interpreters live: one hidden frame, with as many workers as are asked for (`policy.ts`). */
export interface Cage {
  spawn(): Caged
  /** Takes the frame away, and all workers with it. */
  close(): void
}

/** One worker in the cage, from the page's side. */
export interface Caged {
  /** The only way to talk with it. */
  readonly port: MessagePort
  /** Called once, if it dies or can't be started. */
  onDeath(listener: (detail: string) => void): void
  /** Ends it at once, whatever it does. */
  end(): void
}

const patienceMs = 20_000

/** @param script of the worker, whole: it can import nothing. Asked for when the first one is wanted. */
export function createCage(script: () => Promise<string>): Cage {
  const deaths = new Map<number, (detail: string) => void>()
  let frame: HTMLIFrameElement | undefined
  let opening: Promise<Window> | undefined
  let last = 0

  const die = (id: number, detail: string) => {
    const listener = deaths.get(id)
    deaths.delete(id)
    listener?.(detail)
  }

  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return
    const id: unknown = Reflect.get(data, 'id')
    if (typeof id === 'number') die(id, String(Reflect.get(data, 'detail')))
  }

  const open = (): Promise<Window> => {
    const made = document.createElement('iframe')
    frame = made
    made.hidden = true
    made.title = 'Python'
    made.setAttribute('sandbox', sandbox)
    made.setAttribute('allow', allow)
    made.srcdoc = frameDocument
    window.addEventListener('message', hear)
    const ready = Promise.withResolvers<Window>()
    const timer = setTimeout(() => ready.reject(new Error('the frame did not start')), patienceMs)
    const first = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== made.contentWindow) return
      if (typeof data === 'object' && data !== null && 'ready' in data) ready.resolve(made.contentWindow)
    }
    window.addEventListener('message', first)
    document.body.append(made)
    return ready.promise.finally(() => {
      clearTimeout(timer)
      window.removeEventListener('message', first)
    })
  }

  const close = () => {
    window.removeEventListener('message', hear)
    frame?.remove()
    frame = undefined
    opening = undefined
    for (const id of deaths.keys()) die(id, 'the frame was taken away')
  }

  return {
    close,
    spawn() {
      const id = ++last
      const { port1: port, port2 } = new MessageChannel()
      let ended = false
      opening ??= open()
      Promise.all([opening, script()]).then(
        ([target, text]) => {
          // The frame's origin is none, so no name of it could be given here.
          if (!ended) target.postMessage({ type: 'start', id, script: text }, '*', [port2])
        },
        (error: unknown) => {
          const detail = String(error)
          die(id, detail)
          close()
        },
      )
      return {
        port,
        onDeath: (listener) => void deaths.set(id, listener),
        end() {
          if (ended) return
          ended = true
          deaths.delete(id)
          port.close()
          frame?.contentWindow?.postMessage({ type: 'end', id }, '*')
        },
      }
    },
  }
}
