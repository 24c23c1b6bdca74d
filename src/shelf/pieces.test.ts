import { expect, test } from 'vitest'
import { noise } from '../util/noise.fixture.ts'
import { BrokenBlob } from './brokenBlob.fixture.ts'
import { piecesOf } from './pieces.ts'

const megabyte = 2 ** 20

async function readAll(blob: Blob, wholeBytes: number) {
  const pieces: Uint8Array[] = []
  let end = 'none'
  for await (const piece of piecesOf(blob, wholeBytes)) {
    if (piece.type === 'bytes') pieces.push(piece.bytes)
    end = piece.type === 'bytes' ? `last ${piece.last}` : piece.detail
  }
  return { all: Buffer.concat(pieces), pieces: pieces.length, end }
}

test.each<[bytes: number, wholeBytes: number, pieces: number]>([
  [0, megabyte, 1],
  [1, megabyte, 1],
  [megabyte, megabyte, 1],
  [3 * megabyte + 1, 8 * megabyte, 1],
  [9 * megabyte, megabyte, 3],
  [8 * megabyte, megabyte, 2],
])('%i bytes, whole up to %i: in %i pieces', async (size, wholeBytes, count) => {
  const bytes = noise(size, 5)
  const { all, pieces, end } = await readAll(new Blob([bytes]), wholeBytes)
  expect(all.equals(bytes)).toBe(true)
  expect([pieces, end]).toEqual([count, 'last true'])
})

test('what can be read of a disk that goes bad comes, and then why no more does', async () => {
  const { all, end } = await readAll(new BrokenBlob(noise(9 * megabyte), 5 * megabyte), megabyte)
  expect([all.length, end]).toEqual([4 * megabyte, 'NotReadableError: gone'])
})
