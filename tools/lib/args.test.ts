import { describe, expect, test } from 'vitest'
import { Advice } from './advice.mjs'
import { readArgs, readCount } from './args.ts'

const options = { model: { type: 'string', default: 'nano' }, json: { type: 'boolean' } } as const
const read = (...args: string[]) => readArgs(args, options, 'USAGE')

test('options and words', () => {
  const { values, positionals } = read('What is 2+2?', '--model', 'big', '--json')
  expect({ ...values, positionals }).toEqual({ model: 'big', json: true, positionals: ['What is 2+2?'] })
  expect(read().values.model).toBe('nano')
  expect(read('-').positionals).toEqual(['-'])
})

test.each([['--modle', 'x'], ['--model'], ['--json=yes'], ['-z']])(
  '%j is bad usage, in a sentence',
  (...args) => {
    expect(() => read(...args)).toThrow(Advice)
    expect(() => read(...args)).toThrow(/\. Use: USAGE$/)
  },
)

describe('counts', () => {
  test.each<[text: string | undefined, count: number | undefined]>([
    [undefined, undefined],
    ['1', 1],
    ['250', 250],
  ])('%s', (text, count) => expect(readCount(text, 'limit')).toBe(count))

  test.each(['0', '-1', '1.5', 'x', '', '1e3', '99999999999'])('%j is none', (text) =>
    expect(() => readCount(text, 'limit')).toThrow('--limit takes a whole number'),
  )
})
