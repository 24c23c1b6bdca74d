import { names, readTensorCache } from './contents.ts'
import { packFolder } from './folder.ts'

/**
 * Bytes of a pack's shards that web-llm's cache holds: what need not be fetched again. What can't be told is nothing: it
 * never rejects.
 *
 * @param url the pack's absolute address, as web-llm takes it
 */
export async function keptBytes(url: string): Promise<number> {
  const folder = packFolder(url)
  try {
    // Opening a cache would make it.
    if (!(await caches.has('webllm/model'))) return 0
    const cache = await caches.open('webllm/model')
    const tensors = await cache.match(`${folder}${names.tensors}`)
    const read = tensors && readTensorCache(await tensors.text())
    if (read?.type !== 'read') return 0
    const kept = new Set((await cache.keys()).map((request) => request.url))
    const shards = read.value.records.filter(({ dataPath }) => kept.has(`${folder}${dataPath}`))
    return shards.reduce((sum, { nbytes }) => sum + nbytes, 0)
  } catch {
    // Pages from plain http on another machine have no caches.
    return 0
  }
}
