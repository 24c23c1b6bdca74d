import { MLCEngine } from '@mlc-ai/web-llm'

const [first, last] = [/^Start to fetch params/, /^Fetching param cache\[(\d+)\/\1\]/]

/**
 * How long web-llm's own loader takes to bring the shards of a pack into its cache (the browser's Cache API), from its
 * first word of them to the last one. Nothing is loaded: what it would do next is not timed.
 *
 * @param url of the pack's folder
 * @param library that runs it: web-llm fetches nothing without one
 * @returns milliseconds
 */
export async function fetchByWebllm(url: string, library: string): Promise<number> {
  const over = new Error('all shards are in the cache')
  let [start, end] = [0, 0]
  const engine = new MLCEngine({
    appConfig: { cacheBackend: 'cache', model_list: [{ model: url, model_id: 'pack', model_lib: library }] },
    logLevel: 'SILENT',
    initProgressCallback({ text }) {
      if (first.test(text)) start = performance.now()
      if (!last.test(text)) return
      end = performance.now()
      throw over
    },
  })
  try {
    await engine.reload('pack')
  } catch (error) {
    if (error !== over) throw error
  } finally {
    await engine.unload()
    for (const name of await caches.keys()) await caches.delete(name)
  }
  if (start === 0 || end === 0) throw new Error('web-llm did not say when it fetched')
  return end - start
}
