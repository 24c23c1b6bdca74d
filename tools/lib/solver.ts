import { recordedModel, type Settings } from '../../src/evaluate/result.ts'
import type { SetRow } from '../../src/evaluate/row.ts'
import {
  createSolver,
  recordedSolver,
  solvedOf,
  type Solved,
  type Solver,
} from '../../src/evaluate/solver.ts'
import { baseUrlOf, type Endpoint, listModels } from '../../src/model/openai/endpoint.ts'
import { createOpenAiModel } from '../../src/model/openai/model.ts'
import { FailureError } from '../../src/solve/failure.ts'
import { findProtocol, mumathCode, protocols } from '../../src/solve/protocols.ts'
import { reduce, type Transcript } from '../../src/solve/transcript.ts'
import type { Sampling } from '../../src/solve/types.ts'
import { Advice, say } from './advice.mjs'
import { openTutor, type Tutor } from './driver.ts'
import { adviceOf, PageLost, Refused } from './framedTutor.ts'
import { openSandbox } from './sandbox.ts'

/** A solver with what it holds, and the settings that its results are kept under. */
export interface OpenedSolver {
  readonly solver: Solver
  readonly settings: Settings
  readonly close: () => Promise<void>
}

export interface Wanted {
  /** `recorded`, a model of the app, or the address of an endpoint. */
  readonly model: string
  readonly engine?: string
  readonly protocol?: string
  readonly servedModel?: string
  readonly sampling?: Sampling
  readonly votes: number
  readonly concurrency: number
}

export function isEndpoint(model: string): boolean {
  return /^https?:/i.test(model)
}

/** Throws an `Advice` where options do not fit each other, or something is not there. */
export async function openSolver(wanted: Wanted, rows: readonly SetRow[]): Promise<OpenedSolver> {
  const { model, engine, protocol, servedModel, sampling } = wanted
  if (isEndpoint(model)) {
    if (engine !== undefined)
      throw new Advice('--engine is for models of the app: leave it out for one over HTTP.')
    return openEndpoint(wanted)
  }
  if (sampling || servedModel !== undefined || protocol !== undefined) {
    throw new Advice(
      '--temperature, --seed, --protocol and --served-model are for models over HTTP (--model http://…): leave them out.',
    )
  }
  return model === recordedModel ? openRecorded(wanted, rows) : openApp(wanted)
}

function openRecorded({ engine, votes }: Wanted, rows: readonly SetRow[]): OpenedSolver {
  if (engine !== undefined)
    throw new Advice('--engine is for models of the app: nothing is run with --model recorded.')
  if (rows.some((row) => row.transcript === undefined)) {
    throw new Advice(
      'The set holds no recorded transcripts: name a model that can solve it, as in --model nano.',
    )
  }
  return { solver: recordedSolver, settings: { model: recordedModel, votes }, close: () => Promise.resolve() }
}

async function openEndpoint(wanted: Wanted): Promise<OpenedSolver> {
  const { protocol: id = mumathCode.id, sampling, votes, concurrency } = wanted
  const protocol = findProtocol(id)
  if (!protocol)
    throw new Advice(`There is no protocol ${id}. There is: ${protocols.map((one) => one.id).join(', ')}.`)
  const apiKey = process.env['OPENAI_API_KEY']
  const endpoint: Endpoint = {
    baseUrl: readAddress(wanted.model),
    onRetry: nowAndThen(say),
    ...(apiKey && { apiKey }),
  }
  const name = await servedName(endpoint, wanted.servedModel)
  const python = openSandbox(concurrency)
  const model = createOpenAiModel(endpoint, name)
  return {
    solver: createSolver({ model, python, protocol, ...(sampling && { sampling }) }),
    settings: { model: name, engine: 'openai', protocol: protocol.id, ...(sampling && { sampling }), votes },
    close: () => python.close(),
  }
}

/** Of many questions that wait for the same server one is enough. */
function nowAndThen(tell: (sentence: string) => void): (sentence: string) => void {
  let last = -Infinity
  return (sentence) => {
    if (performance.now() - last < quietMs) return
    last = performance.now()
    tell(sentence)
  }
}

const quietMs = 5_000

function readAddress(address: string): string {
  try {
    return baseUrlOf(address)
  } catch {
    throw new Advice(`${address} is no address. It looks like http://127.0.0.1:8000/v1.`)
  }
}

async function servedName(endpoint: Endpoint, wanted: string | undefined): Promise<string> {
  try {
    const names = await listModels(endpoint, new AbortController().signal)
    const name = wanted ?? names[0] ?? ''
    if (names.includes(name)) return name
    throw new Advice(`${endpoint.baseUrl} serves no model ${name}. It serves: ${names.join(', ')}.`)
  } catch (error) {
    if (error instanceof FailureError) throw new Advice(error.failure.detail, 3)
    throw error
  }
}

/** The app itself, with a browser for each question that is under way. The first one comes with the first question. */
function openApp({ model, engine, votes }: Wanted): OpenedSolver {
  // The figures on nano's card are of this engine; a pack has but one.
  const run = engine ?? (model === 'nano' ? 'wllama' : 'auto')
  const tutors: Promise<Tutor>[] = []
  const idle: Tutor[] = []
  const open = () => {
    const tutor = openTutor({ engine: run, model })
    tutors.push(tutor)
    return tutor
  }
  return {
    solver: {
      async solve({ question }, signal) {
        const tutor = idle.pop() ?? (await open())
        try {
          return await ask(tutor, question, signal)
        } finally {
          idle.push(tutor)
        }
      },
    },
    settings: { model, engine: run, votes },
    async close() {
      for (const tutor of await Promise.allSettled(tutors)) {
        if (tutor.status === 'fulfilled') await tutor.value.close()
      }
    },
  }
}

/** A question in whose midst the page is lost is asked once more. */
async function ask(tutor: Tutor, question: string, signal: AbortSignal): Promise<Solved | undefined> {
  for (let lost = 0; ; lost++) {
    try {
      const events = await tutor.ask(question, { signal })
      if (signal.aborted) return undefined
      return solvedOf(events.reduce<Transcript | undefined>(reduce, undefined))
    } catch (error) {
      if (error instanceof Refused) {
        if (error.why !== 'question') throw adviceOf(error)
        return { transcript: '', end: 'refused' }
      }
      if (!(error instanceof PageLost)) throw error
      if (signal.aborted) return undefined
      if (lost > 0) return { transcript: '', end: 'lost' }
    }
  }
}
