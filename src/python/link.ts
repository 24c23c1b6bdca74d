import type { Caged } from './cage/cage.ts'
import { parseReply, type Command, type Reply } from './protocol.ts'

/**
 * The page's end of one worker: commands in, parsed replies out to one listener, and one death. A worker that says
 * what is no reply is as good as dead.
 */
export interface Link {
  readonly alive: boolean
  /** Lost when the worker is dead. */
  send(command: Command): void
  /** Replaces the listener before. */
  listen(listener: Listener): void
  /** Ends the worker at once, whatever it does; the listener hears of it as of any death. */
  end(detail: string): void
}

export interface Listener {
  onReply(reply: Reply): void
  onDeath(detail: string): void
}

export const deaf: Listener = { onReply() {}, onDeath() {} }

export function openLink(worker: Caged): Link {
  const { port } = worker
  let alive = true
  let listener = deaf

  const end = (detail: string) => {
    if (!alive) return
    alive = false
    worker.end()
    listener.onDeath(detail)
  }
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!alive) return
    const reply = parseReply(data)
    if (reply) listener.onReply(reply)
    else end('the worker said what is no reply')
  })
  port.addEventListener('messageerror', () => end('a message could not be read'))
  port.start()
  worker.onDeath(end)

  return {
    get alive() {
      return alive && worker.alive
    },
    send: (command) => alive && port.postMessage(command),
    listen: (next) => void (listener = next),
    end,
  }
}
