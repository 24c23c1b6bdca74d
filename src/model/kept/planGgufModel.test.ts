import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Head } from '../../shelf/fetchHead.ts'
import { planGgufAt, planGgufFile } from './planGgufModel.ts'

const nano = new Uint8Array(readFileSync('public/models/nano/nano-q8_0.gguf'))
const patient = new AbortController().signal

/** A server that has these files, and tells their sizes. */
function serverOf(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>, told = true) {
  const asked: string[] = []
  const fetchHead = async (url: string, most: number): Promise<Head> => {
    asked.push(url)
    const file = files[url]
    if (!file) return { type: 'failed', trouble: { type: 'missing', file: 'x.gguf', status: 404 } }
    return { type: 'head', bytes: file.slice(0, most), ...(told && { total: file.length }) }
  }
  return { fetchHead, asked }
}

test('a file has the same key from an address and from a disk, and says what it is', async () => {
  const url = 'https://b.example/nano-q8_0.gguf'
  const far = await planGgufAt(url, serverOf({ [url]: nano }).fetchHead, patient)
  const near = await planGgufFile('copy (1).gguf', new Blob([nano]), patient)
  if (far.type !== 'planned' || near.type !== 'planned') throw new Error('both are models')
  expect(far.plan.pack.key).toBe(near.plan.pack.key)
  expect(far.plan.pack.files).toEqual([{ name: 'model.gguf', url, bytes: nano.length }])
  expect(far.plan.model).toMatchObject({
    entry: { protocol: 'nano', weights: [{ engine: 'wllama', quantisation: 'Q8_0', bytes: nano.length }] },
    run: { engine: 'wllama', file: 'model.gguf' },
  })
  expect(far.plan.protocolOpen).toBe(false)
})

const hub = 'https://huggingface.co/someone/nano/resolve/main/nano-q8_0.gguf'
const raw = hub.replace('/resolve/', '/raw/')
const hex = 'c'.repeat(64)
const pointer = (size: number) =>
  new TextEncoder().encode(`version https://git-lfs.github.com/spec/v1\noid sha256:${hex}\nsize ${size}\n`)

test.each<[what: string, pointer: Uint8Array<ArrayBuffer> | undefined, digest: object | undefined]>([
  ['what the hub announces', pointer(nano.length), { algorithm: 'sha256', hex }],
  ['not what it says of another file', pointer(1), undefined],
  ['nothing where it says nothing', undefined, undefined],
  ['nothing where it gives the file itself', nano, undefined],
])('of a file on the hub its digest is %s', async (_, pointer, digest) => {
  const { fetchHead, asked } = serverOf({ [hub]: nano, ...(pointer && { [raw]: pointer }) })
  const planned = await planGgufAt(hub, fetchHead, patient)
  expect(asked).toEqual([raw, hub])
  expect(planned.type === 'planned' && planned.plan.pack.files[0]?.digest).toEqual(digest)
})

test('a server that does not tell the size is told of, with what to do', async () => {
  const url = 'https://b.example/nano.gguf'
  expect(await planGgufAt(url, serverOf({ [url]: nano }, false).fetchHead, patient)).toMatchObject({
    type: 'refused',
    sentence: expect.stringMatching(/does not tell how large.*add it from disk/),
  })
})

test('a file that is none is refused by its name', async () =>
  expect(await planGgufFile('notes.gguf', new Blob(['hello']), patient)).toMatchObject({
    type: 'refused',
    sentence: expect.stringMatching(/^notes\.gguf /),
  }))
