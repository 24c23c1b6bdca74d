import { plan } from '../../store/measured.ts'
import type { Measurement, MeasuringStep } from '../../store/measuring.ts'
import type { Engine } from '../../solve/types.ts'
import { assertNever } from '../../util/never.ts'
import { formatBytes } from '../../util/bytes.ts'
import { formatMs, formatProgress } from '../bytes.ts'

/** What the button calls the part of the computer that is measured. */
export const shortDevice = (engine: Engine): string => (engine === 'webllm' ? 'GPU' : 'processor')

/** As many digits as there is sense in. */
export function formatRate(perSecond: number): string {
  const digits = perSecond >= 100 ? 0 : perSecond >= 10 ? 1 : 2
  return perSecond.toLocaleString('en', { maximumFractionDigits: digits })
}

const doing = { warming: 'Warming up', reading: 'Reading', writing: 'Writing' } as const

/** Where it is, in numbers. */
export function stepSentence(step: MeasuringStep | undefined): string {
  if (!step) return 'Starting: 0 tokens so far'
  switch (step.type) {
    case 'loading':
      return `Loading the model: ${formatProgress(step.progress)}`
    case 'warming':
    case 'reading':
    case 'writing':
      return `${doing[step.type]}: ${step.run} of ${step.runs}, ${step.tokens.toLocaleString('en')} tokens so far`
    default:
      return assertNever(step)
  }
}

/** What a screen reader hears of it: each part once, not each repeat. */
export function stepTold(step: MeasuringStep | undefined): string {
  if (!step) return 'Measuring.'
  if (step.type === 'loading') return 'Loading the model.'
  return `${doing[step.type]}, ${step.runs} times.`
}

export const allRepeats = plan.warming + plan.reading + plan.writing

/** How many repeats are done. */
export function repeatsDone(step: MeasuringStep | undefined): number {
  if (!step || step.type === 'loading') return 0
  const before = { warming: 0, reading: plan.warming, writing: plan.warming + plan.reading }
  return before[step.type] + step.run - 1
}

export function resultTold({ prefill, decode, firstToken }: Measurement): string {
  return `Measured. Reads ${formatRate(prefill.median)} tokens a second, writes ${formatRate(decode.median)}; the first token comes after ${formatMs(firstToken.median)}.`
}

/** What Llama 2's 7B in q4f16_1 reads for a token when its context has 512: docs/performance.md. */
const bytes7B = 3.99e9

/** What follows for a 7B, where anything does: a processor that plays a graphics card tells nothing of one. */
export function estimateOf({ engine, gpu, model, decode }: Measurement): string | undefined {
  const { weightBytes } = model
  if (engine !== 'webllm' || !gpu || gpu.software || weightBytes === null) return undefined
  if (weightBytes >= bytes7B) return undefined
  const times = Math.round(bytes7B / weightBytes)
  const rate = formatRate(decode.median)
  const least = formatRate(decode.median / times)
  return `An estimate, not a measurement: for each token a 7B in four bits reads ${formatBytes(bytes7B)}, ${times.toLocaleString('en')} times the ${formatBytes(weightBytes)} of this model, so it would write at least ${rate} ÷ ${times.toLocaleString('en')} = ${least} tokens a second where it fits, and likely more, since so small a model is held up by other things than bytes.`
}

export function fileNameOf({ model, engine, measuredAt }: Measurement): string {
  return `measurement-${model.id}-${engine}-${measuredAt.slice(0, 19).replace(/[:T]/g, '-')}.json`
}
