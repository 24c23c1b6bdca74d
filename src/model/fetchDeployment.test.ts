import { afterEach, expect, test, vi } from 'vitest'
import { placeable, taken } from './catalog.ts'
import { noDeployment } from './deployment.ts'
import { fetchDeployment } from './fetchDeployment.ts'

afterEach(() => vi.unstubAllGlobals())
const ask = (answer: () => Response | Promise<Response>) => {
  const asked = vi.fn<typeof fetch>(() => Promise.resolve().then(answer))
  vi.stubGlobal('fetch', asked)
  return {
    asked,
    deployment: fetchDeployment('https://school.example/tutor/index.html#x', { placeable, taken }),
  }
}

test('it is asked for beside the app, anew each time', async () => {
  const json = '{"version": 1, "packs": {"mumath-code-7b": {"q4f16_1": "models/m/"}}}'
  const { asked, deployment } = ask(() => new Response(json))
  expect((await deployment).packs.get('mumath-code-7b')).toEqual({ q4f16_1: 'models/m/' })
  expect(asked).toHaveBeenCalledExactlyOnceWith(
    new URL('https://school.example/tutor/catalog.json'),
    expect.objectContaining({ cache: 'no-cache' }),
  )
})

test.each([
  ['404', () => new Response('no', { status: 404 })],
  ['the page itself', () => new Response('\n<!doctype html><title>Tutor</title>')],
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s: there is none', async (_, answer) => expect(await ask(answer).deployment).toBe(noDeployment))

test.each([
  ['an answer of a broken server', () => new Response('', { status: 500 }), /could not be read \(HTTP 500\)/],
  ['an empty file', () => new Response(''), /no JSON object/],
])('%s is told', async (_, answer, says) =>
  expect((await ask(answer).deployment).problems).toEqual([
    { entry: '', sentence: expect.stringMatching(says) },
  ]),
)
