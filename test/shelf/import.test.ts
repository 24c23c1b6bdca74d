import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { BrokenBlob } from '../../src/shelf/brokenBlob.fixture.ts'
import { createFakeFiles } from '../../src/shelf/fakeFiles.fixture.ts'
import { startHash } from '../../src/shelf/hash.ts'
import { importPack } from '../../src/shelf/importPack.ts'
import { placeOf } from '../../src/shelf/layout.ts'
import type { Files } from '../../src/shelf/files.ts'
import type { Trouble } from '../../src/shelf/types.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { sha256, wantedPack } from './wanted.ts'

const pack = new Map([
  ['manifest.json', noise(500, 1)],
  // More than one piece.
  ['params_shard_0.bin', noise(5_000_000, 2)],
  ['params_shard_1.bin', noise(100_000, 3)],
])
const { key, files } = wantedPack('b'.repeat(64), pack, 'https://mirror.school/')
const total = files.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
const blobs = () => new Map([...pack].map(([name, bytes]) => [name, new Blob([bytes.slice()])]))
const cameOf = (bytes: Uint8Array) => ({ sha256: sha256(bytes), bytes: bytes.length })
const patient = new AbortController().signal

const ports = (disk: Files, wholeBytes = 2 ** 30) => ({ files: disk, startHash, wholeBytes })

async function take(sources: ReadonlyMap<string, Blob>, disk = createFakeFiles(), wholeBytes = 2 ** 30) {
  let here = 0
  const onBytes = (change: number) => void (here += change)
  const imported = await importPack(key, files, sources, ports(disk, wholeBytes), onBytes, patient)
  return { disk, here, imported }
}

async function whole(disk: ReturnType<typeof createFakeFiles>): Promise<readonly string[]> {
  const names: string[] = []
  for (const [name, bytes] of pack) {
    const { payload, record } = await placeOf(key, name)
    if (!disk.content.has(record)) continue
    expect(sha256(disk.content.get(payload) ?? new Uint8Array())).toBe(sha256(bytes))
    names.push(name)
  }
  return names
}

const ways = [
  ['in one piece', 2 ** 30],
  ['piece by piece', 2 ** 20],
] as const

test.each(ways)('all of a pack is copied, checked, and laid out: %s', async (_, wholeBytes) => {
  const { disk, here, imported } = await take(blobs(), createFakeFiles(), wholeBytes)
  const came = new Map([...pack].map(([name, bytes]) => [name, cameOf(bytes)]))
  expect([imported, here]).toEqual([{ type: 'done', came }, total])
  expect(await whole(disk)).toEqual([...pack.keys()])
})

describe.each(ways)('one file is wrong: it is named, and the others are here: %s', (_way, wholeBytes) => {
  const flipped = (bytes: Uint8Array) => {
    const copy = bytes.slice()
    copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1
    return new Blob([copy])
  }
  const bytes = pack.get('params_shard_0.bin') ?? new Uint8Array()
  test.each<[what: string, blob: Blob | undefined, type: Trouble['type']]>([
    ['missing', undefined, 'absent'],
    ['empty', new Blob([]), 'wrong'],
    ['cut off', new Blob([bytes.slice(0, -1)]), 'wrong'],
    ['with a byte that is flipped', flipped(bytes), 'wrong'],
    ['on a stick that is pulled out', new BrokenBlob(bytes.slice(), 4_500_000), 'unreadable'],
  ])('%s', async (_, blob, type) => {
    const sources = blobs()
    if (blob) sources.set('params_shard_0.bin', blob)
    else sources.delete('params_shard_0.bin')
    const { disk, here, imported } = await take(sources, createFakeFiles(), wholeBytes)
    if (imported.type !== 'incomplete') throw new Error(imported.type)
    expect(imported.troubles.map((trouble) => [trouble.type, trouble.file])).toEqual([
      [type, 'params_shard_0.bin'],
    ])
    expect(here).toBe(total - bytes.length)
    expect(await whole(disk)).toEqual(['manifest.json', 'params_shard_1.bin'])
    // Once there is a good copy, only that file is read.
    const again = await take(new Map([['params_shard_0.bin', new Blob([bytes.slice()])]]), disk)
    const came = new Map([['params_shard_0.bin', cameOf(bytes)]])
    expect([again.imported, again.here]).toEqual([{ type: 'done', came }, total])
    expect(await whole(disk)).toHaveLength(3)
  })
})

test('a file that is known by its MD5 is checked by that', async () => {
  const md5 = (name: string) =>
    createHash('md5')
      .update(pack.get(name) ?? '')
      .digest('hex')
  const known = (hexOf: (name: string) => string) =>
    files.map((file) => ({ ...file, digest: { algorithm: 'md5', hex: hexOf(file.name) } as const }))
  const importBy = async (wanted: ReturnType<typeof known>, wholeBytes: number) =>
    importPack(key, wanted, blobs(), ports(createFakeFiles(), wholeBytes), () => {}, patient)
  for (const [, wholeBytes] of ways) {
    const came = new Map([...pack].map(([name, bytes]) => [name, cameOf(bytes)]))
    expect(await importBy(known(md5), wholeBytes)).toEqual({ type: 'done', came })
    const imported = await importBy(
      known(() => md5('manifest.json')),
      wholeBytes,
    )
    expect(imported).toMatchObject({ troubles: [{ type: 'wrong' }, { type: 'wrong' }] })
  }
})

test('a disk that is full ends it, and what is here is right', async () => {
  const { disk, imported } = await take(blobs(), createFakeFiles(2_000_000))
  expect(imported).toEqual({ type: 'incomplete', troubles: [{ type: 'full', file: 'params_shard_0.bin' }] })
  expect(await whole(disk)).not.toContain('params_shard_0.bin')
})

test('what else lies in the folder is left alone', async () => {
  const { disk } = await take(new Map([...blobs(), ['holiday.jpg', new Blob(['x'])]]))
  expect([...disk.content.keys()].some((path) => path.includes('holiday'))).toBe(false)
  expect(disk.content.size).toBe(6)
})

test('an abort leaves only what is whole', async () => {
  const stopping = new AbortController()
  const disk = createFakeFiles()
  const onBytes = () => stopping.abort()
  await expect(importPack(key, files, blobs(), ports(disk), onBytes, stopping.signal)).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect((await whole(disk)).length).toBeLessThan(3)
  expect((await take(blobs(), disk)).imported.type).toBe('done')
})
