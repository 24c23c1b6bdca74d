import * as v from 'valibot'
import { parseEvent, parseOutput } from '../solve/parse.ts'
import type { SolveEvent } from '../solve/types.ts'
import type { Ballot, Edit, Solution } from './solution.ts'

const edit = v.object({
  code: v.string(),
  ran: v.optional(v.object({ code: v.string(), output: v.unknown() })),
})

const ballot = v.object({
  sampling: v.object({ temperature: v.number(), seed: v.number() }),
  end: v.picklist(['answered', 'no-answer', 'out-of-rounds', 'too-long', 'stopped', 'failed']),
  answer: v.exactOptional(v.string()),
  text: v.string(),
  generated: v.number(),
})

const stored = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1)),
  askedAt: v.number(),
  events: v.array(v.unknown()),
  edits: v.record(v.string(), edit),
  ballots: v.optional(v.unknown()),
})

/**
 * A solution from storage, repaired: what no longer parses ends it there, and one whose page was closed in the
 * middle counts as stopped, so that it can be read, copied and tried again. `undefined` if nothing can be saved of it.
 */
export function restoreSolution(value: unknown): Solution | undefined {
  const result = v.safeParse(stored, value)
  if (!result.success) return undefined
  const events: SolveEvent[] = []
  for (const entry of result.output.events) {
    const event = parseEvent(entry)
    if (!event || (event.type === 'asked') !== (events.length === 0)) break
    // After its end nothing comes, unless the solution went on.
    if (events.at(-1)?.type === 'ended' && event.type !== 'resumed') break
    events.push(event)
  }
  if (events.length === 0) return undefined
  if (events.at(-1)?.type !== 'ended') events.push({ type: 'ended', end: { type: 'stopped' } })
  const edits: Record<number, Edit> = {}
  for (const [cell, { code, ran }] of Object.entries(result.output.edits)) {
    const output = parseOutput(ran?.output)
    if (/^\d+$/.test(cell))
      edits[Number(cell)] = ran && output ? { code, ran: { code: ran.code, output } } : { code }
  }
  const { version, id, askedAt } = result.output
  const ballots = ballotsOf(result.output.ballots)
  return { version, id, askedAt, events, edits, ...(ballots.length > 0 && { ballots }) }
}

/** One that does not parse is left out: each stands for itself. */
function ballotsOf(value: unknown): readonly Ballot[] {
  return Array.isArray(value) ? value.flatMap((entry) => (v.is(ballot, entry) ? [entry] : [])) : []
}
