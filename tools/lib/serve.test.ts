import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentType, serveFolder } from './serve.mjs'

let outer = ''
let served: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'mumath-serve-'))
  const folder = join(outer, 'site')
  await mkdir(join(folder, 'sub dir'), { recursive: true })
  await mkdir(join(outer, 'site-secret'))
  await writeFile(join(folder, 'index.html'), '<h1>home</h1>')
  await writeFile(join(folder, 'data.bin'), '0123456789')
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'sub dir/index.html'), 'inner')
  await writeFile(join(outer, 'secret.txt'), 'secret')
  await writeFile(join(outer, 'site-secret/secret.txt'), 'secret')
  served = await serveFolder({ folder, base: '/school/' })
})
afterAll(async () => {
  await served.close()
  await rm(outer, { recursive: true })
})

/** The path goes out as it is: `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const outgoing = request({ port: served.port, host: '127.0.0.1', path, headers, method }, (answer) => {
        let body = ''
        answer.on('data', (chunk) => (body += chunk))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }))
      })
      outgoing.on('error', reject).end()
    },
  )
}

describe('what is asked for', () => {
  test.each<[path: string, status: number, body?: string]>([
    ['/school/', 200, '<h1>home</h1>'],
    ['/school/?x=1', 200, '<h1>home</h1>'],
    ['/school/index.html', 200, '<h1>home</h1>'],
    ['/school/data.bin', 200, '0123456789'],
    ['/school/empty.txt', 200, ''],
    ['/school/sub%20dir/', 200, 'inner'],
    ['/school', 301],
    ['/', 404],
    ['/school/none', 404],
    ['/school/sub%20dir', 404],
    ['/school/../secret.txt', 400],
    ['/school/%2e%2e/secret.txt', 400],
    ['/school/..%2fsecret.txt', 400],
    ['/school/..%5csecret.txt', 400],
    ['/school/sub%20dir/../../secret.txt', 400],
    ['/school/../site-secret/secret.txt', 400],
    ['/school//etc/passwd', 404],
    ['/school/data.bin%00.html', 400],
    ['/school/%zz', 400],
  ])('%s: %i', async (path, status, body) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    if (body !== undefined) expect(answer.body).toBe(body)
    expect(answer.body).not.toContain('secret')
  })
})

describe('parts of a file', () => {
  test.each<[range: string, status: number, body: string, contentRange?: string]>([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '416\n', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['lines=0-1', 200, '0123456789'],
  ])('%s: %i', async (range, status, body, contentRange) => {
    const answer = await get('/school/data.bin', { range })
    expect([answer.status, answer.body]).toEqual([status, body])
    expect(answer.headers['content-range']).toBe(contentRange)
  })

  test('a file that has changed is sent whole', async () => {
    const answer = await get('/school/data.bin', { range: 'bytes=0-3', 'if-range': '"old"' })
    expect([answer.status, answer.body]).toEqual([200, '0123456789'])
  })
})

test('an unchanged file is not sent again', async () => {
  const { etag } = (await get('/school/data.bin')).headers
  const again = await get('/school/data.bin', { 'if-none-match': String(etag) })
  expect([again.status, again.body]).toEqual([304, ''])
})

test('HEAD has the length and no body', async () => {
  const answer = await get('/school/data.bin', {}, 'HEAD')
  expect([answer.status, answer.body, answer.headers['content-length']]).toEqual([200, '', '10'])
})

test('nothing can be written', async () => expect((await get('/school/x', {}, 'PUT')).status).toBe(405))

test('a port that is taken is an error', async () => {
  await expect(serveFolder({ folder: outer, port: served.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})

test.each<[path: string, type: string]>([
  ['a/pyodide.asm.wasm', 'application/wasm'],
  ['a/pyodide.mjs', 'text/javascript; charset=utf-8'],
  ['a/nano.gguf', 'application/octet-stream'],
  ['a/B.JSON', 'application/json'],
  ['a/sympy.whl', 'application/zip'],
  ['a/strange.xyz', 'application/octet-stream'],
])('%s is %s', (path, type) => expect(contentType(path)).toBe(type))

describe('for pages from elsewhere', () => {
  let open: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => void (open = await serveFolder({ folder: join(outer, 'site'), anyOrigin: true })))
  afterAll(() => open.close())

  test.each([
    ['GET', {}, 200],
    ['GET', { range: 'bytes=3-' }, 206],
    ['HEAD', {}, 200],
    ['OPTIONS', { 'access-control-request-headers': 'range' }, 204],
    ['POST', {}, 405],
  ])('%s %j: %i, and the origin does not matter', async (method, headers, status) => {
    const response = await fetch(`${open.url}data.bin`, {
      method,
      headers: { origin: 'https://a.example', ...headers },
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-expose-headers')).toContain('content-range')
  })

  test('without being told so, no page from elsewhere may', async () =>
    expect((await fetch(`${served.url}data.bin`)).headers.get('access-control-allow-origin')).toBeNull())
})
