import * as v from 'valibot'
import type { Engine } from '../solve/types.ts'
import type { ModelEntry, Way } from './entry.ts'
import { findGpu, type Gpu } from './gpu.ts'
import { choosePack } from './webllm/choosePack.ts'
import { manifestName } from './webllm/pack/manifest.ts'
import { packFolder } from './webllm/pack/folder.ts'
import { assertNever } from '../util/never.ts'

/** What a measurement says of the computer it was made on, and of the files; nothing that names a person. */
export interface Surroundings {
  /** What took part in the computation; `null` where none did, or the browser gives none. */
  readonly gpu: Gpu | null
  readonly browser: string
  readonly cores: number
  readonly quantisation: string | null
  readonly weightBytes: number | null
}

/** Of a pack, which lists its files, or of a GGUF file. */
const manifest = v.object({
  quantisation: v.string(),
  bytes: v.number(),
  files: v.optional(v.array(v.object({ name: v.string(), bytes: v.number() }))),
})

export async function findSurroundings(
  { ways }: ModelEntry,
  engine: Engine,
  baseUrl: string,
): Promise<Surroundings> {
  const way = ways.find((candidate) => candidate.engine === engine)
  const gpu = engine === 'webllm' ? await findGpu() : undefined
  const url = way && manifestOf(way, baseUrl, gpu?.shaderF16 ?? false)
  const files = url === undefined ? undefined : await readFiles(url)
  const { userAgent, hardwareConcurrency } = navigator
  return {
    gpu: gpu ?? null,
    browser: userAgent,
    cores: hardwareConcurrency,
    quantisation: files?.quantisation ?? null,
    weightBytes: files ? weightBytesOf(files) : null,
  }
}

function manifestOf(way: Way, baseUrl: string, shaderF16: boolean): string | undefined {
  switch (way.engine) {
    case 'webllm': {
      if ('prebuilt' in way) return undefined
      const pack = 'pack' in way ? way.pack : choosePack(way.packs, shaderF16)
      return pack && `${packFolder(new URL(pack, baseUrl).href)}${manifestName}`
    }
    case 'wllama':
      return new URL(way.manifest, baseUrl).href
    default:
      return assertNever(way)
  }
}

/** What is not known stays so: a measurement is none the worse for it. */
async function readFiles(url: string): Promise<v.InferOutput<typeof manifest> | undefined> {
  try {
    const response = await fetch(url)
    return v.parse(manifest, await response.json())
  } catch {
    return undefined
  }
}

function weightBytesOf({ bytes, files }: v.InferOutput<typeof manifest>): number {
  if (!files) return bytes
  const shards = files.filter(({ name }) => name.startsWith('params_shard_'))
  return shards.reduce((sum, shard) => sum + shard.bytes, 0)
}
