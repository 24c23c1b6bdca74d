import { createServer } from 'node:http'
import { listenHere } from './listen.ts'

/** A proxy that lets nobody through, and remembers what was wanted of it. */
export interface DenyAllProxy {
  readonly port: number
  readonly asked: () => readonly string[]
  readonly close: () => Promise<void>
}

export async function openDenyAllProxy(): Promise<DenyAllProxy> {
  const asked: string[] = []
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`)
    response.writeHead(403).end()
  })
  // WebSockets and TLS ask for a tunnel.
  server.on('connect', ({ method, url }, socket) => {
    asked.push(`${method} ${url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  return {
    port: await listenHere(server),
    asked: () => asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
