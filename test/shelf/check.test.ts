import { expect, test } from 'vitest'
import { checkPack } from '../../src/shelf/checkPack.ts'
import { BrokenBlob } from '../../src/shelf/brokenBlob.fixture.ts'
import { createFakeFiles } from '../../src/shelf/fakeFiles.fixture.ts'
import { startHash } from '../../src/shelf/hash.ts'
import { placeOf, recordOf } from '../../src/shelf/layout.ts'
import { noise } from '../../src/util/noise.fixture.ts'
import { wantedPack } from './wanted.ts'

const pack = new Map(
  ['manifest.json', 'params_shard_0.bin', 'params_shard_1.bin', 'params_shard_2.bin'].map((name, n) => [
    name,
    noise(5_000_000 - 1_000_000 * n, n + 1),
  ]),
)
const { key, files } = wantedPack('c'.repeat(64), pack, 'https://mirror.school/')
const total = files.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
const patient = new AbortController().signal
const harmed = 'params_shard_1.bin'

async function diskWithPack() {
  const disk = createFakeFiles()
  for (const [name, bytes] of pack) {
    const place = await placeOf(key, name)
    disk.content.set(place.payload, bytes.slice())
    await disk.writeText(place.record, recordOf(place, bytes.length))
  }
  return { disk, place: await placeOf(key, harmed) }
}

type Disk = Awaited<ReturnType<typeof diskWithPack>>
const payload = ({ disk, place }: Disk) => disk.content.get(place.payload) ?? new Uint8Array()

test.each<[what: string, harm: (there: Disk) => void, read: number, lacking: readonly string[]]>([
  ['nothing', () => {}, total, []],
  ['a bit', (there) => void (payload(there)[7] = (payload(there)[7] ?? 0) ^ 1), total, [harmed]],
  [
    'the last byte',
    (there) => void there.disk.content.set(there.place.payload, payload(there).slice(0, -1)),
    total - 3_000_000,
    [harmed],
  ],
  ['its record', ({ disk, place }) => void disk.content.delete(place.record), total - 3_000_000, [harmed]],
  [
    'the disk itself',
    ({ disk, place }) => {
      const blob = disk.blob.bind(disk)
      disk.blob = async (path) =>
        path === place.payload ? new BrokenBlob(new Uint8Array(3_000_000), 0) : blob(path)
    },
    total - 3_000_000,
    [harmed],
  ],
])('of one file is harmed: %s', async (_, harm, toRead, lacking) => {
  for (const wholeBytes of [2 ** 30, 2 ** 20]) {
    const there = await diskWithPack()
    harm(there)
    let read = 0
    const ports = { files: there.disk, startHash, wholeBytes }
    const checked = await checkPack(key, files, ports, (bytes) => void (read += bytes), patient)
    expect(checked).toEqual(lacking.length === 0 ? { type: 'whole' } : { type: 'lacking', files: lacking })
    expect(read).toBe(toRead)
    expect(there.disk.content.has(there.place.record)).toBe(lacking.length === 0)
  }
})

test('an abort ends it, and nothing counts as lacking', async () => {
  const { disk, place } = await diskWithPack()
  const stopping = new AbortController()
  const ports = { files: disk, startHash, wholeBytes: 2 ** 30 }
  await expect(checkPack(key, files, ports, () => stopping.abort(), stopping.signal)).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(disk.content.has(place.record)).toBe(true)
})
