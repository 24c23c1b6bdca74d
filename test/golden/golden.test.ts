import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGrader } from '../../src/evaluate/grader.ts'
import { solve } from '../../src/solve/loop.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import { reduce, type Transcript, transcriptCells } from '../../src/solve/transcript.ts'
import type { SolveEvent } from '../../src/solve/types.ts'
import { createNodeAlgebra } from '../../tools/lib/nodePython/python.ts'
import { takeApart } from '../../tools/lib/takeApart.ts'
import { FakeModel, FakePython } from './recorded.ts'

const folder = new URL('transcripts/', import.meta.url)
const read = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8')

const fixtures: readonly (readonly [name: string, end: string, answer: string | undefined])[] = [
  ['discount', 'answered', '60'],
  ['debug-turn', 'answered', '(x-2)(x-3)'],
  ['no-program', 'answered', '4'],
  ['phrase', 'answered', '42'],
  ['nothing-printed', 'answered', '2'],
  ['boxed-in-program', 'no-answer', undefined],
  ['only-words', 'no-answer', undefined],
  ['out-of-rounds', 'out-of-rounds', undefined],
  ['long-output', 'answered', '300'],
  ['time-limit', 'answered', '0'],
  ['stray-fence', 'answered', '5'],
  ['not-quite-fences', 'answered', '1'],
  ['other-scripts', 'answered', '5'],
  ['hostile-output', 'answered', '7'],
]

async function replay(recorded: string, cut?: (text: string) => readonly string[]) {
  const { calls, programs, outputs } = takeApart(recorded)
  const model = new FakeModel(calls, cut)
  const python = new FakePython(outputs)
  const events: SolveEvent[] = []
  const { signal } = new AbortController()
  const means = { model, python, protocol: mumathCode, solution: 'golden', signal }
  for await (const event of solve('Q', means)) events.push(event)
  const transcript = events.reduce<Transcript | undefined>(reduce, undefined)
  if (!transcript) throw new Error('no events')
  const ran = events.flatMap((event) => (event.type === 'running' ? [event.code] : []))
  return { transcript, model, python, ran, programs }
}

/** Cuts a text at random places; surrogate pairs stay whole, as a decoder leaves them. */
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }).map((sizes) => (text: string) => {
  const points = Array.from(text)
  const chunks: string[] = []
  for (let at = 0, turn = 0; at < points.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    chunks.push(points.slice(at, at + size).join(''))
    at += size
  }
  return chunks
})

describe('recorded completions and outputs give the recorded transcript, byte for byte', () => {
  test.each(fixtures)('%s ends as %s: %s', async (name, end, answer) => {
    const recorded = read(name)
    const { transcript, python, ran, programs } = await replay(recorded)
    expect(transcript.text).toBe(recorded)
    expect(ran).toEqual(programs)
    expect(python.programs).toEqual(expect.arrayContaining([...programs]))
    expect(transcript.phase).toMatchObject({ type: 'ended', end: { type: end, ...(answer && { answer: { text: answer } }) } })
  })

  test('in any chunks, with the same cells', async () => {
    for (const [name] of fixtures) {
      const recorded = read(name)
      const whole = await replay(recorded)
      await fc.assert(
        fc.asyncProperty(cuts, async (cut) => {
          const { transcript } = await replay(recorded, cut)
          expect(transcript.text).toBe(recorded)
          expect(transcriptCells(transcript)).toEqual(transcriptCells(whole.transcript))
        }),
        { numRuns: 20 },
      )
    }
  })

  test('every fixture is listed', () => {
    const files = readdirSync(folder).map((file) => file.replace('.txt', ''))
    expect(files.toSorted()).toEqual(fixtures.map(([name]) => name).toSorted())
  })

  test('every call is given the prompt and the transcript so far', async () => {
    const recorded = read('debug-turn')
    const { model, transcript } = await replay(recorded)
    const prompt = '<|user|>\nQ\n<|assistant|>\n'
    expect(model.prompts[0]).toBe(prompt)
    for (const text of model.prompts) expect(prompt + transcript.text).toContain(text)
    expect(model.prompts).toHaveLength(3)
  })
})

const corpora = process.env['MUMATH_CORPORA']
const tora = corpora ? `${corpora}/transcripts/tora-code-34b-gsm8k.jsonl` : ''

describe.skipIf(!existsSync(tora))('1,319 transcripts of ToRA-Code-34B', () => {
  const rows = existsSync(tora)
    ? readFileSync(tora, 'utf8').trim().split('\n').map((line): { question: string; code: [string]; gt: string; pred: [string] } => JSON.parse(line))
    : []

  test('are all there', () => expect(rows).toHaveLength(1319))

  /**
   * Each row in chunks of its own: the text that the loop ends with is the file's, the programs that it ran are those
   * between the file's fences, and there are as many as the file has outputs.
   */
  test('come out of the loop byte for byte, in random chunks', async () => {
    const cutters = fc.sample(cuts, { seed: 7, numRuns: rows.length })
    let programsRun = 0
    for (const [index, row] of rows.entries()) {
      const recorded = row.code[0]
      const { transcript, python, ran, programs } = await replay(recorded, cutters[index])
      expect(transcript.text).toBe(recorded)
      expect(ran).toEqual(programs)
      expect(python.programs).toEqual(expect.arrayContaining([...programs]))
      programsRun += ran.length
    }
    expect(programsRun).toBe(1318)
  })

  test('give the recorded answers, and the published score', async () => {
    const algebra = createNodeAlgebra()
    try {
      const { signal } = new AbortController()
      const grader = createGrader(algebra)
      const grading = rows.map(({ question, gt, code: [transcript] }) =>
        grader.grade({ question, reference: gt }, { transcript, end: 'recorded' }, signal),
      )
      const graded = await Promise.all(grading)
      expect(graded.map(({ answer }) => answer)).toEqual(rows.map((row) => row.pred[0]))
      expect(graded.filter(({ verdict }) => verdict === 'equal')).toHaveLength(1064)
    } finally {
      algebra.dispose()
    }
  })
})
