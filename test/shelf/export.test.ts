import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BrokenBlob } from '../../src/shelf/brokenBlob.fixture.ts'
import { exportPack } from '../../src/shelf/exportPack.ts'
import type { ExportTrouble } from '../../src/shelf/exportTrouble.ts'
import { findPacks } from '../../src/shelf/findPacks.ts'
import { readThrough } from '../../src/shelf/readThrough.ts'
import { folderName, readmeText } from '../../src/shelf/stickFolder.ts'
import type { TargetFolder } from '../../src/shelf/targetFolder.ts'
import { tarPack } from '../../src/shelf/tarPack.ts'
import type { WantedFile } from '../../src/shelf/types.ts'
import { untar } from '../../src/shelf/untar.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { folderTarget } from './folderTarget.ts'
import { sha256, wantedPack } from './wanted.ts'

const pack = new Map([
  ['manifest.json', noise(500, 1)],
  // More than one piece.
  ['params_shard_0.bin', noise(5_000_000, 2)],
  ['params_shard_1.bin', noise(100_000, 3)],
  ['empty.json', noise(0, 4)],
])
const { files } = wantedPack('c'.repeat(64), pack, 'https://mirror.school/')
const total = files.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
const title = 'Tiny (q4f16_1)'
const folder = folderName(title)
const readme = readmeText({ title, folder, bytes: total, appName: 'Tutor', licence: '' })
const kept = async (name: string) => {
  const bytes = pack.get(name)
  return bytes && new Blob([bytes])
}
const patient = new AbortController().signal
const second = 'params_shard_0.bin'
const at = (name: string) => join(root, folder, 'resolve/main', name)

let root: string
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'mumath-stick-'))))
afterEach(() => rmSync(root, { recursive: true }))

async function make(blobOf = kept, target = folderTarget(root), wanted: readonly WantedFile[] = files) {
  let here = 0
  const written: string[] = []
  const watched: TargetFolder = {
    ...target,
    write: (path) => {
      written.push(path.replace(/^.*\//, ''))
      return target.write(path)
    },
  }
  const onBytes = (change: number) => void (here += change)
  const exported = await exportPack({ folder, files: wanted, readme }, blobOf, watched, onBytes, patient)
  return { exported, here, written }
}

const check = () =>
  execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
    cwd: join(root, folder),
    encoding: 'utf8',
    stdio: 'pipe',
  })
const lying = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
const all = [...pack.keys(), 'README.txt', 'SHA256SUMS'].toSorted()

test('all of a pack is there, as on a mirror, and `sha256sum -c` finds it right', async () => {
  const { exported, here } = await make()
  expect([exported, here]).toEqual([{ type: 'done' }, total])
  expect(await lying()).toEqual(all)
  for (const [name, bytes] of pack) expect(sha256(readFileSync(at(name)))).toBe(sha256(bytes))
  expect(check().trim().split('\n')).toEqual(files.map(({ name }) => `resolve/main/${name}: OK`))
  expect(readFileSync(join(root, folder, 'README.txt'), 'utf8')).toBe(readme)
})

describe('what is there already is read, and written anew only where it is wrong', () => {
  const flipped = (bytes = new Uint8Array()) =>
    bytes.map((byte, n) => (n === bytes.length - 1 ? byte ^ 1 : byte))
  test.each<[what: string, act: () => void, written: readonly string[]]>([
    ['all of it', () => {}, []],
    ['one is missing', () => rmSync(at(second)), [second]],
    ['one is cut off', () => writeFileSync(at(second), noise(4_999_999, 2)), [second]],
    ['one is empty', () => writeFileSync(at(second), ''), [second]],
    ['one has a byte that is flipped', () => writeFileSync(at(second), flipped(pack.get(second))), [second]],
  ])('%s', async (_, act, expected) => {
    await make()
    act()
    const { exported, here, written } = await make()
    expect([exported, here]).toEqual([{ type: 'done' }, total])
    expect(written).toEqual([...expected, 'SHA256SUMS', 'README.txt'])
    check()
  })

  test('also where it is no longer kept here', async () => {
    await make()
    expect((await make(async () => undefined)).exported).toEqual({ type: 'done' })
  })
})

describe('one file is wrong here: it is named, and the others are there', () => {
  const bytes = pack.get(second) ?? noise(0)
  test.each<[what: string, blob: Blob | undefined, type: ExportTrouble['type']]>([
    ['missing', undefined, 'absent'],
    ['cut off', new Blob([bytes.slice(1)]), 'wrong'],
    ['with another byte', new Blob([noise(5_000_000, 9)]), 'wrong'],
    ['unreadable', new BrokenBlob(bytes, 0), 'unreadable'],
  ])('%s', async (_, blob, type) => {
    const { exported, here } = await make(async (name) => (name === second ? blob : kept(name)))
    if (exported.type !== 'incomplete') throw new Error(exported.type)
    expect(exported.troubles.map(({ type, file }) => [type, file])).toEqual([[type, second]])
    expect(here).toBe(total - bytes.length)
    expect(await lying()).toEqual(all.filter((name) => name !== second))
    // The check on the stick knows of it too.
    expect(check).toThrow(/params_shard_0\.bin/)
    // Once it is mended, it alone is written.
    expect((await make()).written).toEqual([second, 'SHA256SUMS', 'README.txt'])
    check()
  })
})

describe('a stick that refuses ends it: the file is named, and what was good stays', () => {
  const errorOf = (name: string) => new DOMException('the stick', name)
  const refusing = (part: 'open' | 'write' | 'close', error: Error): TargetFolder => {
    const real = folderTarget(root)
    return {
      ...real,
      async write(path) {
        if (!path.endsWith(second)) return real.write(path)
        if (part === 'open') throw error
        const writer = await real.write(path)
        return { ...writer, [part]: () => Promise.reject(error) }
      },
    }
  }
  const unwritable = { type: 'unwritable', file: second, detail: 'NotFoundError: the stick' } as const
  test.each<[what: string, part: 'open' | 'write' | 'close', name: string, trouble: ExportTrouble]>([
    ['full', 'write', 'QuotaExceededError', { type: 'full', file: second }],
    ['full at the end', 'close', 'QuotaExceededError', { type: 'full', file: second }],
    ['pulled out', 'write', 'NotFoundError', unwritable],
    ['pulled out between two files', 'open', 'NotFoundError', unwritable],
  ])('%s', async (_, part, name, trouble) => {
    const { exported, here } = await make(kept, refusing(part, errorOf(name)))
    expect([exported, here]).toEqual([{ type: 'incomplete', troubles: [trouble] }, 500])
    expect(await lying()).toEqual(['manifest.json'])
    expect((await make()).exported).toEqual({ type: 'done' })
    check()
  })

  test('pulled out while what is there is read', async () => {
    await make()
    const target = { ...folderTarget(root), blob: async () => new BrokenBlob(new Uint8Array(500), 0) }
    expect((await make(kept, target)).exported).toMatchObject({
      troubles: [{ type: 'unwritable', file: 'manifest.json', detail: 'NotReadableError: gone' }],
    })
    check()
  })

  test('too large for FAT32', async () => {
    /** Says that it is large; nothing of it is read before the stick refuses it. */
    class FakeLargeBlob extends Blob {
      override get size() {
        return 2 ** 32
      }
    }
    const large = { name: second, url: '' }
    const target = refusing('open', errorOf('QuotaExceededError'))
    expect((await make(async () => new FakeLargeBlob(), target, [large])).exported).toMatchObject({
      troubles: [{ type: 'large', file: second }],
    })
  })
})

test('an abort leaves only what is whole', async () => {
  const stopping = new AbortController()
  let here = 0
  const onBytes = (change: number) => {
    here += change
    if (here > 500) stopping.abort()
  }
  const target = folderTarget(root)
  await expect(
    exportPack({ folder, files, readme }, kept, target, onBytes, stopping.signal),
  ).rejects.toMatchObject({ name: 'AbortError' })
  expect([here, await lying()]).toEqual([500, ['manifest.json']])
})

describe('whichever way it is read, the digest is the same', () => {
  const bytes = noise(9_000_001, 7)
  const sha = { algorithm: 'sha256', hex: sha256(bytes) } as const
  const wrong = { ...sha, hex: 'a'.repeat(64) }
  const md5 = { algorithm: 'md5', hex: '0'.repeat(32) } as const
  test.each<[how: string, digest: WantedFile['digest'], whole: number | undefined, type: string]>([
    ['whole', sha, undefined, 'right'],
    ['whole, and wrong', wrong, undefined, 'wrong'],
    ['in pieces', sha, 1000, 'right'],
    ['in pieces, and wrong', wrong, 1000, 'wrong'],
    ['by another digest', md5, undefined, 'wrong'],
    ['by none', undefined, undefined, 'right'],
  ])('%s', async (_, digest, whole, type) => {
    const file = { name: 'a', url: '', ...(digest && { digest }) }
    const taken: Uint8Array[] = []
    const take = async (piece: Uint8Array) => void taken.push(piece)
    const read = await readThrough(file, new Blob([bytes]), take, patient, whole)
    expect(read.type).toBe(type)
    if (read.type === 'right') expect(read.sha256).toBe(sha.hex)
    if (read.type === 'right') expect(sha256(Buffer.concat(taken))).toBe(sha.hex)
  })
})

test('a pack whose digests are not all known gets those that were found', async () => {
  const unknown = files.map(({ name, url }) => ({ name, url }))
  expect((await make(kept, folderTarget(root), unknown)).exported).toEqual({ type: 'done' })
  expect(check().match(/OK/g)).toHaveLength(files.length)
})

describe('as one tar', () => {
  const tarred = (blobOf = kept) => tarPack({ folder, files, readme }, blobOf, 0, () => {}, patient)

  test('it is the same, for `tar` and for us', async () => {
    const made = await tarred()
    if (made.type !== 'made') throw new Error(made.type)
    writeFileSync(join(root, 'a.tar'), Buffer.from(await made.tar.arrayBuffer()))
    execFileSync('tar', ['-xf', 'a.tar'], { cwd: root })
    rmSync(join(root, 'a.tar'))
    expect(await lying()).toEqual(all)
    check()
    const back = await untar(made.tar, 'a.tar', patient)
    const [found] = back.type === 'untarred' ? findPacks(back.files) : []
    expect([found?.name, [...(found?.sources.keys() ?? [])]]).toEqual([folder, [...pack.keys()]])
  })

  test('there is none where a file is wrong', async () => {
    expect(await tarred(async (name) => (name === second ? undefined : kept(name)))).toEqual({
      type: 'incomplete',
      troubles: [{ type: 'absent', file: second }],
    })
  })
})
