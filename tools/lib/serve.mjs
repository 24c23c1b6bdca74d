import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { parseRange } from './range.mjs'

/**
 * A small static server for one folder, on this computer only if not told otherwise. It serves files as they are, in whole or in part,
 * and nothing outside of its folder. Not for the open internet: no encryption, no compression, no cache rules but
 * "ask again".
 */
const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.gguf', 'application/octet-stream'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.ttf', 'font/ttf'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.whl', 'application/zip'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.zip', 'application/zip'],
])

/** @param {string} path */
export function contentType(path) {
  return types.get(extname(path).toLowerCase()) ?? 'application/octet-stream'
}

/**
 * @typedef {{ readonly url: string, readonly port: number, readonly close: () => Promise<void> }} Served
 *   `url` ends with a slash; `close` ends open connections too.
 */

/**
 * @param {{ folder: string, port?: number, host?: string, base?: string, headers?: Readonly<Record<string, string>>, anyOrigin?: boolean }} options
 *   `port`: 0, the default, is any free one. `host`: the address to listen at, this computer's own if none is given. `base`:
 *   the sub-path, with slashes around it. `anyOrigin`: pages from elsewhere may read the files.
 * @returns {Promise<Served>} Rejects with the system's error when the port is taken (`EADDRINUSE`).
 */
export async function serveFolder({
  folder,
  port = 0,
  host = '127.0.0.1',
  base = '/',
  headers = {},
  anyOrigin = false,
}) {
  const server = createServer((request, response) => {
    if (anyOrigin) allow(response)
    if (anyOrigin && request.method === 'OPTIONS') return void response.writeHead(204).end()
    answer(request, response, folder, base, headers).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  )
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * What browsers want to hear before a page of another origin, also one of the open internet, may read a file here.
 *
 * @param {import('node:http').ServerResponse} response
 */
function allow(response) {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-allow-methods', 'GET, HEAD')
  response.setHeader('access-control-allow-headers', 'range')
  response.setHeader('access-control-expose-headers', 'content-range, content-length, etag')
  response.setHeader('access-control-allow-private-network', 'true')
  response.setHeader('access-control-max-age', '86400')
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} base
 * @param {Readonly<Record<string, string>>} headers
 */
async function answer(request, response, folder, base, headers) {
  /** @type {(status: number, extra?: Record<string, string>) => void} */
  const refuse = (status, extra = {}) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...extra })
    response.end(request.method === 'HEAD' ? undefined : `${status}\n`)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' })
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return refuse(400)
  if (`${path}/` === base) return refuse(301, { location: base })
  if (!path.startsWith(base)) return refuse(404)

  const inside = path.slice(base.length)
  const file = join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside)
  if (!file.startsWith(join(folder, sep))) return refuse(404)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return refuse(404)

  const etag = `"${found.size.toString(16)}-${found.mtimeMs.toString(16)}"`
  const common = { etag, 'cache-control': 'no-cache', 'accept-ranges': 'bytes', ...headers }
  if (request.headers['if-none-match']?.includes(etag)) return void response.writeHead(304, common).end()

  const unchanged = (request.headers['if-range'] ?? etag) === etag
  const range = unchanged ? parseRange(request.headers.range, found.size) : undefined
  if (range === 'unsatisfiable') return refuse(416, { 'content-range': `bytes */${found.size}` })
  const { start, end } = range ?? { start: 0, end: found.size - 1 }
  response.writeHead(range ? 206 : 200, {
    ...common,
    'content-type': contentType(file),
    'content-length': end - start + 1,
    ...(range && { 'content-range': `bytes ${start}-${end}/${found.size}` }),
  })
  if (request.method === 'HEAD' || found.size === 0) return void response.end()
  pipeline(createReadStream(file, { start, end }), response, () => {
    // Whoever asked went away; there is nobody to tell.
  })
}

/**
 * The decoded path of a request, without its query; `undefined` where it is no path of ours.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/')
    // A backslash is a separator on Windows, a NUL ends a name.
    return /[\0\\]/.test(path) || path.split('/').includes('..') ? undefined : path
  } catch {
    return undefined
  }
}
