import { MLCEngine } from '@mlc-ai/web-llm'
import type { Progress } from '../../solve/types.ts'
import { findGpu } from '../gpu.ts'
import type { DeviceWatch } from './devices.ts'
import { type Engine, say } from './engine.ts'
import { failureOf } from './failures.ts'
import type { WebllmModel } from './loadedModel.ts'
import { dropAll, dropStale, markLoaded } from './pack/freshen.ts'
import { findSource, type Loadable } from './source.ts'
import { createTokenCount } from './tokenCount.ts'

/**
 * Looks at the device and at the pack before anything large is fetched; rejects with a `FailureError` where one of them
 * will not do, and with whatever web-llm throws where it fails after all.
 */
export async function startEngine(
  model: WebllmModel,
  devices: DeviceWatch,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Engine> {
  const loadable = await findSource(model, await findGpu(), signal)
  const { url, manifestText, contextTokens, lead, tokenizer } = loadable
  signal.throwIfAborted()
  if (manifestText !== undefined) await dropStale(url, manifestText)
  const engine = await load(model.id, loadable, devices, report, signal)
  if (manifestText !== undefined) await markLoaded(url, manifestText)
  const count = createTokenCount(tokenizer)
  return {
    lead,
    say: (turn) => say(engine, turn),
    fits: (text) => count.fits(text, contextTokens),
  }
}

async function load(
  id: string,
  { url, library, chat, bytes, cacheBackend }: Loadable,
  devices: DeviceWatch,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MLCEngine> {
  let most = 0
  const engine = new MLCEngine({
    appConfig: { cacheBackend, model_list: [{ model: url, model_id: id, model_lib: library }] },
    logLevel: 'SILENT',
    initProgressCallback({ progress, text }) {
      // It counts from nothing to all for each of fetching, unpacking and making shaders ready.
      most = Math.max(most, bytes === undefined ? loadedBytes(text) : Math.round(progress * bytes))
      report({ what: 'model', loaded: most, ...(bytes !== undefined && { total: bytes }) })
    },
  })
  let unloading: Promise<void> | undefined
  const cancel = () => {
    devices.release()
    unloading = engine.unload()
  }
  signal.addEventListener('abort', cancel)
  try {
    await engine.reload(id, chat)
  } catch (error) {
    // What is damaged in web-llm's caches stays so until somebody throws it away.
    if (failureOf(error).kind === 'model-broken') await dropAll(url)
    throw error
  } finally {
    signal.removeEventListener('abort', cancel)
    await unloading
  }
  if (signal.aborted) {
    // The signal reaches only the downloads: what came after them is loaded by now, and nobody wants it.
    devices.release()
    await engine.unload()
    throw signal.reason
  }
  return engine
}

/** web-llm tells its progress in words too, with a number in them that the share lacks. */
function loadedBytes(text: string): number {
  return Number(/(\d+)MB (?:fetched|loaded)/.exec(text)?.[1] ?? 0) * 2 ** 20
}
