import * as v from 'valibot'
import type { Preference } from '../model/runner.ts'
import { engines } from '../solve/parse.ts'

/** How a person wants models to be run, remembered where the browser lets a page remember. */
export interface Preferences {
  readonly read: () => Preference
  readonly keep: (preference: Preference) => void
}

const key = 'engine'
const stored = v.object({
  engine: v.picklist(['auto', ...engines]),
  contextTokens: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  model: v.exactOptional(v.string()),
})

export function createPreferences(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Preferences {
  return {
    read() {
      try {
        return v.parse(stored, JSON.parse(storage().getItem(key) ?? ''))
      } catch {
        // Nothing was chosen, or storage is refused, as in some frames.
        return { engine: 'auto' }
      }
    },
    keep(preference) {
      try {
        storage().setItem(key, JSON.stringify(preference))
      } catch {
        // The choice then holds for this page only.
      }
    },
  }
}
