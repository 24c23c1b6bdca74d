import type { Engine } from '../solve/types.ts'
import type { Quantisation } from './webllm/pack/contents.ts'

/** A model as the catalog has it: what it is, what it takes, where its files lie, and who can run it. */
export interface ModelEntry {
  readonly id: string
  readonly title: string
  /** One sentence for a person, limits included. */
  readonly about: string
  /** What to bear in mind with each of its answers, where there is something. */
  readonly caution?: string
  /** The best first; none where nobody has put its files anywhere. */
  readonly ways: readonly Way[]
  /** Tokens that question and solution share: what there is to choose from, the largest first. */
  readonly contexts: readonly [number, ...number[]]
  /** Id of the protocol record it was trained on. */
  readonly protocol: string
  /** Its forms that have a place; all forms there could be where none has. For one device the first that will do is taken. */
  readonly weights: readonly Weights[]
  /** The address of the manifest whose table tells which questions it was made for (`familiar`), where there is one. */
  readonly familiar?: string
  /** Whether phones and tablets can hold it: what web-llm's list calls `low_resource_required`. */
  readonly lowResource: boolean
  readonly licence?: Licence
  /** The address of its model card. */
  readonly source?: string
  /** Only where it has no way. */
  readonly unavailable?: Unavailable
}

/** An engine, and where what it needs of the model lies: an absolute address, or one relative to the app's own. */
export type Way =
  /** The folder of an MLC pack. */
  | { readonly engine: 'webllm'; readonly pack: string }
  /** The folders of packs of one model in several precisions: the device decides. */
  | { readonly engine: 'webllm'; readonly packs: Packs }
  /** A model of web-llm's own list, by our id of it. */
  | { readonly engine: 'webllm'; readonly prebuilt: string }
  /** A pack that is whole on this computer (`src/shelf`), by its key there. */
  | ({ readonly engine: 'webllm'; readonly shelf: string } & OfList)
  /** A GGUF file that is whole on this computer. */
  | { readonly engine: 'wllama'; readonly shelf: string; readonly file: string }
  /** A GGUF file, and the size and SHA-256 of it as JSON. */
  | { readonly engine: 'wllama'; readonly url: string; readonly manifest: string }

/** What a pack that has no manifest of ours is run with: our id of it in web-llm's list, and the name of its library. */
export interface OfList {
  readonly listed?: { readonly id: string; readonly library: string }
}

/** Addresses of packs, by their quantisation. */
export type Packs = Readonly<Partial<Record<Quantisation, string>>>

/** One form of a model's weights, and what it takes of a computer. */
export interface Weights {
  readonly engine: Engine
  /** As packs and GGUF files call it, e.g. `q4f16_1`. */
  readonly quantisation: string
  /** Bytes to fetch, all files together; about. */
  readonly bytes: number
  /** How many weights; absent where nobody said. */
  readonly parameters?: number
  /** Whether it computes in half precision (`shader-f16`). */
  readonly needsF16: boolean
  /** Bytes of its largest single tensor, which has to fit one binding. */
  readonly largestTensorBytes?: number
  /** Memory of the graphics processor at some sizes of context, the smallest first; absent where nobody has said. */
  readonly memory?: readonly [MemoryAt, ...MemoryAt[]]
}

/** `megabytes` are web-llm's own, `vram_required_MB`. */
export interface MemoryAt {
  readonly contextTokens: number
  readonly megabytes: number
}

export interface Licence {
  /** The SPDX identifier where there is one, else its name. */
  readonly name: string
  readonly url: string
}

/** Nobody has put its files where this app could find them, or it would be of no use. */
export interface Unavailable {
  /** In a few words, after its title. */
  readonly why: string
  /** How to change that; none where it can't be. */
  readonly steps: readonly Step[]
  /** Id of the model to use meanwhile. */
  readonly meanwhile: string
}

export interface Step {
  readonly text: string
  /** A command, or lines for a file. */
  readonly code?: string
}

const leastContext = 512

/** A context, and its halves down to 512 tokens: what a person may choose from. */
export function halves(context: number): [number, ...number[]] {
  const contexts: [number, ...number[]] = [context]
  for (let half = context / 2; half >= leastContext; half /= 2) contexts.push(Math.floor(half))
  return contexts
}
