import { FailureError } from '../../../solve/failure.ts'
import { sha256Of } from '../../../util/sha256.ts'
import { fetchFile } from '../../fetchFile.ts'
import { checkParts, openManifest, type PackFile, type Problem } from './checkPack.ts'
import { names, type Part } from './contents.ts'
import { packFolder } from './folder.ts'
import { needsShaderF16 } from '../prebuilt.ts'
import type { Runtime } from './library.ts'
import { manifestName } from './manifest.ts'

/** What has to be known of a pack to load it and to talk with it. */
export interface PackInfo {
  readonly name: string
  /** Id of the protocol record that it was trained on. */
  readonly protocol: string
  readonly quantisation: string
  /** Whether the graphics device has to have `shader-f16`. */
  readonly needsF16: boolean
  readonly contextTokens: number
  /** Whether a prompt has to begin with a space. */
  readonly leadingSpace: boolean
  /** The absolute address of the library that runs it. */
  readonly library: string
  /** Of all files together. */
  readonly bytes: number
  /** As it was fetched: what `dropStale` and `markLoaded` compare. */
  readonly manifestText: string
}

/** Brings a small file of a pack. Rejects with a `FailureError`, and on abort with the signal's reason. */
export type ReadSmall = (name: string, signal: AbortSignal) => Promise<PackFile>

/**
 * Fetches the small files of a pack, and checks them, before anything large is loaded.
 *
 * @param url the pack's absolute address, as web-llm takes it
 * @param read where they come from, if not from that address
 * @throws FailureError `model-missing`, `model-broken`, `library-missing` or `library-mismatch`; its detail names the file. On abort it
 *   rejects with the signal's reason.
 */
export async function readPack(
  url: string,
  runtime: Runtime,
  signal: AbortSignal,
  read: ReadSmall = fetchSmallFrom(packFolder(url)),
): Promise<PackInfo> {
  const folder = packFolder(url)
  const { text: manifestText } = await read(manifestName, signal)
  const opened = openManifest(manifestText, runtime)
  if (opened.type === 'refused') throw refused(folder, opened.problem)
  const { manifest, library } = opened
  const problem = checkParts(await readParts(read, signal), manifest)
  if (problem) throw refused(folder, problem)
  return {
    name: manifest.name,
    protocol: manifest.protocol,
    quantisation: manifest.quantisation,
    needsF16: needsShaderF16(manifest.quantisation),
    contextTokens: manifest.context,
    leadingSpace: manifest.leading_space,
    library: new URL(library, folder).href,
    bytes: manifest.bytes,
    manifestText,
  }
}

async function readParts(read: ReadSmall, signal: AbortSignal): Promise<Record<Part, PackFile>> {
  // The first that fails ends the others.
  const rest = new AbortController()
  const either = AbortSignal.any([signal, rest.signal])
  try {
    const [config, tokenizer, tensors] = await Promise.all([
      read(names.config, either),
      read(names.tokenizer, either),
      read(names.tensors, either),
    ])
    return { config, tokenizer, tensors }
  } finally {
    rest.abort()
  }
}

function fetchSmallFrom(folder: string): ReadSmall {
  return async (name, signal) => {
    // What web-llm then takes from the browser's own cache is what was checked here.
    const wanted = { url: `${folder}${name}`, what: name, magic: '{', cache: 'no-cache' } as const
    return packFileOf(await fetchFile(wanted, () => {}, signal))
  }
}

export async function packFileOf(blob: Blob): Promise<PackFile> {
  const bytes = await blob.arrayBuffer()
  // Browsers offer no hash to pages from plain http on another machine.
  const sha256 = globalThis.isSecureContext ? await sha256Of(bytes) : undefined
  return {
    text: new TextDecoder().decode(bytes),
    bytes: bytes.byteLength,
    ...(sha256 !== undefined && { sha256 }),
  }
}

function refused(folder: string, { kind, detail }: Problem): FailureError {
  return new FailureError({ kind, detail: `${folder}: ${detail}` })
}
