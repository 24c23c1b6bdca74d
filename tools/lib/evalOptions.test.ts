import { describe, expect, test } from 'vitest'
import { Advice } from './advice.mjs'
import { readEvalOptions } from './evalOptions.ts'
import type { Wanted } from './wanted.ts'

const read = (line: string) => readEvalOptions(line.split(' '))

test.each<[line: string, wanted: Partial<Wanted>]>([
  ['set.jsonl --model nano', { model: 'nano', votes: 1, concurrency: 1 }],
  ['set.jsonl --model http://h:1', { model: 'http://h:1', concurrency: 8 }],
  ['set.jsonl --model HTTPS://h --concurrency 3', { concurrency: 3 }],
  ['set.jsonl --model x --temperature 0.7', { sampling: { temperature: 0.7, seed: 0 } }],
  ['set.jsonl --model x --temperature 0.7 --seed 5', { sampling: { temperature: 0.7, seed: 5 } }],
  ['set.jsonl --model x --votes 5 --seed 3', { votes: 5, sampling: { temperature: 0.7, seed: 3 } }],
  ['set.jsonl --model x --seed 5', { sampling: { temperature: 0, seed: 5 } }],
  ['set.jsonl --model x --served-model y --protocol nano', { servedModel: 'y', protocol: 'nano' }],
])('%s', (line, wanted) => expect(read(line).wanted).toMatchObject(wanted))

test('greedy and one vote, if nothing is said', () => {
  expect(read('set.jsonl --model nano')).toEqual({
    file: 'set.jsonl',
    wanted: { model: 'nano', votes: 1, concurrency: 1 },
    json: false,
  })
})

describe('what does not fit', () => {
  test.each([
    ['--model nano', /One file is needed/],
    ['a b --model nano', /One file is needed/],
    ['a', /Which model/],
    ['a --model nano --votes 8 --temperature 0', /^Solves at temperature 0 all say the same/],
    ['a --model x --temperature hot', /--temperature takes a number from 0 to 2/],
    ['a --model x --temperature 3', /--temperature takes a number from 0 to 2/],
    ['a --model x --seed 1.5', /--seed takes a whole number/],
    ['a --model x --limit 0', /--limit takes a whole number/],
    ['a --model x --concurrency many', /--concurrency takes a whole number/],
    ['a --model x --fast', /Unknown option/],
  ])('%s', (line, sentence) => {
    expect(() => read(line)).toThrow(Advice)
    expect(() => read(line)).toThrow(sentence)
  })
})
