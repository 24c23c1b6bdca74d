import { fetchNewest } from './newest.ts'
import { type Listed, openPrecache } from './precache.ts'
import { type Answer, takeOver } from './takeOver.ts'

/**
 * The service worker: it answers for the app's own files, and for nothing else. A version that is newer waits until no
 * tab runs the one before, or until the only tab that does asks for it.
 */
declare const self: WorkerScope

const { registration, clients } = self
const { scope } = registration
const precache = openPrecache(self.__WB_MANIFEST, scope)
/** A deployment may change it any day, so it belongs to no version. */
const catalog = `${scope}catalog.json`
const newestCatalog = () => fetchNewest(catalog, `mumath-catalog ${scope}`)

self.addEventListener('install', (event) => event.waitUntil(Promise.all([precache.fill(), newestCatalog()])))

self.addEventListener('activate', (event) => event.waitUntil(begin()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.url === catalog) return event.respondWith(newestCatalog())
  const kept = request.method === 'GET' ? precache.find(request.url) : undefined
  // Thrown away by the browser, perhaps: then as without a service worker.
  if (kept) event.respondWith(kept.then((response) => response ?? fetch(request)))
})

self.addEventListener('message', (event) => {
  if (event.data === takeOver) event.waitUntil(takeOverFrom(event.ports[0]))
})

/** The first version answers for the page that brought it too, so that what this says of itself is true at once. */
async function begin(): Promise<void> {
  const before = await precache.tidy()
  if (!before) await clients.claim()
}

async function takeOverFrom(asking: MessagePort | undefined): Promise<void> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const alone = windows.filter(({ url }) => url.startsWith(scope)).length <= 1
  const answer: Answer = alone ? 'taken' : 'elsewhere'
  asking?.postMessage(answer)
  if (alone) await self.skipWaiting()
}

/** As much of a service worker's surroundings as is used here: TypeScript has them only in place of a page's. */
interface WorkerScope {
  /** The build writes the list of files in its place. */
  readonly __WB_MANIFEST: readonly Listed[]
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly url: string }[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<unknown>) => void): void
}

interface Lasting {
  waitUntil(until: Promise<unknown>): void
}

interface Fetching extends Lasting {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
