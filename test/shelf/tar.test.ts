import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPacks } from '../../src/shelf/findPacks.ts'
import { type TarEntry, tarOf } from '../../src/shelf/tar.ts'
import { readHeader, splitPath, writeHeader } from '../../src/shelf/tarHeader.ts'
import { untar } from '../../src/shelf/untar.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { sha256 } from './wanted.ts'

/** Against the `tar` of this computer. */
const patient = new AbortController().signal
const mtime = Date.UTC(2024, 1, 29) / 1000
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'mumath-tar-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], cwd = folder) =>
  execFileSync('tar', args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
const save = async (tar: Blob, name = 'made.tar') => {
  writeFileSync(join(folder, name), new Uint8Array(await tar.arrayBuffer()))
  return name
}
const entryOf = (path: string, size: number): TarEntry => ({ path, blob: new Blob([noise(size, size + 1)]) })
const opened = async (tar: Blob) => {
  const untarred = await untar(tar, 'a.tar', patient)
  if (untarred.type !== 'untarred') throw new Error(untarred.why)
  return untarred.files
}
const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? [])

/** `tar` unpacks all of it as it was, and so do we. */
async function goesThere(entries: readonly TarEntry[]): Promise<void> {
  const tar = tarOf(entries, mtime)
  expect(tar.size % 512).toBe(0)
  const out = mkdtempSync(join(folder, 'out-'))
  run(['-xf', await save(tar), '-C', out])
  const back = await opened(tar)
  expect([...back.keys()]).toEqual(entries.map(({ path }) => path))
  for (const { path, blob } of entries) {
    const wanted = sha256(await bytesOf(blob))
    expect(sha256(readFileSync(join(out, path))), path).toBe(wanted)
    expect(sha256(await bytesOf(back.get(path))), path).toBe(wanted)
  }
  rmSync(out, { recursive: true })
}

test('what `tar -tv` says of it', async () => {
  const tar = tarOf([entryOf('Mü-7B/resolve/main/a.bin', 513), entryOf('README.txt', 0)], mtime)
  const listed = run(['-tvf', await save(tar)])
    .trim()
    .split('\n')
  expect(listed.map((line) => line.replace(/\s+/g, ' '))).toEqual([
    '-rw-r--r-- 0/0 513 2024-02-29 00:00 Mü-7B/resolve/main/a.bin',
    '-rw-r--r-- 0/0 0 2024-02-29 00:00 README.txt',
  ])
})

describe('there and back, by the size of its files', () => {
  test.each([
    [[]],
    [[0]],
    [[1]],
    [[511]],
    [[512]],
    [[513]],
    [[0, 0]],
    [[513, 0, 511, 1, 512]],
    [[3_000_001]],
  ])('%j', (sizes) => goesThere(sizes.map((size, n) => entryOf(`m/resolve/main/${n}.bin`, size))))
})

describe('there and back, by the length of a path', () => {
  const long = (length: number) => 'f/'.repeat(length).slice(0, length - 1) + 'x'
  test.each(
    [
      ['100 bytes', long(100)],
      ['101 bytes', long(101)],
      ['255 bytes', long(255)],
      ['256 bytes', long(256)],
      ['a name of 100 bytes in a folder', `folder/${'n'.repeat(100)}`],
      ['a name of 101 bytes', 'n'.repeat(101)],
      ['a folder of 155 bytes', `${'p'.repeat(155)}/n`],
      ['a folder of 156 bytes', `${'p'.repeat(156)}/n`],
      ['1,000 bytes beyond ASCII', `${'ж'.repeat(124)}/`.repeat(4) + 'я'],
      ['a record that counts itself into another digit', `${'é'.repeat(44)}/`],
    ].map(([what = '', path = '']) => [what, path.endsWith('/') ? `${path}a` : path] as const),
  )('%s', (_, path) => goesThere([entryOf('before', 3), entryOf(path, 700), entryOf('after', 5)]))
  test('only where it must, there are words before the header', () => {
    expect(tarOf([entryOf(long(255), 1)], 0).size).toBe(4 * 512)
    expect(tarOf([entryOf(long(257), 1)], 0).size).toBe(6 * 512)
  })
})

test('there and back, whatever the sizes and names', async () => {
  const part = fc
    .stringMatching(/^[\p{L}\p{N}_-][\p{L}\p{N} _.-]{0,60}$/u)
    .filter((name) => !/^lost|^thumbs/i.test(name))
  const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))
  const size = fc.oneof(fc.nat(2000), fc.constantFrom(0, 511, 512, 513, 1024))
  const entries = fc.uniqueArray(fc.record({ path, size }), {
    selector: ({ path }) => path.toLowerCase(),
    maxLength: 6,
  })
  const apart = (all: readonly { readonly path: string }[]) =>
    all.every(({ path }) => !all.some((other) => other.path.startsWith(`${path}/`)))
  await fc.assert(
    fc.asyncProperty(entries.filter(apart), (all) =>
      goesThere(all.map(({ path, size }) => entryOf(path, size))),
    ),
    { numRuns: 60 },
  )
}, 120_000)

describe('files of 8 GiB and more, of which only the header is here', () => {
  test.each([8 ** 11 - 1, 8 ** 11, 8 ** 11 + 1, 2 ** 40])('%d bytes', (size) => {
    const header = writeHeader({ name: 'large.gguf', prefix: '' }, size, '0', mtime)
    expect(readHeader(header)).toEqual({ path: 'large.gguf', size, type: '0' })
    // The rest is a hole, which takes no room.
    const file = join(folder, 'large.tar')
    writeFileSync(file, header)
    truncateSync(file, 512 + Math.ceil(size / 512) * 512 + 1024)
    expect(run(['-tvf', file]).replace(/\s+/g, ' ')).toContain(`0/0 ${size} 2024`)
    rmSync(file)
  })
})

test('where a path can be cut it is, and nowhere else', () => {
  expect(splitPath('a/b')).toEqual({ name: 'a/b', prefix: '' })
  expect(splitPath(`${'p'.repeat(50)}/${'n'.repeat(60)}`)).toEqual({
    prefix: 'p'.repeat(50),
    name: 'n'.repeat(60),
  })
  expect(splitPath('n'.repeat(101))).toBeUndefined()
  expect(splitPath('é')).toBeUndefined()
})

describe('a tar that somebody made of the folder', () => {
  const long = `${'d'.repeat(70)}/${'e'.repeat(90)}.bin`
  const content = new Map([
    ['manifest.json', 'm'],
    ['mlc-chat-config.json', 'c'],
    [long, 'x'.repeat(600)],
    ['.DS_Store', 'h'],
    ['._manifest.json', 'h'],
  ])
  test.each(['gnu', 'oldgnu', 'pax', 'ustar', 'v7'])('--format=%s', async (format) => {
    const at = mkdtempSync(join(folder, 'in-'))
    const inner = join(at, 'tiny', 'resolve', 'main')
    for (const [name, text] of content) {
      if (format === 'v7' && name === long) continue
      mkdirSync(dirname(join(inner, name)), { recursive: true })
      writeFileSync(join(inner, name), text)
    }
    run([`--format=${format}`, '-cf', 'theirs.tar', '-C', at, './tiny'])
    const [found, ...others] = findPacks(await opened(new Blob([readFileSync(join(folder, 'theirs.tar'))])))
    expect([found?.path, found?.name, others]).toEqual(['tiny/resolve/main', 'tiny', []])
    expect([...(found?.sources.keys() ?? [])].toSorted()).toEqual(['manifest.json', 'mlc-chat-config.json'])
    expect(await found?.sources.get('manifest.json')?.text()).toBe('m')
    const files = await opened(new Blob([readFileSync(join(folder, 'theirs.tar'))]))
    if (format !== 'v7') expect(await files.get(`tiny/resolve/main/${long}`)?.text()).toBe(content.get(long))
  })
})

describe('what is refused, with its name and the next step', () => {
  const good = tarOf([entryOf('a', 700), entryOf('b', 700)], mtime)
  const flipped = async () => {
    const bytes = new Uint8Array(await good.arrayBuffer())
    bytes[512 + 1024 + 3] = 65
    return new Blob([bytes])
  }
  const at = (path: string) => tarOf([entryOf('a', 1), entryOf(path, 1)], mtime)
  test.each<[what: string, tar: Blob | Promise<Blob>, why: RegExp]>([
    ['nothing', new Blob([]), /is no tar file/],
    ['a text', new Blob(['hello']), /is no tar file/],
    ['noise', new Blob([noise(5000)]), /is no tar file, or a compressed one\. Choose/],
    ['a header that has changed', flipped(), /is damaged\. Copy it anew/],
    ['cut within a header', good.slice(0, 512 + 1024 + 100), /is cut off\. Copy it anew/],
    ['cut between two files', good.slice(0, 512 + 1024), /is cut off/],
    ['cut within a file', good.slice(0, 900), /is cut off/],
    ['cut where the end should be', good.slice(0, -1024), /is cut off/],
    ['a path that leads up', at('../b'), /leads out of its folder \(\.\.\/b\)\. Do not use it/],
    ['one that does so further on', at('a/b/../../../c'), /leads out/],
    ['an absolute path', at('/etc/passwd'), /leads out/],
    ['one of Windows', at('C:/a'), /leads out/],
    ['one with the slashes of Windows', at('..\\a'), /leads out/],
    ['a path beyond ASCII that leads up', at('é/../../b'), /leads out/],
  ])('%s', async (_, tar, why) => {
    const untarred = await untar(await tar, 'stick.tar', patient)
    if (untarred.type !== 'refused') throw new Error('taken')
    expect(untarred.why).toMatch(why)
    expect(untarred.why).toMatch(/^stick\.tar /)
  })

  test('more files than anybody has', async () => {
    expect(await untar(good, 'stick.tar', patient, { most: 2, deep: 8 })).toMatchObject({ type: 'untarred' })
    expect(await untar(good, 'stick.tar', patient, { most: 1, deep: 8 })).toEqual({
      type: 'refused',
      why: 'stick.tar has more than 1 files. Choose the tar of one model.',
    })
  })

  test('whatever byte is changed, and wherever it is cut, it is a value', async () => {
    const bytes = new Uint8Array(await tarOf([entryOf('é', 3), entryOf('b', 700)], mtime).arrayBuffer())
    const change = fc.record({
      where: fc.nat(bytes.length - 1),
      byte: fc.nat(255),
      end: fc.nat(bytes.length),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ where, byte, end }) => {
        const copy = bytes.slice(0, end)
        if (where < end) copy[where] = byte
        expect((await untar(new Blob([copy]), 'a.tar', patient)).type).toMatch(/^(untarred|refused)$/)
      }),
      { numRuns: 500 },
    )
  })
})

test('links and folders in it are left out', async () => {
  const at = mkdtempSync(join(folder, 'links-'))
  execFileSync('sh', ['-c', 'echo a > a; ln -s /etc/passwd b; mkdir d'], { cwd: at })
  run(['-cf', 'links.tar', '-C', at, '.'])
  expect([...(await opened(new Blob([readFileSync(join(folder, 'links.tar'))]))).keys()]).toEqual(['a'])
})

test('an abort ends it', async () => {
  await expect(untar(tarOf([entryOf('a', 1)], 0), 'a.tar', AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('of a file that nobody reads nothing is read', async () => {
  class UnreadBlob extends Blob {
    override arrayBuffer(): Promise<ArrayBuffer> {
      throw new Error('read')
    }
  }
  const tar = tarOf([{ path: 'a', blob: new UnreadBlob([noise(5000)]) }], 0)
  expect((await opened(tar)).get('a')?.size).toBe(5000)
})
