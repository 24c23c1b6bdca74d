import { type ChatOptions, prebuiltAppConfig } from '@mlc-ai/web-llm'
import { FailureError } from '../../solve/failure.ts'
import { assertNever } from '../../util/never.ts'
import { type Gpu, whyUnfit } from '../gpu.ts'
import { choosePack } from './choosePack.ts'
import type { WebllmModel } from './loadedModel.ts'
import { readPack } from './pack/readPack.ts'
import { installedRuntime } from './pack/runtime.ts'
import { choosePrebuilt, findPrebuilt, needsShaderF16 } from './prebuilt.ts'

/** What web-llm is to load, and how its text is to be spoken. */
export interface Loadable {
  readonly url: string
  readonly library: string
  readonly chat: ChatOptions
  readonly contextTokens: number
  /** What goes before a text, for its tokenizer's sake. */
  readonly lead: string
  /** Of all files, where that is known. */
  readonly bytes?: number
  /** Of a pack of ours: what tells it from another one at the same address. */
  readonly manifestText?: string
}

/** Rejects with a `FailureError` where the device or the files will not do. */
export async function findSource(
  { source, contextTokens: wanted }: WebllmModel,
  gpu: Gpu | undefined,
  signal: AbortSignal,
): Promise<Loadable> {
  const check = (needsF16: boolean) => {
    const unfit = whyUnfit(gpu, needsF16)
    if (unfit) throw new FailureError(unfit)
  }
  check(false)
  const ofPack = async (url: string): Promise<Loadable> => {
    const pack = await readPack(url, installedRuntime, signal)
    check(pack.needsF16)
    const contextTokens = Math.min(wanted, pack.contextTokens)
    return {
      url,
      library: pack.library,
      chat: { context_window_size: contextTokens },
      contextTokens,
      lead: pack.leadingSpace ? ' ' : '',
      bytes: pack.bytes,
      manifestText: pack.manifestText,
    }
  }
  switch (source.type) {
    case 'pack':
      return ofPack(source.url)
    case 'packs': {
      const url = choosePack(source.urls, gpu?.shaderF16 ?? false)
      if (url === undefined)
        throw new FailureError({ kind: 'model-missing', detail: 'no pack of it has an address' })
      return ofPack(url)
    }
    case 'prebuilt': {
      const model = findPrebuilt(source.id)
      const choice = model && choosePrebuilt(prebuiltAppConfig.model_list, model, gpu?.shaderF16 ?? false)
      if (!choice) {
        const detail = `web-llm ${installedRuntime.webLlm} offers no ${source.id}`
        throw new FailureError({ kind: 'library-mismatch', detail })
      }
      check(needsShaderF16(choice.record))
      const contextTokens = Math.min(wanted, model.contextTokens)
      const { url, library, chat } = choice
      return { url, library, chat: { ...chat, context_window_size: contextTokens }, contextTokens, lead: '' }
    }
    default:
      return assertNever(source)
  }
}
