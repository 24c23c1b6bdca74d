import { type ComponentType, lazy, Suspense } from 'react'

/** A page in a chunk of its own, for which few people come. */
export function latePage(load: () => Promise<ComponentType>): ComponentType {
  const Page = lazy(async () => {
    try {
      return { default: await load() }
    } catch {
      return { default: NotThere }
    }
  })
  return () => (
    <Suspense fallback={<p>This page is being fetched.</p>}>
      <Page />
    </Suspense>
  )
}

function NotThere() {
  return <p>This page could not be fetched. Check the connection, then reload it.</p>
}
