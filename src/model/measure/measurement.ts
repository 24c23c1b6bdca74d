import * as v from 'valibot'
import { engines } from '../../solve/parse.ts'
import type { Figure } from './figure.ts'

/**
 * A measurement as a file: what was measured, of what, on what. The one parser of what comes from outside; unknown
 * keys are dropped, anything else that does not fit makes the whole value `undefined`.
 */
export function parseMeasurement(value: unknown): Measurement | undefined {
  const result = v.safeParse(measurement, value)
  return result.success ? result.output : undefined
}

export const noWatts = 'A browser cannot measure power.'
export const softwareRemark = 'Computed on the processor: says nothing of a graphics card.'

const text = v.pipe(v.string(), v.maxLength(1000))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const some = v.pipe(amount, v.integer(), v.minValue(1))

const repeat = v.object({ texts: some, tokens: some, ms: amount })
const figure = v.pipe(
  v.object({
    median: amount,
    min: amount,
    max: amount,
    repeats: v.pipe(v.array(repeat), v.minLength(1), v.maxLength(1000), v.readonly()),
  }),
  v.check(({ median, min, max }) => min <= median && median <= max),
) satisfies v.GenericSchema<Figure>

const limits = v.object({
  maxBufferSize: amount,
  maxStorageBufferBindingSize: amount,
  maxComputeWorkgroupStorageSize: amount,
  maxStorageBuffersPerShaderStage: amount,
})

const measurement = v.object({
  type: v.literal('mumath-measurement'),
  version: v.literal(1),
  /** Version of the app. */
  app: text,
  measuredAt: v.pipe(v.string(), v.isoTimestamp()),
  engine: v.picklist(engines),
  /** What is not known of the files is `null`. */
  model: v.object({
    id: text,
    title: text,
    quantisation: v.nullable(text),
    weightBytes: v.nullable(some),
  }),
  contextTokens: some,
  /** `null`: none took part, or the browser gives none. */
  gpu: v.nullable(
    v.object({
      vendor: text,
      architecture: text,
      description: text,
      software: v.boolean(),
      shaderF16: v.boolean(),
      limits,
    }),
  ),
  browser: text,
  cores: amount,
  /** Tokens a second; tokens a second; milliseconds. */
  prefill: figure,
  decode: figure,
  firstToken: figure,
  watts: v.null(),
  wattsNote: v.literal(noWatts),
  remark: v.nullable(text),
})

export type Measurement = Readonly<v.InferOutput<typeof measurement>>
