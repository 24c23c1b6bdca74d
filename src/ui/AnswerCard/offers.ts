import { isOfModel } from '../../solve/failure.ts'
import { canGoOn } from '../../solve/resume.ts'
import type { End } from '../../solve/types.ts'
import type { ModelInfo, Preference, Running } from '../../store/services.ts'
import { engineDevice } from '../engines.ts'

/** A way to go on with a solution that was interrupted. */
export interface Offer {
  readonly label: string
  /** How the model shall be run from now on; as before where absent. */
  readonly preference?: Preference
}

/** What may help: as before; where the graphics processor let it down, with less memory or without it. */
export function offersFor(
  end: End,
  written: boolean,
  running: Running | undefined,
  info: Pick<ModelInfo, 'engines' | 'contexts'> | undefined,
): readonly Offer[] {
  if (!canGoOn(end)) return []
  const verb = written ? 'Go on' : 'Try'
  const plain = written ? [{ label: 'Go on' }] : []
  if (end.type !== 'failed' || !info) return plain
  const { kind } = end.failure
  // These are of the graphics processor alone, also where nothing has run on this page yet.
  const onGpu =
    /^(?:gpu|device|library)-/.test(kind) || (isOfModel(end.failure) && running?.engine === 'webllm')
  const memory = kind === 'model-memory' || kind === 'device-lost'
  const smaller = info.contexts.find((context) => running && context < running.contextTokens)
  const other = onGpu && info.engines.includes('wllama')
  return [
    ...plain,
    ...(memory && running && smaller !== undefined
      ? [
          {
            label: `${verb} with a smaller context (${smaller} tokens)`,
            preference: { engine: running.engine, contextTokens: smaller },
          },
        ]
      : []),
    ...(other
      ? [{ label: `${verb} on the ${engineDevice('wllama')}`, preference: { engine: 'wllama' } } as const]
      : []),
  ]
}
