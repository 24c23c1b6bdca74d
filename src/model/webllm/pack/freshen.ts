import { packFolder } from './folder.ts'
import { manifestName } from './manifest.ts'

/**
 * web-llm keeps what it has fetched for ever, by its address. So a pack that was replaced under the same address would
 * be mixed with the one before, file by file. To tell, the manifest of what its caches hold is kept in one of ours.
 */
const theirs = ['webllm/config', 'webllm/wasm', 'webllm/model']
const ours = 'mumath/packs'

/**
 * To be called before a load, with the manifest that is at the address now. Cached files of any other pack go; those of
 * this one stay, also where an earlier load was broken off. True if any went.
 *
 * @param url the pack's absolute address, as web-llm takes it
 */
export async function dropStale(url: string, manifestText: string): Promise<boolean> {
  if ((await kept(url)) === manifestText) return false
  const dropped = await dropAll(url)
  const cache = await caches.open(ours)
  await cache.put(addressOf(url), new Response(manifestText))
  return dropped
}

/**
 * To be called after a load that succeeded, with the manifest that `dropStale` was given. False if another page has
 * begun to load another pack from the address meanwhile: then what is cached may be of both, and goes.
 */
export async function markLoaded(url: string, manifestText: string): Promise<boolean> {
  if ((await kept(url)) === manifestText) return true
  await dropAll(url)
  return false
}

/** Everything of the pack goes, as when it turned out broken. True if any of it was in web-llm's caches. */
export async function dropAll(url: string): Promise<boolean> {
  const folder = packFolder(url)
  let dropped = false
  for (const name of [...theirs, ours]) {
    // Opening a cache would make it.
    if (!(await caches.has(name))) continue
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      if (!request.url.startsWith(folder)) continue
      const gone = await cache.delete(request, { ignoreVary: true })
      dropped ||= gone && name !== ours
    }
  }
  return dropped
}

async function kept(url: string): Promise<string | undefined> {
  if (!(await caches.has(ours))) return undefined
  const cache = await caches.open(ours)
  const response = await cache.match(addressOf(url))
  return response?.text()
}

function addressOf(url: string): string {
  return `${packFolder(url)}${manifestName}`
}
