import type { Engine } from '../solve/types.ts'
import { assertNever } from '../util/never.ts'
import { createWebllmModel } from './webllm/model.ts'
import { qwenMath15B } from './webllm/prebuilt.ts'
import { createWllamaModel } from './wllama/model.ts'
import type { OpenModel } from './worker/model.ts'
import { packEntry } from './packEntry.ts'

/** The models this deployment knows: what each is, where its files lie, and who can run it. */
export interface ModelEntry {
  readonly id: string
  readonly title: string
  /** One sentence for a person, limits included. */
  readonly about: string
  /** What to bear in mind with each of its answers, where there is something. */
  readonly caution?: string
  /** The best first. */
  readonly ways: readonly Way[]
  /** Tokens that question and solution share: what there is to choose from, the largest first. */
  readonly contexts: readonly [number, ...number[]]
  /** Id of the protocol record it was trained on. */
  readonly protocol: string
}

/** An engine, and where what it needs of the model lies, relative to the app's own address. */
export type Way =
  /** The folder of an MLC pack. */
  | { readonly engine: 'webllm'; readonly pack: string }
  /** A model of web-llm's own list, by our id of it. */
  | { readonly engine: 'webllm'; readonly prebuilt: string }
  /** A GGUF file, and the size and SHA-256 of it as JSON. */
  | { readonly engine: 'wllama'; readonly url: string; readonly manifest: string }

export const nanoFile = {
  engine: 'wllama',
  url: 'models/nano/nano-q8_0.gguf',
  manifest: 'models/nano/manifest.json',
} as const satisfies Way
export const nanoPack = { engine: 'webllm', pack: 'models/nano/webgpu/' } as const satisfies Way

export const nanoEntry: ModelEntry = {
  id: 'nano',
  title: 'Nano (built-in, small)',
  about:
    'A very small model that comes with the app: right on familiar kinds of word problems, often wrong on others.',
  caution:
    'Nano is small: to an unfamiliar question it often writes the wrong program. Read it before you rely on it.',
  ways: __NANO_PACK__ ? [nanoPack, nanoFile] : [nanoFile],
  contexts: [1024, 512],
  protocol: 'nano',
}

const qwenEntry: ModelEntry = {
  id: qwenMath15B.id,
  title: 'Qwen2.5-Math 1.5B',
  about: 'A model for mathematics that small graphics processors can hold. It writes programs too.',
  ways: [{ engine: 'webllm', prebuilt: qwenMath15B.id }],
  contexts: [qwenMath15B.contextTokens, 2048, 1024],
  protocol: qwenMath15B.protocol,
}

/** What lies beside the app: what comes with it, then packs that somebody put there. */
export const catalog: readonly ModelEntry[] = [
  nanoEntry,
  ...__PACKS__.flatMap((pack) => packEntry(pack) ?? []),
]

/** What would have to be fetched from elsewhere, which a page does not do by itself. */
export const elsewhere: readonly ModelEntry[] = [qwenEntry]

export function findModel(id: string): ModelEntry | undefined {
  return [...catalog, ...elsewhere].find((entry) => entry.id === id)
}

/** @param baseUrl the app's own address, e.g. `document.baseURI`. Fetches nothing yet. Throws where there is no such way. */
export function openModel(
  { id, ways }: ModelEntry,
  engine: Engine,
  contextTokens: number,
  baseUrl: string,
): OpenModel {
  const way = ways.find((candidate) => candidate.engine === engine)
  if (!way) throw new Error(`no way to run ${id} with ${engine}`)
  const absolute = (address: string) => new URL(address, baseUrl).href
  switch (way.engine) {
    case 'webllm':
      return createWebllmModel({
        id,
        source:
          'pack' in way ? { type: 'pack', url: absolute(way.pack) } : { type: 'prebuilt', id: way.prebuilt },
        contextTokens,
      })
    case 'wllama':
      return createWllamaModel({
        id,
        url: absolute(way.url),
        manifest: absolute(way.manifest),
        contextTokens,
      })
    default:
      return assertNever(way)
  }
}
