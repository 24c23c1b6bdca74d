import { CacheManager, LogLevel, Wllama } from '@wllama/wllama/esm/index.js'
import wasmUrl from '@wllama/wllama/esm/wasm/wllama.wasm?url'
import * as v from 'valibot'
import { FailureError } from '../../solve/failure.ts'
import { createBpe, type Bpe } from './bpe.ts'
import { BrokenGguf } from './byteReader.ts'
import { createEngineLog } from './engineLog.ts'
import { runCall, type EngineCall, type EngineEnd, type EngineListener } from './engineRun.ts'
import { fetchFile, type Report } from '../fetchFile.ts'
import { readGguf, type Gguf } from './gguf.ts'
import { mostHeaderBytes } from './ggufHeader.ts'
import { respell } from './respell.ts'
import { respelling } from './spelling.ts'
import { whyUnknown } from './tokenizer.ts'

/**
 * llama.cpp's engine as token ids in, token ids out. It holds one sequence in its cache and feeds only what a
 * prompt adds to it; it takes one call at a time. Whatever wllama does wrong in silence (a load that resolves
 * without a model, a request that outlives its reader, logs on the console) ends here.
 */
export interface Engine {
  readonly bpe: Bpe
  /** Bytes of cache that a token costs. */
  readonly cacheBytesPerToken: number
  /** Continues `ids`. Settles after an abort too, when the engine is free again. Rejects with a `FailureError`. */
  run(call: EngineCall, on: EngineListener, signal: AbortSignal): Promise<EngineEnd>
  exit(): void
}

/** Tokens fed in one step: an abort during the prompt waits for at most one. */
const batch = 32

/** The first four bytes of a WebAssembly file. */
const wasmMagic = '\0asm'
/** The smallest program with a 64-bit memory, which the engine's has: a browser without it would hang on that. */
const memory64 = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 4, 1])

/**
 * Loads a model from memory. Rejects with a `FailureError`, or with the signal's reason.
 * @param report progress of fetching the engine's program: fetched here first, because wllama hangs without it and
 * shows no progress; wllama's own request is then answered by the browser's cache.
 */
export async function startEngine(
  file: Blob,
  contextTokens: number,
  report: Report,
  signal: AbortSignal,
): Promise<Engine> {
  const gguf = await readModel(file)
  const { tokenizer } = gguf
  const unknown = whyUnknown(gguf.entries)
  if (unknown !== undefined) throw broken(unknown)
  const respelled = new Blob([respell(gguf, respelling(tokenizer)), file.slice(gguf.dataStart)])
  const log = createEngineLog()
  if (!WebAssembly.validate(memory64)) {
    throw new FailureError({
      kind: 'model-unsupported',
      detail: 'this browser has no 64-bit WebAssembly memory',
    })
  }
  await fetchFile({ url: wasmUrl, what: 'engine', magic: wasmMagic }, report, signal)
  const wllama = new Wllama({ default: wasmUrl }, { logger: log.logger, cacheManager: noCache() })
  // Its default for browsers that need a compatibility build is an address on a public CDN.
  wllama.setCompat(null)
  const exit = () => void wllama.exit()
  try {
    const loading = wllama.loadModel([respelled], {
      n_threads: 1,
      n_gpu_layers: 0,
      n_parallel: 1,
      n_ctx: contextTokens,
      n_batch: batch,
      ctx_shift: false,
      log_level: LogLevel.WARN,
    })
    await abortable(Promise.race([loading, log.crashed]), signal)
    const info = v.parse(loadedInfo, wllama.getLoadedContextInfo())
    if (!info.success || info.n_vocab !== tokenizer.tokens.length) throw notLoaded(log.tail())
  } catch (error) {
    exit()
    if (error instanceof FailureError || signal.aborted) throw error
    throw notLoaded(`${log.tail()} ${String(error)}`)
  }
  return {
    cacheBytesPerToken: gguf.cacheBytesPerToken,
    bpe: createBpe(tokenizer.tokens, tokenizer.merges, tokenizer.pre),
    run: (call, on, callSignal) => runCall(wllama, log, call, on, callSignal),
    exit,
  }
}

async function readModel(file: Blob): Promise<Gguf> {
  try {
    return readGguf(new Uint8Array(await file.slice(0, mostHeaderBytes).arrayBuffer()), file.size)
  } catch (error) {
    if (error instanceof BrokenGguf) throw broken(error.message)
    throw error
  }
}

function broken(detail: string): FailureError {
  return new FailureError({ kind: 'model-broken', detail })
}

/** llama.cpp reports a file it can't use and memory it can't get in the same way: only its log tells which. */
function notLoaded(log: string): FailureError {
  const memory = /alloc|out of memory|OOM/i.test(log)
  return new FailureError({ kind: memory ? 'model-memory' : 'model-broken', detail: log.trim() })
}

/** wllama keeps models in the origin's storage by default, and can't be built where there is none. */
function noCache(): CacheManager {
  return new CacheManager([
    {
      isSupported: () => true,
      read: () => Promise.resolve(null),
      write: () => Promise.resolve(),
      getSize: () => Promise.resolve(-1),
      list: () => Promise.resolve([]),
      delete: () => Promise.resolve(),
    },
  ])
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
  })
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', abort))
}

const loadedInfo = v.object({ success: v.boolean(), n_vocab: v.number() })
