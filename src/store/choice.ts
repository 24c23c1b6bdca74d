import type { Preference } from '../model/runner.ts'
import type { Deployed, Services } from './services.ts'
import type { Page, Tutor } from './state.ts'

export interface Choice extends Pick<Tutor, 'relist' | 'judge' | 'prefer'> {
  /** Of the model that a preference comes to here. */
  readonly modelOf: (preference: Preference) => string
  /** What a deployment adds is known now. */
  readonly settle: (deployed: Deployed) => void
  /** What was chosen while something was at work is taken up. */
  readonly catchUp: () => void
}

/** Which model is used, and how. What is at work keeps to what it began with. */
export function createChoice(services: Services, { get, set }: Page, occupied: () => boolean): Choice {
  /** What is loaded is not what was chosen meanwhile. */
  let outdated = false

  const modelOf = ({ model }: Preference) =>
    (services.models.find(({ id }) => id === model) ?? services.models[0])?.id ?? ''
  const prefer = (preference: Preference) => {
    const modelId = modelOf(preference)
    if (modelId !== get().modelId) set({ fit: undefined })
    set({ modelId, preference })
    services.preferences.keep(preference)
    // A solution that is being written takes another engine up at its next call; others keep to their own.
    if (occupied()) outdated = true
    else services.prefer(modelId, preference)
  }
  const settle = (deployed: Deployed) => {
    set({ models: services.models, deployed })
    // What was chosen on another day may be here only now, or no more.
    if (modelOf(get().preference) !== get().modelId) prefer(get().preference)
  }

  return {
    modelOf,
    settle,
    prefer,
    relist: async () => settle(await services.relist()),
    async judge() {
      const { modelId } = get()
      const fit = await services.fit(modelId)
      if (get().modelId === modelId) set({ fit })
    },
    catchUp() {
      if (!outdated) return
      outdated = false
      services.prefer(get().modelId, get().preference)
    },
  }
}
