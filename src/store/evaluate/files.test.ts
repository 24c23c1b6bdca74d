import { expect, test } from 'vitest'
import { resultOf } from '../../evaluate/result.fixture.ts'
import { resultLine } from '../../evaluate/result.ts'
import { readResultsFile, readSetFile } from './files.ts'

const row = (question: string) => `${JSON.stringify({ question, answer: '2' })}\n`
const results = resultLine(resultOf()) + resultLine(resultOf({ index: 1 }))
const file = (...parts: BlobPart[]) => new File(parts, 'file.jsonl')
const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])

test('a set is read with its broken lines named', async () => {
  const read = await readSetFile(file(row('a'), '{"question"\n', row('b')))
  expect(read).toMatchObject({
    type: 'read',
    value: {
      name: 'file.jsonl',
      rows: [{ index: 0 }, { index: 2 }],
      troubles: [{ line: 2 }],
      recorded: false,
    },
  })
})

test('a set of transcripts says that it is one, if each row has one', async () => {
  const tora = `${JSON.stringify({ question: 'q', gt: '1', code: ['It is $\\boxed{1}$.'] })}\n`
  expect(await readSetFile(file(tora, tora))).toMatchObject({ value: { recorded: true } })
  expect(await readSetFile(file(tora, row('a')))).toMatchObject({ value: { recorded: false } })
})

test('results are read, also those whose last line was cut off', async () => {
  const read = await readResultsFile(file(results, '{"version":1,"ind'))
  expect(read).toMatchObject({ type: 'read', value: { results: [{ index: 0 }, { index: 1 }] } })
})

test.each<[what: string, parts: BlobPart[], asSet: RegExp, asResults: RegExp]>([
  ['an empty file', [], /is empty\. Choose another/, /is empty\. Choose another/],
  ['blank lines', ['\n \n'], /nothing but blank lines/, /is no file of results/],
  ['an archive', [new Uint8Array([80, 75, 3, 4, 0, 255])], /not text in UTF-8/, /not text in UTF-8/],
  ['UTF-16', [utf16], /not text in UTF-8/, /not text in UTF-8/],
  ['NULs', ['a\0b'], /not text in UTF-8/, /not text in UTF-8/],
  ['50 MB', [new Uint8Array(50_000_001)], /has 50.* at most 50/, /has 50.* at most 50/],
  ['prose', ['Dear diary,\n'], /is no set .* Line 1 is no row/, /is no file of results/],
  ['other JSON', ['{"a": 1}\n'], /is no set .* fit no form/, /is no file of results/],
  [
    'two runs',
    [results, results.replaceAll('"votes":1', '"votes":5')],
    /holds the results of a run, not a set/,
    /of 2 runs/,
  ],
  ['results', [results], /holds the results of a run, not a set/, /^$/],
  ['a set', [row('a')], /^$/, /is a set of questions, not the results/],
])('%s: what it is instead, and what to do', async (_, parts, asSet, asResults) => {
  const said = (read: Awaited<ReturnType<typeof readSetFile | typeof readResultsFile>>) =>
    read.type === 'none' ? read.sentence : ''
  expect(said(await readSetFile(file(...parts)))).toMatch(asSet)
  expect(said(await readResultsFile(file(...parts)))).toMatch(asResults)
})

test('a file that went away says so', async () => {
  const gone = file('x')
  Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('NotFound')) })
  expect(await readSetFile(gone)).toMatchObject({ sentence: expect.stringMatching(/could not be read/) })
})
