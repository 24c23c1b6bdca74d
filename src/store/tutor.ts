import { createStore, type StoreApi } from 'zustand/vanilla'
import { Saver } from '../notebook/saver.ts'
import { addEdit, addEvent, newSolution, type Solution, transcriptOf } from '../notebook/solution.ts'
import { failureSentence } from '../solve/end.ts'
import { FailureError, isAbort } from '../solve/failure.ts'
import { solve } from '../solve/loop.ts'
import { findProtocol, mumathCode } from '../solve/protocols.ts'
import { parseQuestion } from '../solve/question.ts'
import { reduce, type Transcript } from '../solve/transcript.ts'
import type { SolveEvent } from '../solve/types.ts'
import { everyFrame } from './frames.ts'
import type { ModelInfo, Readiness, Services } from './services.ts'

export interface AskOptions {
  /** Another way: sampled instead of greedy, so that it can differ. */
  readonly another?: boolean
  readonly onEvent?: (event: SolveEvent) => void
}

export interface Tutor {
  /** What is on the page, if anything. */
  readonly solution: Solution | undefined
  readonly transcript: Transcript | undefined
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
  readonly runEdit: (cell: number, code: string) => Promise<void>
  readonly dropEdit: (cell: number) => void
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
  const frames = everyFrame()
  let solving: AbortController | undefined
  let editing: AbortController | undefined
  /** The solution that the page shows: one that was cleared away may still be winding down. */
  let shown: string | undefined

  const store = createStore<Tutor>()((set, get) => {
    const saver = new Saver(services.notebook, () => set({ notice: cantSave }))

    const show = (solution: Solution, transcript: Transcript | undefined) => {
      saver.save(solution)
      if (shown === solution.id) frames.request(() => set({ solution, transcript }))
    }

    const ask = async (typed: string, options: AskOptions = {}) => {
      const question = parseQuestion(typed)
      if (solving || question.type !== 'question') return
      editing?.abort()
      const abort = (solving = new AbortController())
      const model = services.model(get().modelId)
      const info = services.models.find((entry) => entry.id === model.id)
      let solution = newSolution(services.newId(), services.now())
      shown = solution.id
      let transcript: Transcript | undefined

      const dispatch = (event: SolveEvent) => {
        solution = addEvent(solution, event)
        transcript = reduce(transcript, event)
        show(solution, transcript)
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
      } finally {
        solving = undefined
        frames.flush()
        // At once: whoever heard `ended` may ask the next question.
        set({ solving: false })
        await saver.flush()
        await get().refresh()
      }
    }

    const runEdit = async (cell: number, code: string) => {
      const { solution } = get()
      if (!solution || solving) return
      editing?.abort()
      const { signal } = (editing = new AbortController())
      const keep = (edit: Parameters<typeof addEdit>[2]) => {
        const current = get().solution
        if (current?.id !== solution.id) return
        const next = addEdit(current, cell, edit)
        set({ solution: next })
        saver.save(next)
      }
      keep({ code })
      set({ runningEdit: cell })
      try {
        const program = { code, state: 'fresh', solution: `${solution.id}/edits`, timeoutMs: 5000 } as const
        keep({ code, output: await services.python.run(program, signal) })
      } catch (error) {
        if (error instanceof FailureError) set({ notice: failureSentence(error.failure) })
        else if (!isAbort(error)) throw error
      } finally {
        if (editing?.signal === signal) {
          editing = undefined
          set({ runningEdit: undefined })
        }
      }
    }

    return {
      solution: undefined,
      transcript: undefined,
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
        editing?.abort()
      },
      runEdit,
      dropEdit: (cell) => {
        const { solution } = get()
        if (!solution) return
        const next = addEdit(solution, cell, undefined)
        set({ solution: next })
        saver.save(next)
      },
      open: async (id) => {
        if (get().solution?.id === id) return
        get().clear()
        shown = id
        await saver.flush()
        const solution = await services.notebook.get(id).catch(() => undefined)
        // Meanwhile another was opened or asked.
        if (shown !== id) return
        if (solution) set({ solution, transcript: transcriptOf(solution) })
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
        if (get().solution?.id === id) get().clear()
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
