import { useStore } from 'zustand'
import { browserServices } from './browser.ts'
import { createTutor, type Tutor } from './tutor.ts'

/** The page's one tutor. */
export const tutor = createTutor(browserServices())

export function useTutor<T>(select: (tutor: Tutor) => T): T {
  return useStore(tutor, select)
}
