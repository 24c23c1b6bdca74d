import { createGrader } from '../../evaluate/grader.ts'
import type { Result } from '../../evaluate/result.ts'
import type { SetRow } from '../../evaluate/row.ts'
import { type Evaluated, evaluate, type RunProgress } from '../../evaluate/run.ts'
import { createSolver, recordedSolver, type Solver } from '../../evaluate/solver.ts'
import { FailureError } from '../../solve/failure.ts'
import type { Engine, Model, Protocol, Python } from '../../solve/types.ts'
import type { KeptRun } from './kept.ts'
import type { OpenAlgebra } from './means.ts'
import { settingsOf } from './restore.ts'
import type { Step } from './types.ts'

export interface RunMeans {
  readonly kept: KeptRun
  readonly rows: readonly SetRow[]
  readonly earlier: ReadonlyMap<string, Result>
  /** Absent for what was recorded. */
  readonly solving?: { readonly model: Model; readonly protocol: Protocol; readonly python: Python }
  readonly openAlgebra: () => Promise<OpenAlgebra>
  /** Who runs the model, once it is known: results are of that engine alone. */
  readonly settle: (engine: Engine) => Promise<void>
  readonly keep: (result: Result) => Promise<void>
  readonly onStep: (step: Step) => void
  readonly onProgress: (progress: RunProgress) => void
}

/** One sitting of a run: what has no result yet is asked. Rejects as `evaluate` does. */
export async function sit(means: RunMeans, signal: AbortSignal): Promise<Evaluated> {
  const { kept, rows, earlier, onStep } = means
  let row: SetRow | undefined
  let engine = kept.engine
  const solving = means.solving && {
    ...means.solving,
    model: watched(means.solving.model, (step) => onStep(step ?? solvingOf(row))),
  }
  if (solving) {
    engine = (await load(solving.model, signal)) ?? engine
    if (signal.aborted) return { type: 'stopped', results: [] }
    if (engine && !kept.engine) await means.settle(engine)
  }
  const algebra = whenNeeded(means.openAlgebra, (starting) =>
    onStep(starting && row ? { type: 'starting-grader', row } : solvingOf(row)),
  )
  const inner = solving ? createSolver(solving) : recordedSolver
  const solver: Solver = {
    solve(next, signal) {
      row = rows.find((candidate) => candidate === next)
      onStep(solvingOf(row))
      return inner.solve(next, signal)
    },
  }
  const { keep, onProgress } = means
  try {
    const settings = settingsOf({ model: kept.model, ...(engine && { engine }) })
    return await evaluate(
      { rows, settings, solver, grader: createGrader(algebra), earlier, keep, onProgress },
      signal,
    )
  } finally {
    algebra.dispose()
  }
}

function solvingOf(row: SetRow | undefined): Step {
  return row ? { type: 'solving', row } : { type: 'loading', progress: undefined }
}

/** The model, and a word whenever it is loaded (again), and when it is there. */
function watched(model: Model, tell: (step: Step | undefined) => void): Model {
  return {
    id: model.id,
    async *generate(completion, signal) {
      let loading = false
      for await (const event of model.generate(completion, signal)) {
        if (event.type === 'loading' || loading) tell(event.type === 'loading' ? event : undefined)
        loading = event.type === 'loading'
        yield event
      }
    },
  }
}

/** Loads it by having it write a word, so that all results are of one engine. Throws a `FailureError`. */
async function load(model: Model, signal: AbortSignal): Promise<Engine | undefined> {
  for await (const event of model.generate(
    { text: 'Hello', stops: [], maxTokens: 1, temperature: 0 },
    signal,
  )) {
    if (event.type === 'failed') throw new FailureError(event.failure)
    if (event.type === 'end') return event.usage.engine
  }
  return undefined
}

/** Most answers are settled by numbers: interpreters start with the first one that is not. */
function whenNeeded(open: () => Promise<OpenAlgebra>, tell: (starting: boolean) => void): OpenAlgebra {
  let opening: Promise<OpenAlgebra> | undefined
  let ready = false
  return {
    async compare(answer, reference, timeoutMs, signal) {
      if (!ready) tell(true)
      opening ??= open()
      const algebra = await opening.catch((error: unknown) => {
        throw new FailureError({ kind: 'python-missing', detail: String(error) })
      })
      const compared = await algebra.compare(answer, reference, timeoutMs, signal)
      if (!ready) tell(false)
      ready = true
      return compared
    },
    dispose: () =>
      void opening?.then(
        (algebra) => algebra.dispose(),
        () => {},
      ),
  }
}
