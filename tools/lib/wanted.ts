import type { Settings } from '../../src/evaluate/result.ts'
import type { Solver } from '../../src/evaluate/solver.ts'
import type { Sampling } from '../../src/solve/types.ts'

/** A solver with what it holds, and the settings that its results are kept under. */
export interface OpenedSolver {
  readonly solver: Solver
  readonly settings: Settings
  readonly close: () => Promise<void>
}

export interface Wanted {
  /** `recorded`, a model of the app, or the address of an endpoint. */
  readonly model: string
  readonly engine?: string
  readonly protocol?: string
  readonly servedModel?: string
  readonly sampling?: Sampling
  readonly votes: number
  readonly concurrency: number
}

export function isEndpoint(model: string): boolean {
  return /^https?:/i.test(model)
}
