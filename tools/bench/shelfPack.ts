import { createHash } from 'node:crypto'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noise } from '../../src/util/noise.fixture.ts'
import type { WantedPack } from '../../src/shelf/types.ts'
import { packFolder } from './peerPack.ts'

const shards = 8
const bytes = 2 ** 25
export const shelfBytes = shards * bytes

/**
 * Lays a pack into a folder that is served: shards of bytes without a pattern, and the small files that make web-llm fetch
 * them. No model is in it.
 *
 * @returns the shards as the shelf wants them, and where they lie
 */
export async function shelfPack(
  folder: string,
  url: string,
): Promise<{ readonly pack: WantedPack; readonly paths: readonly string[] }> {
  // Where web-llm looks in what it takes for a repository of the hub.
  const main = 'resolve/main/'
  await mkdir(join(folder, main), { recursive: true })
  const at = (name: string) => join(folder, main, name)
  for (const name of ['mlc-chat-config.json', 'tokenizer.json'])
    await copyFile(join(packFolder, name), at(name))
  const names = Array.from({ length: shards }, (_, n) => `params_shard_${n}.bin`)
  const records = names.map((dataPath) => ({ dataPath, format: 'raw-shard', nbytes: bytes, records: [] }))
  await writeFile(at('tensor-cache.json'), JSON.stringify({ metadata: {}, records }))
  const files: WantedPack['files'][number][] = []
  for (const [n, name] of names.entries()) {
    const content = noise(bytes, n + 1)
    await writeFile(at(name), content)
    const hex = createHash('sha256').update(content).digest('hex')
    files.push({ name, url: `${url}${main}${name}`, bytes, digest: { algorithm: 'sha256', hex } })
  }
  return { pack: { key: '0'.repeat(64), files }, paths: names.map(at) }
}
