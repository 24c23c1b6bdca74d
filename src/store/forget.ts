/** What a page keeps in the browser, all of it. */
export interface Keeping {
  readonly storage: Pick<StorageManager, 'getDirectory'> | undefined
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined
  readonly databases: Pick<IDBFactory, 'databases' | 'deleteDatabase'>
  readonly local: () => Pick<Storage, 'clear'>
  readonly session: () => Pick<Storage, 'clear'>
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined
}

/**
 * Takes all that this app's address keeps off this computer: models, notebook, evaluations, settings, the app itself. What can't be
 * taken away does not keep the rest.
 *
 * @returns what is still there, in words; nothing where all is gone
 */
export async function forgetAll(keeping: Keeping): Promise<readonly string[]> {
  const left: string[] = []
  const gone = async (what: string, act: () => Promise<unknown>) => {
    try {
      await act()
    } catch (error) {
      left.push(`${what} (${String(error)})`)
    }
  }
  // First of all: while it is being kept for use offline, the app would put back what is thrown away.
  await gone('the app for use offline', async () => {
    const registrations = (await keeping.workers?.getRegistrations()) ?? []
    await Promise.all(registrations.map((registration) => registration.unregister()))
  })
  await Promise.all([
    gone('models', async () => {
      const root = await keeping.storage?.getDirectory()
      const names: string[] = []
      for await (const name of root?.keys() ?? []) names.push(name)
      for (const name of names) await root?.removeEntry(name, { recursive: true })
    }),
    gone('files of the app', async () => {
      for (const name of (await keeping.caches?.keys()) ?? []) await keeping.caches?.delete(name)
    }),
    gone('the notebook and the evaluations', async () => {
      const names = (await keeping.databases.databases()).flatMap(({ name }) => name ?? [])
      await Promise.all(names.map((name) => settled(keeping.databases.deleteDatabase(name))))
    }),
    gone('settings', async () => {
      keeping.local().clear()
      keeping.session().clear()
    }),
  ])
  return left
}

function settled(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
    request.addEventListener('blocked', () => reject(new Error('another tab of the tutor holds it')))
  })
}
