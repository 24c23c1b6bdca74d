/**
 * A small file as it is at its server now, and without a network as it was there the last time; 404 where it never was.
 * Never rejects.
 *
 * @param cacheName of a cache that holds nothing else
 */
export async function fetchNewest(
  url: string,
  cacheName: string,
  fetcher: (url: string, init: RequestInit) => Promise<Response> = (url, init) => fetch(url, init),
): Promise<Response> {
  const cache = await caches.open(cacheName)
  try {
    const response = await fetcher(url, { cache: 'no-cache' })
    if (response.ok) await cache.put(url, response.clone())
    // A server that is ill has not taken it away.
    else if (response.status === 404 || response.status === 410) await cache.delete(url)
    return response
  } catch {
    return (await cache.match(url)) ?? new Response(null, { status: 404 })
  }
}
