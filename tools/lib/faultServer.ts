import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { listenHere } from './listen.ts'

/** What goes wrong with one answer. `after` counts bytes of its body. */
export type Fault =
  | { readonly type: 'none' }
  | { readonly type: 'drop'; readonly after: number }
  /** Ends early, and says so properly. */
  | { readonly type: 'short'; readonly after: number }
  | { readonly type: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly type: 'wrong range' }
  | { readonly type: 'no ranges' }
  | { readonly type: 'flip'; readonly after: number }
  /** All of it, a piece of 16 KiB and then a pause. */
  | { readonly type: 'slow'; readonly pauseMs: number }
  /** A few bytes, and then nothing for ever. */
  | { readonly type: 'stall'; readonly after: number }
  /** Goes on only then. */
  | { readonly type: 'hold'; readonly after: number; readonly until: Promise<void> }
  | { readonly type: 'page' }
  /** Another file has taken its place. */
  | { readonly type: 'changed' }

export interface Asked {
  readonly name: string
  readonly from: number
  /** Of this file, before this one. */
  readonly before: number
}

export interface FaultServer {
  readonly url: string
  readonly port: number
  /** Bytes of bodies that were sent, in all. */
  readonly sent: () => number
  /** All that was asked for so far, in order. */
  readonly asked: readonly Asked[]
  /** Called before each piece of a body is sent. */
  onSent: (total: number) => void
  close(): Promise<void>
}

const pieceBytes = 16_384

/**
 * A server on 127.0.0.1 that serves these files to any origin, as badly as it is told. Names faults, fakes nothing else.
 *
 * @param wantedPort of one that was there before; any free one where there is none
 */
export async function openFaultServer(
  files: ReadonlyMap<string, Uint8Array>,
  faultOf: (asked: Asked) => Fault,
  wantedPort = 0,
): Promise<FaultServer> {
  const counts = new Map<string, number>()
  const asked: Asked[] = []
  let sent = 0
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy())
  })

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = (request.url ?? '/').slice(1)
    const file = files.get(name)
    response.setHeader('access-control-allow-origin', '*')
    if (!file) return void response.writeHead(404).end()
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const before = counts.get(name) ?? 0
    counts.set(name, before + 1)
    asked.push({ name, from, before })
    const fault = faultOf({ name, from, before })
    if (fault.type === 'status') {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }
      return void response.writeHead(fault.status, headers).end()
    }
    if (fault.type === 'page')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
    const whole = fault.type === 'changed' ? file.map((byte) => byte ^ 0xff) : file
    if (from >= whole.length) return void response.writeHead(416).end()
    const ranges = fault.type !== 'no ranges'
    let body = ranges ? whole.subarray(from) : whole
    if (fault.type === 'flip') {
      body = body.slice()
      const at = Math.min(fault.after, body.length - 1)
      body[at] = (body[at] ?? 0) ^ 1
    }
    const start = fault.type === 'wrong range' ? from + 1 : from
    response.writeHead(ranges ? 206 : 200, {
      'content-type': 'application/octet-stream',
      'content-length': fault.type === 'short' ? Math.min(fault.after, body.length) : body.length,
      ...(ranges && {
        'content-range': `bytes ${start}-${whole.length - 1}/${whole.length}`,
        'access-control-expose-headers': 'content-range, retry-after',
      }),
    })
    const ends = fault.type === 'drop' || fault.type === 'short' || fault.type === 'stall'
    const end = ends ? Math.min(fault.after, body.length) : body.length
    for (let at = 0; at < end; at += pieceBytes) {
      if (fault.type === 'hold' && at >= fault.after) await fault.until
      // Meanwhile whoever asked may have gone.
      if (response.destroyed) break
      const piece = body.subarray(at, Math.min(at + pieceBytes, end))
      served.onSent(sent)
      sent += piece.length
      if (!response.write(piece)) await drained(response)
      if (fault.type === 'slow') await setTimeout(fault.pauseMs)
    }
    if (fault.type === 'drop') return void response.destroy()
    if (fault.type !== 'stall') response.end()
  }

  const port = await listenHere(server, wantedPort)
  const served: FaultServer = {
    url: `http://127.0.0.1:${port}/`,
    port,
    sent: () => sent,
    asked,
    onSent() {},
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return served
}

/** Resolves when there is room again, or nobody there. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve()
    const over = () => {
      response.off('drain', over).off('close', over)
      resolve()
    }
    response.on('drain', over).on('close', over)
  })
}
