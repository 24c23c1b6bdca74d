import type { ChatOptions } from '@mlc-ai/web-llm'
import { shelfAddress } from '../../shelf/layout.ts'
import { FailureError } from '../../solve/failure.ts'
import { assertNever } from '../../util/never.ts'
import { type Gpu, whyUnfit } from '../gpu.ts'
import { shelvedFile } from '../shelved.ts'
import type { WebllmModel } from './loadedModel.ts'
import { names } from './pack/contents.ts'
import { packFolder } from './pack/folder.ts'
import { readPack, type ReadSmall } from './pack/readPack.ts'
import { installedRuntime } from './pack/runtime.ts'
import { needsShaderF16, type PrebuiltModel, prebuiltVariants, rawChat } from './prebuilt.ts'
import { readShelved } from './shelved.ts'

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
  /** Where web-llm is to look and to keep: what it fetched itself, or what lies on the shelf. */
  readonly cacheBackend: 'cache' | 'opfs'
  /** The tokenizer's file, once the model is loaded. */
  readonly tokenizer: () => Promise<ArrayBuffer>
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
  const ofPack = async (url: string, read?: ReadSmall): Promise<Loadable> => {
    const pack = await readPack(url, installedRuntime, signal, read)
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
      ...fetchedByItself(url),
    }
  }
  const ofList = (model: PrebuiltModel, record: string, url: string, library: string) => {
    check(needsShaderF16(record))
    const contextTokens = Math.min(wanted, model.contextTokens)
    const chat = { ...rawChat(model), context_window_size: contextTokens }
    return { url, library, chat, contextTokens, lead: '' }
  }
  switch (source.type) {
    case 'pack':
      return ofPack(source.url)
    case 'shelf': {
      const { key, listed } = source
      const url = shelfAddress(key)
      const tokenizer = async () => (await shelvedFile(key, names.tokenizer)).arrayBuffer()
      const kept = { cacheBackend: 'opfs', tokenizer } as const
      if (listed) {
        const { model, variant } = prebuiltOf(listed.id, listed.library)
        return { ...ofList(model, variant.record, url, `${url}${listed.library}`), ...kept }
      }
      const { manifestText: _, ...loadable } = await ofPack(url, readShelved(key))
      return { ...loadable, ...kept }
    }
    default:
      return assertNever(source)
  }
}

/** A library is tied to the version of web-llm that it was built for, which its name and the list tell together. */
function prebuiltOf(id: string, library: string) {
  const found = prebuiltVariants.find(({ model, variant }) => model.id === id && variant.library === library)
  if (found) return found
  const detail = `web-llm ${installedRuntime.webLlm} offers no ${id} with ${library}`
  throw new FailureError({ kind: 'library-mismatch', detail })
}

/** web-llm has the tokenizer in its cache once the model is loaded. */
function fetchedByItself(url: string): Pick<Loadable, 'cacheBackend' | 'tokenizer'> {
  const address = `${packFolder(url)}${names.tokenizer}`
  return {
    cacheBackend: 'cache',
    async tokenizer() {
      const cached = await caches.match(address).catch(() => undefined)
      return (cached ?? (await fetch(address))).arrayBuffer()
    },
  }
}
