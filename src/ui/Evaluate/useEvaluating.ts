import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Evaluating } from '../../store/evaluate/types.ts'

/** The page's evaluations, which are opened only for this page. */
export const EvaluatingContext = createContext<StoreApi<Evaluating> | undefined>(undefined)

export function useEvaluating<T>(select: (evaluating: Evaluating) => T): T {
  const evaluating = useContext(EvaluatingContext)
  if (!evaluating) throw new Error('a part of the page of evaluations outside of it')
  return useStore(evaluating, select)
}
