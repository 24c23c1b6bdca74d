import { recordedModel } from '../../src/evaluate/result.ts'
import type { SetRow } from '../../src/evaluate/row.ts'
import { recordedSolver } from '../../src/evaluate/solver.ts'
import { createVotingSolver } from '../../src/evaluate/voting.ts'
import { Advice } from './advice.mjs'
import { openApp } from './appSolver.ts'
import { openEndpoint } from './endpointSolver.ts'
import { isEndpoint, type OpenedSolver, type Wanted } from './wanted.ts'

/**
 * Throws an `Advice` where options do not fit each other, or something is not there; rejects with an `AbortError` when it is
 * aborted before all is there.
 */
export async function openSolver(
  wanted: Wanted,
  rows: readonly SetRow[],
  signal: AbortSignal,
): Promise<OpenedSolver> {
  const opened = await openOne(wanted, rows, signal)
  const { votes, sampling } = wanted
  if (votes === 1 || !sampling) return opened
  return { ...opened, solver: createVotingSolver(opened.solver, votes, sampling) }
}

async function openOne(wanted: Wanted, rows: readonly SetRow[], signal: AbortSignal): Promise<OpenedSolver> {
  const { model, engine, protocol, servedModel, sampling } = wanted
  if (isEndpoint(model)) {
    if (engine !== undefined)
      throw new Advice('--engine is for models of the app: leave it out for one over HTTP.')
    return openEndpoint(wanted, signal)
  }
  if (servedModel !== undefined || protocol !== undefined) {
    throw new Advice(
      '--protocol and --served-model are for models over HTTP (--model http://…): leave them out.',
    )
  }
  if (model !== recordedModel) return openApp(wanted)
  if (sampling)
    throw new Advice(
      '--temperature, --seed and --votes are for models that solve: nothing is run with --model recorded.',
    )
  return openRecorded(wanted, rows)
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
