import type { Device } from './device.ts'
import type { MemoryAt, ModelEntry, Weights } from './entry.ts'
import { type Judgement, no, smaller, why } from './fitWords.ts'
import { type Gpu, leastLimits, memoryKindOf, shortLimit } from './gpu.ts'

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

/** MiB that the system, the browser and the page itself are left, where they share one memory with the model: a guess. */
const reservedMiB = 3 * 1024
/** MiB after which iOS is said to end a page (mlc-ai/web-llm#753): a guess of theirs, for phones that tell nothing. */
const phoneMiB = 1500
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

function judgeMemory(
  { memory }: Weights,
  { contexts, lowResource }: ModelEntry,
  device: Device,
  gpu: Gpu,
): Judgement {
  const largest = contexts[0]
  const most = memory && memoryAt(memory, largest)
  if (device.platform === 'mobile' && !lowResource) return no(why.phone(most))
  if (!memory || most === undefined) return { type: 'fits', contextTokens: largest, note: why.memoryUnsaid }
  const fits: Judgement = { type: 'fits', contextTokens: largest, note: why.memoryUntold(most) }
  if (memoryKindOf(gpu) === 'own') return fits
  const { memoryGiB, platform } = device
  if (memoryGiB === undefined && platform === 'desktop') {
    const least = contexts.at(-1) ?? largest
    return lowResource || least === largest
      ? fits
      : smaller(least, why.sharedUntold(memoryAt(memory, least), most))
  }
  const room = memoryGiB === undefined ? phoneMiB : memoryGiB * 1024 - reservedMiB
  const context = contexts.find((tokens) => memoryAt(memory, tokens) <= room)
  if (context === largest) return fits
  if (context !== undefined) return smaller(context, why.littleMemory(memoryGiB, most))
  return no(why.tooLittleMemory(memoryGiB, memoryAt(memory, contexts.at(-1) ?? largest)))
}

/** Room for text grows with its length, in a straight line; below what has been told, no less than that is claimed. */
export function memoryAt(points: readonly [MemoryAt, ...MemoryAt[]], contextTokens: number): number {
  const first = points[0]
  const last = points.at(-1) ?? first
  if (contextTokens <= first.contextTokens || last === first) return first.megabytes
  const slope = (last.megabytes - first.megabytes) / (last.contextTokens - first.contextTokens)
  return first.megabytes + slope * (contextTokens - first.contextTokens)
}

function nextStep(remedy: string | undefined, instead: string | undefined): string {
  if (instead === undefined)
    return remedy === undefined ? 'Use a smaller model, or another computer.' : `${remedy}.`
  return remedy === undefined ? `Use ${instead} instead.` : `${remedy}, or use ${instead} instead.`
}
