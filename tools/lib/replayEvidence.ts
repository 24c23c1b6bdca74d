import { readFileSync } from 'node:fs'
import type { Recording } from './replayCells.ts'
import type { Replayer } from './replayer.ts'
import { explain, type Outputs, outputsOf, ranOutOfTime, type Reason } from './replayRow.ts'
import { type Ran, replaySolution } from './replaySolution.ts'

/** Says why outputs differ. What an experiment found is remembered for the other cells of its solution. */
export interface Examiner {
  /** Rejects when the signal aborts. */
  reasonOf(recording: Recording, at: number, ran: Ran): Promise<Reason>
}

/**
 * Where the texts alone do not show it, experiments in our Python do: the whole solution once more without what the
 * recording's Python lacked, and SymPy's word on the two values. What none explains is `unexplained`.
 */
export function createExaminer(replayer: Replayer, signal: AbortSignal): Examiner {
  const laboratory: Laboratory = { replayer, signal, outcomes: new Map() }
  return {
    async reasonOf(recording, at, ran) {
      const outputs = outputsOf(recording, at, ran)
      const programs = programsUpTo(recording, at)
      return (
        explain(outputs, ran.output, programs, ranOutOfTime(recording, at)) ??
        (await withoutAttribute(recording, at, outputs, laboratory)) ??
        (await sameBySymPy(outputs, programs, laboratory)) ?? { why: 'unexplained', how: '' }
      )
    },
  }
}

interface Laboratory {
  readonly replayer: Replayer
  readonly signal: AbortSignal
  /** What solutions did, by the name of the interpreter, which is the experiment's. */
  readonly outcomes: Map<string, readonly Ran[]>
}

function programsUpTo({ format, cells }: Recording, at: number): string {
  const from = format === 'mathcoder' ? 0 : at
  return cells
    .slice(from, at + 1)
    .map(({ code }) => code.replaceAll('\r\n', '\n'))
    .join('\n')
}

const builtins = [
  'int',
  'float',
  'complex',
  'bool',
  'str',
  'bytes',
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
]

const patienceMs = 30_000

/**
 * The recording says that a type of Python's own lacks an attribute. It is taken from ours, where ours has it: if the
 * solution then gives what was recorded, that it is there is the whole difference.
 */
async function withoutAttribute(
  recording: Recording,
  at: number,
  { recorded }: Outputs,
  laboratory: Laboratory,
): Promise<Reason | undefined> {
  const told = /(?:^|\n)AttributeError: '(\w+)' object has no attribute '(\w+)'$/.exec(recorded)
  const [, type = '', name = ''] = told ?? []
  if (!builtins.includes(type)) return undefined
  const ran = (await runWithout(recording, type, name, laboratory))[at]
  if (!ran || outputsOf(recording, at, ran).ours !== recorded) return undefined
  return {
    why: 'version',
    how: `identical without ${type}.${name}, which the recording’s Python did not have`,
  }
}

/** The solution in an interpreter of its own, without that attribute; nothing where ours has no such attribute. */
async function runWithout(
  recording: Recording,
  type: string,
  name: string,
  { replayer, signal, outcomes }: Laboratory,
): Promise<readonly Ran[]> {
  const solution = `row ${recording.row} without ${type}.${name}`
  const known = outcomes.get(solution)
  if (known) return known
  // SymPy first: an interpreter that is new has the time for it.
  const take = `import sympy, gc, sys
if '${name}' in vars(${type}):
    del gc.get_referents(vars(${type}))[0]['${name}']
    sys._clear_type_cache()
    print('taken')`
  const taken = await replayer.run({ code: take, state: 'fresh', solution, timeoutMs: patienceMs }, signal)
  const ran = taken.stdout === 'taken\n' ? await replaySolution(recording, replayer, solution, signal) : []
  outcomes.set(solution, ran)
  return ran
}

const comparing = new URL('replaySame.py', import.meta.url)

/** Another SymPy may write the same value in another way, or give solutions in another order. */
async function sameBySymPy(
  { recorded, ours }: Outputs,
  programs: string,
  { replayer, signal }: Laboratory,
): Promise<Reason | undefined> {
  if (!/\bsympy\b/.test(programs)) return undefined
  const code = `SHOWN = ${JSON.stringify([recorded, ours])}\n${readFileSync(comparing, 'utf8')}`
  const program = { code, state: 'fresh', solution: 'comparing', timeoutMs: patienceMs } as const
  const { stdout } = await replayer.run(program, signal)
  if (stdout === 'form\n')
    return { why: 'version', how: 'the same value in another form: SymPy makes their difference 0' }
  if (stdout === 'order\n') return { why: 'version', how: 'the same values by SymPy, in another order' }
  return undefined
}
