import { recordedModel } from '../../evaluate/result.ts'
import { contextOf } from '../../model/runner.ts'
import type { Tutor } from '../tutor.ts'
import type { KeptRun } from './kept.ts'

type Here = Pick<Tutor, 'models' | 'modelId' | 'preference' | 'solving' | 'measuring'>

/** A run by the model that the page has chosen, or of what was recorded. */
export function newRun(
  begun: Pick<KeptRun, 'id' | 'name' | 'startedAt' | 'part' | 'total'>,
  by: 'model' | 'recorded',
  { models, modelId, preference }: Here,
): KeptRun {
  const info = models.find(({ id }) => id === modelId)
  if (by === 'recorded' || !info)
    return { version: 1, ...begun, model: recordedModel, title: 'What was recorded' }
  const { engine } = preference
  return {
    version: 1,
    ...begun,
    model: info.id,
    title: info.title,
    // Who runs it when nobody chose shows only when it is loaded.
    ...(engine !== 'auto' && info.engines.includes(engine) && { engine }),
    contextTokens: contextOf(info.contexts, preference),
  }
}

/** Why a run can't go on now, and what to do; `undefined` where it can. */
export function obstacleTo(run: KeptRun, { models, solving, measuring }: Here): string | undefined {
  if (solving) return 'A solution is being written. Stop it, or wait for its end, then start the evaluation.'
  if (measuring.type === 'running')
    return 'This computer is being measured. Wait for the end of that, then start the evaluation.'
  if (run.model === recordedModel) return undefined
  const info = models.find(({ id }) => id === run.model)
  if (!info)
    return `This run is by the model ${run.title}, which is not on this computer any more. Fetch it under “Models” to go on; what is there can be saved all the same.`
  if (run.engine && !info.engines.includes(run.engine))
    return `This run was made by another engine than those that run ${run.title} here now, and results of two engines don’t go together. Start a new run.`
  return undefined
}
