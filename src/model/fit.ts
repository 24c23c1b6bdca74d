import type { Device } from './device.ts'
import type { ModelEntry, Weights } from './entry.ts'
import { judgeMemory } from './fitMemory.ts'
import { type Judgement, no, why } from './fitWords.ts'
import { type Gpu, leastLimits, shortLimit } from './gpu.ts'

/**
 * Whether a model will run on a computer, before a byte of it is fetched, from what the browser tells. Pure. Limits,
 * precision and storage are facts. Memory is not: no browser tells how much the graphics processor has, so what rests on it
 * is a guess, and its words say so.
 */
export type Fit =
  /** `note`: what the answer rests on, where it is a guess. */
  | { readonly type: 'fits'; readonly contextTokens: number; readonly note?: string }
  /** With room for fewer tokens than the model's largest context. */
  | {
      readonly type: 'smaller'
      readonly contextTokens: number
      readonly reason: string
      readonly next: string
    }
  | { readonly type: 'no'; readonly reason: string; readonly next: string }

/** On the processor 135 M weights (77 MB) make 10 tokens a second in wllama, and a 7B 0.3: half a billion is the most. */
const mostProcessorBytes = 5e8
/** WebGPU computed in software is slower still: nano's pack of 5 MB is the largest that was run on it. */
const mostSoftwareBytes = 5e7
/** Browsers' figures are rough, and other pages write too: a tenth more than the files must be free. */
const storageMargin = 1.1

/**
 * @param others the models to name in place of this one; of them, the one that `recommend` gives is named
 * @param kept bytes of it that are kept here already
 */
export function fit(entry: ModelEntry, device: Device, others: readonly ModelEntry[] = [], kept = 0): Fit {
  const judgement = judge(entry, device, kept)
  if (judgement.type === 'fits') return judgement
  const instead = judgement.type === 'no' ? recommend(others, device)?.entry : undefined
  const { remedy, ...answer } = judgement
  return { ...answer, next: nextStep(remedy, instead?.id === entry.id ? undefined : instead?.title) }
}

export interface Recommendation {
  readonly entry: ModelEntry
  readonly fit: Fit
}

/**
 * The largest model that fits as it is, or the preferred one if that does; else the smallest of all. `undefined` only
 * where there is no model.
 *
 * @param preferred id of a deployment's own choice
 */
export function recommend(
  entries: readonly ModelEntry[],
  device: Device,
  preferred?: string,
): Recommendation | undefined {
  const runnable = entries.filter(({ ways }) => ways.length > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const fitting = runnable.filter((entry) => judge(entry, device, 0).type === 'fits')
  const entry = fitting.find(({ id }) => id === preferred) ?? fitting[0] ?? runnable.at(-1)
  return entry && { entry, fit: fit(entry, device) }
}

function sizeOf({ weights }: ModelEntry): number {
  return Math.max(0, ...weights.map(({ bytes }) => bytes))
}

/** The best of its engines' answers: any that fits, then any with less room, then why the first won't do. */
function judge(entry: ModelEntry, device: Device, kept: number): Judgement {
  const onGraphics = entry.weights.filter(({ engine }) => engine === 'webllm')
  const onProcessor = entry.weights.filter(({ engine }) => engine === 'wllama')
  const judgements = [
    ...(onGraphics.length > 0 ? [judgeGraphics(onGraphics, entry, device, kept)] : []),
    ...onProcessor.map((weights) => judgeProcessor(weights, entry)),
  ]
  return (
    judgements.find(({ type }) => type === 'fits') ??
    judgements.find(({ type }) => type === 'smaller') ??
    judgements[0] ??
    no(why.nothing)
  )
}

/** What runs on the processor is read into memory, and kept nowhere. */
function judgeProcessor({ bytes }: Weights, { contexts }: ModelEntry): Judgement {
  if (bytes > mostProcessorBytes) return no(why.slowProcessor(bytes))
  return { type: 'fits', contextTokens: contexts[0] }
}

/** @param forms of one model, the best first */
function judgeGraphics(
  forms: readonly Weights[],
  entry: ModelEntry,
  device: Device,
  kept: number,
): Judgement {
  const { graphics } = device
  if (graphics.type === 'none') return no(why.noGraphics[graphics.why])
  const { gpu } = graphics
  const weights = forms.find(({ needsF16 }) => gpu.shaderF16 || !needsF16)
  if (!weights) return no(why.noHalfPrecision)
  return (
    judgeLimits(weights, gpu) ??
    judgeSoftware(weights, gpu) ??
    judgeStorage(weights, device, kept) ??
    judgeMemory(weights, entry, device, gpu)
  )
}

function judgeLimits({ largestTensorBytes = 0 }: Weights, gpu: Gpu): Judgement | undefined {
  const { maxBufferSize, maxStorageBufferBindingSize: binding } = gpu.limits
  const buffers = Math.max(leastLimits.maxBufferSize, largestTensorBytes)
  if (maxBufferSize < buffers) return no(why.smallBuffers(maxBufferSize, buffers))
  const bindings = Math.max(leastLimits.maxStorageBufferBindingSize, largestTensorBytes)
  if (binding < bindings) return no(why.smallBindings(binding, bindings))
  const short = shortLimit(gpu)
  return short && no(why.shortLimit(short, gpu.limits[short], leastLimits[short]))
}

function judgeSoftware({ bytes }: Weights, { software }: Gpu): Judgement | undefined {
  return software && bytes > mostSoftwareBytes ? no(why.software(bytes)) : undefined
}

function judgeStorage({ bytes }: Weights, { storage }: Device, kept: number): Judgement | undefined {
  const toFetch = Math.max(0, bytes - kept)
  const free = storage && Math.max(0, storage.quota - storage.usage)
  return free !== undefined && free < toFetch * storageMargin ? no(why.fullStorage(free, toFetch)) : undefined
}

function nextStep(remedy: string | undefined, instead: string | undefined): string {
  if (instead === undefined)
    return remedy === undefined ? 'Use a smaller model, or another computer.' : `${remedy}.`
  return remedy === undefined ? `Use ${instead} instead.` : `${remedy}, or use ${instead} instead.`
}
