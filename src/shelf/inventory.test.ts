import { expect, test } from 'vitest'
import { createFakeFiles } from './fakeFiles.fixture.ts'
import { enter, find, list, remove } from './inventory.ts'
import { placeOf, recordOf } from './layout.ts'
import type { WantedPack } from './types.ts'

const packOf = (digit: string): WantedPack => ({
  key: digit.repeat(64),
  files: [
    { name: 'a.bin', url: 'https://mirror.school/a.bin', bytes: 10 },
    { name: 'b.bin', url: 'https://mirror.school/b.bin', bytes: 20 },
  ],
})

async function put(
  disk: ReturnType<typeof createFakeFiles>,
  { key }: WantedPack,
  name: string,
  bytes: number,
  done = true,
) {
  const place = await placeOf(key, name)
  disk.content.set(place.payload, new Uint8Array(bytes))
  if (done) await disk.writeText(place.record, recordOf(place, bytes))
}

test.each<[there: readonly [name: string, bytes: number, done: boolean][], here: number, whole: boolean]>([
  [[], 0, false],
  [[['a.bin', 10, true]], 10, false],
  [
    [
      ['a.bin', 10, true],
      ['b.bin', 7, false],
    ],
    17,
    false,
  ],
  [
    [
      ['a.bin', 10, true],
      ['b.bin', 20, true],
    ],
    30,
    true,
  ],
])('with %j there, %i of 30 bytes are here; whole: %j', async (there, here, whole) => {
  const disk = createFakeFiles()
  const pack = packOf('a')
  await enter(pack, 'A', {}, disk)
  for (const [name, bytes, done] of there) await put(disk, pack, name, bytes, done)
  expect(await find(pack.key, disk)).toEqual({
    key: pack.key,
    title: 'A',
    about: {},
    bytes: 30,
    here,
    whole,
    pack,
  })
})

test('packs are listed by title; what can not be read is left out, and is no pack', async () => {
  const disk = createFakeFiles()
  await enter(packOf('b'), 'Zeta', {}, disk)
  await enter(packOf('a'), 'Alpha', {}, disk)
  await disk.writeText(`mumath-shelf/${'c'.repeat(64)}.json`, '{"title": 3')
  await disk.writeText('mumath-shelf/notes.txt', 'mine')
  expect((await list(disk)).map(({ title }) => title)).toEqual(['Alpha', 'Zeta'])
  expect(await find('c'.repeat(64), disk)).toBeUndefined()
  expect(await find('d'.repeat(64), disk)).toBeUndefined()
})

test('a pack that is taken away leaves nothing, and others alone', async () => {
  const disk = createFakeFiles()
  for (const pack of [packOf('a'), packOf('b')]) {
    await enter(pack, pack.key.slice(0, 1), {}, disk)
    await put(disk, pack, 'a.bin', 10)
    await put(disk, pack, 'b.bin', 3, false)
  }
  const before = disk.content.size
  const kept = await find('a'.repeat(64), disk)
  if (!kept) throw new Error('it is there')
  await remove(kept, disk)
  expect(disk.content.size).toBe(before / 2)
  expect((await list(disk)).map(({ title, here }) => [title, here])).toEqual([['b', 13]])
})

test.each(['../x.bin', 'a/b.bin', ''])('an entry that names %j is none', async (name) => {
  const disk = createFakeFiles()
  const pack = packOf('a')
  await enter({ ...pack, files: [{ name, url: 'https://mirror.school/x' }] }, 'A', {}, disk)
  expect(await find(pack.key, disk)).toBeUndefined()
})
