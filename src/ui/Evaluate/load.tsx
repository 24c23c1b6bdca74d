import { latePage } from '../latePage.tsx'

export const EvaluatePage = latePage(async () => (await import('./Evaluate.tsx')).Evaluate)
