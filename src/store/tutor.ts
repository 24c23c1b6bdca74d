import { createStore, type StoreApi } from 'zustand/vanilla'
import { Saver } from '../notebook/saver.ts'
import type { Preference, Running } from '../model/runner.ts'
import { addBallot, type Solution, transcriptOf } from '../notebook/solution.ts'
import type { Transcript } from '../solve/transcript.ts'
import { type Checker, type Checking, createChecking } from './checking.ts'
import { createEdits, type Edits } from './edits.ts'
import { paced } from './frames.ts'
import { createMeasuring, type Measurer, type Measuring } from './measuring.ts'
import type { Deployed, FitHere, ModelInfo, Readiness, Services } from './services.ts'
import { createSolving, type Solving } from './solving.ts'

export interface Tutor
  extends
    Edits,
    Pick<Solving, 'ask' | 'goOn' | 'stop'>,
    Pick<Measurer, 'measure'>,
    Pick<Checker, 'checkAgain'> {
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
  readonly deployed: Deployed
  readonly modelId: string
  /** Whether the chosen model fits this computer, once `judge` has been called. */
  readonly fit: FitHere | undefined
  readonly preference: Preference
  /** Who runs the model, once it is known. */
  readonly running: Running | undefined
  readonly model: Readiness
  readonly python: Readiness
  /** Whether the answer on the page is being checked. */
  readonly checking: Checking
  /** How fast the model is here, of this visit. */
  readonly measuring: Measuring
  /** An evaluation has the model. */
  readonly evaluating: boolean
  /** Something a person should know that has no place of its own. */
  readonly notice: string | undefined

  /** Settles when `models` has all that there are; never rejects. */
  readonly settled: Promise<void>
  /** A model was put on this computer, or taken away. */
  readonly relist: () => Promise<void>

  /**
   * Gives the model to an evaluation: nothing is asked or measured until it is given back by what this returns.
   * `undefined` while something else has the model.
   */
  readonly lend: () => (() => void) | undefined
  readonly warm: () => void
  /** Asks whether the chosen model fits this computer. Fetches nothing of the model. */
  readonly judge: () => Promise<void>
  /** From the next call of the model on, and for the next visits. */
  readonly prefer: (preference: Preference) => void
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

const isMeasured =
  'This computer is being measured, and a question would spoil the figures. Ask again when it is done, or stop it under “Measure this computer”.'
const isEvaluated =
  'An evaluation is running, and the model can answer only one question at a time. Ask again when it is done, or stop it under “Evaluate”: it can go on later.'

/** The wiring, and only that: events go to the page, the notebook and whoever listens. */
export function createTutor(services: Services): StoreApi<Tutor> {
  const frames = paced()
  const modelOf = ({ model }: Preference) =>
    (services.models.find(({ id }) => id === model) ?? services.models[0])?.id ?? ''
  const preference = services.preferences.read()
  const measures = paced()
  const checks = paced()
  let busy = () => false
  /** What is loaded is not what was chosen meanwhile. */
  let outdated = false
  /** The solution that the page shows: one that was cleared away may still be winding down. */
  let shown: string | undefined
  /** Deleted while they were being written: what they still say is not saved. */
  const removed = new Set<string>()

  const store = createStore<Tutor>()((set, get) => {
    const saver = new Saver(services.notebook, () => set({ notice: cantSave }))

    const catchUp = () => {
      if (!outdated) return
      outdated = false
      services.prefer(get().modelId, get().preference)
    }
    const settle = (deployed: Deployed) => {
      set({ models: services.models, deployed })
      // What was chosen on another day may be here only now, or no more.
      if (modelOf(get().preference) !== get().modelId) get().prefer(get().preference)
    }
    const show = (solution: Solution, transcript: Transcript | undefined) => {
      if (!removed.has(solution.id)) saver.save(solution)
      if (shown === solution.id) frames.request(() => set({ solution, transcript }))
    }

    const { stop: stopEdit, ...edits } = createEdits(services.python, {
      editable: () => (busy() ? undefined : get().solution),
      keep(solution) {
        set({ solution })
        saver.save(solution)
      },
      running: (runningEdit) => set({ runningEdit }),
      notify: (notice) => set({ notice }),
    })

    const solving = createSolving(services, {
      modelId: () => get().modelId,
      preference: () => get().preference,
      shown() {
        const { solution, transcript } = get()
        return solution && transcript && { solution, transcript }
      },
      begin(id) {
        stopEdit()
        shown = id
        set({ solving: true, notice: undefined })
      },
      show(solution, transcript, now) {
        show(solution, transcript)
        if (now) frames.flush()
      },
      end() {
        frames.flush()
        set({ solving: false })
        catchUp()
      },
      async settle() {
        await saver.flush()
        await get().refresh()
      },
      notify: (notice) => set({ notice }),
      obstacle: () => (measurer.busy() ? isMeasured : get().evaluating ? isEvaluated : undefined),
    })
    const checker = createChecking(services, {
      shown() {
        const { solution, transcript } = get()
        return busy() || measurer.busy() || get().evaluating || !solution || !transcript
          ? undefined
          : { solution, transcript }
      },
      preference: () => get().preference,
      keep(id, ballot) {
        const before = get().solution
        if (before?.id !== id) return
        const solution = addBallot(before, ballot)
        set({ solution })
        saver.save(solution)
      },
      show(checking, now) {
        checks.request(() => set({ checking }))
        if (now) checks.flush()
      },
      notify: (notice) => set({ notice }),
    })
    busy = solving.busy

    const measurer = createMeasuring(services, {
      info: () => get().models.find(({ id }) => id === get().modelId),
      preference: () => get().preference,
      show(measuring, now) {
        measures.request(() => set({ measuring }))
        if (now) measures.flush()
      },
    })
    const occupied = () => busy() || measurer.busy() || checker.busy() || get().evaluating
    /** What a person asks for now matters more. */
    const afterCheck = async (act: () => Promise<void>) => {
      if (checker.busy()) await checker.stop()
      await act()
    }
    const free = (why: string) => {
      catchUp()
      if (get().notice === why) set({ notice: undefined })
    }
    const stopWriting = () => {
      solving.stop()
      stopEdit()
      void checker.stop()
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
      modelId: modelOf(preference),
      fit: undefined,
      preference,
      running: undefined,
      model: { type: 'idle' },
      python: { type: 'idle' },
      checking: { type: 'idle' },
      measuring: { type: 'idle' },
      evaluating: false,
      notice: undefined,
      settled: services.deployed.then(settle),
      relist: async () => settle(await services.relist()),

      judge: async () => {
        const { modelId } = get()
        const fit = await services.fit(modelId)
        if (get().modelId === modelId) set({ fit })
      },
      warm: () => {
        if (!occupied()) services.warm(get().modelId, get().preference)
      },
      ask: (question, options) => afterCheck(() => solving.ask(question, options)),
      goOn: () => afterCheck(solving.goOn),
      checkAgain: async () => {
        await checker.checkAgain()
        catchUp()
        await saver.flush()
      },
      stop: () => {
        stopWriting()
        measurer.stop()
      },
      measure: async () => {
        if (busy() || get().evaluating) return
        stopEdit()
        await checker.stop()
        try {
          await measurer.measure()
        } finally {
          free(isMeasured)
        }
      },
      lend: () => {
        if (occupied()) return undefined
        stopEdit()
        set({ evaluating: true })
        return () => {
          set({ evaluating: false })
          free(isEvaluated)
        }
      },
      prefer: (preference) => {
        const modelId = modelOf(preference)
        if (modelId !== get().modelId) set({ fit: undefined })
        set({ modelId, preference })
        services.preferences.keep(preference)
        // A solution that is being written takes another engine up at its next call; others keep to their own.
        if (occupied()) outdated = true
        else services.prefer(modelId, preference)
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
        stopWriting()
        frames.flush()
        shown = undefined
        set({ solution: undefined, transcript: undefined, notice: undefined })
      },
      remove: async (id) => {
        if (get().solution?.id === id) {
          if (busy()) removed.add(id)
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

  services.onRunning((running) => store.setState({ running }))
  services.onModel((model) => store.setState({ model }))
  services.onPython((python) => store.setState({ python }))
  return store
}
