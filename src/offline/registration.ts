import { type Offline, stateOf } from './offline.ts'
import { parseAnswer, takeOver } from './takeOver.ts'

export interface Registering {
  readonly container: Pick<ServiceWorkerContainer, 'register'>
  /** Address of the service worker, in the folder that it keeps. */
  readonly script: string
  readonly tell: (offline: Offline) => void
  readonly signal: AbortSignal
}

export interface Registered {
  /** Has the version that waits take over. `taken`: this page must be loaded anew. */
  readonly take: () => Promise<'taken' | 'not taken'>
}

const patienceMs = 30_000

/** Has the browser keep the app, and tells how far that is until the signal. Nothing here rejects: without it the app still runs. */
export async function register(registering: Registering): Promise<Registered> {
  const { container, script, tell, signal } = registering
  try {
    // The worker's own bytes are always asked of the server: they say whether there is another version.
    const registration = await container.register(script, { updateViaCache: 'none' })
    signal.throwIfAborted()
    follow(registration, tell, signal)
    return { take: () => take(registration, tell, signal) }
  } catch {
    if (!signal.aborted) tell({ type: 'failed' })
    return { take: () => Promise.resolve('not taken') }
  }
}

function follow(
  registration: ServiceWorkerRegistration,
  tell: (offline: Offline) => void,
  signal: AbortSignal,
): void {
  const look = () => tell(stateOf(registration))
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look, { signal })
  registration.addEventListener(
    'updatefound',
    () => {
      watch(registration.installing)
      look()
    },
    { signal },
  )
  for (const worker of [registration.installing, registration.waiting, registration.active]) watch(worker)
  look()
}

async function take(
  { waiting }: ServiceWorkerRegistration,
  tell: (offline: Offline) => void,
  signal: AbortSignal,
): Promise<'taken' | 'not taken'> {
  if (!waiting) return 'not taken'
  const either = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
  tell({ type: 'ready', update: 'taking' })
  try {
    if ((await ask(waiting, either)) === 'taken') {
      await activated(waiting, either)
      return 'taken'
    }
    tell({ type: 'ready', update: 'elsewhere' })
  } catch {
    if (!signal.aborted) tell({ type: 'ready', update: 'waiting' })
  }
  return 'not taken'
}

function ask(worker: ServiceWorker, signal: AbortSignal): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise<unknown>((resolve, reject) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(parseAnswer(data)))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    port1.start()
    worker.postMessage(takeOver, [port2])
  }).finally(() => port1.close())
}

function activated(worker: ServiceWorker, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new Error('another version came meanwhile'))
    }
    worker.addEventListener('statechange', look, { signal })
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    look()
  })
}
