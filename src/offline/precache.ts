/** A file of the app, as the build lists it. */
export interface Listed {
  /** Relative to the app's own folder. */
  readonly url: string
  /** Its SHA-256, in the form of `Request.integrity`. */
  readonly integrity: string
}

/**
 * The files of one version, in the browser's cache: all of them or not at all. Each lies under its address and its hash,
 * so that versions do not mix, what two of them share is fetched once, and what was cut off goes on where it was.
 */
export interface Precache {
  /** Fetches what is not there yet. Rejects when a file does not come, or is not the one that was listed. */
  fill(): Promise<void>
  /** Throws away what is of other versions. True if there was any. */
  tidy(): Promise<boolean>
  /** What is kept for this address; `undefined` for addresses that are none of the app's files. */
  find(url: string): Promise<Response | undefined> | undefined
}

export function openPrecache(
  files: readonly Listed[],
  folder: string,
  fetcher: (request: Request) => Promise<Response> = (request) => fetch(request),
): Precache {
  const name = `mumath-app ${folder}`
  const keys = new Map(
    files.map(({ url, integrity }) => {
      const { href } = new URL(url, folder)
      return [href, `${href}?${encodeURIComponent(integrity)}`]
    }),
  )
  const index = keys.get(`${folder}index.html`)
  if (index !== undefined) keys.set(folder, index)

  const get = async (url: string, integrity: string): Promise<Response> => {
    // What the page itself has fetched is in the browser's own cache, and the server only has to say that it still holds.
    const options = { integrity, cache: 'no-cache', priority: 'low' } as const
    const response = await fetcher(new Request(new URL(url, folder), options))
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`)
    // A page may not be answered with a response that was led elsewhere; one that is made anew was not.
    return response.redirected ? new Response(response.body, { headers: response.headers }) : response
  }

  return {
    async fill() {
      const cache = await caches.open(name)
      const kept = new Set((await cache.keys()).map(({ url }) => url))
      // One after the other, so that what a person waits for has most of the line.
      for (const { url, integrity } of files) {
        const key = keys.get(new URL(url, folder).href) ?? ''
        if (!kept.has(key)) await cache.put(key, await get(url, integrity))
      }
    },
    async tidy() {
      const cache = await caches.open(name)
      const mine = new Set(keys.values())
      const others = (await cache.keys()).filter(({ url }) => !mine.has(url))
      await Promise.all(others.map((request) => cache.delete(request)))
      return others.length > 0
    },
    find(url) {
      const { origin, pathname } = new URL(url)
      const key = keys.get(`${origin}${pathname}`)
      return key === undefined ? undefined : caches.open(name).then((cache) => cache.match(key))
    },
  }
}
