import type { Fit } from '../../store/models/types.ts'
import type { Preference } from '../../store/services.ts'

/** To use a model with the room for text that fits this computer. */
export function preferenceFor(model: string, fit: Fit | undefined): Preference {
  return {
    engine: 'auto',
    model,
    ...(fit?.type === 'smaller' && { contextTokens: fit.contextTokens }),
  }
}
