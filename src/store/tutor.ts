import { createStore, type StoreApi } from 'zustand/vanilla'
import { Saver } from '../notebook/saver.ts'
import { addEvent, newSolution, type Solution, transcriptOf } from '../notebook/solution.ts'
import { solve } from '../solve/loop.ts'
import { findProtocol, mumathCode } from '../solve/protocols.ts'
import { parseQuestion } from '../solve/question.ts'
import { reduce, type Transcript } from '../solve/transcript.ts'
import type { SolveEvent } from '../solve/types.ts'
import { createEdits, type Edits } from './edits.ts'
import { paced } from './frames.ts'
import type { ModelInfo, Readiness, Services } from './services.ts'

export interface AskOptions {
  /** Instead of the page's own. */
  readonly model?: string
  /** Another way: sampled instead of greedy, so that it can differ. */
  readonly another?: boolean
  readonly onEvent?: (event: SolveEvent) => void
}

export interface Tutor extends Edits {
  /** What is on the page, if anything. */
  readonly solution: Solution | undefined
  readonly transcript: Transcript | undefined
  /** The solution that was opened from the notebook, if it was not asked on this page. */
  readonly opened: string | undefined
  /** True while the solution on the page is being written. */
  readonly solving: boolean
  /** The cell whose edited program runs now. */
  readonly runningEdit: number | undefined
  readonly saved: readonly Solution[]
  readonly models: readonly ModelInfo[]
  readonly modelId: string
  readonly model: Readiness
  readonly python: Readiness
  /** Something a person should know that has no place of its own. */
  readonly notice: string | undefined

  readonly warm: () => void
  /** Settles when the solution has ended. Without effect while another is being written. */
  readonly ask: (question: string, options?: AskOptions) => Promise<void>
  readonly stop: () => void
  readonly open: (id: string) => Promise<void>
  readonly clear: () => void
  readonly remove: (id: string) => Promise<void>
  readonly refresh: () => Promise<void>
  readonly notify: (notice: string | undefined) => void
  /** Writes what is not saved yet; for a page about to go. */
  readonly flush: () => Promise<void>
}

const cantSave =
  'This browser does not let the page save, so this solution is gone when the page is closed. Copy it to keep it.'
const cantRead = 'The notebook cannot be read in this browser: it keeps no data for this page.'

/** The wiring, and only that: events go to the page, the notebook and whoever listens. */
export function createTutor(services: Services): StoreApi<Tutor> {
  const frames = paced()
  let solving: AbortController | undefined
  /** The solution that the page shows: one that was cleared away may still be winding down. */
  let shown: string | undefined
  /** Deleted while they were being written: what they still say is not saved. */
  const removed = new Set<string>()

  const store = createStore<Tutor>()((set, get) => {
    const saver = new Saver(services.notebook, () => set({ notice: cantSave }))

    const show = (solution: Solution, transcript: Transcript | undefined) => {
      if (!removed.has(solution.id)) saver.save(solution)
      if (shown === solution.id) frames.request(() => set({ solution, transcript }))
    }

    const { stop: stopEdit, ...edits } = createEdits(services.python, {
      editable: () => (solving ? undefined : get().solution),
      keep(solution) {
        set({ solution })
        saver.save(solution)
      },
      running: (runningEdit) => set({ runningEdit }),
      notify: (notice) => set({ notice }),
    })

    const ask = async (typed: string, options: AskOptions = {}) => {
      const question = parseQuestion(typed)
      if (solving || question.type !== 'question') return
      stopEdit()
      const model = services.model(options.model ?? get().modelId)
      const info = services.models.find((entry) => entry.id === model.id)
      let solution = newSolution(services.newId(), services.now())
      const abort = (solving = new AbortController())
      shown = solution.id
      let transcript: Transcript | undefined

      // Whoever hears the end may ask the next question at once.
      const over = () => {
        if (solving !== abort) return
        solving = undefined
        frames.flush()
        set({ solving: false })
      }
      const dispatch = (event: SolveEvent) => {
        solution = addEvent(solution, event)
        transcript = reduce(transcript, event)
        show(solution, transcript)
        // At once, or the answer before would still be on the page of this one.
        if (event.type === 'asked') frames.flush()
        if (event.type === 'ended') over()
        options.onEvent?.(event)
      }

      set({ solving: true, notice: undefined })
      try {
        const means = {
          model,
          python: services.python,
          protocol: findProtocol(info?.protocol ?? '') ?? mumathCode,
          solution: solution.id,
          signal: abort.signal,
          ...(options.another && { temperature: 0.7, seed: services.now() % 2 ** 31 }),
        }
        for await (const event of solve(question.text, means)) dispatch(event)
      } catch (error) {
        // Whoever waits for the end gets one; whoever looks for bugs gets the bug.
        if (transcript) {
          const failure = { kind: 'bug', detail: String(error) } as const
          dispatch({ type: 'ended', end: { type: 'failed', failure } })
        }
        throw error
      } finally {
        over()
        await saver.flush()
        await get().refresh()
      }
    }

    return {
      solution: undefined,
      transcript: undefined,
      opened: undefined,
      solving: false,
      runningEdit: undefined,
      saved: [],
      models: services.models,
      modelId: services.models[0]?.id ?? '',
      model: { type: 'idle' },
      python: { type: 'idle' },
      notice: undefined,

      warm: () => services.warm(get().modelId),
      ask,
      stop: () => {
        solving?.abort()
        stopEdit()
      },
      ...edits,
      open: async (id) => {
        if (get().solution?.id === id) return
        get().clear()
        shown = id
        await saver.flush()
        const solution = await services.notebook.get(id).catch(() => undefined)
        // Meanwhile another was opened or asked.
        if (shown !== id) return
        if (solution) set({ solution, opened: id, transcript: transcriptOf(solution) })
        else
          set({ notice: 'This solution is not in the notebook of this browser. It may have been deleted.' })
      },
      clear: () => {
        get().stop()
        frames.flush()
        shown = undefined
        set({ solution: undefined, transcript: undefined, notice: undefined })
      },
      remove: async (id) => {
        if (get().solution?.id === id) {
          if (solving) removed.add(id)
          get().clear()
        }
        await saver.flush()
        await services.notebook.remove(id)
        await get().refresh()
      },
      refresh: async () => {
        try {
          set({ saved: await services.notebook.list() })
        } catch {
          set({ notice: get().notice ?? cantRead })
        }
      },
      notify: (notice) => set({ notice }),
      flush: () => saver.flush(),
    }
  })

  services.onModel((model) => store.setState({ model }))
  services.onPython((python) => store.setState({ python }))
  return store
}
