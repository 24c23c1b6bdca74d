import { createStore, type StoreApi } from 'zustand/vanilla'
import { partOf } from '../evaluate/part.ts'
import { type Read, readResultsFile, readSetFile } from './evaluate/files.ts'
import { newRun, obstacleTo } from './evaluate/newRun.ts'
import { restore } from './evaluate/restore.ts'
import type { EvaluatingMeans } from './evaluate/means.ts'
import type { KeptRun } from './evaluate/kept.ts'
import { createSitting } from './evaluate/sitting.ts'
import type { Evaluating, OpenRun } from './evaluate/types.ts'

const cantKeep =
  'This browser does not let the page keep anything, so an evaluation would be lost with its tab. Open the tutor outside of a private window, or use the command “npm run -s eval”.'
const cantRead =
  'What is kept of evaluations cannot be read in this browser. Reload the page, then try again.'
const gone = 'This run is not in this browser any more. It may have been deleted in another tab.'

/** Nothing is compared. */
const away = { other: undefined, otherProblem: undefined } as const

/** Evaluations on the page: the wiring, and only that. */
export function createEvaluating(means: EvaluatingMeans): StoreApi<Evaluating> {
  const { tutor, services, evaluations } = means
  return createStore<Evaluating>()((set, get) => {
    const sitting = createSitting(means, {
      show: (run) => set({ desk: { type: 'run', run } }),
      ended: () => get().refresh(),
    })
    /** What is read last is what was meant. */
    let reading = 0
    const read = async <T>(
      coming: Promise<Read<T>>,
      take: (value: T) => void,
      refuse: (sentence: string) => void,
    ) => {
      const mine = ++reading
      const result = await coming
      if (mine !== reading) return
      if (result.type === 'read') take(result.value)
      else refuse(result.sentence)
    }
    const open = async (id: string): Promise<OpenRun | undefined> => {
      const opened = await evaluations.open(id).catch(() => undefined)
      if (!opened) return undefined
      const { rows, results } = restore(opened)
      return {
        kept: opened.run,
        results,
        state: { type: results.length < rows.length ? 'stopped' : 'done' },
      }
    }
    /** @param prepare gives the run, or why there is none */
    const begin = async (kept: KeptRun, prepare: () => Promise<OpenRun | string>) => {
      const problem = obstacleTo(kept, tutor.getState())
      const back = problem === undefined ? await tutor.getState().lend() : undefined
      if (!back) return set({ problem })
      set({ problem: undefined, ...away })
      try {
        const run = await prepare()
        if (typeof run === 'string') set({ problem: run })
        else await sitting.begin(run)
      } finally {
        back()
      }
    }
    const running = () => sitting.busy()

    return {
      desk: { type: 'empty' },
      runs: [],
      other: undefined,
      problem: undefined,
      otherProblem: undefined,

      async refresh() {
        try {
          set({ runs: await evaluations.list() })
        } catch {
          set({ problem: get().problem ?? cantRead })
        }
      },
      async choose(file) {
        if (running()) return
        set({ desk: { type: 'reading', name: file.name }, problem: undefined, ...away })
        await read(
          readSetFile(file),
          (chosen) => set({ desk: { type: 'chosen', set: chosen } }),
          (problem) => set({ desk: { type: 'empty' }, problem }),
        )
      },
      async start(part, by) {
        const { desk } = get()
        if (desk.type !== 'chosen' || running()) return
        const { text, name, rows } = desk.set
        const total = partOf(rows, part).length
        const begun = { name, part, total, id: services.newId(), startedAt: services.now() }
        const kept = newRun(begun, by, tutor.getState())
        await begin(kept, async () => {
          try {
            await evaluations.add(kept, text)
          } catch {
            return cantKeep
          }
          return { kept, results: [], state: { type: 'stopped' } }
        })
      },
      stop: sitting.stop,
      async show(id) {
        if (running()) return
        const run = await open(id)
        if (running()) return
        if (run) set({ desk: { type: 'run', run }, problem: undefined, ...away })
        else {
          set({ problem: gone })
          await get().refresh()
        }
      },
      async goOn() {
        const { desk } = get()
        if (desk.type !== 'run' || running()) return
        // Another tab may have gone on with it since.
        const { kept } = desk.run
        await begin(kept, async () => (await open(kept.id)) ?? gone)
      },
      leave() {
        if (running()) return
        reading++
        set({ desk: { type: 'empty' }, problem: undefined, ...away })
      },
      async remove(id) {
        const { desk } = get()
        if (desk.type === 'run' && desk.run.kept.id === id) {
          await sitting.stop()
          get().leave()
        }
        try {
          await evaluations.remove(id)
        } catch {
          set({ problem: cantRead })
        }
        await get().refresh()
      },
      async compare(file) {
        set({ otherProblem: undefined })
        await read(
          readResultsFile(file),
          (other) => set({ other }),
          (otherProblem) => set({ otherProblem }),
        )
      },
      async compareKept(id) {
        const run = await open(id)
        if (run) set({ other: { name: run.kept.name, results: run.results }, otherProblem: undefined })
        else set({ otherProblem: gone })
      },
      putAway: () => set(away),
    }
  })
}
