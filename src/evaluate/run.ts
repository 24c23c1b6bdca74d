import { isAbort } from '../solve/failure.ts'
import type { Grader } from './grader.ts'
import { keyOf, recordedModel, type Result, resultVersion, type Settings } from './result.ts'
import type { SetRow } from './row.ts'
import { score } from './summary.ts'
import { createTurns } from '../util/turns.ts'
import type { Solver } from './solver.ts'

export interface Run {
  readonly rows: readonly SetRow[]
  readonly settings: Settings
  readonly solver: Solver
  readonly grader: Grader
  /** What an earlier run of these settings left, by key: not run again. */
  readonly earlier?: ReadonlyMap<string, Result>
  /** Each result as it comes, one after the other. What it has kept is never run again; what it rejects ends the run. */
  readonly keep?: (result: Result) => Promise<void> | void
  /** How many questions may be under way at once; 1 where absent. */
  readonly concurrency?: number
  readonly onProgress?: (progress: RunProgress) => void
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number
}

export interface RunProgress {
  /** Of `total` questions; those of earlier runs count. */
  readonly done: number
  readonly total: number
  readonly right: number
  /** Absent before anything was measured in this run. */
  readonly perSecond?: number
  readonly msLeft?: number
}

/** `stopped`: by the signal; what is there is kept, and the same run goes on from there. In the order of the set. */
export interface Evaluated {
  readonly type: 'done' | 'stopped'
  readonly results: readonly Result[]
}

/**
 * The whole evaluation: each row that has no result yet is solved and graded, several at once, and its result kept.
 * Rejects with what the solver, the grader or `keep` threw first, once all that was under way has come to rest.
 */
export async function evaluate(run: Run, signal: AbortSignal): Promise<Evaluated> {
  const {
    rows,
    settings,
    earlier = new Map<string, Result>(),
    concurrency = 1,
    now = () => performance.now(),
  } = run
  const results = rows.flatMap((row) => earlier.get(keyOf(settings, row)) ?? [])
  const open = rows.filter((row) => !earlier.has(keyOf(settings, row)))
  const before = results.length
  let right = score(results).right
  const start = now()
  const failing = new AbortController()
  const either = AbortSignal.any([signal, failing.signal])
  let keeping = Promise.resolve()

  const tell = () =>
    run.onProgress?.(progressOf(results.length, right, rows.length, results.length - before, now() - start))
  const take = async (result: Result) => {
    // In a line: a file takes one whole result at a time.
    keeping = keeping.then(() => run.keep?.(result))
    await keeping
    results.push(result)
    if (result.right) right++
    tell()
  }
  const next = open.values()
  const turn = createTurns()
  const work = async () => {
    for (const row of next) {
      await turn()
      if (either.aborted) return
      const result = await evaluateRow(row, run, now, either)
      if (!result) return
      await take(result)
    }
  }

  tell()
  const workers = Array.from({ length: Math.max(1, Math.min(concurrency, open.length)) }, () =>
    work().catch((error: unknown) => {
      if (either.aborted && isAbort(error)) return
      // The first failure is the cause; others are of what it stopped.
      failing.abort(error)
      throw error
    }),
  )
  const failed = (await Promise.allSettled(workers)).find((worker) => worker.status === 'rejected')
  if (failing.signal.aborted) throw failing.signal.reason
  if (failed) throw failed.reason
  return {
    type: results.length < rows.length ? 'stopped' : 'done',
    results: results.toSorted((a, b) => a.index - b.index),
  }
}

/** `undefined` when it was aborted. */
async function evaluateRow(
  row: SetRow,
  { settings, solver, grader }: Run,
  now: () => number,
  signal: AbortSignal,
): Promise<Result | undefined> {
  const began = now()
  const solved = await solver.solve(row, signal)
  if (!solved) return undefined
  const ms = Math.round(now() - began)
  const graded = await grader.grade(row, solved, signal)
  const { index, question, reference, family, level } = row
  return {
    version: resultVersion,
    index,
    ...settings,
    question,
    reference,
    ...(family !== undefined && { family }),
    ...(level !== undefined && { level }),
    ...graded,
    right: graded.verdict === 'equal',
    end: solved.end,
    transcript: solved.transcript,
    ...(solved.usage && { usage: solved.usage }),
    ...(solved.cast !== undefined && { cast: solved.cast }),
    ...(settings.model !== recordedModel && { ms }),
  }
}

function progressOf(done: number, right: number, total: number, measured: number, ms: number): RunProgress {
  return {
    done,
    total,
    right,
    ...(measured > 0 && {
      perSecond: (1000 * measured) / Math.max(1, ms),
      msLeft: (ms / measured) * (total - done),
    }),
  }
}
