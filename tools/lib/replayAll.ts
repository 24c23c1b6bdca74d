import type { Recording } from './replayCells.ts'
import type { Replayer, Replayers } from './replayer.ts'
import { type Ran, replaySolution } from './replaySolution.ts'

/** Programs that share an interpreter, one after the other: to start one takes a second. Solutions stay whole. */
const programsPerInterpreter = 50

/**
 * Replays solutions with several interpreters at a time.
 *
 * @param lanes how many
 * @param again whether an outcome is to be made sure of: the solution is then run once more, when nothing else runs
 * @param onRan hears how many programs each solution had, as it is done
 * @returns what each solution's programs did, in the order of `recordings`. Rejects when the signal aborts, and with the
 * first error of any lane, when all have stopped.
 */
export async function replayAll(
  recordings: readonly Recording[],
  replayers: Replayers,
  { lanes, again, onRan, signal }: ReplayOptions,
): Promise<readonly (readonly Ran[])[]> {
  const outcomes = new Map<Recording, readonly Ran[]>()
  const failing = new AbortController()
  const either = AbortSignal.any([signal, failing.signal])
  const batches = inBatches(recordings)
  const queue = batches.map((batch, index) => ({ batch, interpreter: `batch ${index}` }))
  const opened: Replayer[] = []

  const lane = async () => {
    const replayer = await replayers.open()
    opened.push(replayer)
    for (let next = queue.shift(); next; next = queue.shift()) {
      for (const recording of next.batch) {
        either.throwIfAborted()
        const ran = await replaySolution(recording, replayer, next.interpreter, either)
        outcomes.set(recording, ran)
        onRan(ran.length)
      }
    }
  }
  const running = Array.from({ length: Math.min(lanes, batches.length) }, lane)
  const errors: unknown[] = []
  await Promise.all(
    running.map((one) =>
      one.catch((error: unknown) => {
        errors.push(error)
        failing.abort()
      }),
    ),
  )
  if (errors.length > 0) throw errors[0]

  const [replayer] = opened
  if (!replayer) return []
  for (const [index, recording] of recordings.entries()) {
    if (!again(recording, outcomes.get(recording) ?? [])) continue
    outcomes.set(recording, await replaySolution(recording, replayer, `again ${index}`, either))
  }
  return recordings.map((recording) => outcomes.get(recording) ?? [])
}

export interface ReplayOptions {
  readonly lanes: number
  readonly again: (recording: Recording, ran: readonly Ran[]) => boolean
  readonly onRan: (programs: number) => void
  readonly signal: AbortSignal
}

function inBatches(recordings: readonly Recording[]): readonly (readonly Recording[])[] {
  const batches: Recording[][] = []
  let programs = programsPerInterpreter
  for (const recording of recordings) {
    if (programs + recording.cells.length > programsPerInterpreter) {
      batches.push([])
      programs = 0
    }
    batches.at(-1)?.push(recording)
    programs += recording.cells.length
  }
  return batches
}
