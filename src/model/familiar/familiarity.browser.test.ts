import { afterEach, expect, test } from 'vitest'
import { createFamiliarity, fetchTable } from './familiarity.ts'

const manifest = new URL('/models/nano/manifest.json', location.href).href
const never = new AbortController().signal
const made: string[] = []
afterEach(() => made.splice(0).forEach((url) => URL.revokeObjectURL(url)))

const at = (content: BlobPart, type: string) => {
  const url = URL.createObjectURL(new Blob([content], { type }))
  made.push(url)
  return url
}
const json = (value: unknown) => at(JSON.stringify(value), 'application/json')

const told = async () => {
  const { familiar } = (await (await fetch(manifest)).json()) as {
    familiar: { file: string; bytes: number; sha256: string }
  }
  const bytes = new Uint8Array(await (await fetch(new URL(familiar.file, manifest))).arrayBuffer())
  return { familiar, bytes }
}

test('the table beside the model tells known questions from new ones', async () => {
  const { isFamiliar, load } = createFamiliarity(manifest)
  load()
  expect(await isFamiliar('What is 15% of 240?')).toBe(true)
  expect(await isFamiliar('Hello')).toBe(false)
})

test.each<[why: string, manifest: () => Promise<string> | string, says: RegExp]>([
  ['no manifest', () => new URL('/models/none/manifest.json', location.href).href, /none\/manifest/],
  ['one without a table', () => json({ file: 'nano-q8_0.gguf' }), /names no table/],
  ['one whose table is gone', () => json({ familiar: { file: 'blob:none', bytes: 1, sha256: '' } }), /blob/],
  [
    'a table too large to be one',
    () => json({ familiar: { file: 'x', bytes: 2 ** 30, sha256: '' } }),
    /names no table/,
  ],
  [
    'a table of another version',
    async () => {
      const { familiar, bytes } = await told()
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      return json({ familiar: { ...familiar, file: at(bytes, '') } })
    },
    /not the file that was announced/,
  ],
  [
    'bytes that are announced and are no table',
    async () => {
      const bytes = (await told()).bytes.slice(0, 5000)
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
      return json({ familiar: { file: at(bytes, ''), bytes: bytes.length, sha256 } })
    },
    /is no table: it breaks off/,
  ],
])('%s: a failure says so, and the app says nothing about questions', async (_, manifestOf, says) => {
  const address = await manifestOf()
  await expect(fetchTable(address, never)).rejects.toMatchObject({
    failure: { detail: expect.stringMatching(says) as unknown },
  })
  expect(await createFamiliarity(address).isFamiliar('Hello')).toBeUndefined()
})

test('after a failure the next question tries anew', async () => {
  const { fetch: real } = globalThis
  const { isFamiliar } = createFamiliarity(manifest)
  try {
    globalThis.fetch = () => Promise.reject(new TypeError('no network'))
    expect(await isFamiliar('Hello')).toBeUndefined()
  } finally {
    globalThis.fetch = real
  }
  expect(await isFamiliar('Hello')).toBe(false)
})
