import { assertNever } from '../util/never.ts'
import { createWllamaModel } from './wllama/model.ts'
import type { OpenModel } from './worker/model.ts'

/** The models this deployment knows: what each is, where its file lies, and who runs it. */
export interface ModelEntry {
  readonly id: string
  readonly title: string
  /** One sentence for a person, limits included. */
  readonly about: string
  /** What to bear in mind with each of its answers, where there is something. */
  readonly caution?: string
  readonly engine: 'wllama'
  /** Relative to the app's own address. */
  readonly url: string
  /** The size and SHA-256 of that file, as JSON; relative too. */
  readonly manifest: string
  readonly contextTokens: number
  /** Id of the protocol record it was trained on. */
  readonly protocol: string
}

export const nanoEntry: ModelEntry = {
  id: 'nano',
  title: 'Nano (built-in, small)',
  about:
    'A very small model that comes with the app: right on familiar kinds of word problems, often wrong on others.',
  caution:
    'Nano is small: to an unfamiliar question it often writes the wrong program. Read it before you rely on it.',
  engine: 'wllama',
  url: 'models/nano/nano-q8_0.gguf',
  manifest: 'models/nano/manifest.json',
  contextTokens: 1024,
  protocol: 'nano',
}

export const catalog: readonly ModelEntry[] = [nanoEntry]

export function findModel(id: string): ModelEntry | undefined {
  return catalog.find((entry) => entry.id === id)
}

/** @param baseUrl the app's own address, e.g. `document.baseURI`. Fetches nothing yet. */
export function openModel(entry: ModelEntry, baseUrl: string): OpenModel {
  switch (entry.engine) {
    case 'wllama':
      return createWllamaModel({
        id: entry.id,
        url: new URL(entry.url, baseUrl).href,
        manifest: new URL(entry.manifest, baseUrl).href,
        contextTokens: entry.contextTokens,
      })
    default:
      return assertNever(entry.engine)
  }
}
