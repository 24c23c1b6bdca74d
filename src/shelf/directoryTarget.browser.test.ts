import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { noise } from '../util/noise.fixture.ts'
import { sha256Of } from '../util/sha256.ts'
import { fromHandle } from './chosenFolder.ts'
import { directoryTarget } from './directoryTarget.ts'
import { exportPack } from './exportPack.ts'
import { extras, findPacks } from './findPacks.ts'
import { tarPack } from './tarPack.ts'
import type { WantedFile } from './types.ts'
import { untar } from './untar.ts'

/** The browser's private disk gives the same handles as a person's folder. */
const patient = new AbortController().signal
const pack = new Map([
  ['manifest.json', noise(500, 1)],
  ['params_shard_0.bin', noise(9_000_000, 2)],
  ['params_shard_1.bin', noise(100_000, 3)],
])
const total = 9_100_500
const readme = 'read me'

let root: FileSystemDirectoryHandle
let stick: FileSystemDirectoryHandle
let files: readonly WantedFile[]
beforeEach(async () => {
  root = await navigator.storage.getDirectory()
  stick = await root.getDirectoryHandle('stick', { create: true })
  files = await Promise.all(
    [...pack].map(async ([name, bytes]) => ({
      name,
      url: `https://mirror.school/${name}`,
      bytes: bytes.length,
      digest: { algorithm: 'sha256', hex: await sha256Of(bytes.buffer) } as const,
    })),
  )
})
afterEach(async () => {
  await root.removeEntry('stick', { recursive: true }).catch(() => {})
})

const kept = async (name: string) => {
  const bytes = pack.get(name)
  return bytes && new Blob([bytes])
}

async function make(blobOf = kept, signal = patient, onPiece = () => {}) {
  let here = 0
  const onBytes = (change: number) => {
    here += change
    onPiece()
  }
  const target = directoryTarget(stick)
  const exported = await exportPack({ folder: 'tiny', files, readme }, blobOf, target, onBytes, signal)
  return { exported, here }
}

/** Every name on the stick, hidden ones too. */
async function lying(folder = stick, above = ''): Promise<readonly string[]> {
  const paths: string[] = []
  for await (const [name, handle] of folder.entries())
    if (handle instanceof FileSystemDirectoryHandle) paths.push(...(await lying(handle, `${above}${name}/`)))
    else paths.push(`${above}${name}`)
  return paths.toSorted()
}
const inner = 'tiny/resolve/main/'
const all = ['tiny/README.txt', 'tiny/SHA256SUMS', ...[...pack.keys()].map((name) => inner + name)].toSorted()

test('what was made is found again, and right', async () => {
  expect(await make()).toEqual({ exported: { type: 'done' }, here: total })
  expect(await lying()).toEqual(all)
  const choice = await fromHandle(stick, patient)
  const [found] = choice.type === 'chosen' ? findPacks(choice.files) : []
  if (!found) throw new Error('none')
  expect([found.name, extras(found, pack.keys())]).toEqual(['tiny', []])
  for (const { name, digest } of files)
    expect(await sha256Of((await found.sources.get(name)?.arrayBuffer()) ?? '')).toBe(digest?.hex)
  expect((await make(async () => undefined)).exported).toEqual({ type: 'done' })
})

test('of a file that is wrong here nothing stays, not even an empty one', async () => {
  const name = 'params_shard_1.bin'
  const { exported, here } = await make(async (one) =>
    one === name ? new Blob([noise(100_000, 9)]) : kept(one),
  )
  expect(exported).toMatchObject({ type: 'incomplete', troubles: [{ type: 'wrong', file: name }] })
  expect(here).toBe(total - 100_000)
  expect(await lying()).toEqual(all.filter((path) => path !== inner + name))
})

test('an abort leaves only what is whole, and the next try goes on from there', async () => {
  const stopping = new AbortController()
  let pieces = 0
  const onPiece = () => {
    if (++pieces === 2) stopping.abort()
  }
  await expect(make(kept, stopping.signal, onPiece)).rejects.toMatchObject({ name: 'AbortError' })
  expect(await lying()).toEqual([`${inner}manifest.json`])
  expect((await make()).exported).toEqual({ type: 'done' })
  expect(await lying()).toEqual(all)
})

describe('a stick that refuses', () => {
  test('since it is full: what was good stays, and the next try goes on from there', async () => {
    const origin = location.origin
    const { usage = 0 } = await navigator.storage.estimate()
    await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 5_000_000 })
    try {
      const troubles = [{ type: 'full', file: 'params_shard_0.bin' }]
      expect(await make()).toEqual({ exported: { type: 'incomplete', troubles }, here: 500 })
      expect(await lying()).toEqual([`${inner}manifest.json`])
    } finally {
      await cdp().send('Storage.overrideQuotaForOrigin', { origin })
    }
    expect((await make()).exported).toEqual({ type: 'done' })
  })

  test('since its folder is gone', async () => {
    await root.removeEntry('stick', { recursive: true })
    const troubles = [
      { type: 'unwritable', file: 'manifest.json', detail: expect.stringContaining('NotFoundError') },
    ]
    expect((await make()).exported).toEqual({ type: 'incomplete', troubles })
  })

  test('since a file is where a folder should be', async () => {
    await stick.getFileHandle('tiny', { create: true })
    expect((await make()).exported).toMatchObject({
      troubles: [{ type: 'unwritable', file: 'manifest.json' }],
    })
    expect(await lying()).toEqual(['tiny'])
  })
})

test('a tar of files on the disk is made and taken apart without them in memory', async () => {
  await make()
  const choice = await fromHandle(stick, patient)
  const [there] = choice.type === 'chosen' ? findPacks(choice.files) : []
  const blobOf = async (name: string) => there?.sources.get(name)
  const made = await tarPack({ folder: 'tiny', files, readme }, blobOf, 0, () => {}, patient)
  if (made.type !== 'made') throw new Error(made.type)
  const back = await untar(made.tar, 'tiny.tar', patient)
  const [found] = back.type === 'untarred' ? findPacks(back.files) : []
  for (const { name, digest } of files)
    expect(await sha256Of((await found?.sources.get(name)?.arrayBuffer()) ?? '')).toBe(digest?.hex)
})
