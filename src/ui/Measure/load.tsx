import { latePage } from '../latePage.tsx'

export const MeasurePage = latePage(async () => (await import('./Measure.tsx')).Measure)
