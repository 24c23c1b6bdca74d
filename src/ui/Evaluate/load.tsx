import { openEvaluations } from '../../store/app.ts'
import { latePage } from '../latePage.tsx'

export const EvaluatePage = latePage(async () => {
  const [{ Evaluate }, { EvaluatingContext }, evaluating] = await Promise.all([
    import('./Evaluate.tsx'),
    import('./useEvaluating.ts'),
    openEvaluations(),
  ])
  return () => (
    <EvaluatingContext value={evaluating}>
      <Evaluate />
    </EvaluatingContext>
  )
})
