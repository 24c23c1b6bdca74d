import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { listenHere } from './listen.ts'

/**
 * A port on this computer that hears whoever gets out: connections, whether or not anything is said over them, and
 * datagrams to the port of the same number.
 */
export interface Canary {
  readonly port: number
  /** The first lines of what came over connections, in order. */
  readonly heard: () => readonly string[]
  readonly counts: () => CanaryCounts
  readonly close: () => Promise<void>
}

export interface CanaryCounts {
  readonly connections: number
  readonly datagrams: number
}

export async function openCanary(): Promise<Canary> {
  const heard: string[] = []
  let connections = 0
  let datagrams = 0
  const server = createServer((socket) => {
    connections++
    socket.once('data', (bytes) => {
      heard.push(bytes.toString('latin1').split('\r\n')[0] ?? '')
      socket.end(answer)
    })
    socket.on('error', () => {
      // Whoever came went away.
    })
  })
  const listener = createSocket('udp4', () => datagrams++)
  // Whoever opened it need not close it.
  server.unref()
  listener.unref()
  const port = await listenHere(server)
  listener.bind(port, '127.0.0.1')
  await once(listener, 'listening')
  return {
    port,
    heard: () => heard,
    counts: () => ({ connections, datagrams }),
    close: async () => {
      listener.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const body = 'postMessage("from elsewhere")'
const answer = [
  'HTTP/1.1 200 OK',
  'access-control-allow-origin: *',
  'content-type: text/javascript',
  `content-length: ${body.length}`,
  '',
  body,
].join('\r\n')
