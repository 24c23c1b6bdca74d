import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { noise } from '../util/noise.fixture.ts'
import { startHash } from './hash.ts'

describe.each(['sha256', 'md5'] as const)('%s is that of all bytes', (algorithm) => {
  test.each<[pieces: readonly number[]]>([[[0]], [[100_000]], [[70_000, 1, 0, 30_000]], [[5, 0]]])(
    'in pieces of %j',
    async (sizes) => {
      const pieces = sizes.map((size, n) => noise(size, n + 1))
      const wanted = createHash(algorithm).update(Buffer.concat(pieces)).digest('hex')
      const hash = startHash(algorithm)
      const last = pieces.pop() ?? new Uint8Array()
      // Nobody waits in between: they are taken in their order all the same.
      const taken = Promise.all(pieces.map(({ buffer }) => hash.take(buffer)))
      const hashes = await hash.last(last.buffer)
      expect(hashes[algorithm]).toBe(wanted)
      expect(Object.keys(hashes)).toEqual(algorithm === 'md5' ? ['sha256', 'md5'] : ['sha256'])
      await taken
    },
  )
})
