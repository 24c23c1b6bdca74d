import { secondsLeft, startPace } from '../../shelf/pace.ts'
import type { ShelfReport } from '../../shelf/shelf.ts'
import type { Moving } from './types.ts'

/** What the shelf tells while it is at work, as what is to be shown of it. */
export function createProgress(total: number, now: () => number, show: (progress: Moving) => void) {
  const pace = startPace()
  const waiting = new Set<string>()
  let last: number | undefined
  let progress: Moving = { loaded: 0, total, waiting: false, elsewhere: false }
  const set = (change: Partial<Moving>) => show((progress = { ...progress, ...change }))
  const report: ShelfReport = {
    bytes(loaded) {
      // What was here before counts as loaded, but nobody has waited for it.
      if (last !== undefined) pace.add(loaded - last, now())
      last = loaded
      const rate = pace.rate(now())
      const left = secondsLeft(total - loaded, rate)
      const { rate: _, secondsLeft: __, ...before } = progress
      progress = before
      set({
        // Of some files nobody has told the size beforehand.
        loaded: Math.min(loaded, total),
        ...(rate !== undefined && { rate }),
        ...(left !== undefined && { secondsLeft: left }),
      })
    },
    file(name, state) {
      if (state.type === 'waiting') waiting.add(name)
      else waiting.delete(name)
      set({ waiting: waiting.size > 0 })
    },
    elsewhere: (elsewhere) => set({ elsewhere }),
  }
  show(progress)
  return report
}
