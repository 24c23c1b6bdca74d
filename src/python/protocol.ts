import * as v from 'valibot'
import type { Output } from '../solve/types.ts'
import { isPicture, mimes } from './figure.ts'
import { limits, memoryBytes } from './limits.ts'

/**
 * The messages between the page and a worker that holds an interpreter. A program can forge whatever its worker says,
 * so a reply is no more than untrusted text about that program: one parser, with caps. It repairs nothing.
 */
export type Command =
  | {
      readonly type: 'load'
      readonly role: Role
      readonly parts: Parts
      /** To go on from. */
      readonly snapshot?: Blob
      /** A snapshot is wanted. */
      readonly forSnapshot: boolean
    }
  /** Import SymPy while nobody waits. */
  | { readonly type: 'prepare' }
  | { readonly type: 'run'; readonly id: number; readonly code: string; readonly kept: boolean }
  /** Two answers, as they were cleaned: data, never part of a program. */
  | { readonly type: 'compare'; readonly id: number; readonly answer: string; readonly reference: string }

/** What an interpreter is for, all its life: what runs programs compares nothing, what compares runs no program. */
export type Role = (typeof roles)[number]
const roles = ['programs', 'algebra'] as const

/** What an interpreter is made of besides its compiled code, all of it: a worker can fetch nothing. */
export type Parts = v.InferOutput<typeof parts>

export type LockInfo = v.InferOutput<typeof lockInfo>

export type Reply =
  /** The memory of an interpreter that no program has seen. Worth something only before `loaded`. */
  | { readonly type: 'snapshot'; readonly memory: ArrayBuffer }
  | { readonly type: 'loaded' }
  | { readonly type: 'broken'; readonly detail: string }
  /** The program, or the comparison, is about to start: its time counts from here. */
  | { readonly type: 'started'; readonly id: number }
  /** What it printed since the last time, for when it gets no further. */
  | { readonly type: 'printed'; readonly id: number; readonly text: string }
  | { readonly type: 'ran'; readonly id: number; readonly ran: Ran }
  | { readonly type: 'described'; readonly id: number; readonly details: Details }
  | { readonly type: 'compared'; readonly id: number; readonly verdict: Verdict }
  /** The interpreter did not survive the program, or the comparison. */
  | { readonly type: 'died'; readonly id: number; readonly detail: string }

export type Ran = Pick<Output, 'stdout' | 'error' | 'ms'>
export type Details = Pick<Output, 'value' | 'latex' | 'variables' | 'figures'>

/** `memory`: there was not enough of it to decide, and what is left is of no more use. */
export type Verdict = (typeof verdicts)[number]
const verdicts = ['equal', 'different', 'memory'] as const

const count = v.pipe(v.number(), v.finite(), v.minValue(0))
// Python counts characters, a string here UTF-16 units: at most two for each.
const text = (most: number) => v.pipe(v.string(), v.maxLength(2 * most))

export const lockInfo = v.object({
  abi_version: v.string(),
  arch: v.literal('wasm32'),
  platform: v.string(),
  python: v.string(),
  version: v.string(),
})

const parts = v.object({
  info: lockInfo,
  /** Pyodide's two modules. */
  loader: v.instance(Blob),
  module: v.instance(Blob),
  /** Zips of compiled modules: the standard library, SymPy and what it needs. */
  stdlib: v.instance(Blob),
  site: v.instance(Blob),
})

const command = v.variant('type', [
  v.object({
    type: v.literal('load'),
    role: v.picklist(roles),
    parts,
    snapshot: v.exactOptional(v.instance(Blob)),
    forSnapshot: v.boolean(),
  }),
  v.object({ type: v.literal('prepare') }),
  v.object({ type: v.literal('run'), id: count, code: v.string(), kept: v.boolean() }),
  v.object({ type: v.literal('compare'), id: count, answer: v.string(), reference: v.string() }),
])

const ran = v.object({
  stdout: text(limits.stdout),
  error: v.exactOptional(
    v.object({
      kind: v.picklist(['raised', 'memory', 'output']),
      line: text(limits.line),
      traceback: v.exactOptional(text(limits.traceback)),
      lineNumber: v.exactOptional(v.pipe(count, v.safeInteger(), v.minValue(1))),
    }),
  ),
  ms: count,
})

const details = v.object({
  value: v.exactOptional(text(limits.value)),
  latex: v.exactOptional(text(limits.latex)),
  variables: v.pipe(
    v.array(
      v.object({
        name: text(limits.variableName),
        type: text(limits.variableName),
        value: text(limits.variableValue),
        latex: v.exactOptional(text(limits.variableLatex)),
      }),
    ),
    v.maxLength(limits.variables),
  ),
  figures: v.pipe(
    v.array(
      v.pipe(
        v.object({
          mime: v.picklist(mimes),
          data: v.pipe(v.string(), v.maxLength(Math.ceil(limits.figureBytes / 3) * 4), v.base64()),
        }),
        v.check(isPicture),
      ),
    ),
    v.maxLength(limits.figures),
  ),
})

const reply = v.variant('type', [
  v.object({
    type: v.literal('snapshot'),
    memory: v.pipe(
      v.instance(ArrayBuffer),
      v.check((memory) => memory.byteLength <= memoryBytes),
    ),
  }),
  v.object({ type: v.literal('loaded') }),
  v.object({ type: v.literal('broken'), detail: text(limits.line) }),
  v.object({ type: v.literal('started'), id: count }),
  v.object({ type: v.literal('printed'), id: count, text: text(limits.stdout) }),
  v.object({ type: v.literal('ran'), id: count, ran }),
  v.object({ type: v.literal('described'), id: count, details }),
  v.object({ type: v.literal('compared'), id: count, verdict: v.picklist(verdicts) }),
  v.object({ type: v.literal('died'), id: count, detail: text(limits.line) }),
])

export function parseCommand(data: unknown): Command | undefined {
  const result = v.safeParse(command, data)
  return result.success ? result.output : undefined
}

export function parseReply(data: unknown): Reply | undefined {
  const result = v.safeParse(reply, data)
  return result.success ? result.output : undefined
}

/** What Python says of two answers. Throws where it is none of ours. */
export const parseVerdict = (said: unknown): Verdict => v.parse(v.picklist(verdicts), said)

/** JSON that Python wrote about a run. Throws where it is none of ours. */
export const parseRan = (json: unknown): Ran => v.parse(v.pipe(v.string(), v.parseJson(), ran), json)
export const parseDetails = (json: unknown): Details =>
  v.parse(v.pipe(v.string(), v.parseJson(), details), json)
