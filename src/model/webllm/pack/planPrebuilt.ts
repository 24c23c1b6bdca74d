import * as v from 'valibot'
import type { Came, WantedFile } from '../../../shelf/types.ts'
import { fileName } from '../../../util/fileName.ts'
import { sha256Of } from '../../../util/sha256.ts'
import { names } from './contents.ts'
import type { Planned } from './planPack.ts'
import { count, readJson } from './readJson.ts'

/** The small files of a pack that has no manifest of ours, as such packs lie on the hub. */
export interface PrebuiltTexts {
  /** `mlc-chat-config.json`. */
  readonly config: string
  /** `tensor-cache.json`: it has the MD5 of each shard. */
  readonly tensors: string
}

const config = v.object({ tokenizer_files: v.array(fileName) })
const tensors = v.object({
  records: v.array(
    v.object({
      dataPath: fileName,
      nbytes: count,
      md5sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    }),
  ),
})

/** web-llm takes the first of these that a pack has. */
const tokenizers = ['tokenizer.json', 'tokenizer.model']

/**
 * What a pack without a manifest consists of. Its key is made of its two small files, so of all its shards' digests; what
 * nobody has a digest of (the tokenizer, the library) is known by its own once it came.
 *
 * @param folder where the files lie: absolute, with a slash at its end
 * @param library the absolute address of what runs it
 */
export async function planPrebuilt(texts: PrebuiltTexts, folder: string, library: string): Promise<Planned> {
  const read = readJson(names.config, config, texts.config)
  if (read.type !== 'read') return { type: 'refused', why: read.why }
  const shards = readJson(names.tensors, tensors, texts.tensors)
  if (shards.type !== 'read') return { type: 'refused', why: shards.why }
  const tokenizer = tokenizers.find((name) => read.value.tokenizer_files.includes(name))
  if (!tokenizer) return { type: 'refused', why: `${names.config} names no tokenizer that can be read here.` }

  const at = (name: string) => new URL(name, folder).href
  const small = async (name: string, text: string): Promise<WantedFile> => ({
    name,
    url: at(name),
    bytes: new TextEncoder().encode(text).length,
    digest: { algorithm: 'sha256', hex: await sha256Of(text) },
  })
  const files: readonly WantedFile[] = [
    await small(names.config, texts.config),
    await small(names.tensors, texts.tensors),
    { name: tokenizer, url: at(tokenizer) },
    { name: new URL(library).pathname.split('/').at(-1) ?? 'library.wasm', url: library },
    ...shards.value.records.map(({ dataPath, nbytes, md5sum }): WantedFile => ({
      name: dataPath,
      url: at(dataPath),
      bytes: nbytes,
      digest: { algorithm: 'md5', hex: md5sum },
    })),
  ]
  const key = await sha256Of(texts.tensors + texts.config)
  return {
    type: 'planned',
    pack: { key, files },
    bytes: files.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
  }
}

/** The same pack with the sizes and digests that were found when it came: from now on no other bytes count. */
export function pin(files: readonly WantedFile[], came: ReadonlyMap<string, Came>): readonly WantedFile[] {
  return files.map((file) => {
    const it = came.get(file.name)
    return it ? { ...file, bytes: it.bytes, digest: { algorithm: 'sha256', hex: it.sha256 } as const } : file
  })
}
