import { type Draft, emptyDraft, settle, write } from './cells.ts'
import { escapeControl } from './prompt.ts'
import { heldBack, isSpace, rstrip } from './text.ts'
import type { Completion, Failure, Model, ModelEvent, Protocol, SolveEvent } from './types.ts'

/** How one call of the model ended: what it wrote (end trimmed, marker cut off), or why it wrote no end. */
export type Said =
  | {
      readonly type: 'said'
      readonly text: string
      readonly draft: Draft
      readonly reason: Extract<ModelEvent, { type: 'end' }>['reason']
      /** Not one token: space alone leaves no text either. */
      readonly silent: boolean
    }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure }

/**
 * Passes on what one call of the model writes. Text that might be the beginning of the output marker, and white
 * space that might be the end of the call, waits until it is known, so that the texts passed on add up to exactly
 * what the protocol keeps. `seen` is told each draft at once, what waits included. A call that was
 * interrupted goes on after what it had `begun` to write; if that was all of it (`whole`), nothing is left to say.
 */
export async function* listen(
  model: Model,
  completion: Completion,
  protocol: Protocol,
  seen: (draft: Draft) => void,
  signal: AbortSignal,
  begun: { readonly text: string; readonly whole: boolean },
): AsyncGenerator<SolveEvent, Said, void> {
  let raw = begun.text
  let shown = raw.length
  let draft = write(emptyDraft, raw, protocol)

  const upTo = (end: number): SolveEvent[] => {
    if (end <= shown) return []
    const text = raw.slice(shown, end)
    shown = end
    return [{ type: 'text', text }]
  }

  const finish = (reason: Extract<ModelEvent, { type: 'end' }>['reason'], silent = false): Said => {
    const text = rstrip(raw)
    return { type: 'said', text, draft: settle(write(emptyDraft, text, protocol), protocol), reason, silent }
  }

  if (begun.whole) return finish('stop')
  const text = completion.text + escapeControl(protocol, raw)
  for await (const event of model.generate({ ...completion, text }, signal)) {
    switch (event.type) {
      case 'loading':
        yield event
        break
      case 'failed':
        return event
      case 'text': {
        const from = Math.max(0, raw.length - protocol.outputMarker.length)
        raw += event.text
        const marker = raw.indexOf(protocol.outputMarker, from)
        if (marker >= 0) {
          raw = raw.slice(0, marker)
          yield* upTo(rstrip(raw).length)
          return finish('stop')
        }
        draft = write(draft, event.text, protocol)
        seen(draft)
        yield* upTo(settledLength(raw, protocol.outputMarker))
        break
      }
      case 'end':
        yield* upTo(rstrip(raw).length)
        yield { type: 'called', usage: event.usage }
        return finish(event.reason, raw === '' && event.usage.generated === 0)
    }
  }
  if (signal.aborted) return { type: 'stopped' }
  return { type: 'failed', failure: { kind: 'model-crashed', detail: 'the model ended without saying why' } }
}

/** How much of `raw` is certain to stay: not a possible marker at its end, not white space before that. */
function settledLength(raw: string, marker: string): number {
  let end = raw.length - heldBack(raw, [marker])
  while (end > 0 && isSpace(raw.charAt(end - 1))) end--
  return end
}
