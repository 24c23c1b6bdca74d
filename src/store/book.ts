import { Saver } from '../notebook/saver.ts'
import { type Solution, transcriptOf } from '../notebook/solution.ts'
import type { Transcript } from '../solve/transcript.ts'
import { paced } from './frames.ts'
import type { Services } from './services.ts'
import type { Page, Tutor } from './state.ts'

export interface Book extends Pick<Tutor, 'open' | 'clear' | 'remove' | 'refresh' | 'flush'> {
  /** The page turns to a solution that is about to be written. */
  readonly turnTo: (id: string) => void
  /** The newest state of a solution: kept, and shown where the page is turned to it; `now`: before anything else happens. */
  readonly show: (solution: Solution, transcript: Transcript, now: boolean) => void
  /** What is still to be shown is shown. */
  readonly catchUp: () => void
  /** A change of the solution on the page that leaves its transcript as it is. */
  readonly change: (solution: Solution) => void
}

const cantSave =
  'This browser does not let the page save, so this solution is gone when the page is closed. Copy it to keep it.'
const cantRead = 'The notebook cannot be read in this browser: it keeps no data for this page.'
const notThere = 'This solution is not in the notebook of this browser. It may have been deleted.'

/** The solution on the page, and those in the notebook. */
export function createBook(
  { notebook }: Pick<Services, 'notebook'>,
  { get, set }: Page,
  { stop, writing }: { readonly stop: () => void; readonly writing: () => boolean },
): Book {
  const frames = paced()
  const saver = new Saver(notebook, () => set({ notice: cantSave }))
  /** The solution that the page shows: one that was cleared away may still be winding down. */
  let shown: string | undefined
  /** Deleted while they were being written: what they still say is not saved. */
  const removed = new Set<string>()

  const clear = () => {
    stop()
    frames.flush()
    shown = undefined
    set({ solution: undefined, transcript: undefined, notice: undefined })
  }
  const refresh = async () => {
    try {
      set({ saved: await notebook.list() })
    } catch {
      set({ notice: get().notice ?? cantRead })
    }
  }
  return {
    turnTo: (id) => void (shown = id),
    show(solution, transcript, now) {
      if (!removed.has(solution.id)) saver.save(solution)
      if (shown === solution.id) frames.request(() => set({ solution, transcript }))
      if (now) frames.flush()
    },
    catchUp: () => frames.flush(),
    change(solution) {
      set({ solution })
      saver.save(solution)
    },
    clear,
    refresh,
    flush: () => saver.flush(),
    async open(id) {
      if (get().solution?.id === id) return
      clear()
      shown = id
      await saver.flush()
      const solution = await notebook.get(id).catch(() => undefined)
      // Meanwhile another was opened or asked.
      if (shown !== id) return
      if (solution) set({ solution, opened: id, transcript: transcriptOf(solution) })
      else set({ notice: notThere })
    },
    async remove(id) {
      if (get().solution?.id === id) {
        if (writing()) removed.add(id)
        clear()
      }
      await saver.flush()
      await notebook.remove(id)
      await refresh()
    },
  }
}
