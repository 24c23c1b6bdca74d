import { findProtocol } from '../../../solve/protocols.ts'
import type { Failure } from '../../../solve/types.ts'
import { wrongShard, wrongTensor } from './checkTensors.ts'
import {
  type Config,
  names,
  type Part,
  parts,
  readConfig,
  readTensorCache,
  readTokenizer,
} from './contents.ts'
import { findLibrary, type Runtime } from './library.ts'
import { type Manifest, manifestName, readManifest } from './manifest.ts'
import type { Read } from './readJson.ts'
import { wrongToken } from './tokens.ts'

/** A reason not to load a pack; `detail` is a sentence that names what is wrong, and with what. */
export interface Problem extends Failure {
  readonly kind: 'model-missing' | 'model-broken' | 'library-missing' | 'library-mismatch'
}

export interface PackFile {
  readonly text: string
  readonly bytes: number
  /** 64 hexadecimal digits; absent where the browser offers none, and then it is not checked. */
  readonly sha256?: string
}

export interface PackFiles extends Partial<Readonly<Record<Part, PackFile>>> {
  readonly manifest: string
}

/** Everything that can be told from a pack's small files alone: nothing is said of what is in its shards. */
export function checkPack(files: PackFiles, runtime: Runtime): Problem | undefined {
  const read = openManifest(files.manifest, runtime)
  return read.type === 'opened' ? checkParts(files, read.manifest) : read.problem
}

export type Opened =
  | { readonly type: 'opened'; readonly manifest: Manifest; readonly library: string }
  | { readonly type: 'refused'; readonly problem: Problem }

/** What the manifest alone tells, before any other file is asked for. */
export function openManifest(text: string, runtime: Runtime): Opened {
  const refuse = (problem: Problem): Opened => ({ type: 'refused', problem })
  const read = readManifest(text)
  if (read.type === 'unreadable') return refuse(broken(read.why))
  const manifest = read.value
  const library = findLibrary(manifest, runtime)
  if (library.type === 'none') return refuse({ kind: library.kind, detail: library.why })
  const { protocol } = manifest
  if (!findProtocol(protocol))
    return refuse(broken(`${manifestName} names the protocol ${protocol}, which is none of ours.`))
  return { type: 'opened', manifest, library: library.name }
}

/** All other files, held against the manifest and each other. */
export function checkParts(files: Omit<PackFiles, 'manifest'>, manifest: Manifest): Problem | undefined {
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total !== manifest.bytes) {
    return broken(`${manifestName} says ${manifest.bytes} bytes, and its files add up to ${total}.`)
  }
  for (const part of parts) {
    const file = files[part]
    if (!file) return { kind: 'model-missing', detail: `${names[part]} is missing.` }
    const wrong = wrongFile(names[part], file, manifest)
    if (wrong !== undefined) return broken(wrong)
  }
  const text = (part: Part) => files[part]?.text ?? ''
  const wrong = allOf(
    readConfig(text('config')),
    (config) =>
      wrongConfig(config, manifest) ??
      allOf(readTokenizer(text('tokenizer')), (tokenizer) => wrongToken(tokenizer, config)) ??
      allOf(
        readTensorCache(text('tensors')),
        (cache) => wrongTensor(cache, config) ?? wrongShard(cache, manifest),
      ),
  )
  return wrong === undefined ? undefined : broken(wrong)
}

function wrongFile(name: string, file: PackFile, manifest: Manifest): string | undefined {
  const announced = manifest.files.find((other) => other.name === name)
  if (!announced) return `The manifest lists no ${name}.`
  if (file.bytes !== announced.bytes) {
    return `${name} has ${file.bytes} bytes, and the manifest says ${announced.bytes}.`
  }
  if (file.sha256 === undefined || file.sha256 === announced.sha256) return undefined
  return `${name} is not the file of the manifest: its SHA-256 is ${file.sha256}, not ${announced.sha256}.`
}

function wrongConfig(config: Config, manifest: Manifest): string | undefined {
  const { model_config: model, context_window_size: context } = config
  const same: readonly (readonly [what: string, here: string | number, there: string | number])[] = [
    ['quantisation', config.quantization, manifest.quantisation],
    ['vocabulary', config.vocab_size, manifest.vocabulary],
    ['vocabulary', model.vocab_size, manifest.vocabulary],
    ['context', context, manifest.context],
  ]
  for (const [what, here, there] of same) {
    if (here !== there) return `${names.config} has ${here} as ${what}, and the manifest ${there}.`
  }
  if (context <= model.context_window_size) return undefined
  return `${names.config} makes room for ${context} tokens, and the model reads ${model.context_window_size}.`
}

function allOf<T>(read: Read<T>, check: (value: T) => string | undefined): string | undefined {
  return read.type === 'unreadable' ? read.why : check(read.value)
}

function broken(detail: string): Problem {
  return { kind: 'model-broken', detail }
}
