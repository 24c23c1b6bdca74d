import { mumathCode, nano, numinaMath, qwenMath } from '../../solve/protocols.ts'
import { oneLine } from '../../util/oneLine.ts'
import { type Entry, type Header, numberOf, stringOf } from './ggufHeader.ts'
import { fileTypes } from './ggufTypes.ts'

/** What a file says of the model that is in it. */
export interface GgufInfo {
  /** For a person: what its maker called it, or the name of its file. */
  readonly title: string
  /** As llama.cpp calls it, e.g. `llama`. */
  readonly architecture: string
  /** As files are called after it, e.g. `Q4_K_M`; `unknown` where it does not say. */
  readonly quantisation: string
  readonly parameters: number
  /** Tokens that prompt and answer share, as it was trained. */
  readonly contextTokens: number
  /** Id of the protocol that its name tells of; absent where it tells of none. */
  readonly protocol?: string
}

/** Who is asked first matters: a name may hold two of them. */
const protocolNames: readonly (readonly [name: RegExp, id: string])[] = [
  [/\bmumath nano\b/, nano.id],
  [/\bmumath/, mumathCode.id],
  [/\bqwen ?2 5 math\b/, qwenMath.id],
  [/\bnumina ?math\b/, numinaMath.id],
  [/\bnano\b/, nano.id],
]
/** What `general.type` says of files that are no model by themselves. */
const parts: ReadonlyMap<string, string> = new Map([
  ['adapter', 'an adapter (LoRA) to a model'],
  ['mmproj', 'the part of a model that sees pictures'],
  ['imatrix', 'the statistics of a model'],
  ['vocab', 'the vocabulary of a model'],
])
/** Architectures that continue no text. */
const others: readonly (readonly [architecture: RegExp, what: string])[] = [
  [/^(?:clip|mmproj)$/, 'the part of a model that sees pictures'],
  [/^whisper/, 'a model that writes down speech'],
  [/bert|embedding|^t5encoder$/, 'a model that only compares texts'],
  [/^(?:wavtokenizer|kokoro|outetts)/, 'a model that speaks'],
  [/^(?:flux|sd1|sd3|sdxl|aura|lumina|hidream|wan|ltxv|cosmos|qwen_image)/, 'a model that makes pictures'],
]

/** What a file holds instead of a model that continues texts; `undefined` where it may well be one. */
export function otherThanText(entries: readonly Entry[]): string | undefined {
  const architecture = stringOf(entries, 'general.architecture') ?? ''
  return (
    parts.get(stringOf(entries, 'general.type') ?? 'model') ??
    others.find(([pattern]) => pattern.test(architecture))?.[1]
  )
}

/** How many files the model is in, of which this one is a part. */
export function partsOf(entries: readonly Entry[], fileName: string): number {
  const [, named] = /-\d{5}-of-(\d{5})\.gguf$/i.exec(fileName) ?? []
  return Math.max(numberOf(entries, 'split.count') ?? 1, Number(named ?? 1))
}

/** `undefined` where it does not say what every model has to. */
export function infoOf({ entries, parameters }: Header, fileName: string): GgufInfo | undefined {
  const architecture = stringOf(entries, 'general.architecture')
  const contextTokens = architecture && numberOf(entries, `${architecture}.context_length`)
  if (!architecture || !contextTokens || !Number.isSafeInteger(contextTokens) || contextTokens < 1)
    return undefined
  const stem = fileName.replace(/\.gguf$/i, '')
  const title = oneLine(stringOf(entries, 'general.name') ?? '') || stem
  const words = `${title} | ${stem}`.toLowerCase().replaceAll(/[-_. ]+/g, ' ')
  const protocol = protocolNames.find(([name]) => name.test(words))?.[1]
  return {
    title,
    architecture: oneLine(architecture),
    quantisation: fileTypes.get(numberOf(entries, 'general.file_type') ?? -1) ?? 'unknown',
    parameters,
    contextTokens,
    ...(protocol !== undefined && { protocol }),
  }
}
