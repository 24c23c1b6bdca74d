import { openShelf } from '../../store/app.ts'
import { latePage } from '../latePage.tsx'

export const ModelsPage = latePage(async () => {
  const [{ Models }, { ShelfContext }, shelf] = await Promise.all([
    import('./Models.tsx'),
    import('./useShelf.ts'),
    openShelf(),
  ])
  return () => (
    <ShelfContext value={shelf}>
      <Models />
    </ShelfContext>
  )
})
