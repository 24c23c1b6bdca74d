import { createServer } from 'node:net'

/** A port on this computer that hears whoever gets out: any byte that reaches it counts, whatever its protocol. */
export interface Canary {
  readonly port: number
  /** The first lines of what came, in order. */
  readonly heard: () => readonly string[]
  readonly close: () => Promise<void>
}

export async function openCanary(): Promise<Canary> {
  const heard: string[] = []
  const server = createServer((socket) => {
    socket.once('data', (bytes) => {
      heard.push(bytes.toString('latin1').split('\r\n')[0] ?? '')
      const body = 'postMessage("from elsewhere")'
      socket.end(
        [
          'HTTP/1.1 200 OK',
          'access-control-allow-origin: *',
          'content-type: text/javascript',
          `content-length: ${body.length}`,
          '',
          body,
        ].join('\r\n'),
      )
    })
    socket.on('error', () => {
      // Whoever came went away.
    })
  })
  // Whoever opened it need not close it.
  server.unref()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    heard: () => heard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
