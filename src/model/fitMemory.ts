import type { Device } from './device.ts'
import type { MemoryAt, ModelEntry, Weights } from './entry.ts'
import { type Judgement, no, smaller, why } from './fitWords.ts'
import { type Gpu, memoryKindOf } from './gpu.ts'

/** MiB that the system, the browser and the page itself are left, where they share one memory with the model: a guess. */
const reservedMiB = 3 * 1024
/** MiB after which iOS is said to end a page (mlc-ai/web-llm#753): a guess of theirs, for phones that tell nothing. */
const phoneMiB = 1500
/** What a model of so many bytes takes is nobody's trouble. */
const mostTrifle = 5e7

/** What can be said of memory, when all else of the device will do. */
export function judgeMemory(
  { memory, bytes }: Weights,
  { contexts, lowResource }: ModelEntry,
  device: Device,
  gpu: Gpu,
): Judgement {
  const largest = contexts[0]
  const most = memory && memoryAt(memory, largest)
  if (device.platform === 'mobile' && !lowResource) return no(why.phone(most))
  if (!memory || most === undefined)
    return { type: 'fits', contextTokens: largest, ...(bytes > mostTrifle && { note: why.memoryUnsaid }) }
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
