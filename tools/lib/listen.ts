import { once } from 'node:events'
import type { Server } from 'node:net'

/** Has a server listen on this computer alone. Resolves with the port: whichever was free, where none is asked for. */
export async function listenHere(server: Server, wanted = 0): Promise<number> {
  server.listen(wanted, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
