import { FailureError } from '../../solve/failure.ts'
import type { Failure } from '../../solve/types.ts'

/**
 * What web-llm 0.2.86 throws, in our own kinds. It throws errors of its own classes, plain ones, and (where it has a
 * worker between) strings of the form "Name: message", so all are read as that text. The one place where its wording
 * is known.
 */
const kinds: readonly (readonly [pattern: RegExp, kind: Failure['kind']])[] = [
  [/^WebGPUNotAvailableError|^WebGPUNotFoundError|Unable to find a compatible GPU/, 'gpu-missing'],
  [/^ShaderF16SupportError|^FeatureSupportError|Cannot initialize runtime because of requested/, 'gpu-unfit'],
  [
    /^DeviceLostError|device (?:is|was) lost|mapAsync|external Instance|requestDevice|already (?:disposed|deleted)/i,
    'device-lost',
  ],
  [/^LinkError|import requires a callable/, 'library-mismatch'],
  [/quota/i, 'storage-full'],
  [/out of memory|OutOfMemory|createBuffer|Array buffer allocation/i, 'model-memory'],
  [
    /^(?:CompileError|ConfigValueError|UnsupportedTokenizerFilesError|ArtifactManifestError|SyntaxError)|integrity/i,
    'model-broken',
  ],
  [/Cannot find (?:tensor|param)|shape mismatch|Check failed/i, 'model-broken'],
  [
    /Failed to (?:fetch|execute 'add' on 'Cache')|Load failed|Cannot fetch|NetworkError|^ModelNotFoundError|^MissingModelWasmError/,
    'model-missing',
  ],
]

export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { kind: kinds.find(([pattern]) => pattern.test(detail))?.[1] ?? 'model-crashed', detail }
}

/** The prompt and what was asked for do not fit: no failure, but an end. */
export function isContextOverflow(error: unknown): boolean {
  return /ContextWindowSizeExceeded/.test(error instanceof Error ? error.name + error.message : String(error))
}
