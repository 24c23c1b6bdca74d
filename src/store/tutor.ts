import { createStore, type StoreApi } from 'zustand/vanilla'
import { addBallot } from '../notebook/solution.ts'
import { createBook } from './book.ts'
import { createChecking } from './checking.ts'
import { createChoice } from './choice.ts'
import { createEdits } from './edits.ts'
import { paced } from './frames.ts'
import { createMeasuring } from './measuring.ts'
import type { Services } from './services.ts'
import { createSolving } from './solving.ts'
import type { Page, Tutor } from './state.ts'

export type { Tutor } from './state.ts'

const isMeasured =
  'This computer is being measured, and a question would spoil the figures. Ask again when it is done, or stop it under “Measure this computer”.'
const isEvaluated =
  'An evaluation is running, and the model can answer only one question at a time. Ask again when it is done, or stop it under “Evaluate”: it can go on later.'

/** The wiring, and only that: events go to the page, the notebook and whoever listens. */
export function createTutor(services: Services): StoreApi<Tutor> {
  const chosen = services.preferences.read()
  const measures = paced()
  const checks = paced()

  const store = createStore<Tutor>()((set, get) => {
    const page: Page = { get, set }
    const notify = (notice: string | undefined) => set({ notice })
    const preference = () => get().preference
    const onPage = () => {
      const { solution, transcript } = get()
      return solution && transcript && { solution, transcript }
    }

    const stopWriting = () => {
      solving.stop()
      stopEdit()
      void checker.stop()
    }
    const occupied = () => solving.busy() || measurer.busy() || checker.busy() || get().evaluating
    const choice = createChoice(services, page, occupied)
    const book = createBook(services, page, { stop: stopWriting, writing: () => solving.busy() })

    const { stop: stopEdit, ...edits } = createEdits(services.python, {
      editable: () => (solving.busy() ? undefined : get().solution),
      keep: book.change,
      running: (runningEdit) => set({ runningEdit }),
      notify,
    })
    const solving = createSolving(services, {
      modelId: () => get().modelId,
      preference,
      shown: onPage,
      begin(id) {
        stopEdit()
        book.turnTo(id)
        set({ solving: true, notice: undefined })
      },
      show: book.show,
      end() {
        book.catchUp()
        set({ solving: false })
        choice.catchUp()
      },
      async settle() {
        await book.flush()
        await book.refresh()
      },
      notify,
      obstacle: () => (measurer.busy() ? isMeasured : get().evaluating ? isEvaluated : undefined),
    })
    const checker = createChecking(services, {
      shown: () => (solving.busy() || measurer.busy() || get().evaluating ? undefined : onPage()),
      preference,
      keep(id, ballot) {
        const { solution } = get()
        if (solution?.id === id) book.change(addBallot(solution, ballot))
      },
      show(checking, now) {
        checks.request(() => set({ checking }))
        if (now) checks.flush()
      },
      notify,
    })
    const measurer = createMeasuring(services, {
      info: () => get().models.find(({ id }) => id === get().modelId),
      preference,
      show(measuring, now) {
        measures.request(() => set({ measuring }))
        if (now) measures.flush()
      },
    })

    /** What a person asks for now matters more. */
    const afterCheck = async (act: () => Promise<void>) => {
      if (checker.busy()) await checker.stop()
      await act()
    }
    const free = (why: string) => {
      choice.catchUp()
      if (get().notice === why) notify(undefined)
    }

    return {
      solution: undefined,
      transcript: undefined,
      opened: undefined,
      solving: false,
      runningEdit: undefined,
      saved: [],
      models: services.models,
      deployed: { problems: [] },
      modelId: choice.modelOf(chosen),
      fit: undefined,
      preference: chosen,
      running: undefined,
      model: { type: 'idle' },
      python: { type: 'idle' },
      checking: { type: 'idle' },
      measuring: { type: 'idle' },
      evaluating: false,
      notice: undefined,
      settled: services.deployed.then(choice.settle),
      relist: choice.relist,
      judge: choice.judge,
      prefer: choice.prefer,
      warm: () => {
        if (!occupied()) services.warm(get().modelId, get().preference)
      },
      ask: (question, options) => afterCheck(() => solving.ask(question, options)),
      goOn: () => afterCheck(solving.goOn),
      checkAgain: async () => {
        await checker.checkAgain()
        choice.catchUp()
        await book.flush()
      },
      stop: () => {
        stopWriting()
        measurer.stop()
      },
      measure: async () => {
        if (solving.busy() || get().evaluating) return
        stopEdit()
        try {
          await afterCheck(measurer.measure)
        } finally {
          free(isMeasured)
        }
      },
      lend: async () => {
        if (solving.busy() || measurer.busy() || get().evaluating) return undefined
        set({ evaluating: true })
        stopEdit()
        await checker.stop()
        return () => {
          set({ evaluating: false })
          free(isEvaluated)
        }
      },
      ...edits,
      open: book.open,
      clear: book.clear,
      remove: book.remove,
      refresh: book.refresh,
      flush: book.flush,
      notify,
    }
  })

  services.onRunning((running) => store.setState({ running }))
  services.onModel((model) => store.setState({ model }))
  services.onPython((python) => store.setState({ python }))
  return store
}
