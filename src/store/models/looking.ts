import { isAbort } from '../../solve/failure.ts'
import type { Looked } from './adding.ts'
import { no } from './said.ts'
import type { Found, Job } from './types.ts'

export interface LookingPage {
  readonly found: () => readonly Found[]
  readonly added: () => Job | undefined
  readonly show: (found: readonly Found[], added: Job | undefined) => void
}

/** What somebody has added, until it is taken or left. One thing is looked at at a time: the last. */
export function createLooking({ found, added, show }: LookingPage) {
  let looking = new AbortController()
  return {
    /** @returns what was found now */
    look: async (act: (signal: AbortSignal) => Promise<Looked>): Promise<readonly Found[]> => {
      looking.abort()
      const { signal } = (looking = new AbortController())
      show(found(), { type: 'asking' })
      try {
        const { found: all, sentences } = await act(signal)
        signal.throwIfAborted()
        const now = byKey(all)
        const keys = new Set(now.map(({ plan }) => plan.pack.key))
        const before = found().filter(({ plan }) => !keys.has(plan.pack.key))
        show([...before, ...now], sentences.length > 0 ? no(...sentences) : undefined)
        return now
      } catch (error) {
        if (isAbort(error)) return []
        show(found(), undefined)
        throw error
      }
    },
    /** What was said of the rest is still true. */
    leave: (one: Found) =>
      show(
        found().filter((other) => other !== one),
        added(),
      ),
  }
}

/** Of two copies of the same the first is as good. */
function byKey(all: readonly Found[]): readonly Found[] {
  return all.filter((one, n) => all.findIndex(({ plan }) => plan.pack.key === one.plan.pack.key) === n)
}
