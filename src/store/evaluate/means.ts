import type { StoreApi } from 'zustand/vanilla'
import type { Algebra } from '../../check/paper/algebra.ts'
import type { Services } from '../services.ts'
import type { Tutor } from '../tutor.ts'
import type { Evaluations } from './evaluations.ts'

export interface OpenAlgebra extends Algebra {
  /** Ends its interpreters. */
  dispose(): void
}

/** What evaluations drive. */
export interface EvaluatingMeans {
  readonly tutor: Pick<StoreApi<Tutor>, 'getState'>
  readonly services: Pick<Services, 'model' | 'python' | 'newId' | 'now'>
  readonly evaluations: Evaluations
  readonly openAlgebra: () => Promise<OpenAlgebra>
}
