import * as v from 'valibot'
import { fileName } from '../../../util/fileName.ts'
import { count, positive, type Read, readJson } from './readJson.ts'

/** What `kit/pack/manifest.py` writes into every pack, as far as it is needed to load one. */
export interface Manifest {
  readonly name: string
  readonly protocol: string
  readonly quantisation: string
  readonly context: number
  readonly vocabulary: number
  /** The version of web-llm that the library was built for. */
  readonly web_llm: string
  /** A file of the pack, or the name of one that web-llm offers. */
  readonly library: string | null
  /** What runs the pack, or why nothing does. */
  readonly note: string
  /** Whether a prompt has to begin with a space. */
  readonly leading_space: boolean
  readonly bytes: number
  /** How many weights. */
  readonly parameters?: number
  /** By its name, as far as the packer knows it. */
  readonly licence?: string
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}

const manifest = v.object({
  name: v.string(),
  protocol: v.string(),
  format: v.literal('mlc'),
  quantisation: v.string(),
  context: positive,
  vocabulary: positive,
  web_llm: v.string(),
  library: v.nullable(fileName),
  note: v.string(),
  leading_space: v.boolean(),
  bytes: count,
  parameters: v.exactOptional(count),
  licence: v.exactOptional(v.string()),
  files: v.array(
    v.object({ name: fileName, bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  ),
})

export const manifestName = 'manifest.json'

export function readManifest(text: string): Read<Manifest> {
  return readJson(manifestName, manifest, text)
}
