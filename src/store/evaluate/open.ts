import type { StoreApi } from 'zustand/vanilla'
import { createAlgebra } from '../../python/grading/algebra.ts'
import { createEvaluating } from '../evaluating.ts'
import type { Services } from '../services.ts'
import type { Tutor } from '../tutor.ts'
import { openEvaluations } from './evaluations.ts'
import type { Evaluating } from './types.ts'

/** The real grader and storage of a page. The grader's Python is fetched when the first answer needs it. */
export function openEvaluating(
  tutor: StoreApi<Tutor>,
  services: Services,
  baseUrl: string,
): StoreApi<Evaluating> {
  return createEvaluating({
    tutor,
    services,
    evaluations: openEvaluations(),
    openAlgebra: () => Promise.resolve(createAlgebra({ baseUrl })),
  })
}
