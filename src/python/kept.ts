/**
 * What the browser keeps of Python for later visits: each name as it belongs to one build; one of another build is
 * replaced. Whatever goes wrong here costs no more than time.
 */
export interface Kept {
  find(name: string, build: string): Promise<Blob | undefined>
  keep(name: string, build: string, blob: Blob): Promise<void>
  /** Something that was kept did not work: all of it is thrown away, and nothing is kept any more by this page. */
  refuse(): void
  readonly refused: boolean
}

const cacheName = 'mumath-python'

/** @param folder where Python lies, an address: another copy of the app keeps its own. */
export function openKept(folder: string): Kept {
  let refused = false
  // Some browsers have no caches for pages without TLS, and some throw for pages that may keep nothing.
  const quietly = async <T>(act: (cache: Cache) => Promise<T>): Promise<T | undefined> => {
    try {
      return await act(await caches.open(cacheName))
    } catch {
      return undefined
    }
  }
  const remove = async (cache: Cache, start: string, but?: string) => {
    for (const { url } of await cache.keys())
      if (url.startsWith(start) && url !== but) await cache.delete(url)
  }
  return {
    async find(name, build) {
      if (refused) return undefined
      return quietly(async (cache) => (await cache.match(`${folder}${name}-${build}`))?.blob())
    },
    async keep(name, build, blob) {
      if (refused) return
      await quietly(async (cache) => {
        const mine = `${folder}${name}-${build}`
        await remove(cache, `${folder}${name}-`, mine)
        await cache.put(mine, new Response(blob, { headers: { 'content-type': blob.type } }))
      })
    },
    refuse() {
      refused = true
      void quietly((cache) => remove(cache, folder))
    },
    get refused() {
      return refused
    },
  }
}
