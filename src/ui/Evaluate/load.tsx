import { lazy, Suspense } from 'react'

/** A chunk of its own: few people come here. */
const Evaluate = lazy(async () => {
  try {
    const { Evaluate } = await import('./Evaluate.tsx')
    return { default: Evaluate }
  } catch {
    return { default: NotThere }
  }
})

export function EvaluatePage() {
  return (
    <Suspense fallback={<p>This page is being fetched.</p>}>
      <Evaluate />
    </Suspense>
  )
}

function NotThere() {
  return <p>This page could not be fetched. Check the connection, then reload it.</p>
}
