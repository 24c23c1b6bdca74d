import { expect, test } from 'vitest'
import { createUnfinished } from './unfinished.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as const

function storage(text: string | null = null) {
  let kept = text
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) }
}

test('what has begun is remembered once, until it is over', () => {
  const kept = storage()
  const { read, add, drop } = createUnfinished(() => kept)
  add(a)
  add(b)
  add(a)
  expect(read()).toEqual([a, b])
  drop(a)
  expect(createUnfinished(() => kept).read()).toEqual([b])
})

test.each(['', '{', '3', '["x"]', `["${a}", 3]`])('%j is nothing', (text) =>
  expect(createUnfinished(() => storage(text)).read()).toEqual([]),
)

test('where nothing may be kept, nothing is', () => {
  const refused = createUnfinished(() => {
    throw new DOMException('no', 'SecurityError')
  })
  refused.add(a)
  expect(refused.read()).toEqual([])
})
