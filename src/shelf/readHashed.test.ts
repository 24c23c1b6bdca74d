import { expect, test } from 'vitest'
import { eachFile } from './readHashed.ts'

const megabytes = 2 ** 20
const wholeBytes = 160 * megabytes
const file = (n: number, bytes?: number) => ({
  name: `${n}`,
  url: 'https://none.invalid/',
  ...(bytes !== undefined && { bytes }),
})

async function most(sizes: readonly (number | undefined)[]): Promise<number> {
  let [now, peak] = [0, 0]
  const done: string[] = []
  const files = sizes.map((size, n) => file(n, size === undefined ? size : size * megabytes))
  await eachFile(files, wholeBytes, async ({ name }) => {
    peak = Math.max(peak, ++now)
    await new Promise((resolve) => setTimeout(resolve))
    now--
    done.push(name)
  })
  expect(done).toHaveLength(sizes.length)
  return peak
}

test.each<[sizes: readonly (number | undefined)[], together: number]>([
  [[], 0],
  [[1], 1],
  [[32, 32, 32, 32, 32], 4],
  [[130, 130, 130], 1],
  [[130, 100, 130], 2],
  // One that is large is read in pieces, one of unknown size may be large.
  [[4_000, 4_000], 1],
  [[undefined, undefined], 1],
])('files of %j MB: %i at a time', async (sizes, together) => {
  expect(await most(sizes)).toBe(together)
})

test('what goes wrong is heard once the others stand still, and nothing new begins', async () => {
  const began: string[] = []
  const ended: string[] = []
  const work = async ({ name }: { readonly name: string }) => {
    began.push(name)
    if (name === '1') throw new Error('worn')
    await new Promise((resolve) => setTimeout(resolve, 5))
    ended.push(name)
  }
  const files = Array.from({ length: 9 }, (_, n) => file(n, 1))
  await expect(eachFile(files, wholeBytes, work)).rejects.toThrow('worn')
  expect(ended).toEqual(began.filter((name) => name !== '1'))
  expect(began.length).toBeLessThan(6)
})
