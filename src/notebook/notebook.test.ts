import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { SolveEvent } from '../solve/types.ts'
import { restoreSolution } from './restore.ts'
import { Saver } from './saver.ts'
import { addEdit, addEvent, newSolution, type Solution, transcriptOf } from './solution.ts'

const asked: SolveEvent = { type: 'asked', question: 'Q', protocol: 'nano', model: 'nano' }
const said = (text: string): SolveEvent => ({ type: 'text', text })
const answered: SolveEvent = {
  type: 'ended',
  end: { type: 'answered', answer: { text: '1', source: 'boxed' } },
}
const solution = (events: readonly SolveEvent[]) => events.reduce<Solution>(addEvent, newSolution('a', 1))

test('text in many pieces is kept as one, loading not at all', () =>
  expect(
    solution([
      asked,
      { type: 'loading', progress: { what: 'model', loaded: 1 } },
      said('a'),
      said('b'),
      answered,
    ]).events,
  ).toEqual([asked, said('ab'), answered]))

test('a kept solution gives the transcript of its events', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const transcript = transcriptOf(solution([asked, ...texts.map(said), answered]))
      expect(transcript?.text).toBe(texts.join(''))
    }),
  )
})

describe('restoring', () => {
  test('what was saved', () => {
    const saved = addEdit(solution([asked, said('a'), answered]), 2, { code: 'print(1)' })
    expect(restoreSolution(structuredClone(saved))).toEqual(saved)
  })

  test('a vote that is none is left out, and the others stay', () => {
    const ballot = {
      sampling: { temperature: 0.7, seed: 1 },
      end: 'answered',
      answer: '1',
      text: 'a',
      generated: 3,
    }
    const saved = {
      ...solution([asked, said('a'), answered]),
      ballots: [ballot, { ...ballot, text: 1 }, null],
    }
    expect(restoreSolution(saved)?.ballots).toEqual([ballot])
    expect(restoreSolution({ ...saved, ballots: 'many' })).not.toHaveProperty('ballots')
  })

  test('a page closed in mid-answer counts as stopped', () =>
    expect(restoreSolution(solution([asked, said('a')]))?.events.at(-1)).toEqual({
      type: 'ended',
      end: { type: 'stopped' },
    }))

  test.each<[why: string, events: readonly unknown[], kept: number | undefined]>([
    ['an unknown event ends it', [asked, said('a'), { type: 'sang' }, said('b')], 3],
    ['nothing without a question', [said('a')], undefined],
    ['nothing after the end', [asked, answered, said('a')], 2],
    ['one question only', [asked, asked], 2],
  ])('%s', (_, events, kept) =>
    expect(restoreSolution({ version: 1, id: 'a', askedAt: 1, events, edits: {} })?.events.length).toBe(kept),
  )

  test('never throws, whatever is stored', () => {
    fc.assert(fc.property(fc.anything(), (value) => void restoreSolution(value)))
    fc.assert(
      fc.property(
        fc.array(fc.anything()),
        fc.anything(),
        (events, edits) => void restoreSolution({ version: 1, id: 'a', askedAt: 1, events, edits }),
      ),
    )
  })
})

describe('saving as it grows', () => {
  test('writes the newest state, seldom, and the last one always', async () => {
    vi.useFakeTimers()
    const written: number[] = []
    const saver = new Saver({ save: async (s) => void written.push(s.events.length) }, () => {}, 400)
    let growing = solution([asked])
    for (let n = 0; n < 100; n++) {
      growing = addEvent(growing, n % 2 ? said('x') : { type: 'running', code: '' })
      saver.save(growing)
      await vi.advanceTimersByTimeAsync(10)
    }
    const before = written.length
    await saver.flush()
    vi.useRealTimers()
    expect(before).toBeGreaterThanOrEqual(2)
    expect(written.at(-1)).toBe(101)
    expect(written.length).toBeLessThan(5)
  })

  test('one that waits is not pushed out by another', async () => {
    const written: string[] = []
    const saver = new Saver({ save: async (s) => void written.push(s.id) }, () => {}, 400)
    saver.save({ ...solution([asked]), id: 'first' })
    saver.save({ ...solution([asked]), id: 'second' })
    await saver.flush()
    expect(written).toEqual(['first', 'second'])
  })

  test('a failed write is told, and the next one tried', async () => {
    const errors: unknown[] = []
    let fail = true
    const save = async () => {
      if (fail) throw new Error('quota')
    }
    const saver = new Saver({ save }, (error) => errors.push(error))
    saver.save(solution([asked]))
    await saver.flush()
    fail = false
    saver.save(solution([asked, answered]))
    await saver.flush()
    expect(errors).toHaveLength(1)
  })
})
