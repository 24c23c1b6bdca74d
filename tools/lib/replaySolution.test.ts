import { describe, expect, test } from 'vitest'
import type { Output, Program, PythonError } from '../../src/solve/types.ts'
import { replayAll, type ReplayOptions } from './replayAll.ts'
import type { Recording } from './replayCells.ts'
import type { Replayer } from './replayer.ts'
import { replaySolution } from './replaySolution.ts'

const patient = new AbortController().signal
const solution = (row: number, format: Recording['format'], ...codes: readonly string[]): Recording => ({
  row,
  format,
  cells: codes.map((code) => ({ code, output: code })),
})

const kinds: Readonly<Record<string, PythonError['kind']>> = {
  late: 'time',
  heavy: 'memory',
  wrong: 'raised',
}

/**
 * Prints the program that it is given, or fails as it says; what asks for the number of its run gets it.
 *
 * @param losesAt counts of runs after which its numbers begin anew, as an interpreter's that was replaced
 */
function fakeReplayer(losesAt: readonly number[] = []) {
  const programs: Program[] = []
  let began = 0
  const replayer: Replayer = {
    async run(program, signal) {
      signal.throwIfAborted()
      await Promise.resolve()
      if (losesAt.includes(programs.length)) began = programs.length
      programs.push(program)
      const { code } = program
      const kind = kinds[code]
      const output: Output = { stdout: code, variables: [], figures: [], ms: 1 }
      if (kind) return { ...output, error: { kind, line: code } }
      return code.includes('co_filename')
        ? { ...output, value: `'<cell ${programs.length - began}>'` }
        : output
    },
  }
  return { replayer, programs }
}

describe('one solution', () => {
  test('in the paper’s format each program has a fresh namespace and five seconds', async () => {
    const { replayer, programs } = fakeReplayer()
    await replaySolution(solution(0, 'tora', 'a', 'b'), replayer, 'one', patient)
    expect(programs).toEqual(
      ['a', 'b'].map((code) => ({ code, state: 'fresh', solution: 'one', timeoutMs: 5000 })),
    )
  })

  test('a notebook’s cells share one, which is empty at first, and have six seconds', async () => {
    const { replayer, programs } = fakeReplayer()
    const ran = await replaySolution(solution(0, 'mathcoder', 'a', 'b'), replayer, 'one', patient)
    expect(programs.slice(2, 4)).toEqual(
      ['a', 'b'].map((code) => ({ code, state: 'kept', solution: 'one', timeoutMs: 6000 })),
    )
    expect(ran.map(({ first }) => first)).toEqual([3, 3])
  })

  test.each([
    ['before its first cell', [2]],
    ['between two cells', [3]],
    ['twice', [3, 8]],
  ])('one that lost its interpreter %s is run anew, whole', async (_, losesAt) => {
    const { replayer, programs } = fakeReplayer(losesAt)
    const ran = await replaySolution(solution(0, 'mathcoder', 'a', 'b'), replayer, 'one', patient)
    expect(programs.filter(({ code }) => code === 'a')).toHaveLength(losesAt.length + 1)
    expect(ran).toHaveLength(2)
  })

  test('one that loses it time and again is given up', async () => {
    const { replayer } = fakeReplayer([3, 8, 13])
    const replaying = replaySolution(solution(0, 'mathcoder', 'a', 'b'), replayer, 'one', patient)
    await expect(replaying).rejects.toThrow('too busy')
  })

  test.each([
    ['late', ['a', 'late'], ['time', 'time']],
    ['heavy', ['a', 'heavy'], ['memory', 'memory']],
    ['wrong', ['a', 'wrong', 'b', 'last'], ['raised', undefined]],
  ])('after a cell that is %s, %j have run', async (code, run, kept) => {
    const { replayer, programs } = fakeReplayer()
    const ran = await replaySolution(solution(0, 'mathcoder', 'a', code, 'b'), replayer, 'one', patient)
    const asked = programs
      .slice(2)
      .map((program) => (program.code.includes('co_filename') ? 'last' : program.code))
    expect(asked).toEqual(run)
    expect(ran.slice(1).map(({ output }) => output.error?.kind)).toEqual(kept)
  })
})

describe('many solutions', () => {
  const many = Array.from({ length: 130 }, (_, row) => solution(row, 'tora', `a${row}`, `b${row}`))
  const options: ReplayOptions = { lanes: 3, again: () => false, onRan: () => {}, signal: patient }

  function fakeReplayers() {
    const opened: ReturnType<typeof fakeReplayer>[] = []
    const open = async () => {
      const fake = fakeReplayer()
      opened.push(fake)
      return fake.replayer
    }
    return { opened, replayers: { open, close: async () => {} } }
  }

  test('come back in their order, whoever ran them', async () => {
    const { replayers } = fakeReplayers()
    const outcomes = await replayAll(many, replayers, options)
    expect(outcomes.map((ran) => ran.map(({ output }) => output.stdout))).toEqual(
      many.map(({ cells }) => cells.map(({ code }) => code)),
    )
  })

  test('no interpreter runs more than fifty programs, nor is any used twice', async () => {
    const { replayers, opened } = fakeReplayers()
    await replayAll(many, replayers, options)
    expect(opened).toHaveLength(3)
    const names = opened.flatMap(({ programs }) => [...new Set(programs.map((program) => program.solution))])
    expect(new Set(names).size).toBe(names.length)
    const used = opened.flatMap(({ programs }) => programs.map((program) => program.solution))
    for (const name of names) expect(used.filter((other) => other === name).length).toBeLessThanOrEqual(50)
  })

  test('one that is to be run again is, in an interpreter of its own', async () => {
    const { replayers, opened } = fakeReplayers()
    await replayAll(many, replayers, { ...options, again: ({ row }) => row === 7 })
    const a7 = opened.flatMap(({ programs }) => programs.filter(({ code }) => code === 'a7'))
    expect(a7.map((program) => program.solution)).toEqual(['batch 0', 'again 7'])
  })

  test('an abort ends them all', async () => {
    const { replayers } = fakeReplayers()
    const stopping = new AbortController()
    const onRan = () => stopping.abort()
    await expect(
      replayAll(many, replayers, { ...options, onRan, signal: stopping.signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  test('what one throws ends the others, and is thrown', async () => {
    const { replayers, opened } = fakeReplayers()
    const onRan = (programs: number) => {
      if (programs === 3) throw new Error('no Python')
    }
    const odd = [...many.slice(0, 60), solution(60, 'tora', 'a', 'b', 'c'), ...many.slice(61)]
    await expect(replayAll(odd, replayers, { ...options, onRan })).rejects.toThrow('no Python')
    expect(opened.flatMap(({ programs }) => programs).length).toBeLessThan(261)
  })
})
