/**
 * The memory of an interpreter that no program has seen, with SymPy in it: another goes on from there in a fraction of
 * the time. It is made on this computer, once for a build of the app, and kept by the browser for later visits. Whatever
 * goes wrong here costs no more than time.
 */
export interface Snapshots {
  /** What is there, of this page or an earlier visit. */
  read(): Promise<Blob | undefined>
  /** Nothing is there yet, and one may be made. */
  readonly wanted: boolean
  keep(memory: ArrayBuffer): void
  /** An interpreter could not go on from it: none is made or used any more on this page. */
  refuse(): void
}

const cacheName = 'mumath-python'

/**
 * @param folder where Python lies, an address; what earlier builds of the same folder have left is removed
 * @param build names what the snapshot is made from
 */
export function openSnapshots(folder: string, build: () => Promise<string>): Snapshots {
  const address = async () => `${folder}snapshot-${await build()}`
  // Some browsers have no caches for pages without TLS, and some throw for pages that may keep nothing.
  const quietly = async <T>(act: (cache: Cache) => Promise<T>): Promise<T | undefined> => {
    try {
      return await act(await caches.open(cacheName))
    } catch {
      return undefined
    }
  }
  const find = () =>
    quietly(async (cache) => (await cache.match(await address()))?.blob()).then((blob) => blob ?? undefined)
  let found: Promise<Blob | undefined> | undefined
  let state: 'unknown' | 'wanted' | 'there' | 'refused' = 'unknown'

  const removeOthers = async (cache: Cache, kept?: string) => {
    for (const { url } of await cache.keys())
      if (url.startsWith(`${folder}snapshot-`) && url !== kept) await cache.delete(url)
  }

  return {
    async read() {
      if (state === 'refused') return undefined
      const blob = await (found ??= find())
      if (state === 'unknown') state = blob ? 'there' : 'wanted'
      return blob
    },
    get wanted() {
      return state === 'wanted'
    },
    keep(memory) {
      if (state !== 'wanted') return
      state = 'there'
      const blob = new Blob([memory])
      found = Promise.resolve(blob)
      void quietly(async (cache) => {
        const mine = await address()
        await removeOthers(cache)
        await cache.put(mine, new Response(blob))
      })
    },
    refuse() {
      state = 'refused'
      found = undefined
      void quietly((cache) => removeOthers(cache))
    },
  }
}
