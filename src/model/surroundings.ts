import * as v from 'valibot'
import type { Engine } from '../solve/types.ts'
import type { ModelEntry, Way, Weights } from './entry.ts'
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

type Files = v.InferOutput<typeof manifest>

export async function findSurroundings(
  { ways, weights }: ModelEntry,
  engine: Engine,
  baseUrl: string,
): Promise<Surroundings> {
  const way = ways.find((candidate) => candidate.engine === engine)
  const gpu = engine === 'webllm' ? await findGpu() : undefined
  const files = way && (await filesOf(way, weights, baseUrl, gpu?.shaderF16 ?? false))
  const { userAgent, hardwareConcurrency } = navigator
  return {
    gpu: gpu ?? null,
    browser: userAgent,
    cores: hardwareConcurrency,
    quantisation: files?.quantisation ?? null,
    weightBytes: files ? weightBytesOf(files) : null,
  }
}

async function filesOf(
  way: Way,
  weights: readonly Weights[],
  baseUrl: string,
  shaderF16: boolean,
): Promise<Files | undefined> {
  if ('shelf' in way) {
    const [form] = weights
    const { findKept } = await import('../shelf/here.ts')
    const kept = await findKept(way.shelf)
    const files = kept?.pack.files.map(({ name, bytes = 0 }) => ({ name, bytes }))
    return (
      form && {
        quantisation: form.quantisation,
        bytes: form.bytes,
        ...(way.engine === 'webllm' && { files }),
      }
    )
  }
  const url = manifestOf(way, baseUrl, shaderF16)
  return url === undefined ? undefined : readFiles(url)
}

function manifestOf(
  way: Exclude<Way, { readonly shelf: string }>,
  baseUrl: string,
  shaderF16: boolean,
): string | undefined {
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
async function readFiles(url: string): Promise<Files | undefined> {
  try {
    const response = await fetch(url)
    return v.parse(manifest, await response.json())
  } catch {
    return undefined
  }
}

function weightBytesOf({ bytes, files }: Files): number {
  if (!files) return bytes
  const shards = files.filter(({ name }) => name.startsWith('params_shard_'))
  return shards.reduce((sum, shard) => sum + shard.bytes, 0)
}
