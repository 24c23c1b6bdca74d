import { beforeEach, describe, expect, test } from 'vitest'
import { openPrecache } from './precache.ts'

let folder = ''
let count = 0
beforeEach(() => (folder = `${location.origin}/kept-${Date.now()}-${++count}/`))

const page = { url: 'index.html', integrity: 'sha256-a' }
const newPage = { url: 'index.html', integrity: 'sha256-b' }
const shared = { url: 'pyodide/manifest.json', integrity: 'sha256-c' }

/** A server that stands in for the app's; without the names in `down`. */
function server(down: readonly string[] = []) {
  const asked: string[] = []
  return {
    asked,
    fetch: (request: Request) => {
      const name = request.url.slice(folder.length)
      asked.push(name)
      const answer = down.includes(name) ? new Response('no', { status: 404 }) : new Response(name)
      return Promise.resolve(answer)
    },
  }
}

describe('a version', () => {
  test.each([
    ['the folder', '', 'index.html'],
    ['the folder, with what a link added', '?from=course#/notebook', 'index.html'],
    ['a file', 'pyodide/manifest.json', 'pyodide/manifest.json'],
    ['a pack beside the app', 'models/large/params_shard_0.bin', undefined],
    ['another folder', 'courses/', undefined],
    ['another site', 'https://example.org/index.html', undefined],
  ])('%s: %s is %s', async (_, url, expected) => {
    const precache = openPrecache([page, shared], folder, server().fetch)
    await precache.fill()
    const found = await precache.find(new URL(url, folder).href)
    expect(await found?.text()).toBe(expected)
  })

  test('of which a file does not come is none; what came is not fetched again', async () => {
    const broken = server(['pyodide/manifest.json'])
    await expect(openPrecache([page, shared], folder, broken.fetch).fill()).rejects.toThrow(/HTTP 404/)
    const whole = server()
    await openPrecache([page, shared], folder, whole.fetch).fill()
    expect(whole.asked).toEqual(['pyodide/manifest.json'])
  })

  test('takes over what is the same in the one before, and leaves that whole until it begins', async () => {
    const before = openPrecache([page, shared], folder, server().fetch)
    await before.fill()
    expect(await before.tidy()).toBe(false)
    const next = server()
    const after = openPrecache([newPage, shared], folder, next.fetch)
    await after.fill()
    expect(next.asked).toEqual(['index.html'])
    expect(await before.find(folder)).toBeDefined()
    expect(await after.tidy()).toBe(true)
    expect(await before.find(folder)).toBeUndefined()
    expect(await after.find(folder)).toBeDefined()
  })
})

test.each([
  ['the one that was listed', '', true],
  ['another one', ' ', false],
])('a file that is %s: kept %j', async (_, difference, expected) => {
  const text = (await (await fetch('/icon.svg')).text()) + difference
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
  const filling = openPrecache([{ url: '../icon.svg', integrity }], folder).fill()
  expect(
    await filling.then(
      () => true,
      () => false,
    ),
  ).toBe(expected)
})
