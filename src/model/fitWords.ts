import { formatBytes } from '../util/bytes.ts'
import type { NoGraphics } from './device.ts'
import type { Limits } from './gpu.ts'

/** What is to be said of a model that may not fit: the one place where `fit.ts` has words. Pure. */

/** An answer, whose `remedy` is what a person can do here, apart from taking another model. */
export type Judgement =
  | { readonly type: 'fits'; readonly contextTokens: number; readonly note?: string }
  | ({ readonly type: 'smaller'; readonly contextTokens: number } & Why)
  | ({ readonly type: 'no' } & Why)

export interface Why {
  readonly reason: string
  readonly remedy?: string
}

export const no = (because: Why): Judgement => ({ type: 'no', ...because })
export const smaller = (contextTokens: number, because: Why): Judgement => {
  const room = `Choose room for ${contextTokens.toLocaleString('en')} tokens`
  const remedy = because.remedy === undefined ? room : `${room}; ${because.remedy}`
  return { type: 'smaller', contextTokens, reason: because.reason, remedy }
}

const noGraphics: Readonly<Record<NoGraphics, Why>> = {
  insecure: {
    reason:
      'This page did not come by https, and browsers lend the graphics processor only to pages that did.',
    remedy: 'Open the page by its https address',
  },
  'no-api': {
    reason: 'This browser has no WebGPU, by which a page reaches the graphics processor.',
    remedy: 'Open the page in a current Chrome, Edge, Safari or Firefox',
  },
  blocked: {
    reason: 'The page around this one keeps it from the graphics processor.',
    remedy: 'Open the tutor in a tab of its own',
  },
  'no-adapter': {
    reason: 'This browser has WebGPU, but finds no graphics processor that it may use.',
    remedy: 'Turn on hardware acceleration in the settings of the browser, and update the graphics driver',
  },
}

const untold = 'A browser does not tell how much memory a graphics processor has'
const ifMore = 'more if this computer has the memory'

export const why = {
  nothing: { reason: 'Nobody has said what this model takes of a computer.' },
  noGraphics,
  noHalfPrecision: {
    reason:
      'Your graphics processor does not compute in half precision (shader-f16), and this model needs it.',
  },
  smallBuffers: (has: number, needs: number): Why => ({
    reason: `Your graphics processor allows buffers of ${binary(has)}, and this model needs ${binary(needs)}.`,
  }),
  smallBindings: (has: number, needs: number): Why => ({
    reason: `Your graphics processor lets a program see ${binary(has)} of a buffer at once, and this model needs ${binary(needs)}.`,
  }),
  shortLimit: (name: keyof Limits, has: number, needs: number): Why => ({
    reason: `Your graphics processor is too small for this model: ${limitWords[name]} ${has.toLocaleString('en')}, and ${needs.toLocaleString('en')} are needed.`,
  }),
  software: (bytes: number): Why => ({
    reason: `This browser computes its graphics on the processor: right, but too slow for a model of ${formatBytes(bytes)}.`,
    remedy: 'Turn on hardware acceleration in the settings of the browser',
  }),
  slowProcessor: (bytes: number): Why => ({
    reason: `This file runs on the processor, which is too slow for a model of ${formatBytes(bytes)}.`,
  }),
  fullStorage: (free: number, needs: number): Why => ({
    reason: `The browser lets this page keep ${formatBytes(Math.round(free))} more, and this model takes about ${formatBytes(needs)}.`,
    remedy: 'Free some space on this disk',
  }),
  phone: (megabytes: number | undefined): Why => ({
    reason: `Phones and tablets end a page that takes as much memory as this model${megabytes === undefined ? '' : `, about ${gigabytes(megabytes)}`}.`,
  }),
  memoryUnsaid: `${untold}, nor is it known how much this model takes.`,
  memoryUntold: (megabytes: number) => `${untold}. This model needs about ${gigabytes(megabytes)} of it.`,
  sharedUntold: (least: number, most: number): Why => ({
    reason: `This browser does not tell how much memory there is. This model needs about ${gigabytes(most)} with all its room, ${gigabytes(least)} with the least.`,
    remedy: ifMore,
  }),
  littleMemory: (gib: number | undefined, most: number): Why => ({
    reason: `${memoryTold(gib)} With all its room this model needs about ${gigabytes(most)}, which leaves too little for the rest.`,
    remedy: ifMore,
  }),
  tooLittleMemory: (gib: number | undefined, least: number): Why => ({
    reason: `${memoryTold(gib)} This model needs about ${gigabytes(least)}, which leaves too little for the rest.`,
  }),
} as const

const limitWords: Readonly<Record<keyof Limits, string>> = {
  maxBufferSize: 'the bytes of a buffer are',
  maxStorageBufferBindingSize: 'the bytes of a binding are',
  maxComputeWorkgroupStorageSize: 'the bytes of memory for each group of its cores are',
  maxStorageBuffersPerShaderStage: 'the buffers that a program may use are',
}

/** Where a graphics processor has memory of its own, this is not it: no browser tells of that. */
function memoryTold(gib: number | undefined): string {
  return gib === undefined
    ? 'This browser does not tell how much memory there is; phones let a page have about 1.5 GB.'
    : `The browser tells of ${gib} GB of memory, which the graphics processor probably shares.`
}

function gigabytes(megabytes: number): string {
  return `${(megabytes / 1000).toFixed(1)} GB`
}

/** Limits of devices are powers of two, and are called by them. */
function binary(bytes: number): string {
  const mebibytes = bytes / 2 ** 20
  if (mebibytes < 1) return `${bytes} bytes`
  return mebibytes >= 1024 ? `${Number((mebibytes / 1024).toFixed(1))} GB` : `${Math.floor(mebibytes)} MB`
}
