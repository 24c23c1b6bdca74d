import type { Failure, ModelEvent, Progress, Usage } from '../../solve/types.ts'

/** Everything one call says, in one value. */
export interface Heard {
  readonly text: string
  readonly chunks: readonly string[]
  readonly loading: readonly Progress[]
  readonly reason?: string
  readonly usage?: Usage
  readonly failure?: Failure
}

/** @param each is told every piece of text as it comes; `false` leaves the iteration. */
export async function hear(
  events: AsyncIterable<ModelEvent>,
  each: (text: string, pieces: number) => boolean | void = () => true,
): Promise<Heard> {
  const chunks: string[] = []
  const loading: Progress[] = []
  let rest: Pick<Heard, 'reason' | 'usage' | 'failure'> = {}
  for await (const event of events) {
    if (event.type === 'loading') loading.push(event.progress)
    if (event.type === 'end') rest = { reason: event.reason, usage: event.usage }
    if (event.type === 'failed') rest = { failure: event.failure }
    if (event.type !== 'text') continue
    chunks.push(event.text)
    if (each(event.text, chunks.length) === false) break
  }
  return { text: chunks.join(''), chunks, loading, ...rest }
}
