import { isLoss } from './resume.ts'
import { type Means, solve } from './loop.ts'
import { reduce } from './transcript.ts'
import type { Failure, SolveEvent } from './types.ts'

/** Enough for a driver that was restarted and a browser that then refuses; a machine that loses more needs a person. */
const mostLosses = 3

/**
 * `solve`, which outlives the loss of what runs the model (a graphics processor can vanish at any moment): it goes on
 * where it was, from its own transcript. An `ended` is passed on only when it is the end.
 */
export async function* outlive(question: string, means: Means): AsyncGenerator<SolveEvent, void, void> {
  let { from, because } = means
  for (let losses = 0; ; losses++) {
    let lost: Failure | undefined
    for await (const event of solve(question, {
      ...means,
      ...(from && { from }),
      ...(because && { because }),
    })) {
      const failure = event.type === 'ended' && event.end.type === 'failed' ? event.end.failure : undefined
      if (failure && isLoss(failure) && losses < mostLosses) lost = failure
      else {
        from = reduce(from, event)
        yield event
      }
    }
    if (!lost) return
    because = lost
  }
}
